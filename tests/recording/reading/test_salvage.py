"""What is left of a recording is found, placed and read as far as it goes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from interview_desktop.core.errors import MediaError
from interview_desktop.core.media import SPEECH_RATE, RecordedMedia, RecordedSegment
from interview_desktop.recording.encoding.writing import marked, wait_until_written
from interview_desktop.recording.reading.decoding import read_stretch
from interview_desktop.recording.reading.salvage import salvage
from tests.recording.pushing import Pusher
from tests.rig.flash_beep import Schedule

BEEPS = Schedule((1.0, 2.0), 0.2)


@pytest.fixture(scope="module")
def segment(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Three seconds with two beeps."""
    folder = tmp_path_factory.mktemp("segment")
    pusher = Pusher(folder, phase=0.0, schedule=BEEPS)
    pusher.push(3.0)
    pusher.stop()
    return (folder / "segment_0000.mp4").read_bytes()


def beeps(media: RecordedMedia, folder: Path, start: float, end: float, **more: object) -> list[float]:
    """When a beep begins in a stretch, seconds from its start."""
    audio = read_stretch(media, folder, start, end, **more)  # type: ignore[arg-type]
    assert audio.duration == pytest.approx(end - start, abs=1e-3)
    loud = np.flatnonzero(np.abs(np.frombuffer(audio.samples, np.int16)) > 2000) / SPEECH_RATE
    return [float(at) for number, at in enumerate(loud) if number == 0 or at - loud[number - 1] > 0.1]


@pytest.fixture
def two(tmp_path: Path, segment: bytes) -> Path:
    """A recording whose encoder was replaced two seconds after it broke off."""
    (tmp_path / "segment_0000.mp4").write_bytes(segment)
    (tmp_path / "segment_0001.mp4").write_bytes(segment)
    return tmp_path


PLACES = {"segment_0000.mp4": 0.0, "segment_0001.mp4": 5.0}


def test_files_are_put_in_their_places(two: Path) -> None:
    (two / "notes.txt").write_text("foreign")
    (two / "segment_0002.mp4").write_bytes(b"")
    found = salvage(two, PLACES, 77.0, None)
    assert found.media.segments == (
        RecordedSegment("segment_0000.mp4", 0.0),
        RecordedSegment("segment_0001.mp4", 5.0),
    )
    assert found.media.duration == pytest.approx(8.0, abs=0.05)
    assert (found.media.origin, found.media.width, found.media.height) == (77.0, 320, 180)
    assert found.guessed == ()


def test_a_file_of_unknown_place_follows_the_one_before(two: Path) -> None:
    found = salvage(two, {"segment_0000.mp4": 0.0}, 0.0, None)
    assert found.guessed == ("segment_0001.mp4",)
    assert found.media.segments[1].start == pytest.approx(3.0, abs=0.05)


def test_the_length_of_a_finished_recording_is_known(two: Path) -> None:
    assert salvage(two, PLACES, 0.0, 8.25).media.duration == 8.25


def test_an_empty_folder_has_nothing(tmp_path: Path) -> None:
    assert salvage(tmp_path, {}, 0.0, None).media.segments == ()


def test_sound_is_read_at_its_time_over_a_gap(two: Path) -> None:
    media = salvage(two, PLACES, 0.0, None).media
    assert beeps(media, two, -1.0, 8.0) == pytest.approx([2.0, 3.0, 7.0, 8.0], abs=0.02)
    assert beeps(media, two, 1.5, 6.5) == pytest.approx([0.5, 4.5], abs=0.02)
    assert beeps(media, two, 1.5, 6.5, unheard=[(1.9, 2.5)]) == pytest.approx([4.5], abs=0.02)
    assert beeps(media, two, 20.0, 21.0) == []


def test_a_file_that_is_gone_is_a_fault(two: Path) -> None:
    media = salvage(two, PLACES, 0.0, None).media
    (two / "segment_0001.mp4").unlink()
    with pytest.raises(MediaError, match=r"segment_0001\.mp4"):
        read_stretch(media, two, 0.0, 8.0)


@pytest.mark.skipif(os.name != "posix", reason="descriptors are inherited on POSIX")
def test_an_encoder_that_outlives_its_program_is_waited_for(tmp_path: Path) -> None:
    with marked(tmp_path) as mark:
        child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, pass_fds=mark)
    assert not wait_until_written(tmp_path, 0.1)
    child.send_signal(signal.SIGKILL)
    child.wait()
    assert child.stdin is not None
    child.stdin.close()
    assert wait_until_written(tmp_path, 1.0)

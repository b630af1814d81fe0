"""The final file with a real ffmpeg: what it is told is what it says, and the check sees what is wrong."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import av
import pytest

from interview_desktop.core.errors import MediaError
from interview_desktop.core.media import Chapter, RecordedMedia, RecordedSegment, Subtitle
from interview_desktop.core.ports import Muxer
from interview_desktop.recording.ffmpeg import find_ffmpeg
from interview_desktop.recording.finishing import mux
from interview_desktop.recording.finishing.mux import FfmpegMuxer
from interview_desktop.recording.finishing.tags import OPENING
from interview_desktop.recording.process import Outcome, run
from interview_desktop.recording.reading.decoding import read_speech
from tests.contracts.muxer_contract import CREATED, MuxerContract
from tests.recording.pushing import Pusher
from tests.rig.flash_beep import Schedule, measure


def recorded(folder: Path, seconds: float = 5.0) -> RecordedMedia:
    pusher = Pusher(folder, schedule=Schedule.of_length(seconds, start=0.5))
    pusher.push(seconds)
    return pusher.stop()


class TestFfmpegMuxer(MuxerContract):
    @pytest.fixture
    def muxer(self) -> Muxer:
        return FfmpegMuxer()

    @pytest.fixture
    def media(self, folder: Path) -> RecordedMedia:
        return recorded(folder)


def test_titles_and_texts_survive_word_for_word(tmp_path: Path) -> None:
    title = r'Was ist a = b; c # d \ "e" 日本語 🎉?'
    text = r"Use <b>List<T></b> & {curly} \n, 100 %"
    media = recorded(tmp_path)
    report = FfmpegMuxer().mux(
        media,
        tmp_path,
        tmp_path / "out.mp4",
        chapters=[Chapter(title, 1.5, 3.0), Chapter("Two\nlines", 3.0, 99.0), Chapter("Empty", 3.5, 3.5)],
        subtitles=[Subtitle(text, 1.0, 2.0, "interviewer"), Subtitle("Yes.", 2.0, 3.0, "candidate")],
        title="Interview; =1",
        created=CREATED,
        language="de-AT",
    )
    with av.open(str(report.path)) as file:
        titles = [chapter["metadata"]["title"] for chapter in file.chapters()]
        starts = [float(chapter["start"] * (chapter["time_base"] or 0)) for chapter in file.chapters()]
        assert titles == [OPENING, title, "Two lines", "Empty"]
        assert starts == pytest.approx([0.0, 1.5, 3.0, 3.5], abs=0.01)
        assert file.metadata["title"] == "Interview; =1"
        assert file.metadata["creation_time"].startswith("2030-01-02T09:00:00")
        assert {stream.metadata["language"] for stream in file.streams if stream.type != "data"} == {"deu"}
        shown = [
            bytes(packet)[2:].decode(errors="replace") for packet in file.demux(file.streams.subtitles[0])
        ]
    in_track = text.replace("{", "\uff5b").replace("}", "\uff5d").replace("\\", "\uff3c")
    assert f"Interviewer: {in_track}" in " ".join(shown).replace("\n", " ")
    assert any("Candidate: Yes." in part for part in shown)
    said = run([find_ffmpeg().path, "-i", report.path, "-f", "null", "-"], name="ffmpeg", timeout=150).outcome
    assert not [line for line in said.log if "UDTA" in line], "ffmpeg warns about a file of its own"
    assert report.path.read_bytes().find(b"moov") < report.path.read_bytes().find(b"mdat")


def test_segments_of_a_replaced_encoder_become_one_file(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    pusher = Pusher(tmp_path, schedule=Schedule.of_length(14))
    pusher.push(6.0)
    assert pusher.recorder.encoder_pid is not None
    os.kill(pusher.recorder.encoder_pid, signal.SIGKILL)
    pusher.push(8.0)
    media = pusher.stop()
    assert len(media.segments) == 2
    report = FfmpegMuxer().mux(
        media,
        tmp_path,
        tmp_path / "out.mp4",
        chapters=[],
        subtitles=[],
        title="",
        created=CREATED,
        language="en",
    )
    assert report.duration == pytest.approx(14.0, abs=0.1)
    assert report.audio_duration == pytest.approx(14.0, abs=0.1)
    assert abs(measure(report.path).median_ms) < 17
    assert report.frames >= 14 * 30 - 45
    assert caplog.records
    moved = FfmpegMuxer().mux(
        media,
        tmp_path,
        tmp_path / "moved.mp4",
        chapters=[],
        subtitles=[],
        title="",
        created=CREATED,
        language="en",
        sound_late=0.08,
    )
    late = measure(report.path).median_ms - measure(moved.path).median_ms
    assert late == pytest.approx(80, abs=0.5)


def test_long_answers_with_subtitles_have_their_chapters(tmp_path: Path) -> None:
    """With subtitles ffmpeg counted chapters so finely that those of more than 44 seconds did not fit into 32 bits."""
    seconds = 130.0
    program = str(find_ffmpeg().path)
    picture, sound = "color=s=64x48:r=30", "anullsrc=r=48000:cl=mono"
    inputs = [part for source in (picture, sound, sound) for part in ("-f", "lavfi", "-i", source)]
    maps = [part for number in range(3) for part in ("-map", f"{number}")]
    coded = ["-c:v", "libx264", "-preset", "ultrafast", "-c:a", "aac", "-t", f"{seconds}"]
    command = [program, "-v", "error", *inputs, *maps, *coded, tmp_path / "long.mp4"]
    assert run(command, name="ffmpeg", timeout=150).outcome.ok
    media = RecordedMedia((RecordedSegment("long.mp4", 0.0),), 0.0, seconds, 64, 48, 30.0)
    report = FfmpegMuxer().mux(
        media,
        tmp_path,
        tmp_path / "out.mp4",
        chapters=[Chapter("One", 0.0, 5.0), Chapter("Two", 5.0, 125.0), Chapter("Three", 125.0, seconds)],
        subtitles=[Subtitle("Yes.", 6.0, 7.0, "candidate")],
        title="",
        created=CREATED,
        language="en",
    )
    with av.open(str(report.path)) as file:
        starts = [float(chapter["start"] * (chapter["time_base"] or 0)) for chapter in file.chapters()]
    assert starts == pytest.approx([0.0, 5.0, 125.0], abs=0.01)


@pytest.mark.parametrize("fault", ["short", "broken"])
def test_a_file_that_is_not_as_it_should_be_gets_no_name(tmp_path: Path, fault: str) -> None:
    media = recorded(tmp_path)
    segment = tmp_path / media.segments[0].name
    if fault == "short":
        media = replace(media, duration=9.0)
    else:
        segment.write_bytes(b"\0" * 5000)
    before = set(tmp_path.iterdir())
    with pytest.raises(MediaError):
        FfmpegMuxer().mux(
            media,
            tmp_path,
            tmp_path / "out.mp4",
            chapters=[],
            subtitles=[],
            title="",
            created=CREATED,
            language="en",
        )
    assert set(tmp_path.iterdir()) == before


@pytest.mark.parametrize("late", [0.08, -0.05, 0.3])
def test_sound_that_is_late_is_moved_to_the_pictures_and_not_encoded_anew(
    tmp_path: Path, late: float
) -> None:
    media = recorded(tmp_path, 8.0)
    report = FfmpegMuxer().mux(
        media,
        tmp_path,
        tmp_path / "out.mp4",
        chapters=[Chapter("One", 2.0, 8.0)],
        subtitles=[Subtitle("Yes.", 2.0, 3.0, "candidate")],
        title="",
        created=CREATED,
        language="en",
        sound_late=late,
    )
    assert report.warnings == ()
    segment = tmp_path / media.segments[0].name
    before, after = measure(segment), measure(report.path)
    assert after.median_ms == pytest.approx(before.median_ms - late * 1000, abs=0.5)
    for stream in (0, 1, 2):
        assert packets(report.path, stream) <= packets(segment, stream), f"stream {stream} was encoded anew"


def packets(path: Path, stream: int) -> set[bytes]:
    """The encoded pictures or sound of a stream."""
    with av.open(str(path)) as media:
        return {bytes(packet) for packet in media.demux(media.streams[stream]) if packet.size}


def test_a_dead_microphone_is_a_warning(tmp_path: Path) -> None:
    pusher = Pusher(tmp_path)  # without a schedule its sound is digital silence
    pusher.push(2.0)
    media = pusher.stop()
    report = FfmpegMuxer().mux(
        media,
        tmp_path,
        tmp_path / "out.mp4",
        chapters=[],
        subtitles=[],
        title="",
        created=CREATED,
        language="en",
    )
    assert report.warnings == ("The microphone recorded only digital silence",)


def test_sound_is_read_for_recognisers(tmp_path: Path) -> None:
    media = recorded(tmp_path)
    audio = read_speech(tmp_path / media.segments[0].name)
    assert (audio.rate, audio.duration) == (16_000, pytest.approx(5.0, abs=0.05))
    with pytest.raises(MediaError, match=r"absent\.mp4 cannot be read"):
        read_speech(tmp_path / "absent.mp4")


class Copying:
    """A child process that is looked at `looks` times before it ends, and does something between two looks."""

    runnable = False
    cpu_seconds: float | None = None

    def __init__(self, looks: int, between: Callable[[Copying], None]) -> None:
        self.looks = looks
        self._between = between

    def wait(self, timeout: float) -> Outcome | None:
        self.looks -= 1
        if self.looks < 0:
            return Outcome("ffmpeg", 0, False, ())
        self._between(self)
        return None

    def kill(self) -> Outcome:
        return Outcome("ffmpeg", -9, True, ())


@pytest.mark.parametrize("gets_on", ["writes", "computes", "waits for a processor", "nothing"])
def test_a_copy_takes_as_long_as_it_takes_and_is_ended_when_it_hangs(tmp_path: Path, gets_on: str) -> None:
    """Two hours on a slow stick take longer than anybody would have waited for."""
    target = tmp_path / "out.mp4"

    def between(child: Copying) -> None:
        match gets_on:
            case "writes":
                with target.open("ab") as file:
                    file.write(b"more")
            case "computes":
                child.cpu_seconds = (child.cpu_seconds or 0.0) + 0.01
            case "waits for a processor":
                child.runnable = True

    outcome = mux._finished(Copying(50, between), target)  # type: ignore[arg-type]
    assert outcome.ok is (gets_on != "nothing")

"""A recording that an earlier run has left is gone on with: one time line, one grid, one file in the end."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import av
import numpy as np
import pytest

from interview_desktop.core.media import RecordedMedia
from interview_desktop.recording.encoding.encoder import EncoderSettings
from interview_desktop.recording.finishing.mux import FfmpegMuxer
from interview_desktop.recording.reading.salvage import salvage
from interview_desktop.recording.recorder import RecorderSettings
from tests.recording.pushing import Pusher
from tests.rig.flash_beep import Schedule, measure

RATE = 30
TORN = 2
"""Pictures between others that a kill may take: the encoder writes them after those that they refer to."""
PAUSE = 0.41
"""Seconds between the end of what is there and the first picture of the next run: no whole number of frames."""


def killed(folder: Path, schedule: Schedule, after: RecordedMedia | None = None) -> RecordedMedia:
    """Record three seconds and keep the last file as a kill leaves it."""
    pusher = Pusher(folder, schedule=schedule, after=after, pause=PAUSE)
    pusher.push(3.0)
    last = sorted(folder.glob("segment_*.mp4"))[-1]
    pusher.settle()
    torn = last.read_bytes()
    pusher.stop()
    last.write_bytes(torn)
    zero = pusher.reports.segments[0][2]
    places = {name: start for name, start, _ in pusher.reports.segments}
    places |= {segment.name: segment.start for segment in after.segments} if after else {}
    return salvage(folder, places, zero, None).media


def joined(media: RecordedMedia, folder: Path, target: Path) -> Path:
    FfmpegMuxer(lost=float("inf")).mux(
        media,
        folder,
        target,
        chapters=(),
        subtitles=(),
        title="Interview",
        created=datetime(2030, 1, 1, tzinfo=UTC),
        language="en",
    )
    return target


def times(path: Path) -> np.ndarray:
    """When each picture is shown."""
    with av.open(str(path)) as media:
        return np.array([float(frame.time or 0) for frame in media.decode(video=0)])


def test_a_run_goes_on_where_the_one_before_was_killed(tmp_path: Path) -> None:
    first = killed(tmp_path, Schedule((1.0, 2.0), 0.2))
    second = Pusher(tmp_path, schedule=Schedule((1.0, 2.0), 0.2), after=first, pause=PAUSE)
    second.push(3.0)
    media = second.stop()
    assert [segment.name for segment in media.segments] == ["segment_0000.mp4", "segment_0001.mp4"]
    assert media.origin == first.origin
    assert media.segments[1].start == pytest.approx(first.duration, abs=1e-3)
    assert media.duration == pytest.approx(first.duration + PAUSE + 3.0, abs=2 / RATE)
    video = joined(media, tmp_path, tmp_path / "whole.mp4")
    shown = times(video)
    assert len(shown) == pytest.approx(media.duration * RATE, abs=TORN)
    assert np.diff(shown).max() < (TORN + 0.5) / RATE
    found = measure(video)
    assert found.events == 4
    assert found.largest_ms < 20
    later = first.duration + PAUSE
    assert found.span_s == pytest.approx(later + 1.0, abs=2 / RATE), "the later flashes are where they were"
    assert second.reports.gaps == []


def test_picture_size_and_rate_stay_what_they_were(tmp_path: Path) -> None:
    first = killed(tmp_path, Schedule((1.0,), 0.2))
    settings = RecorderSettings(EncoderSettings(rate=25.0))
    second = Pusher(tmp_path, size=(640, 480), rate=25.0, after=first, settings=settings)
    second.push(2.0)
    media = second.stop()
    assert (media.width, media.height, media.rate) == (320, 180, RATE)
    with av.open(str(tmp_path / "segment_0001.mp4")) as file:
        assert (file.streams.video[0].width, file.streams.video[0].height) == (320, 180)
    shown = times(joined(media, tmp_path, tmp_path / "whole.mp4"))
    assert len(shown) == pytest.approx(media.duration * RATE, abs=TORN)


def test_three_runs_are_one_recording(tmp_path: Path) -> None:
    left: RecordedMedia | None = None
    for _ in range(3):
        left = killed(tmp_path, Schedule((1.0,), 0.2), left)
    assert left is not None
    assert [segment.name for segment in left.segments] == [f"segment_{n:04d}.mp4" for n in range(3)]
    shown = times(joined(left, tmp_path, tmp_path / "whole.mp4"))
    assert len(shown) == pytest.approx(left.duration * RATE, abs=3 * TORN)
    assert np.diff(shown).max() < (TORN + 0.5) / RATE


def test_a_run_in_which_nothing_comes_leaves_what_is_there(tmp_path: Path) -> None:
    first = killed(tmp_path, Schedule((1.0,), 0.2))
    second = Pusher(tmp_path, after=first)
    media = second.stop()
    assert (media.segments, media.origin) == (first.segments, first.origin)
    assert media.duration == pytest.approx(first.duration, abs=1 / RATE)

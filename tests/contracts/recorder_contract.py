"""What every recorder does."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from interview_desktop.core.errors import DataFolderError, MediaError
from interview_desktop.core.media import MEDIA_RATE, Audio, AudioBlock, Frame, PixelFormat, VoiceInRoom
from interview_desktop.core.ports import Recorder
from tests.fakes.clock import FakeClock

MOST_WAITING = 8
"""Frames that may wait for a recorder before the next one is given."""


class Listener:
    """Remembers the files; of gaps and failures nothing should be said."""

    def __init__(self) -> None:
        self.segments: list[tuple[str, float, float]] = []

    def recorder_segment(self, name: str, start: float, zero: float) -> None:
        self.segments.append((name, start, zero))

    def recorder_gap(self, start: float, end: float, reason: str) -> None:
        raise AssertionError(f"gap of {end - start} s: {reason}")

    def recorder_voice(self, decided: VoiceInRoom) -> None:
        pass

    def recorder_lowered(self, at: float, before: str, after: str, step: int) -> None:
        raise AssertionError(f"{before} was too slow")

    def recorder_failed(self, error: Exception) -> None:
        raise AssertionError(f"failed: {error}")


class RecorderContract:
    """Inherit it, and give the `make` fixture."""

    SECONDS = 2

    @pytest.fixture
    def make(self) -> Callable[[FakeClock], Recorder]:
        raise NotImplementedError

    def recorded(
        self, make: Callable[[FakeClock], Recorder], folder: Path, listener: Listener | None = None
    ) -> tuple[Recorder, float]:
        clock, waiting = FakeClock(), threading.Event()
        recorder, origin = make(clock), clock.monotonic()
        recorder.start(folder, origin, listener or Listener())
        pixels = memoryview(bytes(64 * 36 * 3)).cast("B", (36, 64, 3))
        recorder.voice(Audio(bytes(22_050), 22_050), origin + 0.1)
        for number in range(30 * self.SECONDS):
            time = origin + number / 30
            recorder.video(Frame(pixels, PixelFormat.BGR24, 64, 36, time))
            recorder.audio(AudioBlock(bytes(MEDIA_RATE // 30 * 2), MEDIA_RATE, time))
            clock.advance(1 / 30)
            while (
                recorder.health.waiting_frames > MOST_WAITING
            ):  # virtual time waits too, or the encoder is too slow
                waiting.wait(0.002)
        recorder.cut_voice(clock.monotonic())
        return recorder, origin

    def test_the_recording_lasts_as_long_as_what_was_given(
        self, make: Callable[[FakeClock], Recorder], tmp_path: Path
    ) -> None:
        recorder, origin = self.recorded(make, tmp_path)
        media = recorder.stop()
        assert media.duration == pytest.approx(self.SECONDS, abs=0.1)
        assert media.origin == pytest.approx(origin, abs=1 / 30)
        assert (media.width, media.height) == (64, 36)
        assert media.segments[0].start == 0.0
        assert all((tmp_path / segment.name).stat().st_size for segment in media.segments)

    def test_the_place_of_every_file_is_told_while_it_is_written(
        self, make: Callable[[FakeClock], Recorder], tmp_path: Path
    ) -> None:
        listener = Listener()
        recorder, _ = self.recorded(make, tmp_path, listener)
        media = recorder.stop()
        assert listener.segments == [(file.name, file.start, media.origin) for file in media.segments]

    def test_stopping_twice_gives_the_same(
        self, make: Callable[[FakeClock], Recorder], tmp_path: Path
    ) -> None:
        recorder, _ = self.recorded(make, tmp_path)
        assert recorder.stop() == recorder.stop()

    def test_a_recording_of_nothing_is_an_error(
        self, make: Callable[[FakeClock], Recorder], tmp_path: Path
    ) -> None:
        recorder = make(FakeClock())
        recorder.start(tmp_path, 1000.0, Listener())
        with pytest.raises(MediaError):
            recorder.stop()

    def test_stopping_what_never_started_is_an_error(self, make: Callable[[FakeClock], Recorder]) -> None:
        with pytest.raises(MediaError):
            make(FakeClock()).stop()

    def test_a_folder_that_is_not_there_is_an_error(
        self, make: Callable[[FakeClock], Recorder], tmp_path: Path
    ) -> None:
        with pytest.raises(DataFolderError):
            make(FakeClock()).start(tmp_path / "absent", 1000.0, Listener())

"""Pushes pictures and sound into a recorder in virtual time: a minute takes a few seconds.

The devices are simulated, with the faults a test asks for; the recorder, its threads and ffmpeg are real. The clock moves
with what is pushed, and the pusher waits when the recorder falls behind, as real time would make it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from interview_desktop.core.media import (
    MEDIA_RATE,
    AudioBlock,
    Frame,
    PixelFormat,
    RecordedMedia,
    VoiceInRoom,
)
from interview_desktop.recording.recorder import FfmpegRecorder, RecorderSettings
from tests.fakes.clock import FakeClock
from tests.rig.flash_beep import BEEP_HZ, Schedule
from tests.rig.pictures import jpeg, plain_picture
from tests.rig.samples import Samples, noise, tone

BLOCK = 480
MOST_WAITING = 8
"""Frames that may wait before the pusher does."""
_STILL_LOOKS = 6
"""Looks at an encoder, 50 ms apart, at which nothing has changed."""


@dataclass
class Reports:
    """Implements `RecorderListener` by remembering."""

    gaps: list[tuple[float, float, str]] = field(default_factory=list)
    failures: list[Exception] = field(default_factory=list)
    voices: list[VoiceInRoom] = field(default_factory=list)
    lowered: list[tuple[str, str, int]] = field(default_factory=list)
    segments: list[tuple[str, float, float]] = field(default_factory=list)

    def recorder_segment(self, name: str, start: float, zero: float) -> None:
        self.segments.append((name, start, zero))

    def recorder_gap(self, start: float, end: float, reason: str) -> None:
        self.gaps.append((start, end, reason))

    def recorder_voice(self, decided: VoiceInRoom) -> None:
        self.voices.append(decided)

    def recorder_lowered(self, at: float, before: str, after: str, step: int) -> None:
        self.lowered.append((before, after, step))

    def recorder_failed(self, error: Exception) -> None:
        self.failures.append(error)


def grey(level: int, size: tuple[int, int] = (320, 180), time: float = 0.0) -> Frame:
    """An even picture."""
    width, height = size
    pixels = memoryview(np.full((height, width, 3), level, np.uint8))
    return Frame(pixels, PixelFormat.BGR24, width, height, time)


def beeping(schedule: Schedule, seconds: float) -> Samples:
    """Faint noise with a beep at each time of a schedule."""
    sound = noise(seconds, -60.0).astype(np.int32)
    for at in schedule.times:
        beep = tone(schedule.event_s, BEEP_HZ)
        first = round(at * MEDIA_RATE)
        sound[first : first + len(beep)] += beep[: len(sound) - first]
    return np.clip(sound, -32768, 32767).astype(np.int16)


class Pusher:
    """A camera and a microphone in virtual time, in front of a real recorder.

    Args:
        folder: where the recorder writes.
        size: of the pictures.
        rate: frames per second the camera really has.
        phase: seconds after the beginning at which its first frame is taken.
        ppm: error of the microphone's sample clock; positive runs fast.
        schedule: flashes and beeps.
        settings: of the recorder.
        form: how the camera delivers its pictures: BGR or JPEGs.
        after: what an earlier run has left in the folder.
        pause: seconds between its end and the beginning of this one.
        sound: gives the block that begins at a sample, in place of the schedule's.
    """

    def __init__(
        self,
        folder: Path,
        *,
        size: tuple[int, int] = (320, 180),
        rate: float = 30.0,
        phase: float = 0.01,
        ppm: float = 0.0,
        schedule: Schedule | None = None,
        settings: RecorderSettings | None = None,
        form: PixelFormat = PixelFormat.BGR24,
        after: RecordedMedia | None = None,
        pause: float = 0.0,
        sound: Callable[[int], Samples] | None = None,
    ) -> None:
        self.folder = folder
        self.clock = FakeClock() if after is None else FakeClock(after.origin + after.duration + pause)
        self.origin = self.clock.monotonic()
        self.reports = Reports()
        self.recorder = FfmpegRecorder(settings or RecorderSettings(), self.clock)
        self.camera_on = True
        self.microphone_on = True
        self.frames = 0
        self._size = size
        self._rate = rate
        self._phase = phase
        self._true_rate = MEDIA_RATE * (1 + ppm * 1e-6)
        self._schedule = schedule
        self._form = form
        pictures = [plain_picture(size, level) for level in np.linspace(24, 235, 9)]
        self._pictures = [
            memoryview(jpeg(picture)) if form is PixelFormat.MJPEG else memoryview(picture)
            for picture in pictures
        ]
        self._frame = 0
        self._block = 0
        self._sound: Callable[[int], Samples] = lambda first: np.zeros(BLOCK, np.int16)
        if schedule is not None:
            self._sound = self._scheduled
        if sound is not None:
            self._sound = sound
        self.recorder.start(folder, self.origin, self.reports, after=after)

    @property
    def now(self) -> float:
        """Seconds since the beginning."""
        return self.clock.monotonic() - self.origin

    def push(self, seconds: float) -> None:
        """Let that much time pass, with everything that the devices deliver in it."""
        end = self.now + seconds
        while (due := min(self._next_frame(), self._next_block())) <= end:
            self.clock.advance(max(0.0, due - self.now))
            if due == self._next_frame():
                self._push_frame()
            else:
                self._push_block()
            self._keep_pace()
        self.clock.advance(max(0.0, end - self.now))

    def sleep(self, seconds: float) -> None:
        """As if the computer was suspended, on a system whose monotonic clock goes on: nothing is delivered meanwhile."""
        self.clock.advance(seconds)
        self._frame += round(seconds * self._rate)
        self._block += round(seconds * self._true_rate / BLOCK)

    def settle(self) -> None:
        """Wait until the encoder has written what it can of what it was given: it sleeps, and its file does not grow."""
        encoder = self.recorder._running.segments.current
        assert encoder is not None
        pause, before, still = threading.Event(), (0, None), 0
        while still < _STILL_LOOKS:
            pause.wait(0.05)
            health = self.recorder.health
            now = (encoder.target.stat().st_size if encoder.target.exists() else 0, encoder.cpu_seconds)
            waits = encoder.runnable or health.waiting_frames or health.waiting_blocks
            still = 0 if waits or now != before or not now[0] else still + 1
            before = now

    def stop(self) -> RecordedMedia:
        """Stop the recorder."""
        return self.recorder.stop()

    def _next_frame(self) -> float:
        """When the next frame has been taken; it is delivered at once."""
        return self._phase + self._frame / self._rate

    def _next_block(self) -> float:
        """When the last sample of the next block has been taken."""
        return (self._block + 1) * BLOCK / self._true_rate

    def _push_frame(self) -> None:
        at = self._next_frame()
        lit = self._schedule.exposure(at, at + 1 / self._rate) if self._schedule else 0.5
        if self.camera_on:
            pixels = self._pictures[round(lit * 8)]
            width, height = self._size
            self.recorder.video(Frame(pixels, self._form, width, height, self.origin + at))
            self.frames += 1
        self._frame += 1

    def _push_block(self) -> None:
        first = self._block * BLOCK
        if self.microphone_on:
            samples = self._sound(first).astype("<i2").tobytes()
            self.recorder.audio(AudioBlock(samples, MEDIA_RATE, self.origin + first / self._true_rate))
        self._block += 1

    def _scheduled(self, first: int) -> Samples:
        """Beeps in true time, as a microphone with a wrong sample clock hears them."""
        assert self._schedule is not None
        at = (first + np.arange(BLOCK)) / self._true_rate
        sound = np.random.default_rng(first).normal(0, 30, BLOCK)
        for start in self._schedule.times:
            if start - 0.1 < at[0] < start + self._schedule.event_s or start - 0.1 < at[-1] < start + 0.2:
                inside = (at >= start) & (at < start + self._schedule.event_s)
                sound += inside * 8000 * np.sin(2 * np.pi * BEEP_HZ * (at - start))
        return np.asarray(np.clip(np.rint(sound), -32768, 32767), np.int16)

    def _keep_pace(self) -> None:
        waiting = threading.Event()
        while self.recorder.health.waiting_frames > MOST_WAITING and not self.reports.failures:
            waiting.wait(0.002)

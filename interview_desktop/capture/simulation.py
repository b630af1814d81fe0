"""A microphone and a camera without devices: what the demo's candidate speaks into and looks out of.

Only the source differs from a real device; everything behind the ports is the same code.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable

import numpy as np

from interview_desktop.capture.camera import RATE, SIZE, TRY_AGAIN, Picture, SourceCamera
from interview_desktop.capture.drawing import Portrait
from interview_desktop.capture.microphone import PacedMicrophone
from interview_desktop.capture.pacing import Pace
from interview_desktop.core.media import MEDIA_RATE, SAMPLE_BYTES, Audio
from interview_desktop.core.ports import Clock

ROOM_DBFS = -70.0
"""Level of a quiet room behind a good microphone."""

_NOISE_SECONDS = 7


class SpokenSound:
    """The noise of a quiet room, and the clips that are spoken into it."""

    def __init__(self, clips: deque[bytes], lock: threading.Lock, seed: int) -> None:
        self._clips = clips
        self._lock = lock
        scale = 32_768 * 10 ** (ROOM_DBFS / 20)
        noise = np.random.default_rng(seed).normal(0.0, scale, _NOISE_SECONDS * MEDIA_RATE)
        self._noise = np.rint(noise).astype(np.int16)
        self._position = 0

    def open(self) -> None:
        """Nothing to open."""

    def read(self, count: int) -> bytes:
        """The next samples."""
        at = (self._position + np.arange(count)) % len(self._noise)
        self._position += count
        spoken = np.frombuffer(self._spoken(count * SAMPLE_BYTES), np.int16)
        heard = self._noise[at].astype(np.int32)
        heard[: len(spoken)] += spoken
        return np.clip(heard, -32_768, 32_767).astype(np.int16).tobytes()

    def close(self) -> None:
        """Nothing to close."""

    def _spoken(self, size: int) -> bytes:
        taken = b""
        with self._lock:
            while self._clips and len(taken) < size:
                clip = self._clips.popleft()
                need = size - len(taken)
                taken += clip[:need]
                if len(clip) > need:
                    self._clips.appendleft(clip[need:])
        return taken


class SimulatedMicrophone(PacedMicrophone):
    """A `Microphone` that hears faint noise, and what it is told to hear.

    Args:
        clock: the session's.
        seed: of the noise.
    """

    def __init__(self, clock: Clock, seed: int = 1) -> None:
        self._clips: deque[bytes] = deque()
        self._lock = threading.Lock()
        super().__init__(lambda: SpokenSound(self._clips, self._lock, seed), "Simulated microphone", clock)

    @property
    def speaking(self) -> bool:
        """Whether something is being said, or waits to be said."""
        with self._lock:
            return bool(self._clips)

    def say(self, audio: Audio) -> None:
        """Speak a clip, any rate, after those that were said before. Any thread."""
        samples = np.frombuffer(audio.samples, np.int16)
        if audio.rate != MEDIA_RATE:
            import soxr

            samples = soxr.resample(samples, audio.rate, MEDIA_RATE)
        if len(samples):
            with self._lock:
                self._clips.append(samples.astype(np.int16).tobytes())

    def hush(self) -> None:
        """Say nothing more of what is being said or waits. Any thread."""
        with self._lock:
            self._clips.clear()


class DrawnPictures:
    """A drawn person before a soft background, at an even rate."""

    name = "Simulated camera"
    patience = 5.0
    remedy = TRY_AGAIN

    def __init__(
        self, clock: Clock, size: tuple[int, int], rate: float, speaking: Callable[[], bool] | None
    ) -> None:
        self._pace = Pace(clock)
        self._size = size
        self._rate = rate
        self._speaking = speaking or (lambda: False)
        self._number = 0
        self._portrait: Portrait | None = None

    def open(self) -> None:
        """Draw what stays the same."""
        self._portrait = Portrait(self._size)

    def read(self) -> Picture:
        """The next picture."""
        assert self._portrait is not None
        position = self._number / self._rate
        self._number += 1
        due = self._pace.due(position)
        return Picture(self._portrait.draw(position, speaking=self._speaking()), due)

    def close(self) -> None:
        """Nothing to close."""


class SimulatedCamera(SourceCamera):
    """A `Camera` that sees a drawn person, whose mouth moves while `speaking` says so, and a running clock.

    Args:
        clock: the session's.
        size: width and height, pixels.
        rate: frames per second.
        speaking: asked for each picture, in the camera's thread; `SimulatedMicrophone.speaking` fits.
    """

    def __init__(
        self,
        clock: Clock,
        size: tuple[int, int] = SIZE,
        rate: float = RATE,
        speaking: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(lambda: DrawnPictures(clock, size, rate, speaking), DrawnPictures.name, clock, size)

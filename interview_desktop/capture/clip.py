"""A few seconds of sound, kept in memory alone and wiped afterwards: for trying a microphone and one's voice."""

from __future__ import annotations

import threading

from interview_desktop.core.media import SAMPLE_BYTES, Audio, AudioBlock


class SoundClip:
    """Collects blocks between `begin` and `end`. Nothing of it ever reaches a disk."""

    def __init__(self, longest: float) -> None:
        """Begin with nothing; `longest` is in seconds, what comes later is let go."""
        self._longest = longest
        self._lock = threading.Lock()
        self._samples = bytearray()
        self._rate = 0
        self._runs = False

    def begin(self) -> None:
        """Collect from now on, in place of what was collected before."""
        self.wipe()
        with self._lock:
            self._runs = True

    def add(self, block: AudioBlock) -> None:
        """Take a block; the microphone's thread."""
        with self._lock:
            if self._runs:
                self._rate = block.rate
                room = round(self._longest * block.rate) * SAMPLE_BYTES - len(self._samples)
                self._samples += block.samples[: max(0, room)]

    def end(self) -> Audio | None:
        """Collect nothing more; what was collected, None when it is nothing."""
        with self._lock:
            self._runs = False
            return Audio(bytes(self._samples), self._rate) if self._samples else None

    def wipe(self) -> None:
        """Forget it; its memory is written over first."""
        with self._lock:
            self._runs = False
            self._samples[:] = bytes(len(self._samples))
            self._samples = bytearray()

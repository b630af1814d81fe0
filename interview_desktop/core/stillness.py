"""Whether a room is still: nothing in it is much louder than the room itself.

What a room sounds like when nothing happens is learned on the way: the floor follows every quieter chunk down at once, and
rises slowly. A fan that is switched on is room after some seconds; typing, with its gaps, never is.
"""

from __future__ import annotations

from interview_desktop.core.media import SPEECH_RATE

RISE = 2.0
"""dB by which the floor rises in a second of anything louder."""
SMOOTHING = 0.1
"""Seconds over which the level is averaged for the floor: single chunks of noise are quieter than the noise by chance."""


class Stillness:
    """Hears levels, chunk by chunk; counts samples."""

    def __init__(self, margin: float, floor: float | None = None) -> None:
        """Begin.

        Args:
            margin: dB above the floor from which on a chunk is sound.
            floor: level of the room where it was measured before, dBFS; else the first chunk is taken for the room.
        """
        self._margin = margin
        self._floor = floor
        self._smooth = 0.0 if floor is None else floor
        self._still: int | None = None

    @property
    def floor(self) -> float | None:
        """Level of the room, dBFS; None before anything was heard."""
        return self._floor

    def hear(self, level: float, samples: int) -> None:
        """Take the level of the next `samples` samples, dBFS."""
        if self._floor is None:
            self._floor = self._smooth = level
        seconds = samples / SPEECH_RATE
        self._smooth += (level - self._smooth) * min(1.0, seconds / SMOOTHING)
        self._floor = min(self._smooth, self._floor + RISE * seconds)
        self._still = 0 if level > self._floor + self._margin else (self._still or 0) + samples

    def lasted(self, seconds: float) -> bool:
        """Whether it has been still for so long; also when levels were never told."""
        return self._still is None or self._still >= seconds * SPEECH_RATE

"""Pictures on a constant grid: how often each frame is written so that the file stays on the clock.

A camera never runs at the rate it claims. Plain rounding of capture times duplicates and loses frames all the time when
the camera's phase sits at half a frame; a grid that is anchored at the first frame and corrected only beyond a
tolerance does not.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

TOLERANCE = 0.7
"""Frames by which a picture may be off its slot before one is repeated or left out.

Above 0.5, or a camera at exactly the rate would flicker between two slots; below 1, or a picture would be late by a
whole frame.
"""


@dataclass(frozen=True, slots=True)
class Pace:
    """What to do with one frame."""

    repeat: int
    """How many times the picture before it is written again first."""
    keep: bool
    """Whether the frame itself is written, once."""


class FramePacer:
    """Maps capture times to slots of a constant-rate file; slot n is due at `zero + n / rate`.

    Args:
        rate: frames per second of the file.
        zero: time of the first slot, on the clock of the frames.
    """

    def __init__(self, rate: float, zero: float) -> None:
        self.rate = rate
        self.zero = zero
        self._slots = 0

    @property
    def slots(self) -> int:
        """Slots that are settled so far: the number of frames the file holds."""
        return self._slots

    @property
    def end(self) -> float:
        """When the next slot is due."""
        return self.time_of(self._slots)

    def time_of(self, slot: int) -> float:
        """When a slot is due."""
        return self.zero + slot / self.rate

    def place(self, time: float) -> Pace:
        """Settle the slots up to a frame taken at `time`."""
        late = (time - self.zero) * self.rate - self._slots
        if late < -TOLERANCE:
            return Pace(repeat=0, keep=False)
        repeat = round(late) if late > TOLERANCE else 0
        self._slots += repeat + 1
        return Pace(repeat, keep=True)

    def due(self, time: float) -> int:
        """How many slots are due before `time`."""
        # The millionth keeps a time that was computed as slot / rate from counting as one slot more.
        return max(0, math.ceil((time - self.zero) * self.rate - 1e-6))

    def fill(self, time: float) -> int:
        """Settle every slot that is due before `time` without a new frame; returns how many those are."""
        missing = max(0, self.due(time) - self._slots)
        self._slots += missing
        return missing


def grid_zero(origin: float, first: float, rate: float) -> float:
    """Where a grid through the first frame begins: at `origin` or less than a frame after it.

    Sound is placed by the same zero, so that anchoring the grid costs no offset between sound and picture.
    """
    phase = math.fmod(first - origin, 1 / rate)
    # fmod of 3/30 by 1/30 is 1/30 less a rounding error: that is no phase at all.
    return origin if 1 / rate - phase < 1e-6 else origin + phase

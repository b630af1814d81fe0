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
CENTRED = 0.5
"""The same for a camera that is known to be slower, or faster, than the file: its pictures wander through the whole
tolerance all the time, and would with `TOLERANCE` be shown 0.2 frame early, or late, on average. It cannot flicker, because
the way back is as long as `_OTHER_SIDE`. Of a faster one every interval between frames counts, which is shorter than a slot."""
_OTHER_SIDE = 0.95
_LEARNING = 1 / 64
_KNOWN = 0.01
"""Share by which a camera's rate must differ from the file's to be known as slower or faster. Jitter of up to 0.3 frame
never looks so: the learned interval is off by at most `_LEARNING` times what two frames can be apart from their places."""
_PAUSE = 4.0  # slots: a longer interval says nothing about the rate


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
        zero: time of slot 0, on the clock of the frames.
        first: the first slot that is not settled yet.
    """

    def __init__(self, rate: float, zero: float, first: int = 0) -> None:
        self.rate = rate
        self.zero = zero
        self._slots = first
        self._interval = 1.0  # between two frames as the camera takes them, in slots
        self._before: float | None = None

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
        self._learn(time)
        late = (time - self.zero) * self.rate - self._slots
        early_limit, late_limit = self._limits()
        if late < -early_limit:
            return Pace(repeat=0, keep=False)
        repeat = round(late) if late > late_limit else 0
        self._slots += repeat + 1
        return Pace(repeat, keep=True)

    def _learn(self, time: float) -> None:
        if self._before is not None and (interval := (time - self._before) * self.rate) < _PAUSE:
            self._interval += _LEARNING * (interval - self._interval)
        self._before = time

    def _limits(self) -> tuple[float, float]:
        """How early and how late a picture may be, in slots."""
        if self._interval > 1 + _KNOWN:
            return _OTHER_SIDE, CENTRED
        if self._interval < 1 - _KNOWN:
            return CENTRED * self._interval, _OTHER_SIDE
        return TOLERANCE, TOLERANCE

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

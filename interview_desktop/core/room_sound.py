"""What a room sounds like before an interview: how loud it is when nobody speaks, and how long it goes on sounding."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass

LISTENED = 5.0
"""Seconds of sound that tell what a room is like."""
NOISY = -45.0
"""dBFS; in a room that is louder than this, speech as faint as the device check allows does not stand out any more."""
UNHEARD = -90.0
"""dBFS; what is fainter is a microphone that is muted or closes between words, and says nothing of the room."""
_QUIET_SHARE = 0.1


@dataclass(frozen=True, slots=True)
class RoomSound:
    """What was measured of a room; turn-taking begins with it, and learns on."""

    floor: float
    """Level when nobody speaks, dBFS."""
    tail: float | None = None
    """Seconds for which the room goes on sounding after the machine's voice; None when that was not heard."""

    @property
    def noisy(self) -> bool:
        """Whether something should be done about it before an interview."""
        return self.floor > NOISY


class RoomMeter:
    """Finds the quietest five seconds of what it hears, and what the room sounds like in them.

    Nobody has to keep quiet on command: whoever speaks during the device check pauses, and before and after it says nothing.
    """

    def __init__(self, seconds: float) -> None:
        """Begin.

        Args:
            seconds: that each level stands for.
        """
        self._levels: deque[float] = deque(maxlen=round(LISTENED / seconds))
        self._quietest = math.inf
        self._floor: float | None = None

    @property
    def floor(self) -> float | None:
        """Level that a tenth of those five seconds stays below, dBFS; None before there were five."""
        return self._floor

    def add(self, level: float) -> None:
        """Take the level of the next stretch, dBFS; digital silence is left out."""
        if level <= UNHEARD:
            return
        self._levels.append(level)
        if len(self._levels) < (self._levels.maxlen or 0):
            return
        mean = sum(self._levels) / len(self._levels)
        if mean < self._quietest:
            self._quietest = mean
            self._floor = round(sorted(self._levels)[int(len(self._levels) * _QUIET_SHARE)], 1)

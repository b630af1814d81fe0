"""Real time for sources that have none of their own: files and simulations."""

from __future__ import annotations

from interview_desktop.core.ports import Clock

TOLERANCE = 0.5
"""Seconds a source may fall behind before its time line is moved; up to that it catches up."""


class Pace:
    """Places a stream position, counted in seconds from 0, on the clock.

    The first position asked for is due now, the others as far after it as they are in the stream, however unevenly they
    are asked for. A source that falls far behind, because the machine slept or is too slow, is not rushed afterwards: its
    time line moves, as if the device had paused.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._anchor: float | None = None

    def due(self, position: float) -> float:
        """When the position is due, in seconds on the clock."""
        now = self._clock.monotonic()
        if self._anchor is None or now - (self._anchor + position) > TOLERANCE:
            self._anchor = now - position
        return self._anchor + position

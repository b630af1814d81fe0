"""How the hall of live interviews is doing."""

from __future__ import annotations

from dataclasses import dataclass

LATE = 0.25
"""A frame that waited longer than this before it was listened to came late, seconds."""


class FrameCount:
    """Frames of sound that were taken, and how long they waited. Written by the hall's thread; others may read."""

    def __init__(self) -> None:
        self.taken = 0
        self.late = 0
        """Those that waited longer than `LATE`."""
        self.longest = 0.0
        """Seconds that one of them waited."""

    def take(self, waited: float) -> None:
        """One was listened to, so many seconds after it came."""
        self.taken += 1
        self.late += waited > LATE
        self.longest = max(self.longest, waited)


@dataclass(frozen=True, slots=True)
class HallHealth:
    """How many interviews there are, and whether their sound is kept up with."""

    running: int
    most: int
    frames: int
    """Frames of sound that were taken."""
    late: int
    """Those that waited longer than `LATE`."""
    longest: float
    """Seconds that one of them waited."""

"""Time as a port."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Time, injected so that tests own it."""

    def monotonic(self) -> float:
        """Seconds on a clock that never steps; the same one that stamps frames and blocks."""
        ...

    def now(self) -> datetime:
        """Wall-clock time, UTC, aware."""
        ...

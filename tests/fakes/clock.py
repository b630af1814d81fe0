"""Virtual time."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta


class FakeClock:
    """A clock that moves only when a test moves it.

    Args:
        start: first reading of the monotonic clock, seconds.
        now: first reading of the wall clock.
    """

    def __init__(self, start: float = 1000.0, now: datetime = datetime(2030, 1, 2, 9, 0, tzinfo=UTC)) -> None:
        self._start = start
        self._elapsed = 0.0
        self._wall = now
        self._lock = threading.Lock()

    def monotonic(self) -> float:
        """The virtual monotonic time, seconds."""
        with self._lock:
            return self._start + self._elapsed

    def now(self) -> datetime:
        """The virtual wall-clock time; it moves with the monotonic one."""
        with self._lock:
            return self._wall + timedelta(seconds=self._elapsed)

    def step(self, seconds: float) -> None:
        """Set the wall clock, forward or back; the monotonic one does not notice."""
        with self._lock:
            self._wall += timedelta(seconds=seconds)

    def advance(self, seconds: float) -> float:
        """Let time pass and return the new monotonic time.

        Raises:
            ValueError: time cannot go back.
        """
        if seconds < 0:
            raise ValueError(f"time cannot go back by {-seconds} s")
        with self._lock:
            self._elapsed += seconds
            return self._start + self._elapsed

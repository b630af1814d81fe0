"""The real clock."""

from __future__ import annotations

import time
from datetime import UTC, datetime


class SystemClock:
    """Time of this machine. The monotonic clock is the one that kernel and sound system stamp with on Linux."""

    def monotonic(self) -> float:
        """Seconds since some moment in the past; never steps."""
        return time.monotonic()

    def now(self) -> datetime:
        """Wall-clock time, UTC."""
        return datetime.now(UTC)

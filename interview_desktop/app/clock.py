"""The real clock, and how times are written for programs."""

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


def written_time(at: datetime) -> str:
    """A time as every answer has it: UTC, to the second, with a Z."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

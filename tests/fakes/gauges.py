"""A machine whose gauges a test sets, and a look into a recording whose result a test decides."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from interview_desktop.core.media import RecordedSegment


@dataclass
class FakeGauges:
    """Obeys the `Gauges` protocol."""

    free: int | None = 100_000_000_000
    degrees: float | None = 50.0
    slept: float | None = 0.0

    def free_bytes(self, folder: Path) -> int | None:
        """What the test says."""
        return self.free

    def temperature(self) -> float | None:
        """What the test says."""
        return self.degrees

    def asleep(self) -> float | None:
        """What the test says."""
        return self.slept


@dataclass
class FakeLiveCheck:
    """Obeys the `LiveCheck` port."""

    faults: list[Exception] = field(default_factory=list)
    """Raised by one call after the other; when there are no more, all is well."""
    warnings: tuple[str, ...] = ()
    gate: threading.Event = field(default_factory=threading.Event)
    """A call waits until it is set, which it is at first."""
    calls: list[tuple[tuple[RecordedSegment, ...], float]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.gate.set()

    def check(self, folder: Path, segments: Sequence[RecordedSegment], seconds: float) -> tuple[str, ...]:
        """What the test says."""
        self.calls.append((tuple(segments), seconds))
        self.gate.wait(timeout=20)
        if self.faults:
            raise self.faults.pop(0)
        return self.warnings

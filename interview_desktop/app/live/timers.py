"""What happens later in the hall of live interviews. Used from one thread; nothing here waits."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from interview_desktop.core.ports import Clock


@dataclass(slots=True)
class PendingCall:
    """One of them."""

    call: Callable[[], None] | None

    def cancel(self) -> None:
        """It does not happen; safe to call at any time."""
        self.call = None


class Timers:
    """Calls in the order in which they are due."""

    def __init__(self, clock: Clock) -> None:
        """Have none."""
        self._clock = clock
        self._count = itertools.count()
        self._pending: list[tuple[float, int, PendingCall]] = []

    def later(self, seconds: float, call: Callable[[], None]) -> PendingCall:
        """Add one that is due after some time."""
        pending = PendingCall(call)
        heapq.heappush(self._pending, (self._clock.monotonic() + seconds, next(self._count), pending))
        return pending

    def due(self) -> Iterator[Callable[[], None]]:
        """Those that are due now, each taken out before it is given."""
        now = self._clock.monotonic()
        while self._pending and self._pending[0][0] <= now:
            _, _, pending = heapq.heappop(self._pending)
            if pending.call is not None:
                yield pending.call

    def wait(self, most: float) -> float:
        """Seconds until the next is due; `most` where there is none."""
        return max(0.0, self._pending[0][0] - self._clock.monotonic()) if self._pending else most

"""The clock of a session that was interrupted."""

from __future__ import annotations

from datetime import datetime

from interview_desktop.core.ports import Clock


class StandingClock:
    """Stands where the session was interrupted until it goes on, and runs as another clock does from then on.

    So one time line holds everything: journal, recording and devices know no time in which the program did not run.

    Args:
        clock: the one that runs.
        moment: where it stands, seconds.
    """

    def __init__(self, clock: Clock, moment: float) -> None:
        self._clock = clock
        self._moment = moment
        self._ahead: float | None = None

    @property
    def ahead(self) -> float:
        """Seconds by which it is ahead of the other clock, once it runs; negative when it is behind."""
        return self._moment - self._clock.monotonic() if self._ahead is None else self._ahead

    def go_on(self) -> None:
        """Run from now on; only the first call counts."""
        if self._ahead is None:
            self._ahead = self.ahead

    def monotonic(self) -> float:
        """Seconds on the session's time line; never goes back."""
        return self._moment if self._ahead is None else self._clock.monotonic() + self._ahead

    def now(self) -> datetime:
        """Wall-clock time, which never stands."""
        return self._clock.now()

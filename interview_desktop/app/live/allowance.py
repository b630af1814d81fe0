"""How long a live interview may still go on: the one place where its time is judged."""

from __future__ import annotations

from collections.abc import Callable

from interview_desktop.app.live.hosting import Hall, Timer


class Allowance:
    """Time that is used up only while a client is there. Used on the hall's thread."""

    def __init__(self, hall: Hall, seconds: float, over: Callable[[], None]) -> None:
        """Allow some time; none of it is used before `run`.

        Args:
            hall: whose clock counts.
            seconds: how much there is.
            over: called when all of it is used up.
        """
        self._hall = hall
        self._rest = seconds
        self._over = over
        self._since: float | None = None
        """When it began to be used; None while it stands still."""
        self._timer: Timer | None = None

    @property
    def left(self) -> float:
        """Seconds that are left; never negative."""
        used = 0.0 if self._since is None else self._hall.clock.monotonic() - self._since
        return max(0.0, self._rest - used)

    def run(self) -> None:
        """A client is there; that it was there already changes nothing."""
        if self._since is None:
            self._since = self._hall.clock.monotonic()
            self._timer = self._hall.later(self._rest, self._over)

    def rest(self) -> None:
        """Nobody is there, or it is over; safe to call at any time."""
        if self._timer is not None:
            self._timer.cancel()
        self._rest, self._since, self._timer = self.left, None, None

    def extend(self, seconds: float) -> None:
        """Allow some more, after which `over` is called again; it goes on being used, or standing still, as before."""
        runs = self._since is not None
        self.rest()
        self._rest += seconds
        if runs:
            self.run()

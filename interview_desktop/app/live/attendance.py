"""The time line of a live interview: the seconds in which its candidate was there. It is that of transcript and summary."""

from __future__ import annotations

from interview_desktop.core.ports import Clock


class Attendance:
    """Begins when the candidate comes for the first time, and stands still while nobody is connected. Used on the hall's thread."""

    def __init__(self, clock: Clock) -> None:
        """Nobody has come yet."""
        self._clock = clock
        self._before = 0.0
        """Seconds of earlier connections."""
        self._since: float | None = None
        """When the client that is there came; None while nobody is."""
        self._begun = False

    @property
    def begun(self) -> bool:
        """Whether anybody has ever come."""
        return self._begun

    @property
    def seconds(self) -> float:
        """How long somebody has been there, to the millisecond."""
        present = 0.0 if self._since is None else self._clock.monotonic() - self._since
        return round(self._before + present, 3)

    def come(self) -> None:
        """A client is there; that another one was there already changes nothing."""
        self._begun = True
        if self._since is None:
            self._since = self._clock.monotonic()

    def go(self) -> None:
        """Nobody is there any more, or the interview is over; safe to call at any time."""
        self._before, self._since = self.seconds, None

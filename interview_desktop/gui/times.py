"""Times that run on the candidate's screen. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from interview_desktop.core.models import AnswerTiming


class Tone(StrEnum):
    """How urgent something is; never the only sign of it."""

    CALM = "calm"
    ACTIVE = "active"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Ring:
    """A time that runs."""

    seconds: float
    """Whole length."""
    ends: float
    """When it is over, on the session's clock."""
    tone: Tone
    meaning: str
    """What the time is for, in one or two words."""
    stopped_with: float | None = None
    """Seconds left while it stands still; None while it runs."""

    def left(self, now: float) -> float:
        """Seconds left, never negative."""
        if self.stopped_with is not None:
            return self.stopped_with
        return min(self.seconds, max(0.0, self.ends - now))


class AnswerClock:
    """Time used by one answer; stands still while nobody listens."""

    def __init__(self, timing: AnswerTiming, at: float) -> None:
        """Begin to run at `at`, seconds on the session's clock."""
        self._timing = timing
        self._used = 0.0
        self._since: float | None = at

    def run(self, at: float, *, running: bool) -> None:
        """From `at` on, run or stand still."""
        if self._since is not None:
            self._used += max(0.0, at - self._since)
        self._since = at if running else None

    def extend(self, seconds: float) -> None:
        """Staff have given more time."""
        self._timing = self._timing.longer(seconds)

    def over(self, now: float) -> bool:
        """Whether the soft limit is used up."""
        return self._used + (now - self._since if self._since is not None else 0.0) >= self._timing.soft_limit

    def ring(self, meaning: str) -> Ring:
        """The time up to the soft limit."""
        return self._ring(self._timing.soft_limit, self._timing.soft_limit, Tone.ACTIVE, meaning)

    def overrun_ring(self, meaning: str) -> Ring:
        """The time after the soft limit in which the answer may still go on."""
        return self._ring(
            self._timing.soft_limit + self._timing.overrun, self._timing.overrun, Tone.WARNING, meaning
        )

    def _ring(self, limit: float, length: float, tone: Tone, meaning: str) -> Ring:
        left = limit - self._used
        if self._since is None:
            return Ring(length, 0.0, tone, meaning, stopped_with=min(length, max(0.0, left)))
        return Ring(length, self._since + left, tone, meaning)


def duration_words(seconds: float) -> str:
    """A length of time as people read it on a clock: "3:00"."""
    whole = round(seconds)
    if whole >= 3600:
        return f"{whole // 3600}:{whole // 60 % 60:02d}:{whole % 60:02d}"
    return f"{whole // 60}:{whole % 60:02d}"

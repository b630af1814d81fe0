"""What a live interview and its parts need from the hall they are held in."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from typing import Protocol, TypeVar

from interview_desktop.core.errors import InterviewError
from interview_desktop.core.ports import Clock

T = TypeVar("T")


class Timer(Protocol):
    """Something that happens later."""

    def cancel(self) -> None:
        """It does not happen; safe to call at any time."""
        ...


class Hall(Protocol):
    """One thread for all interviews, with timers, and pools for what takes long."""

    clock: Clock

    def later(self, seconds: float, call: Callable[[], None]) -> Timer:
        """Call on the hall's thread after some time."""
        ...

    def work(self, pool: Executor, task: Callable[[], T], done: Callable[[T | Exception], None]) -> None:
        """Do something that takes long in a pool; its result or error comes back on the hall's thread."""
        ...

    def post(self, call: Callable[[], None]) -> None:
        """Call on the hall's thread; from any thread."""
        ...

    def hear(self, interview_id: str, frame: bytes) -> None:
        """Sound for an interview; from any thread."""
        ...

    def over(self) -> None:
        """An interview has ended, and everything of it is kept."""
        ...


Broken = Callable[[str, Exception], None]
"""Hears what could not be done, "speak", and why."""
OURS = "Something went wrong on our side."
"""Stands where the sentence of an error would that is our bug."""


def sentence(error: Exception) -> str:
    """What a candidate is told of an error."""
    return str(error) if isinstance(error, InterviewError) else OURS

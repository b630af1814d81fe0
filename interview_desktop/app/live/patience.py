"""Waiting for what another thread does, but not for ever."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TypeVar

from interview_desktop.core.errors import EnvironmentFault

PATIENCE = 30.0
"""Seconds in which a thread of the live interviews answers a question, and ends."""

_T = TypeVar("_T")


class TooBusy(EnvironmentFault):
    """The machine has more to do than it can."""


def within_patience(future: Future[_T], seconds: float = PATIENCE) -> _T:
    """What comes of a task that another thread has.

    Args:
        future: of the task; what has not begun when the time is over is not done any more.
        seconds: to wait at most.

    Raises:
        TooBusy: it took longer.
        Exception: what the task raised.
    """
    try:
        return future.result(seconds)
    except TimeoutError:
        if future.cancel() or not future.done():
            raise TooBusy(
                "The service has more to do than this machine can", "Try again in a minute"
            ) from None
        raise

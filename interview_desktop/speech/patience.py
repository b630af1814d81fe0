"""Calls to a service of others: each ends in time, and a service that asks for rest gets it.

Libraries limit each read, not the whole: a server that sends one byte a second would hold an interview for ever. So the call runs
on a thread of its own, which is left behind when it is late and ends when its connection does.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from typing import TypeVar

from interview_desktop.core.errors import EngineFailed
from interview_desktop.core.sentences import sentence

T = TypeVar("T")

PATIENCE = 8.0
"""Seconds; with what the next engine needs to begin, a fallback takes less than ten."""
_LONGEST_REST = 600.0


class Patience:
    """The limits of one service. Used from one thread at a time.

    Args:
        service: its name, for messages.
        seconds: that one call may take.
        clock: monotonic.
    """

    def __init__(
        self, service: str, seconds: float = PATIENCE, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._service = service
        self._seconds = seconds
        self._clock = clock
        self._rest_until = 0.0

    def call(self, request: Callable[[], T]) -> T:
        """Make a request.

        Raises:
            EngineFailed: it took too long, or the service has asked to be left alone for now.
            Exception: whatever the request raises.
        """
        left = self._rest_until - self._clock()
        if left > 0:
            raise EngineFailed(
                sentence("{0} asked to be left alone for another {1} s", self._service, f"{left:.0f}")
            )
        answers: queue.SimpleQueue[tuple[T | None, BaseException | None]] = queue.SimpleQueue()

        def run() -> None:
            try:
                answers.put((request(), None))
            except BaseException as error:  # noqa: BLE001 - raised again where it was asked for
                answers.put((None, error))

        threading.Thread(target=run, name=f"{self._service} request", daemon=True).start()
        try:
            answer, error = answers.get(timeout=self._seconds)
        except queue.Empty:
            raise EngineFailed(
                sentence("{0} did not answer within {1} s", self._service, f"{self._seconds:.0f}")
            ) from None
        if error is not None:
            raise error
        return answer  # type: ignore[return-value]  # None only when T is None

    def rest(self, said: str | None) -> None:
        """Heed the header Retry-After of an answer: seconds; anything else means that the next call may be made."""
        try:
            seconds = float(said or 0)
        except ValueError:
            return
        if seconds > 0:
            self._rest_until = self._clock() + min(seconds, _LONGEST_REST)

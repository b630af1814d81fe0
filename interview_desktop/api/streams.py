"""The events of one stream, numbered from 1, for any number of sockets that come, go and come back."""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import suppress
from typing import Any

Event = Mapping[str, Any]
KEPT = 10_000
"""Events of a stream that can be replayed."""


_CROWD, _SPREAD_S = 20, 0.25
"""So many readers are told at once; more are told one after the other within this time, so that whoever asks for something else
meanwhile does not wait until all of them have been served."""


class TooFarBehind(Exception):
    """Events that a reader has not had are no longer there."""

    def __init__(self, first: int) -> None:
        """Say which is the first that is there."""
        super().__init__(f"the first event that is kept is {first}")
        self.first = first


class EventLog:
    """One stream. `add` and `close` may be called from any thread, `after` from any event loop.

    A reader has a place and no queue: one that is slow holds up nobody and costs no memory.

    Args:
        keep: how many events can be replayed.
        last: number of the last event of an earlier log that this one goes on with.
    """

    def __init__(self, *, keep: int = KEPT, last: int = 0) -> None:
        self._lock = threading.Lock()
        self._events: deque[Event] = deque(maxlen=keep)
        self._last = last
        self._closed = False
        self._wakers: set[Callable[[float], None]] = set()

    @property
    def last_seq(self) -> int:
        """Number of the newest event; 0 before the first."""
        return self._last

    @property
    def closed(self) -> bool:
        """Whether nothing more will come."""
        return self._closed

    def add(self, event: Event) -> int:
        """Add an event, which gets the next `seq`.

        Returns:
            Its number; one that comes after `close` is dropped, and has 0.
        """
        with self._lock:
            if self._closed:
                return 0
            self._last += 1
            self._events.append({**event, "seq": self._last})
            number, wakers = self._last, tuple(self._wakers)
        _wake(wakers)
        return number

    def close(self) -> None:
        """Let every reader come to its end once it has had everything; safe to call twice."""
        with self._lock:
            self._closed = True
            wakers = tuple(self._wakers)
        _wake(wakers)

    async def after(self, seq: int) -> AsyncIterator[Event]:
        """The events behind a number, those to come included, each once and in order, until the log is closed.

        Raises:
            TooFarBehind: some of them are no longer kept.
        """
        woken = asyncio.Event()
        loop = asyncio.get_running_loop()

        def wake(delay: float) -> None:
            with suppress(RuntimeError):  # the loop was closed under a reader
                if delay:
                    loop.call_soon_threadsafe(loop.call_later, delay, woken.set)
                else:
                    loop.call_soon_threadsafe(woken.set)

        with self._lock:
            self._wakers.add(wake)
        try:
            while True:
                woken.clear()
                batch, closed = self._behind(seq)
                for event in batch:
                    yield event
                    seq = event["seq"]
                if not batch:
                    if closed:
                        return
                    await woken.wait()
        finally:
            with self._lock:
                self._wakers.discard(wake)

    def _behind(self, seq: int) -> tuple[list[Event], bool]:
        with self._lock:
            first = self._last - len(self._events) + 1
            if seq < first - 1:
                raise TooFarBehind(first)
            missing = self._last - seq
            if missing <= 0:
                return [], self._closed
            return [self._events[index] for index in range(len(self._events) - missing, len(self._events))], (
                self._closed
            )


def _wake(wakers: Sequence[Callable[[float], None]]) -> None:
    spread = _SPREAD_S if len(wakers) > _CROWD else 0.0
    for index, wake in enumerate(wakers):
        wake(spread * index / len(wakers))

"""The events of one stream, numbered from 1, for any number of sockets that come, go and come back."""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import suppress
from typing import Any

Event = Mapping[str, Any]
KEPT = 10_000
"""Events of a stream that can be replayed."""


_CROWD = 20
"""So many readers are told at once. More are told in `_STEPS` steps within `_SPREAD_S` seconds, so that whoever asks for something else
meanwhile does not wait until all of them have been served."""
_SPREAD_S, _STEPS = 0.25, 50


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
        self._crowds: dict[asyncio.AbstractEventLoop, _Crowd] = {}

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
            number, crowds = self._last, tuple(self._crowds.values())
        for crowd in crowds:
            crowd.tell()
        return number

    def close(self) -> None:
        """Let every reader come to its end once it has had everything; safe to call twice."""
        with self._lock:
            self._closed = True
            crowds = tuple(self._crowds.values())
        for crowd in crowds:
            crowd.tell()

    async def after(self, seq: int) -> AsyncIterator[Event]:
        """The events behind a number, those to come included, each once and in order, until the log is closed.

        Raises:
            TooFarBehind: some of them are no longer kept.
        """
        woken = asyncio.Event()
        loop = asyncio.get_running_loop()
        with self._lock:
            crowd = self._crowds.setdefault(loop, _Crowd(loop))
            crowd.readers.add(woken)
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
                crowd.readers.discard(woken)
                if not crowd.readers:
                    self._crowds.pop(loop, None)

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


class _Crowd:
    """The readers of one stream on one event loop, which is told once of each event, however many they are."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self.readers: set[asyncio.Event] = set()
        """Changed on the loop alone."""

    def tell(self) -> None:
        """There is something new. From any thread."""
        with suppress(RuntimeError):  # the loop was closed under its readers
            self._loop.call_soon_threadsafe(self._begin)

    def _begin(self) -> None:
        waiting = [reader for reader in self.readers if not reader.is_set()]
        at_once = len(waiting) if len(waiting) <= _CROWD else -(-len(waiting) // _STEPS)
        self._wake(waiting, at_once)

    def _wake(self, waiting: Sequence[asyncio.Event], at_once: int) -> None:
        for reader in waiting[:at_once]:
            reader.set()
        if len(waiting) > at_once:
            self._loop.call_later(_SPREAD_S / _STEPS, self._wake, waiting[at_once:], at_once)

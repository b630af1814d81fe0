"""The events of jobs on their way from the database to any number of sockets.

The database is what counts: it numbers the events of each interview without a gap. A bell says that there is something new;
without one it is looked for every second, for interviews that somebody watches.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from interview_desktop.api.streams import EventLog
from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.core.processing import Event

_log = logging.getLogger(__name__)
_LOOK_S = 1.0


class ProgressHub:
    """One stream an interview that is watched, whoever watches. Its thread reads the database; sockets do not.

    Args:
        events: reads those of an interview that come after a number.
    """

    def __init__(self, events: Callable[[str, int], Sequence[Event]]) -> None:
        self._events = events
        self._lock = threading.Lock()
        self._watched: dict[str, tuple[EventLog, int]] = {}
        self._bell = threading.Event()
        self._stopping = False
        self._thread = threading.Thread(target=self._loop, name="progress", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End every stream."""
        self._stopping = True
        self._bell.set()
        self._thread.join()
        with self._lock:
            logs = [log for log, _ in self._watched.values()]
        for log in logs:
            log.close()

    def ring(self, interview_id: str = "") -> None:
        """There is something new. From any thread."""
        self._bell.set()

    @contextmanager
    def watch(self, interview_id: str) -> Iterator[EventLog]:
        """The stream of an interview, as long as somebody has it: `event`, a `core.processing.Event`, and the `texts` of it."""
        with self._lock:
            log, count = self._watched.get(interview_id) or (EventLog(), 0)
            self._watched[interview_id] = (log, count + 1)
        self._bell.set()
        try:
            yield log
        finally:
            with self._lock:
                log, count = self._watched[interview_id]
                if count > 1:
                    self._watched[interview_id] = (log, count - 1)
                else:
                    del self._watched[interview_id]

    def _loop(self) -> None:
        while not self._stopping:
            self._bell.clear()
            with self._lock:
                watched = [(interview_id, log) for interview_id, (log, _) in self._watched.items()]
            for interview_id, log in watched:
                try:
                    self._read(interview_id, log)
                except EnvironmentFault as fault:
                    _log.warning("progress cannot be read: %s", fault)
            self._bell.wait(_LOOK_S if watched else None)

    def _read(self, interview_id: str, log: EventLog) -> None:
        while events := self._events(interview_id, log.last_seq):
            for event in events:
                # `texts`: what was sent of it, so that it is written once for hundreds of sockets.
                added: Mapping[str, Any] = {"event": event, "texts": {}}
                # Both count from 1 without a gap, so that the stream's number is the database's.
                log.add(added)

"""Recognises answers one after the other while the interview goes on.

One thread, one inbox, one stop. Every answer that is handed in is answered exactly once, also when the engine
breaks.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass

from interview_desktop.core.errors import EngineFailed, EngineUnavailable
from interview_desktop.core.ports import RecognitionRequest, Recognizer
from interview_desktop.core.transcript import Pending, Recognition

_log = logging.getLogger(__name__)

_TRIES = 2


@dataclass(frozen=True, slots=True)
class Job:
    """One answer to recognise."""

    question: int
    take: int
    request: RecognitionRequest


Answered = Callable[[Job, Recognition], None]
"""Called on the transcriber's thread, once for each job."""


class Transcriber:
    """Owns the recogniser and the thread that waits for it."""

    def __init__(self, recognizer: Recognizer, answered: Answered) -> None:
        """Start the thread."""
        self._recognizer = recognizer
        self._answered = answered
        self._abandoned = threading.Event()
        self._inbox: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="transcriber", daemon=True)
        self._thread.start()

    def add(self, job: Job) -> None:
        """Hand in an answer; returns at once."""
        self._inbox.put(job)

    def stop(self, timeout: float) -> None:
        """Finish what was handed in, then end. What is not finished in time is abandoned to a later retry."""
        self._inbox.put(None)
        self._thread.join(timeout)
        self._abandoned.set()
        # A recogniser that is closed under a running request makes it fail, so that the thread ends now.
        self._recognizer.close()
        self._thread.join(timeout=5.0)

    def _run(self) -> None:
        while (job := self._inbox.get()) is not None:
            self._answered(job, self._recognize(job))

    def _recognize(self, job: Job) -> Recognition:
        reason = ""
        for _ in range(_TRIES):
            if self._abandoned.is_set():
                return Pending("The session ended before it was recognised")
            try:
                return self._recognizer.recognize(job.request)
            except EngineFailed as error:
                reason = error.what
            except EngineUnavailable as error:
                return Pending(error.what)
            except Exception as error:  # noqa: BLE001 - a bug in an engine must not cost the other answers
                # Its message is not logged: it may quote what the candidate said.
                _log.error("the recogniser %s broke: %s", self._recognizer.name, type(error).__name__)
                return Pending("The recogniser broke")
        return Pending(reason)

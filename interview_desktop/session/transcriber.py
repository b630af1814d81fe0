"""Recognises answers one after the other while the interview goes on.

One thread, one inbox, one stop. Every answer that is handed in is answered exactly once, also when the engine breaks. When no
answer waits, those that were understood are listened to again for their fillers; an answer that comes in between goes first.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from interview_desktop.core.codec import encode
from interview_desktop.core.errors import EngineError, EngineFailed, EngineUnavailable
from interview_desktop.core.ports import RecognitionRequest, Recognizer
from interview_desktop.core.transcript import Pending, Recognition, Recognized, Word

_log = logging.getLogger(__name__)

_TRIES = 2


@dataclass(frozen=True, slots=True)
class Job:
    """One answer to recognise."""

    question: int
    take: int
    request: RecognitionRequest
    recognized: Recognized | None = None
    """What was recognised in it before: then only its fillers are listened for, and `HeardAgain` is told in any case."""


Answered = Callable[[Job, Recognition], None]
"""Called on the transcriber's thread, once for each job that is to be recognised."""
HeardAgain = Callable[[Job, tuple[Word, ...] | None], None]
"""Called on the transcriber's thread with the verbatim words of a job, where there are any; after `Answered`. None says that
there was no time to listen for them."""


def fillers_entry(job: Job, words: tuple[Word, ...] | None) -> tuple[str, dict[str, Any]]:
    """Kind and data of the journal entry of a second pass, or of one that there was no time for."""
    key = {"question": job.question, "take": job.take}
    return ("fillers.waiting", key) if words is None else ("answer.verbatim", key | {"words": encode(words)})


class Transcriber:
    """Owns the recogniser and the thread that waits for it."""

    def __init__(self, recognizer: Recognizer, answered: Answered, heard_again: HeardAgain) -> None:
        """Start the thread."""
        self._recognizer = recognizer
        self._answered = answered
        self._heard_again = heard_again
        self._abandoned = threading.Event()
        self._inbox: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._again: deque[tuple[Job, Recognized]] = deque()
        """Answers to listen to for their fillers; only the thread touches them."""
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
        ending = False
        while not ending or self._again:
            if ending or (self._again and self._inbox.empty()):
                self._listen_again(urgent=self._abandoned.is_set if ending else self._answer_waits)
                continue
            job = self._inbox.get()
            if job is None:
                ending = True
                continue
            if job.recognized is not None:
                self._again.append((job, job.recognized))
                continue
            recognition = self._recognize(job)
            if isinstance(recognition, Recognized):
                self._again.append((job, recognition))
            self._answered(job, recognition)

    def _answer_waits(self) -> bool:
        return not self._inbox.empty()

    def _listen_again(self, urgent: Callable[[], bool]) -> None:
        """Hear the fillers of the oldest answer; without them its transcript is complete all the same."""
        job, recognized = self._again[0]
        if self._abandoned.is_set():
            self._again.popleft()
            self._heard_again(job, None)
            return
        try:
            words = self._recognizer.verbatim(job.request, recognized, urgent)
        except EngineError as error:
            if self._abandoned.is_set():
                return  # it was closed under the request
            _log.info("fillers were not listened for: %s", error.what)
            self._again.popleft()
            return
        except Exception as error:  # noqa: BLE001 - as below
            _log.error("the recogniser %s broke: %s", self._recognizer.name, type(error).__name__)
            self._again.popleft()
            return
        if words is None:
            return  # an answer goes first, or there is no time any more: the next turn tells which
        self._again.popleft()
        if words or job.recognized is not None:
            self._heard_again(job, words)

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

"""One session with the talking interviewer: questions out, typed answers in. No I/O beside its record."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from interview_desktop.app.live.attendance import Attendance
from interview_desktop.app.live.keeping import LiveKeeper, LiveRecord
from interview_desktop.app.live.notes import ANSWERED, SPOKEN
from interview_desktop.app.live.plan import LiveRequest
from interview_desktop.core.codec import encode
from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.core.events import UtteranceKind
from interview_desktop.core.live import LiveEnd
from interview_desktop.core.models import Question
from interview_desktop.core.ports import Clock
from interview_desktop.core.transcript import (
    TYPED,
    AnswerTranscript,
    NoSpeech,
    Recognition,
    Recognized,
    Word,
)

PREFIX = "session_"
"""In front of an interview's id, as this interface writes it."""


class SessionState(StrEnum):
    """How far a session is."""

    CREATED = "created"
    ACTIVE = "active"
    COMPLETED = "completed"


class NotNow(EnvironmentFault):
    """A message does not fit what the session is at."""


@dataclass
class AvatarSession:
    """Used from one thread at a time; every method may touch the disk. Its time line is that of the client's attendance."""

    request: LiveRequest
    keeper: LiveKeeper
    clock: Clock
    state: SessionState = SessionState.CREATED
    position: int = 0
    """Of the present question, from 1; 0 before the first."""
    touched: float = 0.0
    """When the client last said something, monotonic."""
    summary: dict[str, Any] | None = None
    _record: LiveRecord | None = field(default=None, repr=False)
    _attendance: Attendance = field(init=False, repr=False)
    _presence: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _origin: float = 0.0
    """Seconds of attendance before it was started."""
    _asked: float = 0.0

    def __post_init__(self) -> None:
        """Begin to wait."""
        self.touched = self.clock.monotonic()
        self._attendance = Attendance(self.clock)

    @property
    def id(self) -> str:
        """Of the interview in the store."""
        return self.request.id

    @property
    def session_id(self) -> str:
        """The same as this interface writes it."""
        return f"{PREFIX}{self.id}"

    @property
    def total(self) -> int:
        """Questions in all."""
        return len(self.request.plan.questions.questions)

    @property
    def question(self) -> Question:
        """The present question."""
        return self.request.plan.questions.questions[self.position - 1]

    def come(self) -> None:
        """A client is there; its time goes on. On any thread."""
        with self._presence:
            self._attendance.come()

    def go(self) -> None:
        """Nobody is there; the time of the session stands still. On any thread."""
        with self._presence:
            self._attendance.go()

    def start(self) -> None:
        """Come to the first question.

        Raises:
            NotNow: it was started before.
            DataFolderError: it cannot be kept.
        """
        if self.state is not SessionState.CREATED:
            raise NotNow("The session was started already")
        self._touch()
        self.keeper.plan(self.request)
        self._record = self.keeper.begin(self.request, self.clock.now())
        self._origin = self._attended()
        self.state = SessionState.ACTIVE
        self._ask()

    def answer(self, question_id: int, text: str) -> bool:
        """Take the answer to the present question; whether there is another question.

        Raises:
            NotNow: the session does not run, or another question is being asked.
            DataFolderError: it cannot be kept.
        """
        if self.state is not SessionState.ACTIVE:
            raise NotNow("The session does not run", 'Send {"type": "start"} first')
        if question_id != self.position:
            raise NotNow(f"The present question is {self.position}, not {question_id}")
        self._touch()
        self._note(ANSWERED, {"at": self._at(), "answer": encode(self._answer(text))})
        if self.position == self.total:
            self.finish(LiveEnd.COMPLETED)
            return False
        self._ask()
        return True

    def finish(self, reason: LiveEnd) -> None:
        """End it, and keep everything; a second time it changes nothing.

        Raises:
            DataFolderError: it cannot be kept.
        """
        if self.state is SessionState.COMPLETED:
            return
        self.state = SessionState.COMPLETED
        if self._record is not None:
            self.summary = self.keeper.finish(self._record, reason, self._at())

    def _ask(self) -> None:
        self.position += 1
        self._asked = self._at()
        self._note(
            SPOKEN,
            {
                "at": self._asked,
                "kind": UtteranceKind.QUESTION.value,
                "text": self.question.text,
                "start": self._asked,
                "length": 0.0,
                "question": self.position,
            },
        )

    def _answer(self, text: str) -> AnswerTranscript:
        at = self._at()
        words = tuple(Word(word, self._asked, at, 1.0) for word in text.split())
        language = self.request.plan.questions.language
        recognition: Recognition = Recognized(words, language, TYPED) if words else NoSpeech(TYPED)
        return AnswerTranscript(
            self.position, 1, self.question.text, self._asked, self._asked, at, recognition
        )

    def _note(self, kind: str, data: dict[str, Any]) -> None:
        assert self._record is not None
        self._record.note(kind, data)

    def _at(self) -> float:
        return round(self._attended() - self._origin, 3) if self._record is not None else 0.0

    def _attended(self) -> float:
        with self._presence:
            return self._attendance.seconds

    def _touch(self) -> None:
        self.touched = self.clock.monotonic()

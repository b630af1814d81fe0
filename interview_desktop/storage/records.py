"""What the store gives out: interviews as values, free of the database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from interview_desktop.core.consent import Consent
from interview_desktop.core.joining import WholeAnswer, whole
from interview_desktop.core.models import InterviewPlan, Purpose, Question
from interview_desktop.core.transcript import AnswerTranscript
from interview_desktop.storage.tables import InterviewStatus, ResultStatus


@dataclass(frozen=True, slots=True)
class Origin:
    """Who started an interview, and how."""

    owner_id: str = ""
    """As in `InterviewSummary`, like the next two."""
    interface: str = ""
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class InterviewSummary:
    """What a list shows of an interview."""

    id: str
    number: int
    """Counted by the store, from 1; never given out twice."""
    status: InterviewStatus
    purpose: Purpose
    language: str
    title: str
    candidate_id: str
    """A code that stands for the candidate; empty when there is none."""
    created: datetime
    started: datetime | None
    ended: datetime | None
    duration: float | None
    """Seconds of recording."""
    owner_id: str = ""
    """Account that started it; empty for the operator, which is all staff."""
    interface: str = ""
    """Over which interface it was started; empty for the desktop app and the command line."""
    details: Mapping[str, Any] = field(default_factory=dict)
    """What that interface keeps of its own, as plain values."""


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question of an interview, as the store names it."""

    question_id: str
    number: int
    position: int
    """From 1; the question itself is `record.asked[position - 1]`."""
    approved: bool
    approved_by: str
    follow_up_to: int = 0
    """Position of the question it followed; 0 for a question of the plan."""


@dataclass(frozen=True, slots=True)
class StoredAnswer:
    """One take of one answer."""

    id: str
    question_id: str
    kept: bool
    """Whether this take counts."""
    answer: AnswerTranscript
    audio: str = ""
    """Name of the file with the sound of this answer alone; empty where there is none."""
    submitted: datetime | None = None
    """When it arrived as a file of its own."""


@dataclass(frozen=True, slots=True)
class StoredResult:
    """Where the files of a finished interview are."""

    video: Path | None
    transcript: Path | None
    rating: float | None
    status: ResultStatus
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InterviewRecord:
    """Everything the store knows of an interview."""

    summary: InterviewSummary
    plan: InterviewPlan
    questions: tuple[AskedQuestion, ...]
    answers: tuple[StoredAnswer, ...]
    """By question, then take."""
    consents: tuple[Consent, ...]
    """In the order they were given; the last one holds."""
    result: StoredResult | None
    follow_ups: tuple[Question, ...] = ()
    """What was asked beside the plan, by position."""

    @property
    def asked(self) -> tuple[Question, ...]:
        """The plan's questions, then the follow-ups, by position."""
        return (*self.plan.questions.questions, *self.follow_ups)

    @property
    def whole_answers(self) -> tuple[WholeAnswer, ...]:
        """What counts of each question that was answered, by position; parts of one answer are put together."""
        counting = [stored.answer for stored in self.answers if stored.kept]
        takes = [stored.answer for stored in self.answers]
        return tuple(
            whole([take for take in takes if take.number == answer.number], answer.take)
            for answer in counting
        )

    @property
    def consent(self) -> Consent | None:
        """The consent that holds."""
        return self.consents[-1] if self.consents else None


@dataclass(frozen=True, slots=True)
class Page:
    """A part of a list."""

    items: tuple[InterviewSummary, ...]
    """Newest first."""
    next: int | None
    """Give this as `before` to get what follows; None at the end."""

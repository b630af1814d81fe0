"""The tables, as SQLAlchemy models. Types are those that SQLite and PostgreSQL share.

    question_sets ─┬< questions         a set never changes; one that was edited is another set
         │         └< approvals         who approved or rejected it, newest last
    interviews ─┬< interview_questions  what this interview asks; approval; name and columns of the `local` interface
                │        └──< answers   every take
                ├< consents             what the candidate agreed to, newest last
                └─ interview_results    where the files are; name and columns of the `local` interface

Ids are UUIDs in their usual form with hyphens, so that a plain SQL client finds them. Paths are relative to the data
folder, with `/`. Times of day are UTC; `*_seconds` count from the beginning of the recording.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    CheckConstraint,
    DateTime,
    Dialect,
    Double,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    MetaData,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
    false,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class InterviewStatus(StrEnum):
    """How far an interview has come."""

    PLANNED = "planned"
    RUNNING = "running"
    COMPLETED = "completed"
    """Every question was asked."""
    STOPPED = "stopped"
    """It was ended before its last question."""
    INTERRUPTED = "interrupted"
    """It broke off, and its recording waits to be recovered."""


class ResultStatus(StrEnum):
    """The two words of the `local` interface for a result."""

    PENDING_REVIEW = "pending review"
    COMPLETED = "completed"


class SetState(StrEnum):
    """How far the approval of a question set has come."""

    KEPT = "kept"
    """Its file was asked from, on the word of who chose it; nobody was asked to approve it."""
    PENDING = "pending"
    """It waits for approval and must not be asked in a selection."""
    APPROVED = "approved"
    REJECTED = "rejected"


class UtcTime(TypeDecorator[datetime]):
    """A time of day in UTC; SQLite keeps no zone, so it is put back on the way out."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Convert an aware time to UTC."""
        if value is not None and value.tzinfo is None:
            raise ValueError("a time without a zone")
        return value and value.astimezone(UTC)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """Make what was read aware."""
        if value is None:
            return None
        read: datetime = value
        return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)


class Base(DeclarativeBase):
    """What all tables share."""

    metadata = MetaData(
        # Constraints have names, so that a later migration can drop them on every database.
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: UtcTime(),
        str: Text(),
        float: Double(),
        dict[str, Any]: JSON(),
        list[Any]: JSON(),
    }


Id = String(36)


def _one_of(kind: type[StrEnum]) -> str:
    return ", ".join(f"'{member.value}'" for member in kind)


class Counter(Base):
    """The last number given out for a kind of thing; a number is never given out twice."""

    __tablename__ = "counters"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[int]


class QuestionSetRow(Base):
    """A question set as it was loaded or generated."""

    __tablename__ = "question_sets"
    __table_args__ = (Index(None, "state", "created_at", "id"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    digest: Mapped[str] = mapped_column(String(64), index=True)
    title: Mapped[str]
    language: Mapped[str] = mapped_column(String(35))
    author: Mapped[str]
    created_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(20), server_default=SetState.KEPT.value)
    text_digest: Mapped[str] = mapped_column(String(64), server_default="", index=True)
    """Digest of what the plain text form of the set holds; empty where nobody has to recognise it."""
    cv_of: Mapped[str | None]
    """Code of the candidate with whose CV it was written; empty where nobody said whose, None without a CV."""


class ApprovalRow(Base):
    """A decision about a set. It is never changed: a later one is a further row."""

    __tablename__ = "approvals"
    __table_args__ = (Index(None, "set_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    set_id: Mapped[str] = mapped_column(Id, ForeignKey("question_sets.id", ondelete="CASCADE"))
    digest: Mapped[str] = mapped_column(String(64))
    """Of the set as it was seen by who decided."""
    verdict: Mapped[str] = mapped_column(String(20))
    decided_by: Mapped[str]
    decided_at: Mapped[datetime]
    reason: Mapped[str]


class QuestionRow(Base):
    """One question of a set."""

    __tablename__ = "questions"

    set_id: Mapped[str] = mapped_column(
        Id, ForeignKey("question_sets.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    """From 1."""
    id: Mapped[str] = mapped_column(Id, index=True)
    """The question's own id; the same question may stand in several sets."""
    text: Mapped[str]
    type: Mapped[str] = mapped_column(String(20))
    subtype: Mapped[str] = mapped_column(String(20))
    competency: Mapped[str]
    timing: Mapped[dict[str, Any] | None]
    turns: Mapped[dict[str, Any]] = mapped_column(server_default="{}")
    """Constants of turn-taking that differ for its answer, by name."""
    answer_start: Mapped[str] = mapped_column(String(20))
    anchors: Mapped[list[Any]]
    probes: Mapped[list[Any]]
    glossary: Mapped[list[Any]]
    expected_focus: Mapped[str]
    tips: Mapped[str]
    author: Mapped[str] = mapped_column(server_default="")
    """Who wrote this question; empty when nothing says so."""
    code: Mapped[str] = mapped_column(server_default="")
    image: Mapped[str] = mapped_column(server_default="")
    """Name of the picture it shows, made from the hash of its content."""
    image_text: Mapped[str] = mapped_column(server_default="")


class InterviewRow(Base):
    """One interview, from its plan to its end."""

    __tablename__ = "interviews"
    __table_args__ = (
        UniqueConstraint("number"),
        Index(None, "status", "number"),
        Index(None, "interface", "owner_id", "number"),
        Index(None, "created_at", "number"),
        CheckConstraint(f"status IN ({_one_of(InterviewStatus)})", name="status"),
    )

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    number: Mapped[int]
    status: Mapped[str] = mapped_column(String(20))
    purpose: Mapped[str] = mapped_column(String(20))
    language: Mapped[str] = mapped_column(String(35))
    title: Mapped[str]
    candidate_id: Mapped[str | None]
    """A code that stands for the candidate; no name."""
    question_set_id: Mapped[str] = mapped_column(Id, ForeignKey("question_sets.id"), index=True)
    plan: Mapped[dict[str, Any]]
    """The plan without its questions, as `core.codec` writes it."""
    created_at: Mapped[datetime]
    started_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    duration_seconds: Mapped[float | None]
    warnings: Mapped[list[Any]]
    owner_id: Mapped[str] = mapped_column(Id, server_default="")
    """Account that started it; empty for the operator, which is all staff."""
    interface: Mapped[str] = mapped_column(String(20), server_default="")
    """Over which of the five it was started; empty for the desktop app and the command line."""
    details: Mapped[dict[str, Any]] = mapped_column(server_default="{}")
    """What that interface keeps of its own."""
    sealed: Mapped[bool] = mapped_column(server_default=false())
    """Whether what was said in it is encrypted in its rows, as it is in its files."""


class InterviewQuestionRow(Base):
    """A question as one interview asks it."""

    __tablename__ = "interview_questions"
    __table_args__ = (
        UniqueConstraint("number"),
        UniqueConstraint("interview_id", "position"),
        ForeignKeyConstraint(["set_id", "position"], ["questions.set_id", "questions.position"]),
    )

    question_id: Mapped[str] = mapped_column(Id, primary_key=True)
    interview_id: Mapped[str] = mapped_column(Id, ForeignKey("interviews.id", ondelete="CASCADE"))
    question_text: Mapped[str]
    question_type: Mapped[str] = mapped_column(String(20))
    subtype: Mapped[str] = mapped_column(String(20))
    created_at: Mapped[datetime]
    approved_by: Mapped[str | None]
    approved: Mapped[bool]
    number: Mapped[int]
    position: Mapped[int]
    """From 1; follow-ups come behind the questions of the plan."""
    set_id: Mapped[str] = mapped_column(Id)
    """Where the whole question is; follow-ups have a set of their own in each interview."""
    follow_up_to: Mapped[int] = mapped_column(server_default="0")
    """Position of the question it followed; 0 for a question of the plan."""


class AnswerRow(Base):
    """One take of one answer."""

    __tablename__ = "answers"
    __table_args__ = (UniqueConstraint("question_id", "take"), Index(None, "interview_id"))

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    interview_id: Mapped[str] = mapped_column(Id, ForeignKey("interviews.id", ondelete="CASCADE"))
    question_id: Mapped[str] = mapped_column(
        Id, ForeignKey("interview_questions.question_id", ondelete="CASCADE")
    )
    take: Mapped[int]
    """From 1."""
    kept: Mapped[bool]
    """Whether this take counts."""
    standing: Mapped[str] = mapped_column(String(20), server_default="")
    """What it is among the takes of its question, a `core.transcript.Standing`; empty in rows that are older than that."""
    asked_seconds: Mapped[float]
    start_seconds: Mapped[float]
    end_seconds: Mapped[float]
    state: Mapped[str] = mapped_column(String(20))
    """What the recogniser could say: the `state` of a `core.transcript.Recognition`."""
    engine: Mapped[str]
    language: Mapped[str] = mapped_column(String(35))
    text: Mapped[str | None]
    words: Mapped[list[Any]]
    """Objects with text, start, end (seconds of the recording) and probability."""
    verbatim: Mapped[list[Any]] = mapped_column(server_default="[]")
    """The same with the fillers in their places; empty where nobody listened for them."""
    confidence: Mapped[float | None]
    """Mean word probability."""
    corrected_by: Mapped[str] = mapped_column(server_default="")
    """Who put the words right after the recogniser; empty where nobody did."""
    typed: Mapped[str] = mapped_column(server_default="")
    """What the candidate typed beside what they said."""
    typed_seconds: Mapped[float | None]
    """When they last changed it, seconds of the recording."""
    reason: Mapped[str]
    """Why there are no words, where that needs saying."""
    echo_trimmed: Mapped[int]
    audio: Mapped[str] = mapped_column(server_default="")
    """Name of the file with the sound of this answer alone; empty where there is none."""
    submitted_at: Mapped[datetime | None]
    """When it arrived as a file of its own."""


class ConsentRow(Base):
    """A consent as it was given. It is never changed: a withdrawal is a further row."""

    __tablename__ = "consents"
    __table_args__ = (Index(None, "interview_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    interview_id: Mapped[str] = mapped_column(Id, ForeignKey("interviews.id", ondelete="CASCADE"))
    items: Mapped[list[Any]]
    services: Mapped[list[Any]]
    version: Mapped[str]
    given_at: Mapped[str] = mapped_column(String(40))
    method: Mapped[str] = mapped_column(String(20))
    responsible: Mapped[str] = mapped_column(server_default="")
    """What the notice said of who is responsible."""


class InterviewResultRow(Base):
    """What came of an interview, for whoever reads it from the database."""

    __tablename__ = "interview_results"
    __table_args__ = (CheckConstraint(f"status IN ({_one_of(ResultStatus)})", name="status"),)

    interview_id: Mapped[str] = mapped_column(
        Id, ForeignKey("interviews.id", ondelete="CASCADE"), primary_key=True
    )
    candidate_id: Mapped[str | None]
    transcript_path: Mapped[str | None]
    video_path: Mapped[str | None]
    rating: Mapped[float | None]
    status: Mapped[str] = mapped_column(String(20))

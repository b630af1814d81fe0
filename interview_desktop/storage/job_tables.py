"""Tables of processing: jobs, what each stage came to, what was told about them, where imported answers are, CVs."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from interview_desktop.storage.tables import Base, Id


class JobRow(Base):
    """Something to be done with one interview."""

    __tablename__ = "jobs"
    __table_args__ = (Index(None, "state", "not_before"), Index(None, "interview_id", "created_at"))

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    interview_id: Mapped[str] = mapped_column(Id, ForeignKey("interviews.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(String(20))
    position: Mapped[int]
    """Of the question meant, from 1; 0 for all."""
    active: Mapped[str | None] = mapped_column(String(120), unique=True)
    """What it does, as long as it does it, so that there is one such job at a time; None afterwards."""
    options: Mapped[dict[str, Any]]
    state: Mapped[str] = mapped_column(String(10))
    attempts: Mapped[int]
    not_before: Mapped[datetime]
    lease: Mapped[str] = mapped_column(String(36))
    lease_until: Mapped[datetime | None]
    progress: Mapped[int]
    reason: Mapped[str]
    result: Mapped[dict[str, Any] | None]
    created_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class JobStepRow(Base):
    """That a stage of processing was done for one answer, from what, and what came of it."""

    __tablename__ = "job_steps"

    interview_id: Mapped[str] = mapped_column(
        Id, ForeignKey("interviews.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    stage: Mapped[str] = mapped_column(String(20), primary_key=True)
    made_from: Mapped[str]
    """What it was made from: when that differs, it is made again."""
    output: Mapped[dict[str, Any]]
    done_at: Mapped[datetime]


class JobEventRow(Base):
    """Something that was told about a job."""

    __tablename__ = "job_events"
    __table_args__ = (UniqueConstraint("interview_id", "seq"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    interview_id: Mapped[str] = mapped_column(Id, ForeignKey("interviews.id", ondelete="CASCADE"))
    seq: Mapped[int]
    job_id: Mapped[str] = mapped_column(Id)
    kind: Mapped[str] = mapped_column(String(20))
    position: Mapped[int]
    status: Mapped[str] = mapped_column(String(20))
    progress: Mapped[int]
    message: Mapped[str]
    result: Mapped[dict[str, Any] | None]
    at: Mapped[datetime]


class ImportedAnswerRow(Base):
    """Where an answer is that was recorded elsewhere, and what it is compared with."""

    __tablename__ = "imported_answers"

    interview_id: Mapped[str] = mapped_column(
        Id, ForeignKey("interviews.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    source: Mapped[str]
    start_seconds: Mapped[float | None]
    end_seconds: Mapped[float | None]
    reference: Mapped[str]


class CvRow(Base):
    """A CV as text. One that an interview uses belongs to it, and is erased with it."""

    __tablename__ = "cvs"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    interview_id: Mapped[str | None] = mapped_column(
        Id, ForeignKey("interviews.id", ondelete="CASCADE"), index=True
    )
    candidate_id: Mapped[str]
    text: Mapped[str]
    created_at: Mapped[datetime]

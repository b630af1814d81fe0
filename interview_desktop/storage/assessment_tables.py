"""The tables of scores, ratings and the sanity lab, as SQLAlchemy models.

interviews ─┬< assessments ─< overrides   a program's scores, never changed; what people put beside them
            ├< ratings                    people's own marks, fixed once they are locked
            └< rating_drafts              what each of them has put down so far, theirs alone
lab_runs                                  what the sanity lab found, by version and scorer
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from interview_desktop.storage.tables import Base, Id


class AssessmentRow(Base):
    """The scores of one interview by one scorer."""

    __tablename__ = "assessments"
    __table_args__ = (Index(None, "interview_id", "made_at"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    interview_id: Mapped[str] = mapped_column(Id, ForeignKey("interviews.id", ondelete="CASCADE"))
    made_at: Mapped[datetime]
    version: Mapped[str] = mapped_column(String(40))
    scorer: Mapped[str] = mapped_column(String(20))
    average: Mapped[float | None]
    """Mean of the overall scores; null when there is none."""
    content: Mapped[dict[str, Any]]
    """The whole assessment, as `core.codec` writes it."""


class RatingRow(Base):
    """A person's mark for one answer."""

    __tablename__ = "ratings"
    __table_args__ = (
        UniqueConstraint("interview_id", "number", "rater", "criterion"),
        CheckConstraint("mark BETWEEN 1 AND 5", name="mark"),
        Index(None, "rater", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    interview_id: Mapped[str] = mapped_column(Id, ForeignKey("interviews.id", ondelete="CASCADE"))
    number: Mapped[int]
    """Position of the question, from 1."""
    rater: Mapped[str] = mapped_column(String(100))
    criterion: Mapped[str] = mapped_column(String(200))
    mark: Mapped[int]
    note: Mapped[str]
    seconds: Mapped[float]
    """Time that the person spent."""
    locked_at: Mapped[str] = mapped_column(String(40))
    """ISO 8601, UTC; empty while it can be changed."""


class RatingDraftRow(Base):
    """What a person has put down about one answer and has not locked."""

    __tablename__ = "rating_drafts"

    interview_id: Mapped[str] = mapped_column(
        Id, ForeignKey("interviews.id", ondelete="CASCADE"), primary_key=True
    )
    rater: Mapped[str] = mapped_column(String(100), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    """Position of the question, from 1."""
    criterion: Mapped[str] = mapped_column(String(200), primary_key=True)
    mark: Mapped[int | None]
    note: Mapped[str]
    seconds: Mapped[float]


class OverrideRow(Base):
    """A person's value beside a program's."""

    __tablename__ = "overrides"
    __table_args__ = (Index(None, "assessment_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    assessment_id: Mapped[str] = mapped_column(Id, ForeignKey("assessments.id", ondelete="CASCADE"))
    number: Mapped[int]
    measure: Mapped[str] = mapped_column(String(40))
    value: Mapped[float]
    reason: Mapped[str]
    by: Mapped[str]
    at: Mapped[str] = mapped_column(String(40))
    criterion: Mapped[str] = mapped_column(server_default="")
    """Of the program's score, where there are several of one measure."""


class LabRunRow(Base):
    """One run of the sanity lab."""

    __tablename__ = "lab_runs"
    __table_args__ = (Index(None, "version", "scorer"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[str] = mapped_column(String(40))
    scorer: Mapped[str] = mapped_column(String(20))
    model: Mapped[str]
    made_at: Mapped[datetime]
    checks: Mapped[list[Any]]
    """Every test with its figure, target and verdict."""

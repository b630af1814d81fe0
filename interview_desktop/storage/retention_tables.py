"""Tables of what must not, or must, be deleted, and of what was."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from interview_desktop.storage.tables import Base, Id


class RetentionRow(Base):
    """A legal hold on an interview, or a candidate's request for its erasure."""

    __tablename__ = "retention"
    __table_args__ = (Index(None, "requested_at", "interview_id"), Index(None, "hold", "interview_id"))

    interview_id: Mapped[str] = mapped_column(
        Id, ForeignKey("interviews.id", ondelete="CASCADE"), primary_key=True
    )
    hold: Mapped[str]
    """Its reason; empty for none."""
    requested_at: Mapped[datetime | None]


class TombstoneRow(Base):
    """That there was an interview, which was erased. It says nothing about whose."""

    __tablename__ = "tombstones"
    __table_args__ = (Index(None, "completed_at", "begun_at", "interview_id"),)

    interview_id: Mapped[str] = mapped_column(Id, primary_key=True)
    number: Mapped[int | None]
    erased_by: Mapped[str]
    reason: Mapped[str]
    begun_at: Mapped[datetime]
    completed_at: Mapped[datetime | None]
    """None as long as something may still be there."""
    removed: Mapped[dict[str, Any]]
    """How many rows and files of which kind."""

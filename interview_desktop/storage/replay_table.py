"""The table of what was answered to requests that carried an `Idempotency-Key`."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from interview_desktop.storage.tables import Base, Id


class ReplayRow(Base):
    """One answer. Its rows hold nothing that could be read without the key, which the client alone has."""

    __tablename__ = "replays"
    __table_args__ = (Index(None, "at"), Index(None, "interview_id"))

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    """Hash of the key, of who sent it and of where to."""
    asked: Mapped[str] = mapped_column(String(64))
    """Hash of what was asked."""
    interview_id: Mapped[str | None] = mapped_column(Id)
    """The interview that the answer is about, with which it is erased; None for none."""
    answer: Mapped[str]
    """Encrypted."""
    at: Mapped[datetime]

"""Table of what waits to be brought to, or taken out of, the place for finished files."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, CheckConstraint, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from interview_desktop.storage.tables import Base, Id


class Task(StrEnum):
    """What is to be done."""

    GATHER = "gather"
    """Look which files an interview has, and enter each."""
    PUT = "put"
    """Bring a file to its place."""
    REMOVE = "remove"
    """Take it out again: the interview was erased."""


class OutboxState(StrEnum):
    """How far it has come."""

    WAITING = "waiting"
    DONE = "done"
    PARKED = "parked"
    """It cannot work as it is; a person has to look."""


NOWHERE = ""
"""In place of an address: nothing of the file was brought anywhere yet."""
UNKNOWN = "?"
"""In place of an address: the row is from before places were noted."""


class OutboxRow(Base):
    """One file at one place, or one interview whose files have to be looked for."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index(None, "state", "not_before"),
        UniqueConstraint("key", "place"),
        CheckConstraint("task IN ('gather', 'put', 'remove')", name="task"),
        CheckConstraint("state IN ('waiting', 'done', 'parked')", name="state"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    subject: Mapped[str] = mapped_column(Id, index=True)
    """Id of the interview. Not a column `interview_id`: what is to be removed from a bucket outlives the interview's rows."""
    key: Mapped[str] = mapped_column(String(900))
    """Of the artifact; for `gather` the interview's id."""
    place: Mapped[str]
    """Address of the place where it lies, or may lie in part; else `NOWHERE` or `UNKNOWN`."""
    task: Mapped[str] = mapped_column(String(10))
    state: Mapped[str] = mapped_column(String(10))
    attempts: Mapped[int]
    not_before: Mapped[datetime]
    lease_until: Mapped[datetime | None]
    """Until when somebody works at it, who is believed dead afterwards."""
    lease: Mapped[str] = mapped_column(String(36))
    """Id of that work; empty when nobody does."""
    token: Mapped[str]
    """What the place asked to be remembered of an upload that broke off."""
    uri: Mapped[str]
    """Where it is; empty before it is there."""
    size: Mapped[int] = mapped_column(BigInteger)
    sha256: Mapped[str] = mapped_column(String(64))
    reason: Mapped[str]
    """Why the last try failed."""
    created_at: Mapped[datetime]
    done_at: Mapped[datetime | None]

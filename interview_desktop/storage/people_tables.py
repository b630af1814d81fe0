"""Tables of accounts and of the audit log."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from interview_desktop.storage.tables import Base, Id


class Role(StrEnum):
    """What an account may do."""

    ADMIN = "admin"
    """Everything, accounts included."""
    PROCTOR = "proctor"
    """Sets interviews up and watches over them."""
    REVIEWER = "reviewer"
    """Rates and decides."""
    OPERATOR = "operator"
    """Drives the program over its interfaces."""
    CANDIDATE = "candidate"
    """Sees their own interviews only."""


class AccountRow(Base):
    """A person or program that can sign in."""

    __tablename__ = "accounts"
    __table_args__ = (
        CheckConstraint(f"role IN ({', '.join(repr(role.value) for role in Role)})", name="role"),
    )

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(unique=True)
    """The name in the form by which it is looked up: case does not matter."""
    role: Mapped[str] = mapped_column(String(20))
    password_hash: Mapped[str]
    """Argon2id, in the usual encoded form."""
    created_at: Mapped[datetime]
    disabled_at: Mapped[datetime | None]
    failures: Mapped[int]
    """Wrong passwords since the last right one."""
    locked_until: Mapped[datetime | None]


class AuditRow(Base):
    """Who did what to what. It is only ever added to; each row names the hash of the one before."""

    __tablename__ = "audit_log"
    __table_args__ = (Index(None, "subject", "seq"), Index(None, "who", "seq"), Index(None, "action", "seq"))

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    """From 1, without gaps."""
    at: Mapped[str] = mapped_column(String(40))
    """ISO 8601, UTC: text, because the hash covers it."""
    who: Mapped[str]
    action: Mapped[str] = mapped_column(String(40))
    subject: Mapped[str] = mapped_column(String(80))
    """Kind and id, as "interview 5d0c..."."""
    detail: Mapped[dict[str, Any]]
    """Never what a candidate said, nor a name of theirs."""
    previous: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))

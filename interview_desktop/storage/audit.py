"""The audit log: who viewed, exported, approved, rated, overrode, deleted, changed. Append-only and chained by hashes.

The hash of a row covers everything in it and the hash of the row before, and the store counts the rows: a row that was
changed, dropped, added or moved is found, also at the end.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from interview_desktop.storage.database import Database
from interview_desktop.storage.people_tables import AuditRow
from interview_desktop.storage.rows import next_numbers
from interview_desktop.storage.tables import Counter

_START = "0" * 64


@dataclass(frozen=True, slots=True)
class Deed:
    """One row of the log."""

    seq: int
    at: str
    """ISO 8601, UTC."""
    who: str
    action: str
    subject: str
    detail: Mapping[str, Any]


class AuditLog:
    """The log of one database. Methods may be called from any thread; each is one transaction."""

    def __init__(self, database: Database) -> None:
        """Use an open database, which somebody else closes."""
        self._database = database

    def add(
        self, at: datetime, who: str, action: str, subject: str, detail: Mapping[str, Any] | None = None
    ) -> None:
        """Enter a deed.

        Args:
            at: now.
            who: an account, or the user of this machine where there are none.
            action: what was done, as a dotted name: "questions.approved".
            subject: to what: a kind and an id, never a candidate's name.
            detail: more of the same kind, as plain values.

        Raises:
            DataFolderError: the database cannot be written.
        """
        self._database.write(lambda session: enter(session, at, who, action, subject, detail))

    def page(
        self,
        limit: int = 100,
        *,
        before: int | None = None,
        about: str = "",
        who: str = "",
        action: str = "",
    ) -> tuple[Deed, ...]:
        """Deeds, newest first.

        Args:
            limit: how many at most.
            before: only those with a smaller number.
            about: only those whose subject is this, or has this id.
            who: only this one's.
            action: only those of this name.

        Raises:
            DataFolderError: the database cannot be read.
        """
        wanted = select(AuditRow).order_by(AuditRow.seq.desc()).limit(limit)
        if before is not None:
            wanted = wanted.where(AuditRow.seq < before)
        if about:
            kinds = ("account", "interview", "set")
            wanted = wanted.where(AuditRow.subject.in_([about, *(f"{kind} {about}" for kind in kinds)]))
        if who:
            wanted = wanted.where(AuditRow.who == who)
        if action:
            wanted = wanted.where(AuditRow.action == action)
        return self._database.read(
            lambda session: tuple(
                Deed(row.seq, row.at, row.who, row.action, row.subject, row.detail)
                for row in session.scalars(wanted)
            )
        )

    def first_broken(self) -> int | None:
        """The number of the first row that is not as it was entered; None when all are.

        Raises:
            DataFolderError: the database cannot be read.
        """

        def work(session: Session) -> int | None:
            previous, number = _START, 0
            for row in session.scalars(
                select(AuditRow).order_by(AuditRow.seq).execution_options(yield_per=500)
            ):
                number += 1
                if row.seq != number or row.previous != previous or row.hash != _hash(row):
                    return number
                previous = row.hash
            counted = session.get_one(Counter, "audit").value
            return None if counted == number else number + 1

        return self._database.read(work)


def enter(
    session: Session,
    at: datetime,
    who: str,
    action: str,
    subject: str,
    detail: Mapping[str, Any] | None = None,
) -> None:
    """Enter a deed in the transaction of what was done, so that neither is there without the other."""
    (number,) = next_numbers(session, "audit", 1)
    last = session.get(AuditRow, number - 1)
    row = AuditRow(
        seq=number,
        at=at.isoformat(),
        who=who,
        action=action,
        subject=subject,
        detail=dict(detail or {}),
        previous=last.hash if last is not None else _START,
    )
    row.hash = _hash(row)
    session.add(row)
    session.flush()


def _hash(row: AuditRow) -> str:
    content = [row.seq, row.at, row.who, row.action, row.subject, row.detail, row.previous]
    canonical = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()

"""What is kept of each interview, by class of object, and since when: what retention asks about.

Whoever enters something of a class notes it here in the same transaction, so that what is due is found by an index and nobody
looks through folders for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from interview_desktop.core.retention import ObjectClass
from interview_desktop.storage.tables import Base, Id, InterviewRow


class HeldObjectRow(Base):
    """That something of a class is kept of an interview."""

    __tablename__ = "held_objects"
    __table_args__ = (Index(None, "kind", "since", "interview_id"),)

    interview_id: Mapped[str] = mapped_column(
        Id, ForeignKey("interviews.id", ondelete="CASCADE"), primary_key=True
    )
    kind: Mapped[str] = mapped_column(String(20), primary_key=True)
    """A `core.retention.ObjectClass`."""
    since: Mapped[datetime]
    """When the interview ended, or was planned where it never began."""


def note_held(session: Session, row: InterviewRow, *kinds: ObjectClass) -> None:
    """Note that something of these classes is kept from now on; what is noted already stays."""
    known = set(session.scalars(select(HeldObjectRow.kind).where(HeldObjectRow.interview_id == row.id)))
    since = row.ended_at or row.created_at
    session.add_all(
        HeldObjectRow(interview_id=row.id, kind=kind.value, since=since)
        for kind in kinds
        if kind not in known
    )


def note_end(session: Session, row: InterviewRow) -> None:
    """Count the age of everything that is kept from the end of the interview."""
    session.flush()
    session.execute(
        update(HeldObjectRow)
        .where(HeldObjectRow.interview_id == row.id)
        .values(since=row.ended_at or row.created_at)
    )


def held_classes(session: Session, interviews: Iterable[str]) -> dict[str, set[ObjectClass]]:
    """What is kept of each of these interviews."""
    found: dict[str, set[ObjectClass]] = {each: set() for each in interviews}
    rows = session.execute(
        select(HeldObjectRow.interview_id, HeldObjectRow.kind).where(HeldObjectRow.interview_id.in_(found))
    )
    for interview, kind in rows:
        found[interview].add(ObjectClass(kind))
    return found

"""Erasing classes of what is kept of an interview that stays: its rows, and what was removed so far, over any number of calls."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, String, delete, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from interview_desktop.core.retention import ObjectClass
from interview_desktop.storage.audit import enter
from interview_desktop.storage.database import Database
from interview_desktop.storage.held import HeldObjectRow
from interview_desktop.storage.legal_hold import refuse_held
from interview_desktop.storage.replay_table import ReplayRow
from interview_desktop.storage.rows import find
from interview_desktop.storage.tables import Base, Id, InterviewResultRow

BY_TABLE = {
    "answers": ObjectClass.TRANSCRIPT,
    "assessments": ObjectClass.SCORES,
    "ratings": ObjectClass.RATINGS,
    "rating_drafts": ObjectClass.RATINGS,
    "consents": ObjectClass.CONSENT,
    "demographics": ObjectClass.DEMOGRAPHICS,
}
"""Tables with rows of an interview, and the class of object that they belong to."""


class ClassErasureRow(Base):
    """What was removed so far of one class of an interview."""

    __tablename__ = "class_erasures"

    interview_id: Mapped[str] = mapped_column(
        Id, ForeignKey("interviews.id", ondelete="CASCADE"), primary_key=True
    )
    kind: Mapped[str] = mapped_column(String(20), primary_key=True)
    """A `core.retention.ObjectClass`."""
    removed: Mapped[dict[str, Any]]
    """How many rows and files of which kind."""


class ClassErasures:
    """Erasing classes in one database. Methods may be called from any thread; each is one transaction."""

    def __init__(self, database: Database) -> None:
        """Use an open database, which somebody else closes."""
        self._database = database

    def begin(
        self, interview_id: str, kinds: Collection[ObjectClass], *, by: str, reason: str, at: datetime
    ) -> None:
        """Remove the rows of some classes of an interview; the interview itself stays.

        The classes count as kept until `complete`: an erasure that breaks off is due again.

        Raises:
            AccessRefused: there is a legal hold.
            DataFolderError: there is no such interview, or the database cannot be written.
        """

        def work(session: Session) -> None:
            refuse_held(session, interview_id)
            row = find(session, interview_id)
            for name, kind in BY_TABLE.items():
                table = Base.metadata.tables.get(name)
                if kind not in kinds or table is None:
                    continue
                own = table.c.interview_id == row.id
                count = session.scalar(select(func.count()).select_from(table).where(own)) or 0
                session.execute(delete(table).where(own))
                _add(session, row.id, kind, {name: count})
            # What the service answered may hold anything of the interview.
            session.execute(delete(ReplayRow).where(ReplayRow.interview_id == row.id))
            result = session.get(InterviewResultRow, row.id)
            if result is not None and ObjectClass.VIDEO in kinds:
                result.video_path = None
            if result is not None and ObjectClass.TRANSCRIPT in kinds:
                result.transcript_path = None
            detail = {"classes": sorted(kinds), "reason": reason}
            enter(session, at, by, "interview.partly_erased", f"interview {row.id}", detail)

        self._database.write(work)

    def count(self, interview_id: str, removed: Mapping[ObjectClass, Mapping[str, int]]) -> None:
        """Note which files are gone, by class.

        Raises:
            DataFolderError: the database cannot be written.
        """

        def work(session: Session) -> None:
            for kind, counts in removed.items():
                _add(session, interview_id, kind, counts)

        self._database.write(work)

    def complete(self, interview_id: str, kinds: Collection[ObjectClass]) -> None:
        """Note that nothing of some classes is kept any more.

        Raises:
            DataFolderError: the database cannot be written.
        """
        gone = delete(HeldObjectRow).where(
            HeldObjectRow.interview_id == interview_id, HeldObjectRow.kind.in_(sorted(kinds))
        )

        def work(session: Session) -> None:
            session.execute(gone)

        self._database.write(work)

    def so_far(self, interview_id: str) -> dict[ObjectClass, Counter[str]]:
        """How many rows and files of which kind were removed until now, by class; by all calls.

        Raises:
            DataFolderError: the database cannot be read.
        """
        return self._database.read(lambda session: tallies(session, interview_id))


def tallies(session: Session, interview_id: str) -> dict[ObjectClass, Counter[str]]:
    """As `ClassErasures.so_far`, in a transaction of somebody else."""
    wanted = select(ClassErasureRow).where(ClassErasureRow.interview_id == interview_id)
    return {ObjectClass(row.kind): Counter(row.removed) for row in session.scalars(wanted)}


def _add(session: Session, interview_id: str, kind: ObjectClass, removed: Mapping[str, int]) -> None:
    counts = +Counter(removed)
    if not counts:
        return
    row = session.get(ClassErasureRow, (interview_id, kind.value), with_for_update=True)
    if row is None:
        session.add(ClassErasureRow(interview_id=interview_id, kind=kind.value, removed=counts))
        session.flush()
    else:
        row.removed = Counter(row.removed) + counts

"""What the database knows about keeping and erasing: ages, holds, requests, tombstones; and removing an interview from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, exists, func, select
from sqlalchemy.orm import Session, aliased

from interview_desktop.core.errors import DataFolderError, UnknownId
from interview_desktop.core.retention import ObjectClass
from interview_desktop.storage.audit import enter
from interview_desktop.storage.class_erasing import ClassErasures, tallies
from interview_desktop.storage.database import Database
from interview_desktop.storage.held import HeldObjectRow, held_classes
from interview_desktop.storage.legal_hold import refuse_held
from interview_desktop.storage.retention_tables import RetentionRow, TombstoneRow
from interview_desktop.storage.rows import erased, find
from interview_desktop.storage.tables import (
    Base,
    InterviewQuestionRow,
    InterviewRow,
    QuestionSetRow,
    SetState,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What the database knows of an interview that matters for keeping it."""

    interview_id: str
    since: datetime
    classes: frozenset[ObjectClass]
    """Of what something is kept."""
    hold: str
    requested: datetime | None
    duration: float | None
    """Seconds of recording; None as long as it has not ended."""


@dataclass(frozen=True, slots=True)
class Tombstone:
    """That an interview was erased."""

    interview_id: str
    erased_by: str
    reason: str
    begun: datetime
    completed: datetime | None
    removed: Mapping[str, int]


class RetentionStore:
    """Keeping and erasing, in one database. Methods may be called from any thread; each is one transaction."""

    def __init__(self, database: Database) -> None:
        """Use an open database, which somebody else closes."""
        self._database = database

    @property
    def classes(self) -> ClassErasures:
        """Erasing classes of what is kept of an interview, in the same database."""
        return ClassErasures(self._database)

    def entry(self, interview_id: str) -> Entry | None:
        """One interview; None when there is none.

        Raises:
            DataFolderError: the database cannot be read.
        """

        def work(session: Session) -> Entry | None:
            return next(iter(_entries(session, [interview_id])), None)

        return self._database.read(work)

    def oldest(self, kind: ObjectClass, limit: int) -> tuple[Entry, ...]:
        """The interviews of which something of a class is kept, the oldest first.

        Raises:
            DataFolderError: the database cannot be read.
        """
        wanted = (
            select(HeldObjectRow.interview_id)
            .where(HeldObjectRow.kind == kind.value)
            .order_by(HeldObjectRow.since, HeldObjectRow.interview_id)
            .limit(limit)
        )
        return self._database.read(lambda session: _entries(session, session.scalars(wanted).all()))

    def marked(self, limit: int) -> tuple[Entry, ...]:
        """The interviews that somebody asked to erase, the oldest request first, then those under legal hold.

        Raises:
            DataFolderError: the database cannot be read.
        """
        row = RetentionRow
        asked = (
            select(row.interview_id)
            .where(row.requested_at.is_not(None))
            .order_by(row.requested_at, row.interview_id)
        )
        held = select(row.interview_id).where(row.hold > "").order_by(row.hold, row.interview_id)

        def work(session: Session) -> tuple[Entry, ...]:
            found = [each for query in (asked, held) for each in session.scalars(query.limit(limit))]
            return _entries(session, list(dict.fromkeys(found)))

        return self._database.read(work)

    def hold(self, interview_id: str, reason: str, *, by: str, at: datetime) -> None:
        """Put an interview under legal hold; an empty reason releases it.

        Raises:
            DataFolderError: there is no such interview, or the database cannot be written.
        """

        def work(session: Session) -> None:
            _mark(session, interview_id).hold = reason
            done = "retention.held" if reason else "retention.released"
            enter(session, at, by, done, f"interview {interview_id}", {"reason": reason})

        self._database.write(work)

    def request(self, interview_id: str, *, by: str, at: datetime) -> None:
        """Note that the candidate asked for erasure; the first request counts.

        Raises:
            DataFolderError: there is no such interview, or the database cannot be written.
        """

        def work(session: Session) -> None:
            mark = _mark(session, interview_id)
            mark.requested_at = mark.requested_at or at
            enter(session, at, by, "retention.requested", f"interview {interview_id}")

        self._database.write(work)

    def tombstone(self, interview_id: str) -> Tombstone | None:
        """The tombstone of an erased interview; None when it was not erased."""
        row = self._database.read(lambda session: session.get(TombstoneRow, interview_id))
        return _tombstone(row) if row is not None else None

    def broken_off(self, limit: int) -> tuple[Tombstone, ...]:
        """The interviews whose erasure is not complete, the oldest first.

        Raises:
            DataFolderError: the database cannot be read.
        """
        wanted = (
            select(TombstoneRow)
            .where(TombstoneRow.completed_at.is_(None))
            .order_by(TombstoneRow.begun_at, TombstoneRow.interview_id)
            .limit(limit)
        )
        rows = self._database.read(lambda session: session.scalars(wanted).all())
        return tuple(_tombstone(row) for row in rows)

    def erased(self, interview_id: str) -> UnknownId | None:
        """What is to be said of an interview that was erased; None for one that was not.

        Raises:
            DataFolderError: the database cannot be read.
        """
        return self._database.read(lambda session: erased(session, interview_id))

    def remove(self, interview_id: str, *, by: str, reason: str, at: datetime) -> None:
        """Remove every row of an interview, and leave a tombstone that says it is not complete yet.

        A question set that only this interview was asked from, and that nobody approved, goes as well.

        Raises:
            AccessRefused: there is a legal hold.
            DataFolderError: the database cannot be written.
        """

        def work(session: Session) -> None:
            refuse_held(session, interview_id)
            row = session.get(InterviewRow, interview_id)
            stone = session.get(TombstoneRow, interview_id)
            removed = Counter(stone.removed if stone is not None else {})
            # What was erased of it before, class by class, is in the receipt of the whole.
            for earlier in tallies(session, interview_id).values():
                removed += earlier
            number = row.number if row is not None else None
            asked_from = set(
                session.scalars(
                    select(InterviewQuestionRow.set_id).where(
                        InterviewQuestionRow.interview_id == interview_id
                    )
                )
            )
            if row is not None:
                asked_from.add(row.question_set_id)
            for table in reversed(Base.metadata.sorted_tables):
                column = table.c.get("interview_id")
                if column is None or table.name == TombstoneRow.__tablename__:
                    continue
                count = (
                    session.scalar(select(func.count()).select_from(table).where(column == interview_id)) or 0
                )
                session.execute(delete(table).where(column == interview_id))
                removed[table.name] += count
            if row is not None:
                session.delete(row)
                removed["interviews"] = 1
                session.flush()
            for set_id in asked_from:
                if _is_unused(session, set_id):
                    session.execute(delete(QuestionSetRow).where(QuestionSetRow.id == set_id))
                    removed["question_sets"] += 1
            if stone is None:
                session.add(
                    TombstoneRow(
                        interview_id=interview_id,
                        number=number,
                        erased_by=by,
                        reason=reason,
                        begun_at=at,
                        removed=+removed,
                    )
                )
                enter(session, at, by, "interview.erased", f"interview {interview_id}", {"reason": reason})
            else:
                stone.removed = +removed

        self._database.write(work)

    def sets_to_remove(self, interview_id: str) -> tuple[str, ...]:
        """Sets that were written with a CV and are asked in this interview only: `remove` removes them.

        Raises:
            DataFolderError: the database cannot be read.
        """
        other = aliased(InterviewRow)
        elsewhere = exists().where(other.question_set_id == QuestionSetRow.id, other.id != interview_id)
        wanted = (
            select(QuestionSetRow.id)
            .join(InterviewRow, InterviewRow.question_set_id == QuestionSetRow.id)
            .where(InterviewRow.id == interview_id, QuestionSetRow.cv_of.is_not(None), ~elsewhere)
        )
        return tuple(self._database.read(lambda session: session.scalars(wanted).all()))

    def compact(self) -> None:
        """Let nothing of what was removed be left in the database's own files.

        Raises:
            DataFolderError: another program holds the database, or there is no room.
        """
        self._database.compact()

    def note_removed(self, interview_id: str, files: Mapping[str, int]) -> None:
        """Note which files an erasure removed that is not complete yet.

        Args:
            interview_id: the interview; its rows are gone.
            files: how many files of which kind were removed.

        Raises:
            DataFolderError: the database cannot be written.
        """

        def work(session: Session) -> None:
            _count_removed(session, interview_id, files)

        self._database.write(work)

    def complete(self, interview_id: str, files: Mapping[str, int], *, at: datetime) -> Tombstone:
        """Let nothing of what was removed be left in the database's own files, then note that the erasure is complete.

        Args:
            interview_id: the interview.
            files: how many files of which kind were removed.
            at: now.

        Raises:
            DataFolderError: another program holds the database, or it cannot be written.
        """
        self._database.compact()

        def work(session: Session) -> None:
            _count_removed(session, interview_id, files).completed_at = at

        self._database.write(work)
        stone = self.tombstone(interview_id)
        if stone is None:
            raise DataFolderError("A tombstone has vanished", "Another program changes the database")
        return stone


def _count_removed(session: Session, interview_id: str, files: Mapping[str, int]) -> TombstoneRow:
    """The tombstone, with these files counted too."""
    row = session.get_one(TombstoneRow, interview_id)
    row.removed = Counter(row.removed) + Counter(files)
    return row


def _tombstone(row: TombstoneRow) -> Tombstone:
    return Tombstone(
        row.interview_id, row.erased_by, row.reason, row.begun_at, row.completed_at, dict(row.removed)
    )


def _entries(session: Session, interviews: Sequence[str]) -> tuple[Entry, ...]:
    """What is known of these interviews, in their order."""
    if not interviews:
        return ()
    wanted = (
        select(
            InterviewRow.id,
            InterviewRow.ended_at,
            InterviewRow.created_at,
            InterviewRow.duration_seconds,
            RetentionRow.hold,
            RetentionRow.requested_at,
        )
        .outerjoin(RetentionRow, RetentionRow.interview_id == InterviewRow.id)
        .where(InterviewRow.id.in_(interviews))
    )
    classes = held_classes(session, interviews)
    found = {
        row.id: Entry(
            row.id,
            row.ended_at or row.created_at,
            frozenset(classes[row.id]),
            row.hold or "",
            row.requested_at,
            row.duration_seconds,
        )
        for row in session.execute(wanted)
    }
    return tuple(found[each] for each in interviews if each in found)


def _mark(session: Session, interview_id: str) -> RetentionRow:
    interview = find(session, interview_id)
    row = session.get(RetentionRow, interview.id)
    if row is None:
        row = RetentionRow(interview_id=interview.id, hold="")
        session.add(row)
    return row


def _is_unused(session: Session, set_id: str) -> bool:
    row = session.get(QuestionSetRow, set_id)
    # What was written with a CV says something of its candidate, and goes with the last interview that asked it.
    if row is None or (row.state != SetState.KEPT and row.cv_of is None):
        return False
    return not session.scalar(select(exists().where(InterviewRow.question_set_id == set_id)))

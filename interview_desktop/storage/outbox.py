"""What waits to be brought to the place for finished files. It outlives restarts, days offline, and who works at it.

One row a file and place: when another place is configured, what lies at the one before is still known. Whoever takes a row has it
for the length of a lease; when nothing is heard of them any more, another takes it. Doing it twice changes nothing, because a file
that is in its place is left as it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy import and_, delete, func, or_, select
from sqlalchemy.orm import Session

from interview_desktop.core.artifacts import StoredArtifact
from interview_desktop.storage.database import Database
from interview_desktop.storage.outbox_items import Item, Standing, item_of, standing_of
from interview_desktop.storage.outbox_table import NOWHERE, UNKNOWN, OutboxRow, OutboxState, Task

FIRST_WAIT = timedelta(seconds=10)
LONGEST_WAIT = timedelta(hours=1)


def wait_after(attempts: int) -> timedelta:
    """How long to wait after so many tries: ten seconds, doubled each time, an hour at most."""
    return min(LONGEST_WAIT, FIRST_WAIT * int(2 ** min(attempts, 20)))


class Outbox:
    """The outbox of one database. Methods may be called from any thread; each is one transaction.

    All raise `DataFolderError` when the database cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        """Use an open database, which somebody else closes."""
        self._database = database

    def gather(self, interview_id: str, *, at: datetime, after: timedelta = timedelta()) -> None:
        """Have the files of an interview looked for, once more if that was done before."""

        def work(session: Session) -> None:
            row = _of_key(session, interview_id)
            if row is None:
                row = _new(interview_id, interview_id, Task.GATHER, at)
                session.add(row)
            if row.task == Task.GATHER:
                row.state, row.attempts, row.reason, row.done_at = OutboxState.WAITING, 0, "", None
                row.not_before = at + after
                # Whoever looks at this moment may have looked too early: that they are done counts no more.
                row.lease, row.lease_until = "", None

        self._database.write(work)

    def enter(self, interview_id: str, keys: Sequence[str], *, place: str, at: datetime) -> int:
        """Enter the files of an interview; those that are entered already stay as they are, and what was parked is tried again.

        Args:
            interview_id: the interview.
            keys: of its files.
            place: address of the place where they are wanted; what lies at another one is entered once more.
            at: now.

        Returns:
            How many were new.
        """

        def work(session: Session) -> int:
            here = OutboxRow.place.in_((NOWHERE, place))
            rows = session.scalars(select(OutboxRow).where(OutboxRow.subject == interview_id, here)).all()
            known = {row.key for row in rows}
            new = [key for key in dict.fromkeys(keys) if key not in known]
            for row in rows:
                if row.key in keys and row.state == OutboxState.PARKED and row.task == Task.PUT:
                    row.state, row.not_before = OutboxState.WAITING, at
            session.add_all(_new(interview_id, key, Task.PUT, at) for key in new)
            return len(new)

        return self._database.write(work)

    def take(
        self, *, at: datetime, lease: timedelta, place: str, subject: str = "", task: Task | None = None
    ) -> Item | None:
        """Take what is due and nobody works at; None when there is nothing.

        Args:
            at: now.
            lease: for how long it is nobody else's.
            place: address of the place that is at hand; what lies at another one waits for that.
            subject: only of this interview, and whether or not it is due.
            task: only this kind of thing.
        """

        def work(session: Session) -> Item | None:
            free = or_(OutboxRow.lease_until.is_(None), OutboxRow.lease_until < at)
            here = OutboxRow.place.in_((NOWHERE, UNKNOWN, place))
            wanted = select(OutboxRow).where(OutboxRow.state == OutboxState.WAITING, free, here)
            wanted = wanted.where(OutboxRow.subject == subject if subject else OutboxRow.not_before <= at)
            if task is not None:
                wanted = wanted.where(OutboxRow.task == task)
            row = session.scalar(
                wanted.order_by(OutboxRow.not_before, OutboxRow.id).limit(1).with_for_update(skip_locked=True)
            )
            if row is None:
                return None
            row.lease, row.lease_until = str(uuid4()), at + lease
            return item_of(row)

        return self._database.write(work)

    def extend(self, item: Item, *, until: datetime, token: str | None = None) -> bool:
        """Note that somebody still works at it, and what the place wants remembered.

        Returns:
            Whether it is still theirs, and still to be done.
        """

        def work(session: Session) -> bool:
            row = _held(session, item)
            if row is None:
                return False
            row.lease_until = until
            if token is not None:
                row.token = token
            return row.task == item.task

        return self._database.write(work)

    def begun(self, item: Item, place: str) -> bool:
        """Note, before anything of a file is brought to a place, that it may lie there from now on.

        Returns:
            Whether it is still theirs, and still to be brought there.
        """

        def work(session: Session) -> bool:
            row = _held(session, item)
            if row is None or row.task != item.task:
                return False
            if row.place != place:
                # It was brought here before another place was configured in between.
                earlier = session.scalar(
                    select(OutboxRow).where(OutboxRow.key == row.key, OutboxRow.place == place)
                )
                if earlier is not None:
                    session.delete(earlier)
                    session.flush()
                row.place = place
            return True

        return self._database.write(work)

    def done(self, item: Item, stored: StoredArtifact | None, *, at: datetime) -> bool:
        """Note that it is done. A removal leaves no row.

        Returns:
            False when the interview was erased meanwhile: the file has to be taken out again.
        """

        def work(session: Session) -> bool:
            row = _held(session, item)
            if row is None:
                return True
            row.lease, row.lease_until = "", None
            if row.task != item.task:
                row.not_before = at
                return False
            if row.task == Task.REMOVE:
                session.delete(row)
                return True
            row.state, row.done_at, row.reason, row.token = OutboxState.DONE, at, "", ""
            if stored is not None:
                row.uri, row.size, row.sha256 = stored.uri, stored.size, stored.sha256
                # The same file as an entry from before places were noted.
                session.execute(
                    delete(OutboxRow).where(
                        OutboxRow.key == row.key, OutboxRow.place == UNKNOWN, OutboxRow.uri == stored.uri
                    )
                )
            return True

        return self._database.write(work)

    def failed(
        self, item: Item, reason: str, *, at: datetime, parked: bool = False, nothing_sent: bool = False
    ) -> None:
        """Note that a try failed: it is tried again later, for as long as it takes; or parked until a person has looked.

        Args:
            item: what was tried.
            reason: why it failed.
            at: now.
            parked: whether a person has to look.
            nothing_sent: whether the place was asked, and has nothing of the file.
        """

        def work(session: Session) -> None:
            row = _held(session, item)
            if row is None:
                return
            if nothing_sent and not row.token:
                row.place = NOWHERE
            row.lease, row.lease_until = "", None
            row.reason = reason
            if parked and row.task == item.task:
                row.state = OutboxState.PARKED
            row.not_before = at + wait_after(row.attempts)
            row.attempts += 1

        self._database.write(work)

    def postpone(self, item: Item, *, until: datetime) -> None:
        """Note that it is too early for it."""

        def work(session: Session) -> None:
            row = _held(session, item)
            if row is not None:
                row.lease, row.lease_until, row.not_before, row.attempts = "", None, until, row.attempts + 1

        self._database.write(work)

    def withdraw(self, interview_id: str, *, at: datetime, keys: Collection[str] | None = None) -> int:
        """Have what was brought away of an interview removed again, and bring nothing more of it.

        Args:
            interview_id: the interview.
            at: now.
            keys: only these; None for everything.

        Returns:
            How many files are to be removed.
        """

        def work(session: Session) -> int:
            count = 0
            for row in session.scalars(select(OutboxRow).where(OutboxRow.subject == interview_id)):
                if keys is not None and row.key not in keys:
                    continue
                if row.place == NOWHERE and not (row.lease and row.task != Task.GATHER):
                    session.delete(row)
                    continue
                count += 1
                if row.task != Task.REMOVE or row.state != OutboxState.WAITING:
                    # A lease stays: whoever sends the file at this moment is told when they are done.
                    row.task, row.state, row.attempts, row.not_before = (
                        Task.REMOVE,
                        OutboxState.WAITING,
                        0,
                        at,
                    )
                    row.done_at, row.reason = None, ""
            return count

        return self._database.write(work)

    def give_up(self, interview_id: str) -> tuple[str, ...]:
        """Forget what is to be removed of an interview and cannot be, because a person has decided so.

        Returns:
            The keys of these files.
        """

        def work(session: Session) -> tuple[str, ...]:
            wanted = select(OutboxRow).where(OutboxRow.subject == interview_id, OutboxRow.task == Task.REMOVE)
            rows = session.scalars(wanted).all()
            for row in rows:
                session.delete(row)
            return tuple(row.key for row in rows)

        return self._database.write(work)

    def retry_parked(self, *, at: datetime) -> int:
        """Try again what was parked.

        Returns:
            How much that is.
        """

        def work(session: Session) -> int:
            rows = session.scalars(select(OutboxRow).where(OutboxRow.state == OutboxState.PARKED)).all()
            for row in rows:
                row.state, row.not_before, row.attempts = OutboxState.WAITING, at, 0
            return len(rows)

        return self._database.write(work)

    def of(self, interview_id: str) -> tuple[Standing, ...]:
        """What is entered of an interview, in order."""
        wanted = select(OutboxRow).where(OutboxRow.subject == interview_id).order_by(OutboxRow.id)
        return tuple(standing_of(row) for row in self._database.read(lambda s: s.scalars(wanted).all()))

    def not_done(self, limit: int = 100) -> tuple[Standing, ...]:
        """What waits or is parked, oldest first."""
        wanted = (
            select(OutboxRow)
            .where(
                or_(
                    OutboxRow.state == OutboxState.PARKED,
                    and_(OutboxRow.state == OutboxState.WAITING, OutboxRow.task != Task.GATHER),
                )
            )
            .order_by(OutboxRow.id)
            .limit(limit)
        )
        return tuple(standing_of(row) for row in self._database.read(lambda s: s.scalars(wanted).all()))

    def counts(self, place: str) -> Counter[OutboxState]:
        """How many files wait, are parked, and are at a place."""
        wanted = (
            select(OutboxRow.state, func.count())
            .where(
                OutboxRow.task != Task.GATHER,
                or_(OutboxRow.state != OutboxState.DONE, OutboxRow.place == place),
            )
            .group_by(OutboxRow.state)
        )
        found = self._database.read(lambda session: session.execute(wanted).all())
        return Counter({OutboxState(state): count for state, count in found})

    def elsewhere(self, place: str) -> Counter[str]:
        """How many files lie, or may lie in part, at each place but one; by address, or `UNKNOWN`."""
        wanted = (
            select(OutboxRow.place, func.count())
            .where(OutboxRow.place.not_in((NOWHERE, place)))
            .group_by(OutboxRow.place)
        )
        found = self._database.read(lambda session: session.execute(wanted).all())
        return Counter({str(address): int(count) for address, count in found})


def _of_key(session: Session, key: str) -> OutboxRow | None:
    return session.scalar(select(OutboxRow).where(OutboxRow.key == key, OutboxRow.place == NOWHERE))


def _held(session: Session, item: Item) -> OutboxRow | None:
    """The row, as long as it is held by whoever took the item."""
    row = session.get(OutboxRow, item.id, with_for_update=True)
    return row if row is not None and row.lease == item.lease else None


def _new(subject: str, key: str, task: Task, at: datetime) -> OutboxRow:
    return OutboxRow(
        subject=subject,
        key=key,
        place=NOWHERE,
        task=task,
        state=OutboxState.WAITING,
        attempts=0,
        not_before=at,
        lease="",
        token="",
        uri="",
        size=0,
        sha256="",
        reason="",
        created_at=at,
    )

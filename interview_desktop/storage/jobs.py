"""Jobs in the database: who does them, what was done of them, and what was told about them.

A job is held for the length of a lease, which whoever does it extends. When nothing is heard of them any more, the job is
anybody's again; what they say later counts for nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import func, or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from interview_desktop.core.processing import (
    Event,
    EventStatus,
    Job,
    JobKind,
    JobState,
    Stage,
)
from interview_desktop.storage.database import Database
from interview_desktop.storage.job_tables import JobEventRow, JobRow, JobStepRow
from interview_desktop.storage.rows import find
from interview_desktop.storage.tables import InterviewRow

FIRST_WAIT = timedelta(seconds=5)
LONGEST_WAIT = timedelta(minutes=10)
MOST_ATTEMPTS = 6


def wait_after(attempts: int) -> timedelta:
    """How long to wait after so many tries: five seconds, doubled each time, ten minutes at most."""
    return min(LONGEST_WAIT, FIRST_WAIT * int(2 ** min(attempts - 1, 20)))


class JobStore:
    """The jobs of one database. Methods may be called from any thread; each is one transaction.

    All raise `DataFolderError` when the database cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        """Use an open database, which somebody else closes."""
        self._database = database

    def submit(
        self,
        interview_id: str,
        kind: JobKind,
        *,
        at: datetime,
        position: int = 0,
        options: Mapping[str, Any] | None = None,
    ) -> tuple[Job, bool]:
        """Ask for a job. As long as the same one waits or runs, that one is given.

        Returns:
            The job, and whether it is new.

        Raises:
            DataFolderError: there is no such interview.
        """
        active = f"{kind.value}:{interview_id}:{position}"

        def work(session: Session) -> tuple[Job, bool]:
            find(session, interview_id)
            row = session.scalar(select(JobRow).where(JobRow.active == active))
            if row is not None:
                return _job(row), False
            row = JobRow(
                id=str(uuid4()),
                interview_id=interview_id,
                kind=kind,
                position=position,
                active=active,
                options=dict(options or {}),
                state=JobState.QUEUED,
                attempts=0,
                not_before=at,
                lease="",
                progress=0,
                reason="",
                created_at=at,
            )
            try:
                with session.begin_nested():
                    session.add(row)
            except IntegrityError:
                # Another process was faster by a moment.
                other = session.scalar(select(JobRow).where(JobRow.active == active))
                if other is None:
                    raise
                return _job(other), False
            return _job(row), True

        return self._database.write(work)

    def take(self, *, at: datetime, lease: timedelta, job_id: str = "") -> Job | None:
        """Take a job that is due and that nobody does; None when there is none.

        One that was begun too often without coming to an end, because it brings down whoever does it, is parked.

        Args:
            at: now.
            lease: for how long it is nobody else's.
            job_id: only this one.
        """

        def work(session: Session) -> Job | None:
            free = or_(JobRow.lease_until.is_(None), JobRow.lease_until < at)
            wanted = select(JobRow).where(
                JobRow.state.in_((JobState.QUEUED, JobState.RUNNING)), JobRow.not_before <= at, free
            )
            if job_id:
                wanted = wanted.where(JobRow.id == job_id)
            while True:
                row = session.scalar(
                    wanted.order_by(JobRow.not_before, JobRow.created_at)
                    .limit(1)
                    .with_for_update(skip_locked=True)
                )
                if row is None:
                    return None
                if row.attempts < MOST_ATTEMPTS:
                    break
                why = row.reason or "Whoever did it ended unexpectedly"
                _park(session, row, f"{why.rstrip('.')}; given up after {row.attempts} tries.", at)
                session.flush()
            row.state, row.lease, row.lease_until = JobState.RUNNING, str(uuid4()), at + lease
            row.attempts += 1
            return _job(row)

        return self._database.write(work)

    def extend(self, job: Job, *, until: datetime) -> bool:
        """Note that a job is still being done; returns whether it is still theirs."""

        def work(session: Session) -> bool:
            row = _held(session, job)
            if row is not None:
                row.lease_until = until
            return row is not None

        return self._database.write(work)

    def tell(self, job: Job, progress: int, message: str, *, at: datetime, position: int = 0) -> Event | None:
        """Keep how far a job is; None when it is not theirs any more. It never goes back."""

        def work(session: Session) -> Event | None:
            row = _held(session, job)
            if row is None:
                return None
            row.progress = max(row.progress, min(99, progress))
            return _event(session, row, EventStatus.IN_PROGRESS, message, at, position=position)

        return self._database.write(work)

    def finish(self, job: Job, result: Mapping[str, Any], message: str, *, at: datetime) -> Event | None:
        """Note that a job is done, and what came of it; None when it is not theirs any more."""

        def work(session: Session) -> Event | None:
            row = _held(session, job)
            if row is None:
                return None
            _end(row, JobState.DONE, at)
            row.progress, row.result, row.reason = 100, dict(result), ""
            return _event(session, row, EventStatus.COMPLETED, message, at, result=result)

        return self._database.write(work)

    def put_off(self, job: Job, reason: str, *, at: datetime) -> Job | None:
        """Note that a try failed: it is tried again a little later, as often as makes sense."""

        def work(session: Session) -> Job | None:
            row = _held(session, job)
            if row is None:
                return None
            row.reason = reason
            if row.attempts >= MOST_ATTEMPTS:
                _park(session, row, f"{reason.rstrip('.')}; given up after {row.attempts} tries.", at)
            else:
                row.state, row.lease, row.lease_until = JobState.QUEUED, "", None
                row.not_before = at + wait_after(row.attempts)
            return _job(row)

        return self._database.write(work)

    def release(self, job: Job, *, at: datetime) -> None:
        """Give a job back that was not brought to an end because the program stops; the try does not count."""

        def work(session: Session) -> None:
            row = _held(session, job)
            if row is not None:
                row.state, row.lease, row.lease_until, row.not_before = JobState.QUEUED, "", None, at
                row.attempts -= 1

        self._database.write(work)

    def park(
        self, job: Job, reason: str, *, at: datetime, result: Mapping[str, Any] | None = None
    ) -> Event | None:
        """Note that a job cannot be done as it is, and what came of the rest of it."""

        def work(session: Session) -> Event | None:
            row = _held(session, job)
            return None if row is None else _park(session, row, reason, at, result)

        return self._database.write(work)

    def due(self, *, at: datetime, limit: int = 100) -> tuple[str, ...]:
        """Ids of jobs that are due and that nobody does."""
        free = or_(JobRow.lease_until.is_(None), JobRow.lease_until < at)
        wanted = (
            select(JobRow.id)
            .where(JobRow.state.in_((JobState.QUEUED, JobState.RUNNING)), JobRow.not_before <= at, free)
            .order_by(JobRow.not_before)
            .limit(limit)
        )
        return tuple(self._database.read(lambda session: session.scalars(wanted).all()))

    def of(self, interview_id: str) -> tuple[Job, ...]:
        """The jobs of an interview, oldest first."""
        wanted = select(JobRow).where(JobRow.interview_id == interview_id)
        rows = self._database.read(
            lambda session: session.scalars(wanted.order_by(JobRow.created_at, JobRow.id)).all()
        )
        return tuple(_job(row) for row in rows)

    def parked(self, limit: int = 100) -> tuple[Job, ...]:
        """What cannot be done as it is, newest first."""
        wanted = select(JobRow).where(JobRow.state == JobState.PARKED).order_by(JobRow.created_at.desc())
        rows = self._database.read(lambda session: session.scalars(wanted.limit(limit)).all())
        return tuple(_job(row) for row in rows)

    def counts(self) -> dict[str, int]:
        """How many jobs are in which state."""
        wanted = select(JobRow.state, func.count()).group_by(JobRow.state)
        rows = self._database.read(lambda session: session.execute(wanted).all())
        return {str(state): int(count) for state, count in rows}

    def events(self, interview_id: str, after: int = 0, limit: int = 1000) -> tuple[Event, ...]:
        """What was told about the jobs of an interview after a certain event, in order."""
        wanted = (
            select(JobEventRow)
            .where(JobEventRow.interview_id == interview_id, JobEventRow.seq > after)
            .order_by(JobEventRow.seq)
            .limit(limit)
        )
        rows = self._database.read(lambda session: session.scalars(wanted).all())
        return tuple(_told(row) for row in rows)

    def step(self, interview_id: str, position: int, stage: Stage, made_from: str) -> dict[str, Any] | None:
        """What a stage came to when it was done from the same; None when it has to be done."""
        row = self._database.read(
            lambda session: session.get(JobStepRow, (interview_id, position, stage.value))
        )
        return dict(row.output) if row is not None and row.made_from == made_from else None

    def keep_step(
        self,
        interview_id: str,
        position: int,
        stage: Stage,
        made_from: str,
        output: Mapping[str, Any],
        *,
        at: datetime,
    ) -> None:
        """Keep what a stage came to."""

        def work(session: Session) -> None:
            find(session, interview_id)
            session.merge(
                JobStepRow(
                    interview_id=interview_id,
                    position=position,
                    stage=stage.value,
                    made_from=made_from,
                    output=dict(output),
                    done_at=at,
                )
            )

        self._database.write(work)

    def outputs(self, interview_id: str, stage: Stage) -> dict[int, dict[str, Any]]:
        """What a stage came to for each answer, by position."""
        wanted = select(JobStepRow).where(
            JobStepRow.interview_id == interview_id, JobStepRow.stage == stage.value
        )
        rows = self._database.read(lambda session: session.scalars(wanted).all())
        return {row.position: dict(row.output) for row in rows}

    def is_held(self, interview_id: str, *, at: datetime) -> bool:
        """Whether somebody does a job of an interview at this moment."""
        wanted = (
            select(JobRow.id).where(JobRow.interview_id == interview_id, JobRow.lease_until > at).limit(1)
        )
        return self._database.read(lambda session: session.scalar(wanted)) is not None

    def is_sealed(self, interview_id: str) -> bool:
        """Whether an interview is encrypted."""
        return self._database.read(lambda session: find(session, interview_id).sealed)


def _held(session: Session, job: Job) -> JobRow | None:
    row = session.get(JobRow, job.id, with_for_update=True)
    return row if row is not None and row.lease == job.lease and job.lease else None


def _end(row: JobRow, state: JobState, at: datetime) -> None:
    row.state, row.active, row.lease, row.lease_until, row.ended_at = state, None, "", None, at


def _park(
    session: Session, row: JobRow, reason: str, at: datetime, result: Mapping[str, Any] | None = None
) -> Event:
    _end(row, JobState.PARKED, at)
    row.reason = reason
    row.result = dict(result) if result is not None else None
    return _event(session, row, EventStatus.ERROR, reason, at, result=result)


def _event(
    session: Session,
    row: JobRow,
    status: EventStatus,
    message: str,
    at: datetime,
    *,
    position: int = 0,
    result: Mapping[str, Any] | None = None,
) -> Event:
    # The interview's row is locked, so that events of two jobs get numbers one after the other.
    session.get_one(InterviewRow, row.interview_id, with_for_update=True)
    last = session.scalar(
        select(func.max(JobEventRow.seq)).where(JobEventRow.interview_id == row.interview_id)
    )
    told = JobEventRow(
        interview_id=row.interview_id,
        seq=(last or 0) + 1,
        job_id=row.id,
        kind=row.kind,
        position=position or row.position,
        status=status,
        progress=row.progress,
        message=message,
        result=dict(result) if result is not None else None,
        at=at,
    )
    session.add(told)
    return _told(told)


def _told(row: JobEventRow) -> Event:
    return Event(
        row.interview_id,
        row.seq,
        row.job_id,
        JobKind(row.kind),
        row.position,
        EventStatus(row.status),
        row.progress,
        row.message,
        row.at,
        row.result,
    )


def _job(row: JobRow) -> Job:
    return Job(
        id=row.id,
        kind=JobKind(row.kind),
        interview_id=row.interview_id,
        position=row.position,
        options=dict(row.options),
        state=JobState(row.state),
        attempts=row.attempts,
        progress=row.progress,
        reason=row.reason,
        created=row.created_at,
        ended=row.ended_at,
        result=row.result,
        lease=row.lease,
    )

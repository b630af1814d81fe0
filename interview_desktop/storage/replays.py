"""What was answered to requests with an `Idempotency-Key`, so that it survives the process that answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from interview_desktop.storage.database import Database
from interview_desktop.storage.replay_table import ReplayRow
from interview_desktop.storage.tables import InterviewRow

KEPT = timedelta(hours=24)
MOST = 5_000
"""Answers at once; the oldest go first."""


@dataclass(frozen=True, slots=True)
class Replay:
    """One answer."""

    id: str
    """Stands for the key, who sent it and where to."""
    asked: str
    """Stands for what was asked."""
    answer: str
    """Encrypted by whoever keeps it."""
    interview_id: str | None = None
    """The interview that it is about."""


class ReplayStore:
    """The answers of one database. Methods may be called from any thread; each is one transaction.

    All raise `DataFolderError` when the database cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        """Use an open database, which somebody else closes."""
        self._database = database

    def find(self, replay_id: str, *, at: datetime) -> Replay | None:
        """What was answered within the last day; None when nothing was."""
        row = self._database.read(lambda session: session.get(ReplayRow, replay_id))
        if row is None or row.at <= at - KEPT:
            return None
        return Replay(row.id, row.asked, row.answer, row.interview_id)

    def keep(self, replay: Replay, *, at: datetime) -> None:
        """Keep an answer for a day; the first one holds. Older ones go, and those beyond `MOST`.

        Nothing is kept that is about an interview which was erased meanwhile.
        """

        def work(session: Session) -> None:
            session.execute(delete(ReplayRow).where(ReplayRow.at <= at - KEPT))
            if replay.interview_id is not None and session.get(InterviewRow, replay.interview_id) is None:
                return
            if session.get(ReplayRow, replay.id) is None:
                session.add(
                    ReplayRow(
                        id=replay.id,
                        asked=replay.asked,
                        interview_id=replay.interview_id,
                        answer=replay.answer,
                        at=at,
                    )
                )
                session.flush()
            beyond = (session.scalar(select(func.count()).select_from(ReplayRow)) or 0) - MOST
            if beyond > 0:
                oldest = select(ReplayRow.id).order_by(ReplayRow.at, ReplayRow.id).limit(beyond)
                session.execute(delete(ReplayRow).where(ReplayRow.id.in_(oldest.scalar_subquery())))

        self._database.write(work)

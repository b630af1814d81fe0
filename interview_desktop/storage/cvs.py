"""CVs as text. One belongs to the interview that uses it, so that it is erased with it."""

from __future__ import annotations

from datetime import datetime
from uuid import uuid4

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from interview_desktop.core.errors import DataFolderError
from interview_desktop.core.processing import Cv
from interview_desktop.storage.database import Database
from interview_desktop.storage.job_tables import CvRow
from interview_desktop.storage.rows import find
from interview_desktop.storage.sealed_rows import cv_text


class CvStore:
    """The CVs of one database. Methods may be called from any thread; each is one transaction."""

    def __init__(self, database: Database) -> None:
        """Use an open database, which somebody else closes."""
        self._database = database

    def add(self, text: str, *, at: datetime, candidate_id: str = "") -> Cv:
        """Keep a CV.

        Raises:
            DataFolderError: the database cannot be written.
        """
        cv = Cv(str(uuid4()), candidate_id, text, at)
        self._database.write(
            lambda session: session.add(CvRow(id=cv.id, candidate_id=candidate_id, text=text, created_at=at))
        )
        return cv

    def get(self, cv_id: str) -> Cv | None:
        """A CV by its id; None when there is none.

        Raises:
            KeyMissing: it belongs to an encrypted interview, and the key is not here.
            SealBroken: it was changed after it was encrypted.
            DataFolderError: the database cannot be read.
        """
        return self._found(select(CvRow).where(CvRow.id == cv_id))

    def of(self, interview_id: str) -> Cv | None:
        """The CV that an interview uses; None when it uses none. Raises what `get` does."""
        return self._found(select(CvRow).where(CvRow.interview_id == interview_id).limit(1))

    def use(self, cv_id: str, interview_id: str) -> None:
        """Let an interview use a CV. One that another interview uses already is copied.

        Raises:
            KeyMissing: it is copied from an encrypted interview whose key is not here.
            SealBroken: it was changed after it was encrypted.
            DataFolderError: there is no such CV or interview, or the database cannot be written.
        """

        def work(session: Session) -> None:
            found = find(session, interview_id)
            row = session.get(CvRow, cv_id)
            if row is None:
                raise DataFolderError(f"There is no CV {cv_id[:60]}", "Send it first: POST /cvs")
            if row.interview_id is None:
                row.interview_id = found.id
            elif row.interview_id != found.id:
                session.add(
                    CvRow(
                        id=str(uuid4()),
                        interview_id=found.id,
                        candidate_id=row.candidate_id,
                        text=cv_text(session, row),
                        created_at=row.created_at,
                    )
                )

        self._database.write(work)

    def _found(self, wanted: Select[CvRow]) -> Cv | None:
        def work(session: Session) -> Cv | None:
            row = session.scalar(wanted)
            if row is None:
                return None
            return Cv(row.id, row.candidate_id, cv_text(session, row), row.created_at)

        return self._database.read(work)

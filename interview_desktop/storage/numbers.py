"""The short numbers of interviews, which people read off lists and the service shows."""

from __future__ import annotations

from sqlalchemy import select

from interview_desktop.storage.database import Database
from interview_desktop.storage.retention_tables import TombstoneRow
from interview_desktop.storage.tables import InterviewRow


class InterviewNumbers:
    """Numbers of one database. Methods may be called from any thread."""

    def __init__(self, database: Database) -> None:
        """Use an open database, which somebody else closes."""
        self._database = database

    def id_of(self, number: int) -> str | None:
        """The id of an interview, also of one that was erased; None when no interview ever had this number.

        Raises:
            DataFolderError: the database cannot be read.
        """
        kept = select(InterviewRow.id).where(InterviewRow.number == number)
        erased = select(TombstoneRow.interview_id).where(TombstoneRow.number == number)
        return self._database.read(lambda session: session.scalar(kept) or session.scalar(erased))

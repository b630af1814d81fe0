"""Where the answers of interviews are that were held elsewhere, in the database."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from interview_desktop.core.processing import ImportedAnswer
from interview_desktop.storage.database import Database
from interview_desktop.storage.job_tables import ImportedAnswerRow
from interview_desktop.storage.rows import find


class ImportStore:
    """The imported answers of one database. Methods may be called from any thread; each is one transaction.

    All raise `DataFolderError` when the database cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        """Use an open database, which somebody else closes."""
        self._database = database

    def add(self, interview_id: str, answers: Sequence[ImportedAnswer]) -> None:
        """Enter where the answers of an interview are that was recorded elsewhere."""

        def work(session: Session) -> None:
            find(session, interview_id)
            for each in answers:
                session.merge(
                    ImportedAnswerRow(
                        interview_id=interview_id,
                        position=each.position,
                        source=each.source,
                        start_seconds=each.start,
                        end_seconds=each.end,
                        reference=each.reference,
                    )
                )

        self._database.write(work)

    def of(self, interview_id: str) -> tuple[ImportedAnswer, ...]:
        """Where the answers of an imported interview are, by position; nothing for one that was held here."""
        wanted = (
            select(ImportedAnswerRow)
            .where(ImportedAnswerRow.interview_id == interview_id)
            .order_by(ImportedAnswerRow.position)
        )
        rows = self._database.read(lambda session: session.scalars(wanted).all())
        return tuple(
            ImportedAnswer(row.position, row.source, row.start_seconds, row.end_seconds, row.reference)
            for row in rows
        )

"""What people who rate have put down and not locked: kept with every keystroke, and nobody else's."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.core.retention import ObjectClass
from interview_desktop.core.scoring import RatingDraft
from interview_desktop.core.sentences import sentence
from interview_desktop.storage.assessment_tables import RatingDraftRow, RatingRow
from interview_desktop.storage.database import Database
from interview_desktop.storage.held import note_held
from interview_desktop.storage.rows import find


class DraftStore:
    """The drafts of one database. Methods may be called from any thread; each is one transaction."""

    def __init__(self, database: Database) -> None:
        """Use an open database, which somebody else closes."""
        self._database = database

    def keep(self, interview: str, rater: str, draft: RatingDraft) -> None:
        """Keep a draft in place of the one before; it is on disk when this returns.

        Raises:
            EnvironmentFault: the mark is locked already, or is none of the scale.
            DataFolderError: there is no such interview, or the database cannot be written.
        """
        if draft.mark is not None and not 1 <= draft.mark <= 5:
            raise EnvironmentFault(sentence("{0} is no mark", draft.mark), sentence("Marks are 1 to 5"))

        def work(session: Session) -> None:
            note_held(session, find(session, interview), ObjectClass.RATINGS)
            locked = session.scalar(
                select(RatingRow.id).where(
                    RatingRow.interview_id == interview,
                    RatingRow.number == draft.number,
                    RatingRow.rater == rater,
                    RatingRow.criterion == draft.criterion,
                    RatingRow.locked_at != "",
                )
            )
            if locked is not None:
                raise EnvironmentFault(
                    sentence("The mark for answer {0} is locked", draft.number), sentence("It stays as it is")
                )
            key = (interview, rater, draft.number, draft.criterion)
            row = session.get(RatingDraftRow, key)
            if row is None:
                row = RatingDraftRow(
                    interview_id=interview, rater=rater, number=draft.number, criterion=draft.criterion
                )
                session.add(row)
            row.mark, row.note, row.seconds = draft.mark, draft.note, draft.seconds

        self._database.write(work)

    def of(self, interview: str, rater: str) -> tuple[RatingDraft, ...]:
        """Everything that one person has put down about an interview, by question.

        Raises:
            DataFolderError: the database cannot be read.
        """
        wanted = (
            select(RatingDraftRow)
            .where(RatingDraftRow.interview_id == interview, RatingDraftRow.rater == rater)
            .order_by(RatingDraftRow.number, RatingDraftRow.criterion)
        )
        return self._database.read(
            lambda session: tuple(
                RatingDraft(row.number, row.mark, row.note, row.criterion, row.seconds)
                for row in session.scalars(wanted)
            )
        )

    def drop(self, interview: str, rater: str, number: int) -> None:
        """Forget what was put down about an answer, because it is locked now.

        Raises:
            DataFolderError: the database cannot be written.
        """
        self._database.write(
            lambda session: session.execute(
                delete(RatingDraftRow).where(
                    RatingDraftRow.interview_id == interview,
                    RatingDraftRow.rater == rater,
                    RatingDraftRow.number == number,
                )
            )
        )

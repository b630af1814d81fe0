"""Answers that arrive one by one, each as a file of its own: no recording of the whole interview stands behind them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from interview_desktop.core.errors import NameTaken, UnknownId
from interview_desktop.core.retention import ObjectClass
from interview_desktop.core.transcript import AnswerTranscript, Standing
from interview_desktop.storage.database import Database
from interview_desktop.storage.held import note_held
from interview_desktop.storage.rows import find, keep_answer, takes_of
from interview_desktop.storage.tables import AnswerRow, InterviewQuestionRow, InterviewStatus

_ENDED = frozenset({InterviewStatus.COMPLETED, InterviewStatus.STOPPED})


class SubmissionStore:
    """The submitted answers of one database. Methods may be called from any thread; each is one transaction."""

    def __init__(self, database: Database) -> None:
        """Use an open database, which somebody else closes."""
        self._database = database

    def enter(
        self, interview: str | int, answer: AnswerTranscript, *, answer_id: str, audio: str, at: datetime
    ) -> None:
        """Enter an answer; it counts from now on, and earlier ones to the question no more.

        Args:
            interview: which, by id or number.
            answer: its take is counted here; times count from the beginning of its file.
            answer_id: a new UUID.
            audio: name of its file.
            at: now.

        Raises:
            NameTaken: the interview has ended.
            UnknownId: there is no such interview.
            DataFolderError: the database cannot be written.
        """

        def work(session: Session) -> None:
            row = find(session, interview)
            if row.status in _ENDED:
                raise NameTaken(f"The interview {row.id} has ended", "Start a new one")
            if row.status == InterviewStatus.PLANNED:
                row.status, row.started_at = InterviewStatus.RUNNING, at
            earlier = takes_of(session, row.id, answer.number)
            for each in earlier:
                each.kept, each.standing = False, Standing.OTHER
            take = keep_answer(session, row.id, replace(answer, take=len(earlier) + 1), answer_id)
            take.kept, take.audio, take.submitted_at = True, audio, at
            note_held(session, row, ObjectClass.RAW_MEDIA, ObjectClass.TRANSCRIPT)

        self._database.write(work)

    def interview_of(self, question: str | int) -> str:
        """The id of the interview in which a question is asked, by the question's id or number.

        Raises:
            UnknownId: there is no such question.
            DataFolderError: the database cannot be read.
        """

        def work(session: Session) -> str:
            by_number = isinstance(question, int)
            column = InterviewQuestionRow.number if by_number else InterviewQuestionRow.question_id
            found = session.scalar(select(InterviewQuestionRow.interview_id).where(column == question))
            if found is None:
                raise UnknownId(f"There is no question {question}", "Check the id")
            return found

        return self._database.read(work)

    def files(self, interview_id: str) -> tuple[str, ...]:
        """Names of the files with submitted answers of an interview; nothing where there is none.

        Raises:
            DataFolderError: the database cannot be read.
        """
        wanted = select(AnswerRow.audio).where(AnswerRow.interview_id == interview_id, AnswerRow.audio != "")
        return tuple(self._database.read(lambda session: session.scalars(wanted).all()))

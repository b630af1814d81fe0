"""Answers that arrive one by one, each as a file of its own: no recording of the whole interview stands behind them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session, defer

from interview_desktop.core.errors import DataFolderError, NameTaken, UnknownId
from interview_desktop.core.retention import ObjectClass
from interview_desktop.core.transcript import AnswerTranscript, Standing
from interview_desktop.storage import mapping
from interview_desktop.storage.assessment_tables import AssessmentRow
from interview_desktop.storage.database import Database
from interview_desktop.storage.held import note_held
from interview_desktop.storage.records import InterviewSummary
from interview_desktop.storage.rows import find, keep_answer, takes_of
from interview_desktop.storage.tables import AnswerRow, InterviewQuestionRow, InterviewRow, InterviewStatus

_ENDED = frozenset({InterviewStatus.COMPLETED, InterviewStatus.STOPPED})


@dataclass(frozen=True, slots=True)
class SessionOverview:
    """What a history shows of an interview."""

    summary: InterviewSummary
    questions: int
    answered: int
    """Questions with an answer that counts."""
    average: float | None
    """Of its last scores; None when there are none."""


class SubmissionStore:
    """The submitted answers of one database. Methods may be called from any thread; each is one transaction."""

    def __init__(self, database: Database) -> None:
        """Use an open database, which somebody else closes."""
        self._database = database

    def require_open(self, interview: str | int) -> None:
        """See that answers may still come, before anything is done with one.

        Raises:
            NameTaken: the interview has ended.
            UnknownId: there is no such interview.
            DataFolderError: the database cannot be read.
        """
        self._database.read(lambda session: _open_row(session, interview).id)

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
            row = _open_row(session, interview)
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

    def questions(self, interview_id: str) -> tuple[str, ...]:
        """Ids of the questions of an interview; nothing where there is none.

        Raises:
            DataFolderError: the database cannot be read.
        """
        wanted = select(InterviewQuestionRow.question_id).where(
            InterviewQuestionRow.interview_id == interview_id
        )
        return tuple(self._database.read(lambda session: session.scalars(wanted).all()))

    def overview(
        self, interface: str, limit: int, *, owner_id: str | None = None, before: int | None = None
    ) -> tuple[tuple[SessionOverview, ...], int]:
        """A page of the interviews of an interface, newest first, and how many there are in all.

        Args:
            interface: over which they were started.
            limit: how many at most.
            owner_id: only those of this account.
            before: only those with a smaller number.

        Raises:
            DataFolderError: the database cannot be read.
        """
        mine = [InterviewRow.interface == interface]
        if owner_id is not None:
            mine.append(InterviewRow.owner_id == owner_id)

        def work(session: Session) -> tuple[tuple[SessionOverview, ...], int]:
            total = session.scalar(select(func.count()).where(*mine)) or 0
            wanted = select(InterviewRow).options(defer(InterviewRow.plan)).where(*mine)
            if before is not None:
                wanted = wanted.where(InterviewRow.number < before)
            rows = session.scalars(wanted.order_by(InterviewRow.number.desc()).limit(limit)).all()
            ids = [row.id for row in rows]
            questions = _counted(
                session, InterviewQuestionRow.interview_id, InterviewQuestionRow.interview_id.in_(ids)
            )
            answered = _counted(
                session, AnswerRow.interview_id, AnswerRow.interview_id.in_(ids), AnswerRow.kept
            )
            made = session.execute(
                select(AssessmentRow.interview_id, AssessmentRow.average)
                .where(AssessmentRow.interview_id.in_(ids))
                .order_by(AssessmentRow.made_at, AssessmentRow.id)
            )
            averages: dict[str, float | None] = {each[0]: each[1] for each in made}
            return tuple(
                SessionOverview(
                    mapping.summary(row),
                    questions.get(row.id, 0),
                    answered.get(row.id, 0),
                    averages.get(row.id),
                )
                for row in rows
            ), total

        return self._database.read(work)

    def interview_of_file(self, name: str) -> str:
        """Of which interview the file of a submitted answer is.

        Raises:
            DataFolderError: of none, or the database cannot be read.
        """
        wanted = select(AnswerRow.interview_id).where(AnswerRow.audio == name)
        found = self._database.read(lambda session: session.scalar(wanted))
        if found is None:
            raise DataFolderError(f"{name} is of no interview in the database", "Restore the database")
        return found

    def files(self, interview_id: str) -> tuple[str, ...]:
        """Names of the files with submitted answers of an interview; nothing where there is none.

        Raises:
            DataFolderError: the database cannot be read.
        """
        wanted = select(AnswerRow.audio).where(AnswerRow.interview_id == interview_id, AnswerRow.audio != "")
        return tuple(self._database.read(lambda session: session.scalars(wanted).all()))


def _counted(
    session: Session,
    interview: InstrumentedAttribute[str],
    *conditions: ColumnElement[bool] | InstrumentedAttribute[bool],
) -> dict[str, int]:
    """How many rows there are of each interview."""
    found = session.execute(select(interview, func.count()).where(*conditions).group_by(interview))
    return {each[0]: each[1] for each in found}


def _open_row(session: Session, interview: str | int) -> InterviewRow:
    """An interview to which answers may still come.

    Raises:
        NameTaken: it has ended.
        UnknownId: there is no such interview.
    """
    row = find(session, interview)
    if row.status in _ENDED:
        raise NameTaken(f"The interview {row.id} has ended", "Start a new one")
    return row

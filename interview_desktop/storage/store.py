"""The store of record: what was planned, agreed, asked and answered, and where the files are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import UUID, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session, defer

from interview_desktop.core.consent import Consent
from interview_desktop.core.errors import BugError, DataFolderError, NameTaken
from interview_desktop.core.models import InterviewPlan, QuestionSet
from interview_desktop.core.ports import InterviewOutcome
from interview_desktop.core.transcript import AnswerTranscript
from interview_desktop.storage import mapping
from interview_desktop.storage.database import Database, sqlite_url
from interview_desktop.storage.records import InterviewRecord, InterviewSummary, Page
from interview_desktop.storage.tables import (
    AnswerRow,
    ConsentRow,
    Counter,
    InterviewQuestionRow,
    InterviewResultRow,
    InterviewRow,
    InterviewStatus,
    QuestionRow,
    QuestionSetRow,
    ResultStatus,
)

FILE_NAME = "interviews.db"
_ENDED = frozenset({InterviewStatus.COMPLETED, InterviewStatus.STOPPED})


class InterviewStore:
    """The interviews of one data folder. Methods may be called from any thread; each is one transaction.

    An interview is named by its id, or by its number as an `int`.
    """

    def __init__(self, database: Database, folder: Path) -> None:
        """Use an open database.

        Args:
            database: closed together with the store.
            folder: the data folder; stored paths are relative to it.
        """
        self._database = database
        self._folder = folder.resolve()

    @classmethod
    def open(cls, folder: Path, url: str | None = None) -> Self:
        """Open the store of a data folder, which must be there.

        Args:
            folder: the data folder.
            url: another database than the SQLite file in the folder.

        Raises:
            DataFolderError: as `Database.open`.
            SettingsError: as `Database.open`.
        """
        return cls(Database.open(url or sqlite_url(folder / FILE_NAME)), folder)

    def plan(
        self,
        plan: InterviewPlan,
        consent: Consent | None = None,
        *,
        created: datetime,
        approved_by: str | None,
        candidate_id: str = "",
    ) -> InterviewSummary:
        """Enter a new interview.

        Args:
            plan: everything settled beforehand.
            consent: what the candidate agreed to, where that is known already.
            created: now.
            approved_by: who approved the questions; None when nobody did.
            candidate_id: a code that stands for the candidate; never a name.

        Raises:
            NameTaken: the id was used already.
            DataFolderError: the database cannot be written.
        """

        def work(session: Session) -> InterviewSummary:
            if session.get(InterviewRow, plan.id) is not None:
                raise NameTaken(
                    f"There is an interview {plan.id} already",
                    "Use another id, or leave it out for a new one",
                )
            set_id = _keep_set(session, plan.questions, created)
            row = InterviewRow(
                id=plan.id,
                number=_next_numbers(session, "interviews", 1)[0],
                status=InterviewStatus.PLANNED,
                purpose=plan.purpose.value,
                language=plan.questions.language,
                title=plan.questions.title,
                candidate_id=candidate_id or None,
                question_set_id=set_id,
                plan=mapping.plan_content(plan),
                created_at=created,
                warnings=[],
            )
            session.add(row)
            session.flush()
            numbers = _next_numbers(session, "questions", len(plan.questions.questions))
            session.add_all(
                InterviewQuestionRow(
                    question_id=mapping.asked_id(plan.id, position),
                    interview_id=plan.id,
                    question_text=question.text,
                    question_type=question.type.value,
                    subtype=question.subtype.value,
                    created_at=created,
                    approved_by=approved_by,
                    approved=approved_by is not None,
                    number=number,
                    position=position,
                    set_id=set_id,
                )
                for (position, question), number in zip(
                    enumerate(plan.questions.questions, 1), numbers, strict=True
                )
            )
            if consent is not None:
                session.add(mapping.consent_row(plan.id, consent))
            return mapping.summary(row)

        return self._database.write(work)

    def add_consent(self, interview: str | int, consent: Consent) -> None:
        """Enter what the candidate agreed to, or a withdrawal: the latest record holds.

        Raises:
            DataFolderError: there is no such interview, or the database cannot be written.
        """
        self._database.write(
            lambda session: session.add(mapping.consent_row(_row(session, interview).id, consent))
        )

    def begin(self, interview: str | int, started: datetime) -> None:
        """Note that the recording runs.

        Raises:
            NameTaken: the interview was held already.
            DataFolderError: there is no such interview, or the database cannot be written.
        """

        def work(session: Session) -> None:
            row = _row(session, interview)
            if row.status != InterviewStatus.PLANNED:
                raise NameTaken(f"The interview {row.id} was held already", "Plan a new one")
            row.status, row.started_at = InterviewStatus.RUNNING, started

        self._database.write(work)

    def interrupted(self, interview: str | int, at: datetime) -> None:
        """Note that an interview broke off; one that has ended stays as it is.

        Raises:
            DataFolderError: there is no such interview, or the database cannot be written.
        """

        def work(session: Session) -> None:
            row = _row(session, interview)
            if row.status not in _ENDED:
                row.status, row.ended_at = InterviewStatus.INTERRUPTED, at

        self._database.write(work)

    def finish(self, outcome: InterviewOutcome, *, kept: Sequence[int] = ()) -> None:
        """Enter how an interview ended, its answers and where its files are. A second time it changes nothing.

        Args:
            outcome: as the session ended, or as recovery found it.
            kept: the take that counts for each question in order; 0 for none.

        Raises:
            BugError: a file is outside the data folder.
            DataFolderError: there is no such interview, or the database cannot be written.
        """
        video = self._relative(outcome.video)
        transcript = self._relative(outcome.transcript_files.get("txt"))

        def work(session: Session) -> None:
            row = _row(session, outcome.interview_id)
            if row.status in _ENDED:
                return
            row.status = InterviewStatus(outcome.status)
            row.started_at, row.ended_at = outcome.started, outcome.ended
            row.duration_seconds = outcome.duration
            row.warnings = list(outcome.warnings)
            session.add(
                InterviewResultRow(
                    interview_id=row.id,
                    candidate_id=row.candidate_id,
                    transcript_path=transcript,
                    video_path=video,
                    status=ResultStatus.PENDING_REVIEW,
                )
            )
            for answer in outcome.transcript.answers if outcome.transcript else ():
                take = _keep_answer(session, row.id, answer)
                take.kept = answer.number <= len(kept) and kept[answer.number - 1] == answer.take

        self._database.write(work)

    def recognized(self, interview: str | int, answer: AnswerTranscript) -> None:
        """Enter what a later recognition made of a take; whether the take counts stays as it is.

        Raises:
            DataFolderError: there is no such interview, or the database cannot be written.
        """
        self._database.write(lambda session: _keep_answer(session, _row(session, interview).id, answer))

    def get(self, interview: str | int) -> InterviewRecord:
        """Everything known of an interview.

        Raises:
            DataFolderError: there is no such interview, or the database cannot be read.
        """

        def work(session: Session) -> InterviewRecord:
            row = _row(session, interview)
            asked = session.scalars(
                select(InterviewQuestionRow)
                .where(InterviewQuestionRow.interview_id == row.id)
                .order_by(InterviewQuestionRow.position)
            ).all()
            by_id = {question.question_id: question for question in asked}
            questions = session.scalars(
                select(QuestionRow)
                .where(QuestionRow.set_id == row.question_set_id)
                .order_by(QuestionRow.position)
            ).all()
            answers = session.scalars(select(AnswerRow).where(AnswerRow.interview_id == row.id)).all()
            consents = session.scalars(
                select(ConsentRow).where(ConsentRow.interview_id == row.id).order_by(ConsentRow.id)
            )
            result = session.get(InterviewResultRow, row.id)
            stored = [mapping.answer(answer, by_id[answer.question_id]) for answer in answers]
            return InterviewRecord(
                summary=mapping.summary(row),
                plan=mapping.plan(row.plan, questions),
                questions=tuple(mapping.asked(question) for question in asked),
                answers=tuple(sorted(stored, key=lambda take: (take.answer.number, take.answer.take))),
                consents=tuple(mapping.consent(consent) for consent in consents),
                result=mapping.result(result, row.warnings, self._folder) if result else None,
            )

        return self._database.read(work)

    def page(
        self, limit: int = 50, *, before: int | None = None, status: InterviewStatus | None = None
    ) -> Page:
        """A part of the list of interviews, newest first.

        Args:
            limit: how many at most.
            before: only those with a smaller number: `Page.next` of the page before.
            status: only those that have come this far.

        Raises:
            DataFolderError: the database cannot be read.
        """
        wanted = select(InterviewRow).options(defer(InterviewRow.plan)).order_by(InterviewRow.number.desc())
        if before is not None:
            wanted = wanted.where(InterviewRow.number < before)
        if status is not None:
            wanted = wanted.where(InterviewRow.status == status)
        rows = self._database.read(lambda session: session.scalars(wanted.limit(limit + 1)).all())
        items = tuple(mapping.summary(row) for row in rows[:limit])
        return Page(items, items[-1].number if len(rows) > limit and items else None)

    def unfinished(self) -> tuple[InterviewSummary, ...]:
        """Interviews that began and have not ended: they run at this moment, or wait to be recovered.

        Raises:
            DataFolderError: the database cannot be read.
        """
        states = (InterviewStatus.RUNNING, InterviewStatus.INTERRUPTED)
        wanted = select(InterviewRow).where(InterviewRow.status.in_(states)).order_by(InterviewRow.number)
        rows = self._database.read(lambda session: session.scalars(wanted).all())
        return tuple(mapping.summary(row) for row in rows)

    def close(self) -> None:
        """Finish what is being written and let go of the database; safe to call twice."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _relative(self, path: Path | None) -> str | None:
        if path is None:
            return None
        try:
            return path.resolve().relative_to(self._folder).as_posix()
        except ValueError as error:
            raise BugError("a file of an interview is outside the data folder") from error


def _row(session: Session, interview: str | int) -> InterviewRow:
    if isinstance(interview, int):
        row = session.scalar(select(InterviewRow).where(InterviewRow.number == interview))
    else:
        row = session.get(InterviewRow, interview)
    if row is None:
        raise DataFolderError(f"There is no interview {interview}", "Check the id")
    return row


def _next_numbers(session: Session, name: str, count: int) -> range:
    """Count on; the row stays locked until the transaction ends, so that no number is given out twice."""
    counter = session.get_one(Counter, name, with_for_update=True)
    first = counter.value + 1
    counter.value += count
    return range(first, first + count)


def _keep_set(session: Session, questions: QuestionSet, created: datetime) -> str:
    """Enter a set if it is new, and give the id it has in the store.

    A set in the store never changes. One that carries the id of another, because its file was edited, is kept under an id
    of its own.
    """
    digest = questions.digest()
    for set_id in (questions.id, str(uuid5(UUID(questions.id), digest))):
        stored = session.get(QuestionSetRow, set_id)
        if stored is not None and stored.digest == digest:
            return set_id
        if stored is None:
            break
    session.add(
        QuestionSetRow(
            id=set_id,
            digest=digest,
            title=questions.title,
            language=questions.language,
            author=questions.author,
            created_at=created,
        )
    )
    session.flush()
    session.add_all(mapping.question_row(set_id, *item) for item in enumerate(questions.questions, 1))
    session.flush()
    return set_id


def _keep_answer(session: Session, interview_id: str, answer: AnswerTranscript) -> AnswerRow:
    question_id = mapping.asked_id(interview_id, answer.number)
    row = session.scalar(
        select(AnswerRow).where(AnswerRow.question_id == question_id, AnswerRow.take == answer.take)
    )
    if row is None:
        row = mapping.new_answer(interview_id, answer)
        session.add(row)
    mapping.fill_answer(row, answer)
    return row

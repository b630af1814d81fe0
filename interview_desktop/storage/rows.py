"""What the store does with rows inside a transaction: finding, counting, adding, gathering."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from interview_desktop.core.consent import Consent
from interview_desktop.core.errors import NameTaken, QuestionFileError, UnknownId
from interview_desktop.core.models import FollowUp, InterviewPlan, QuestionSet
from interview_desktop.core.retention import ObjectClass
from interview_desktop.core.sentences import sentence
from interview_desktop.core.transcript import AnswerTranscript
from interview_desktop.storage import mapping
from interview_desktop.storage.held import note_held
from interview_desktop.storage.records import InterviewRecord, Origin
from interview_desktop.storage.retention_tables import TombstoneRow
from interview_desktop.storage.sealed_rows import answer_content
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
)
from interview_desktop.storage.terms import InterviewTermRow, terms


def find(session: Session, interview: str | int) -> InterviewRow:
    """The row of an interview, by id or number.

    Raises:
        UnknownId: there is none, or none any more.
    """
    if isinstance(interview, int):
        row = session.scalar(select(InterviewRow).where(InterviewRow.number == interview))
    else:
        row = session.get(InterviewRow, interview)
    if row is None:
        raise erased(session, interview) or UnknownId(
            sentence("There is no interview {0}", interview), sentence("Check the id")
        )
    return row


def erased(session: Session, interview: str | int) -> UnknownId | None:
    """What is to be said of an interview that is gone because it was erased; None for one that was not."""
    named = TombstoneRow.number if isinstance(interview, int) else TombstoneRow.interview_id
    stone = session.scalar(select(TombstoneRow).where(named == interview))
    if stone is None:
        return None
    if stone.completed_at is None:
        return UnknownId(
            sentence(
                "Erasing the interview {0} began on {1} UTC and is not complete",
                interview,
                f"{stone.begun_at:%Y-%m-%d %H:%M}",
            ),
            sentence("Go on with it: erase {0}", stone.interview_id),
        )
    return UnknownId(
        sentence(
            "The interview {0} was erased on {1} UTC", interview, f"{stone.completed_at:%Y-%m-%d %H:%M}"
        ),
        sentence("By whom, why, and what was removed is told by: erase {0}", stone.interview_id),
    )


def next_numbers(session: Session, name: str, count: int) -> range:
    """Count on; the row stays locked until the transaction ends, so that no number is given out twice."""
    counter = session.get_one(Counter, name, with_for_update=True)
    first = counter.value + 1
    counter.value += count
    return range(first, first + count)


def keep_set(session: Session, questions: QuestionSet, created: datetime, *, cv_of: str | None = None) -> str:
    """Enter a set if it is new, and give the id it has in the store.

    A set in the store never changes. One that carries the id of another, because its file was edited, is kept under an id
    of its own; it stays the candidate's whose the other is.
    """
    digest = questions.digest()
    for set_id in (questions.id, str(uuid5(UUID(questions.id), digest))):
        stored = session.get(QuestionSetRow, set_id)
        if stored is not None and stored.digest == digest:
            return set_id
        if stored is None:
            break
        cv_of = stored.cv_of
    session.add(
        QuestionSetRow(
            id=set_id,
            digest=digest,
            cv_of=cv_of,
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


def require_own_set(session: Session, set_id: str, candidate_id: str) -> None:
    """See that a set which was written with a candidate's CV is asked of nobody else.

    Raises:
        QuestionFileError: it would be.
    """
    row = session.get(QuestionSetRow, set_id)
    if row is not None and row.cv_of and row.cv_of != candidate_id:
        raise QuestionFileError(
            f"The questions of the set {set_id} were written with the CV of the candidate {row.cv_of}, "
            f"and this interview is {f'that of {candidate_id}' if candidate_id else 'of nobody who was named'}",
            "Use another set, or name that candidate as the one who is interviewed",
        )


def takes_of(session: Session, interview_id: str, number: int) -> Sequence[AnswerRow]:
    """The takes of a question, by its position."""
    question_id = mapping.asked_id(interview_id, number)
    return session.scalars(
        select(AnswerRow).where(AnswerRow.question_id == question_id).order_by(AnswerRow.take)
    ).all()


def keep_answer(
    session: Session, interview_id: str, answer: AnswerTranscript, answer_id: str | None = None
) -> AnswerRow:
    """Enter a take, or what is newly known of it; a new one gets a new id, or the one that is given."""
    question_id = mapping.asked_id(interview_id, answer.number)
    row = session.scalar(
        select(AnswerRow).where(AnswerRow.question_id == question_id, AnswerRow.take == answer.take)
    )
    if row is None:
        row = mapping.new_answer(interview_id, answer, answer_id)
        session.add(row)
    mapping.fill_answer(row, answer)
    return row


def add_interview(
    session: Session,
    plan: InterviewPlan,
    created: datetime,
    approved_by: str | None,
    candidate_id: str,
    origin: Origin,
) -> InterviewRow:
    """Enter an interview with its questions.

    Raises:
        QuestionFileError: they were written with another candidate's CV.
    """
    set_id = keep_set(session, plan.questions, created)
    require_own_set(session, set_id, candidate_id)
    row = InterviewRow(
        id=plan.id,
        number=next_numbers(session, "interviews", 1)[0],
        status=InterviewStatus.PLANNED,
        purpose=plan.purpose.value,
        language=plan.questions.language,
        title=plan.questions.title,
        candidate_id=candidate_id or None,
        question_set_id=set_id,
        plan=mapping.plan_content(plan),
        created_at=created,
        warnings=[],
        owner_id=origin.owner_id,
        interface=origin.interface,
        details=dict(origin.details),
    )
    session.add(row)
    # No relationships are declared, so the order of what refers to what is kept here.
    session.flush()
    session.add_all(terms(row))
    numbers = next_numbers(session, "questions", len(plan.questions.questions))
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
        for (position, question), number in zip(enumerate(plan.questions.questions, 1), numbers, strict=True)
    )
    return row


def arrange_anew(session: Session, plan: InterviewPlan, consent: Consent, candidate_id: str) -> None:
    """Enter what was arranged and agreed to since an interview was planned; for arguments see `InterviewStore.replan`.

    Raises:
        NameTaken: it was held already.
        QuestionFileError: its questions were written with another candidate's CV.
    """
    row = find(session, plan.id)
    if row.status != InterviewStatus.PLANNED:
        raise NameTaken(f"The interview {row.id} was held already", "Plan a new one")
    row.plan = mapping.plan_content(plan)
    if candidate_id and not row.candidate_id:
        require_own_set(session, row.question_set_id, candidate_id)
        row.candidate_id = candidate_id
        # It is found by the code too.
        before = select(InterviewTermRow.term).where(InterviewTermRow.number == row.number)
        known = set(session.scalars(before))
        session.add_all(each for each in terms(row) if each.term not in known)
    session.add(mapping.consent_row(row.id, consent))
    note_held(session, row, ObjectClass.CONSENT)


def keep_follow_ups(
    session: Session, interview: InterviewRow, follow_ups: Sequence[FollowUp], created: datetime
) -> None:
    """Enter what an interview asked beside its plan, behind the plan's questions and in a set of its own.

    Its set holds nothing else, because a set that people approved never changes. A follow-up of an approved question is
    approved with it; what took the place of a question was written in the interview, and nobody has approved it.
    """
    if not follow_ups:
        return
    planned = {
        row.position: row
        for row in session.scalars(
            select(InterviewQuestionRow).where(InterviewQuestionRow.interview_id == interview.id)
        )
    }
    set_id = mapping.follow_up_set_id(interview.id)
    questions = tuple(each.question for each in follow_ups)
    session.add(
        QuestionSetRow(
            id=set_id,
            digest=QuestionSet(set_id, questions, language=interview.language).digest(),
            title="",
            language=interview.language,
            author="",
            created_at=created,
        )
    )
    session.flush()
    places = range(len(planned) + 1, len(planned) + 1 + len(follow_ups))
    session.add_all(
        mapping.question_row(set_id, place, question)
        for place, question in zip(places, questions, strict=True)
    )
    session.flush()
    numbers = next_numbers(session, "questions", len(follow_ups))
    session.add_all(
        InterviewQuestionRow(
            question_id=mapping.asked_id(interview.id, place),
            interview_id=interview.id,
            question_text=each.question.text,
            question_type=each.question.type.value,
            subtype=each.question.subtype.value,
            created_at=created,
            approved_by=None if each.instead else planned[each.to + 1].approved_by,
            approved=planned[each.to + 1].approved and not each.instead,
            number=number,
            position=place,
            set_id=set_id,
            follow_up_to=each.to + 1,
        )
        for place, number, each in zip(places, numbers, follow_ups, strict=True)
    )
    session.flush()


def read_record(session: Session, interview: str | int, folder: Path) -> InterviewRecord:
    """Everything known of an interview.

    Raises:
        UnknownId: there is no such interview.
    """
    row = find(session, interview)
    asked = session.scalars(
        select(InterviewQuestionRow)
        .where(InterviewQuestionRow.interview_id == row.id)
        .order_by(InterviewQuestionRow.position)
    ).all()
    by_id = {question.question_id: question for question in asked}
    questions = session.scalars(
        select(QuestionRow).where(QuestionRow.set_id == row.question_set_id).order_by(QuestionRow.position)
    ).all()
    set_id = mapping.follow_up_set_id(row.id)
    follow_ups = session.scalars(
        select(QuestionRow).where(QuestionRow.set_id == set_id).order_by(QuestionRow.position)
    ).all()
    answers = session.scalars(select(AnswerRow).where(AnswerRow.interview_id == row.id)).all()
    consents = session.scalars(
        select(ConsentRow).where(ConsentRow.interview_id == row.id).order_by(ConsentRow.id)
    ).all()
    result = session.get(InterviewResultRow, row.id)
    stored = [
        mapping.answer(answer, by_id[answer.question_id], answer_content(session, answer))
        for answer in answers
    ]
    return InterviewRecord(
        summary=mapping.summary(row),
        plan=mapping.plan(row.plan, questions),
        questions=tuple(mapping.asked(question) for question in asked),
        answers=tuple(sorted(stored, key=lambda take: (take.answer.number, take.answer.take))),
        consents=tuple(mapping.consent(consent) for consent in consents),
        result=mapping.result(result, row.warnings, folder) if result else None,
        follow_ups=tuple(mapping.question(question) for question in follow_ups),
    )

"""Question sets in the store: kept, listed, approved, rejected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, and_, or_, select, update
from sqlalchemy.orm import Session

from interview_desktop.core.approval import Decision, Verdict
from interview_desktop.core.errors import DataFolderError, QuestionFileError, UnknownId
from interview_desktop.core.models import QuestionSet
from interview_desktop.storage import mapping
from interview_desktop.storage.audit import enter
from interview_desktop.storage.database import Database
from interview_desktop.storage.rows import keep_set, require_own_set
from interview_desktop.storage.tables import (
    ApprovalRow,
    InterviewQuestionRow,
    InterviewRow,
    InterviewStatus,
    QuestionRow,
    QuestionSetRow,
    SetState,
)


@dataclass(frozen=True, slots=True)
class StoredSet:
    """A set with what was decided about it."""

    questions: QuestionSet
    state: SetState
    created: datetime
    decisions: tuple[Decision, ...]
    """In the order they were made."""
    cv_of: str | None = None
    """Code of the candidate with whose CV it was written; empty where nobody said whose, None without a CV."""

    @property
    def approvers(self) -> tuple[str, ...]:
        """Who has approved it since it was last rejected, each once."""
        return _approvers(self.decisions)


class QuestionSetStore:
    """The sets of one database. Methods may be called from any thread; each is one transaction."""

    def __init__(self, database: Database) -> None:
        """Use an open database, which somebody else closes."""
        self._database = database

    def submit(
        self, questions: QuestionSet, created: datetime, *, text_digest: str, cv_of: str | None = None
    ) -> StoredSet:
        """Enter a set that waits for approval. One that is there already stays as it is, decisions included.

        Args:
            questions: the set.
            created: now.
            text_digest: the digest that the set has when it is read from its plain text form.
            cv_of: code of the candidate with whose CV it was written, empty where that is not known; None without a CV.

        Raises:
            DataFolderError: the database cannot be written.
        """

        def work(session: Session) -> StoredSet:
            row = session.get_one(QuestionSetRow, keep_set(session, questions, created, cv_of=cv_of))
            if row.state == SetState.KEPT:
                row.state, row.text_digest = SetState.PENDING, text_digest
            return _stored(session, row)

        return self._database.write(work)

    def get(self, set_id: str) -> StoredSet:
        """A set by its id.

        Raises:
            DataFolderError: there is none, or it was changed in the database.
        """
        found = self.find(set_id)
        if found is None:
            raise UnknownId(f"There is no question set {set_id}", "Check its id")
        return found

    def find(self, set_id: str) -> StoredSet | None:
        """A set by its id; None when there is none.

        Raises:
            DataFolderError: it was changed in the database, which the program never does.
        """

        def work(session: Session) -> StoredSet | None:
            row = session.get(QuestionSetRow, set_id)
            return _stored(session, row) if row is not None else None

        return self._database.read(work)

    def candidate_of(self, questions: QuestionSet) -> str:
        """Code of the only candidate who may be asked these; empty where anybody may.

        Raises:
            DataFolderError: the database cannot be read.
        """
        row = self._database.read(lambda session: session.get(QuestionSetRow, questions.id))
        return row.cv_of or "" if row is not None else ""

    def require_own(self, questions: QuestionSet, candidate_id: str) -> None:
        """See that questions which were written with a candidate's CV are asked of nobody else.

        Raises:
            QuestionFileError: they would be.
            DataFolderError: the database cannot be read.
        """
        self._database.read(lambda session: require_own_set(session, questions.id, candidate_id))

    def approved(self, digest: str) -> StoredSet | None:
        """The approved set of exactly this content, or whose plain text form has it.

        Raises:
            DataFolderError: it was changed in the database.
        """

        def work(session: Session) -> StoredSet | None:
            wanted = select(QuestionSetRow).where(
                QuestionSetRow.state == SetState.APPROVED,
                or_(QuestionSetRow.digest == digest, QuestionSetRow.text_digest == digest),
            )
            row = session.scalars(wanted.order_by(QuestionSetRow.created_at.desc()).limit(1)).first()
            return _stored(session, row) if row is not None else None

        return self._database.read(work)

    def page(
        self,
        limit: int = 50,
        *,
        state: SetState | None = None,
        before: StoredSet | None = None,
        candidate_id: str | None = None,
    ) -> tuple[StoredSet, ...]:
        """The newest sets, newest first.

        Args:
            limit: how many at most.
            state: only those that have come this far; else all that somebody was asked to approve.
            before: the last set of the page before.
            candidate_id: only those that may be asked of this candidate; empty for one without a code, None for all sets.

        Raises:
            DataFolderError: a set was changed in the database, or that cannot be read.
        """
        states = [state] if state is not None else [each for each in SetState if each is not SetState.KEPT]

        def work(session: Session) -> tuple[StoredSet, ...]:
            # A query for each state: each is in the order of its index, and nothing is sorted but the pages.
            rows = [
                row
                for each in states
                for row in session.scalars(_newest(each, before, candidate_id).limit(limit))
            ]
            rows.sort(key=lambda row: (row.created_at, row.id), reverse=True)
            return _all_stored(session, rows[:limit])

        return self._database.read(work)

    def decide(self, set_id: str, decision: Decision, *, needed: int) -> StoredSet:
        """Enter a decision. The set is approved when enough different people have done so since it was last rejected.

        Args:
            set_id: the set.
            decision: who decides what.
            needed: how many approvals it takes, from 1.

        Raises:
            QuestionFileError: it was written with a CV, and nobody said whose.
            DataFolderError: there is no such set, it was changed in the database, or the database cannot be written.
        """

        def work(session: Session) -> StoredSet:
            row = session.get(QuestionSetRow, set_id)
            if row is None:
                raise UnknownId(f"There is no question set {set_id}", "Check its id")
            seen = _stored(session, row)
            if decision.verdict is Verdict.APPROVE and seen.cv_of == "":
                raise QuestionFileError(
                    f"The questions of the set {set_id} were written with a CV, and nobody said whose",
                    "Write them again, and give the candidate's code with the CV",
                )
            session.add(
                ApprovalRow(
                    set_id=row.id,
                    digest=row.digest,
                    verdict=decision.verdict.value,
                    decided_by=decision.by,
                    decided_at=decision.at,
                    reason=decision.reason,
                )
            )
            done = "approved" if decision.verdict is Verdict.APPROVE else "rejected"
            enter(
                session,
                decision.at,
                decision.by,
                f"questions.{done}",
                f"set {row.id}",
                {"digest": row.digest},
            )
            if decision.verdict is Verdict.REJECT:
                row.state = SetState.REJECTED
            else:
                enough = len(_approvers((*seen.decisions, decision))) >= needed
                row.state = SetState.APPROVED if enough else SetState.PENDING
            session.flush()
            decided = _stored(session, row)
            _tell_planned(session, decided)
            return decided

        return self._database.write(work)


def _tell_planned(session: Session, decided: StoredSet) -> None:
    """Have interviews that wait to be held know what was decided about their questions; those that began keep what held then."""
    planned = select(InterviewRow.id).where(
        InterviewRow.question_set_id == decided.questions.id, InterviewRow.status == InterviewStatus.PLANNED
    )
    approved = decided.state is SetState.APPROVED
    session.execute(
        update(InterviewQuestionRow)
        .where(InterviewQuestionRow.interview_id.in_(planned), InterviewQuestionRow.follow_up_to == 0)
        .values(approved=approved, approved_by=", ".join(decided.approvers) or None if approved else None)
    )


def _approvers(decisions: tuple[Decision, ...]) -> tuple[str, ...]:
    names: dict[str, str] = {}
    for decision in decisions:
        if decision.verdict is Verdict.REJECT:
            names.clear()
        else:
            names.setdefault(decision.by.casefold(), decision.by)
    return tuple(names.values())


def _newest(state: SetState, before: StoredSet | None, candidate_id: str | None) -> Select[QuestionSetRow]:
    row = QuestionSetRow
    query = select(row).where(row.state == state)
    if candidate_id is not None:
        query = query.where(or_(row.cv_of.is_(None), row.cv_of.in_(("", candidate_id))))
    if before is not None:
        last = before.questions.id
        earlier = and_(row.created_at == before.created, row.id < last)
        query = query.where(row.created_at <= before.created, or_(row.created_at < before.created, earlier))
    return query.order_by(row.created_at.desc(), row.id.desc())


def _stored(session: Session, row: QuestionSetRow) -> StoredSet:
    return _all_stored(session, [row])[0]


def _all_stored(session: Session, rows: Sequence[QuestionSetRow]) -> tuple[StoredSet, ...]:
    """The sets of rows; nobody is given one whose content is not what its digest says."""
    ids = [row.id for row in rows]
    if not ids:
        return ()
    questions: dict[str, list[QuestionRow]] = {each: [] for each in ids}
    in_order = select(QuestionRow).where(QuestionRow.set_id.in_(ids))
    for question in session.scalars(in_order.order_by(QuestionRow.set_id, QuestionRow.position)):
        questions[question.set_id].append(question)
    decisions: dict[str, list[ApprovalRow]] = {each: [] for each in ids}
    made = select(ApprovalRow).where(ApprovalRow.set_id.in_(ids))
    for decision in session.scalars(made.order_by(ApprovalRow.set_id, ApprovalRow.id)):
        decisions[decision.set_id].append(decision)
    return tuple(_checked(row, questions[row.id], decisions[row.id]) for row in rows)


def _checked(
    row: QuestionSetRow, questions: Sequence[QuestionRow], decisions: Sequence[ApprovalRow]
) -> StoredSet:
    found = QuestionSet(
        row.id, tuple(mapping.question(each) for each in questions), row.title, row.language, row.author
    )
    if found.digest() != row.digest:
        raise DataFolderError(
            f"The question set {row.id} was changed in the database after it was entered",
            "Restore the database from a backup, or import the questions anew",
        )
    return StoredSet(
        found,
        SetState(row.state),
        row.created_at,
        tuple(
            Decision(Verdict(each.verdict), each.decided_by, each.decided_at, each.reason)
            for each in decisions
        ),
        row.cv_of,
    )

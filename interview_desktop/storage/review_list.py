"""What a reviewer's list shows of interviews: searched, filtered, in pages, with how far the reviewer's own rating has come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session, defer

from interview_desktop.core.rating_progress import Filter
from interview_desktop.storage import mapping
from interview_desktop.storage.assessment_tables import RatingDraftRow, RatingRow
from interview_desktop.storage.database import Database
from interview_desktop.storage.listing import newest_first
from interview_desktop.storage.records import InterviewSummary
from interview_desktop.storage.tables import (
    AnswerRow,
    InterviewQuestionRow,
    InterviewRow,
    InterviewStatus,
)

_LOOKED_AT = 5000
"""Interviews that a page of those to be rated, or rated, looks through at most: who has rated nearly all has few left among many."""


@dataclass(frozen=True, slots=True)
class ListedInterview:
    """One line of the list."""

    summary: InterviewSummary
    answers: int
    """How many questions have an answer that counts."""
    rated: int
    """For how many of them this person has locked a mark."""
    begun: bool
    """Whether this person has put something down that is not locked."""


@dataclass(frozen=True, slots=True)
class ListPage:
    """A part of the list."""

    items: tuple[ListedInterview, ...]
    """Newest first."""
    next: int | None
    """Give this as `before` to get what follows, also where nothing was found so far; None at the end."""


@dataclass(frozen=True, slots=True)
class SameAnswer:
    """An answer to the same question in one of several interviews."""

    interview_id: str
    interview_number: int
    number: int
    """Position of the question there, from 1."""


class ReviewList:
    """Lists of one database. Methods may be called from any thread; each reads one state of the database."""

    def __init__(self, database: Database) -> None:
        """Use an open database, which somebody else closes."""
        self._database = database

    def page(
        self,
        rater: str,
        limit: int = 50,
        *,
        before: int | None = None,
        words: str = "",
        only: Filter = Filter.ALL,
    ) -> ListPage:
        """A part of the list, newest first.

        Args:
            rater: whose progress is shown.
            limit: how many at most.
            before: only those with a smaller number: `ListPage.next` of the page before.
            words: each begins a word of a title or a candidate's code, is a number, or begins an id; empty for everything.
            only: which interviews.

        Raises:
            DataFolderError: the database cannot be read.
        """
        wanted = _filtered(select(InterviewRow), rater, only)
        found = newest_first(wanted.options(defer(InterviewRow.plan)), words, before)
        if found is None:
            return ListPage((), None)
        looks_through = only in (Filter.TO_RATE, Filter.RATED)

        def work(session: Session) -> ListPage:
            query, floor = found, 0
            if looks_through:
                newest = session.scalar(select(func.max(InterviewRow.number))) or 0
                floor = max(0, min(newest + 1, before if before is not None else newest + 1) - _LOOKED_AT)
                query = found.where(InterviewRow.number >= floor)
            rows: Sequence[InterviewRow] = session.scalars(query.limit(limit + 1)).all()
            listed = rows[:limit]
            ids = [row.id for row in listed]
            answers = _counts(
                session, AnswerRow.interview_id, ids, AnswerRow.kept.is_(True), AnswerRow.question_id
            )
            rated = _counts(
                session,
                RatingRow.interview_id,
                ids,
                (RatingRow.rater == rater) & (RatingRow.locked_at != ""),
                RatingRow.number,
            )
            begun = _counts(
                session,
                RatingDraftRow.interview_id,
                ids,
                RatingDraftRow.rater == rater,
                RatingDraftRow.number,
            )
            items = tuple(
                ListedInterview(
                    mapping.summary(row), answers.get(row.id, 0), rated.get(row.id, 0), row.id in begun
                )
                for row in listed
            )
            if len(rows) > limit:
                return ListPage(items, listed[-1].number)
            return ListPage(items, floor if floor > 1 else None)

        return self._database.read(work)

    def same_answers(self, interview_id: str, number: int) -> tuple[SameAnswer, ...]:
        """The answers that count to one question of a set, in every interview that asked it; the oldest first.

        Raises:
            DataFolderError: the database cannot be read.
        """

        def work(session: Session) -> tuple[SameAnswer, ...]:
            asked = session.scalar(
                select(InterviewQuestionRow).where(
                    InterviewQuestionRow.interview_id == interview_id, InterviewQuestionRow.position == number
                )
            )
            if asked is None:
                return ()
            wanted = (
                select(InterviewRow.id, InterviewRow.number, InterviewQuestionRow.position)
                .join(InterviewQuestionRow, InterviewQuestionRow.interview_id == InterviewRow.id)
                .join(AnswerRow, AnswerRow.question_id == InterviewQuestionRow.question_id)
                .where(
                    InterviewQuestionRow.set_id == asked.set_id,
                    InterviewQuestionRow.position == asked.position,
                    AnswerRow.kept.is_(True),
                )
                .order_by(InterviewRow.number)
            )
            return tuple(SameAnswer(*row) for row in session.execute(wanted))

        return self._database.read(work)


def _filtered(wanted: Select[Any], rater: str, only: Filter) -> Select[Any]:
    unlocked = (
        select(AnswerRow.id)
        .join(InterviewQuestionRow, InterviewQuestionRow.question_id == AnswerRow.question_id)
        .where(
            AnswerRow.interview_id == InterviewRow.id,
            AnswerRow.kept.is_(True),
            ~select(RatingRow.id)
            .where(
                RatingRow.interview_id == InterviewRow.id,
                RatingRow.number == InterviewQuestionRow.position,
                RatingRow.rater == rater,
                RatingRow.locked_at != "",
            )
            .correlate(InterviewRow, InterviewQuestionRow)
            .exists(),
        )
        .correlate(InterviewRow)
        .exists()
    )
    ended = InterviewRow.status.in_((InterviewStatus.COMPLETED, InterviewStatus.STOPPED))
    match only:
        case Filter.TO_RATE:
            return wanted.where(ended, unlocked)
        case Filter.RATED:
            some = select(AnswerRow.id).where(
                AnswerRow.interview_id == InterviewRow.id, AnswerRow.kept.is_(True)
            )
            return wanted.where(ended, some.exists(), ~unlocked)
        case Filter.UNFINISHED:
            return wanted.where(~ended)
        case Filter.ALL:
            return wanted.where(InterviewRow.status != InterviewStatus.PLANNED)


def _counts(
    session: Session, interview: Any, ids: Sequence[str], only: ColumnElement[bool], counted: Any
) -> dict[str, int]:
    """How many different values a column has, by interview."""
    wanted = (
        select(interview, func.count(func.distinct(counted)))
        .where(interview.in_(ids), only)
        .group_by(interview)
    )
    return {row[0]: row[1] for row in session.execute(wanted)}

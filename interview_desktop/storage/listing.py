"""Lists of interviews, a page at a time: newest first, by number, narrowed by state, day and words.

Pages follow each other by the last number of the one before (keyset), and every question to the database is answered from an
index: the page after ten thousand others takes no longer than the first.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, exists, func, select, true
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased, defer

from interview_desktop.storage import mapping
from interview_desktop.storage.records import Page
from interview_desktop.storage.tables import InterviewRow, InterviewStatus
from interview_desktop.storage.terms import InterviewTermRow, words_of


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which interviews a list shows; what is left out narrows nothing."""

    statuses: Collection[InterviewStatus] = ()
    words: str = ""
    """Each of them begins a word of the candidate's code or the title, is the number, or four characters of the id or more."""
    since: datetime | None = None
    """Planned at this time or later."""
    until: datetime | None = None
    """Planned before this time."""
    interface: str | None = None
    """Started over this interface; empty for the desktop app and the command line."""
    owner_id: str | None = None
    """Started by this account; empty for the operator."""


def read_page(session: Session, wanted: Wanted, limit: int, before: int | None) -> Page:
    """A page of interviews, newest first.

    Args:
        session: reads.
        wanted: which of them.
        limit: how many at most.
        before: only those with a smaller number.
    """
    query = _query(session, wanted, before)
    rows: list[InterviewRow] = []
    if query is not None:
        # A query for each state: each is in the order of its index, and nothing is sorted but the pages.
        states = [InterviewRow.status == state for state in set(wanted.statuses)] or [true()]
        for state in states:
            rows += session.scalars(query.where(state).limit(limit + 1))
        rows.sort(key=lambda row: -row.number)
    items = tuple(mapping.summary(row) for row in rows[:limit])
    return Page(items, items[-1].number if len(rows) > limit and items else None)


def _query(session: Session, wanted: Wanted, before: int | None) -> Select[InterviewRow] | None:
    """The list; None when nothing can be in it."""
    query = select(InterviewRow).options(defer(InterviewRow.plan))
    if wanted.interface is not None:
        query = query.where(InterviewRow.interface == wanted.interface)
    if wanted.owner_id is not None:
        query = query.where(InterviewRow.owner_id == wanted.owner_id)
    if wanted.since is not None or wanted.until is not None:
        days = _days(wanted)
        smallest, largest = session.execute(
            select(func.min(InterviewRow.number), func.max(InterviewRow.number)).where(*days)
        ).one()
        if not largest:
            return None
        # Numbers are given out in the order of planning, so that nearly all between them are wanted.
        query = query.where(InterviewRow.number.between(smallest, largest), *days)
    return newest_first(query, wanted.words, before)


def newest_first(query: Select[InterviewRow], words: str, before: int | None) -> Select[InterviewRow] | None:
    """A list of interviews in order, narrowed by words as `Wanted.words` says; None when nothing can be in it.

    Args:
        query: what else narrows it.
        words: empty for everything.
        before: only those with a smaller number.
    """
    ordered = InterviewRow.number
    if identity := _as_id(words):
        query = query.where(InterviewRow.id == identity)
    elif found := words_of(words):
        # Whoever has the longest word is in the shortest list; the others are looked up in theirs.
        first, *others = sorted(found, key=len, reverse=True)
        term = aliased(InterviewTermRow)
        ordered = term.number
        query = query.join(term, term.number == InterviewRow.number).where(term.term == first)
        query = query.where(*(_has(word, term.number) for word in others))
    elif words.strip():
        return None
    if before is not None:
        query = query.where(ordered < before)
    return query.order_by(ordered.desc())


def _days(wanted: Wanted) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.since is not None:
        found.append(InterviewRow.created_at >= wanted.since)
    if wanted.until is not None:
        found.append(InterviewRow.created_at < wanted.until)
    return found


def _has(word: str, number: InstrumentedAttribute[int]) -> ColumnElement[bool]:
    other = aliased(InterviewTermRow)
    return exists(select(other.number).where(other.term == word, other.number == number))


def _as_id(words: str) -> str:
    """The id that somebody looks for; empty when it is none."""
    try:
        return str(UUID(words.strip()))
    except ValueError:
        return ""

"""How interviews are found by words: each has a row for every beginning of every word that it may be looked for by.

So a list narrows while somebody types, and any search is one place of an index, in which the numbers of the interviews stand
in order. A word counts by its first twelve characters.
"""

from __future__ import annotations

import re
import unicodedata

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from interview_desktop.storage.tables import Base, InterviewRow

MAX_LENGTH = 12
_MAX_WORDS = 12
"""Words of one interview, and of one search; what goes beyond is left out."""


class InterviewTermRow(Base):
    """The beginning of a word by which an interview is found."""

    __tablename__ = "interview_terms"
    # Without a row id of its own, SQLite keeps the table in the order of its key.
    __table_args__ = ({"sqlite_with_rowid": False},)

    term: Mapped[str] = mapped_column(String(MAX_LENGTH), primary_key=True)
    number: Mapped[int] = mapped_column(
        ForeignKey("interviews.number", ondelete="CASCADE"), primary_key=True, autoincrement=False, index=True
    )


def words_of(text: str) -> list[str]:
    """The words of a text as they are looked for: letters and digits, in lower case, each once, in order."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    found = dict.fromkeys(word[:MAX_LENGTH] for word in re.findall(r"[^\W_]+", folded))
    return list(found)[:_MAX_WORDS]


def terms(row: InterviewRow) -> list[InterviewTermRow]:
    """By what an interview is found: its candidate's code, its title, its number, the beginning of its id."""
    found = terms_of(row.number, row.id, f"{row.candidate_id or ''} {row.title}")
    return [InterviewTermRow(term=term, number=row.number) for term in found]


def terms_of(number: int, identity: str, text: str) -> list[str]:
    """The terms of an interview: every beginning of the text's words; the number as a whole; of the id four characters or more."""
    beginnings = {word[:length] for word in words_of(text) for length in range(1, len(word) + 1)}
    return sorted(beginnings | {str(number)} | {identity[:length] for length in range(4, 9)})

"""Parts of requests and answers that several interfaces share."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, Field

from interview_desktop.api.errors import Refused
from interview_desktop.app.candidates import require_code
from interview_desktop.app.clock import written_time
from interview_desktop.app.service.callers import Caller
from interview_desktop.core.errors import SettingsError


def _storable(text: str) -> str:
    """PostgreSQL keeps no NUL, and half of a pair of surrogates is no character."""
    if "\0" in text:
        raise ValueError("holds a character that cannot be kept")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ValueError("holds a character that cannot be kept") from None
    return text


Text = Annotated[str, AfterValidator(_storable)]
"""A text that can be kept."""


def _code(text: str) -> str:
    try:
        return require_code(text)
    except SettingsError:
        raise ValueError("must be a code that does not say who it is, no e-mail address") from None


Code = Annotated[Text, AfterValidator(_code)]
"""What stands for a candidate."""


LARGEST_NUMBER = 2_147_483_647
"""Of an interview or a question; the database holds no larger one."""
Number = Annotated[int, Field(strict=True, ge=1, le=LARGEST_NUMBER)]
"""Of an interview or a question. Strict: `true` is not number 1."""


def identity(text: str, what: str) -> str:
    """The canonical form of an id.

    Raises:
        Refused: 404, it is none.
    """
    try:
        return str(UUID(text))
    except ValueError:
        raise Refused(404, f"There is no such {what}. Check the id.") from None


def reference(given: str | int, caller: Caller, what: str) -> str | int:
    """An id, or a number from those who may use numbers: they can be guessed.

    Raises:
        Refused: 404, it cannot be either.
    """
    text = str(given)
    if caller.is_staff and text.isascii() and text.isdecimal() and len(text) <= 9:
        return int(text)
    return identity(text, what)


def shown_time(at: datetime | None) -> str | None:
    """A time as every answer has it: UTC, to the second, with a Z."""
    return written_time(at) if at is not None else None

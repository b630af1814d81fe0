"""Parts of requests and answers that several interfaces share."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from interview_desktop.api.errors import Refused
from interview_desktop.app.callers import Caller
from interview_desktop.app.planning import NOTICE_VERSION, attested_consent
from interview_desktop.app.settings import Settings
from interview_desktop.core.consent import Consent, ConsentItem, ConsentMethod
from interview_desktop.core.ports import Clock


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
Cloud = Literal["OpenAI", "Groq", "Google", "Microsoft", "Fireworks"]


class ConsentBody(BaseModel):
    """What the candidate agreed to; it counts in place of what the settings attest."""

    model_config = ConfigDict(extra="forbid")

    record: bool = Field(False, description="Record picture and sound.")
    transcribe: bool = Field(False, description="Turn speech into text on this machine.")
    score: bool = Field(False, description="Let a program score the answers.")
    cloud: list[Cloud] = Field(
        [], description="Services outside this machine that may be used.", max_length=10
    )


def consent_of(given: ConsentBody | None, settings: Settings, clock: Clock) -> Consent:
    """The consent of an interview that is started over an interface."""
    if given is None:
        return attested_consent(settings, clock)
    items = {
        ConsentItem.RECORD: given.record,
        ConsentItem.TRANSCRIBE: given.transcribe,
        ConsentItem.SCORE: given.score,
        ConsentItem.CLOUD: bool(given.cloud),
    }
    return Consent(
        frozenset(item for item, agreed in items.items() if agreed),
        NOTICE_VERSION,
        clock.now().isoformat(),
        ConsentMethod.ATTESTED,
        frozenset(given.cloud),
    )


def identity(text: str, what: str) -> str:
    """The canonical form of an id.

    Raises:
        Refused: 404, it is none.
    """
    try:
        return str(UUID(text))
    except ValueError:
        raise Refused(404, f"There is no such {what}. Check the id.") from None


def reference(text: str, caller: Caller, what: str) -> str | int:
    """An id, or a number from those who may use numbers: they can be guessed.

    Raises:
        Refused: 404, it cannot be either.
    """
    if caller.is_staff and text.isascii() and text.isdecimal() and len(text) <= 9:
        return int(text)
    return identity(text, what)


def shown_time(at: datetime | None) -> str | None:
    """A time as every answer has it: UTC, to the second, with a Z."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if at is not None else None

"""The `consent` that a client may send in place of what the operator attests by the settings."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from interview_desktop.api.bodies import Text
from interview_desktop.api.services import Services
from interview_desktop.app.holding.planning import NOTICE_VERSION, attested_consent
from interview_desktop.app.holding.responsible import responsible_words
from interview_desktop.core.consent import Consent, ConsentItem, ConsentMethod


class ConsentBody(BaseModel):
    """What the candidate agreed to; what is left out was not agreed to."""

    model_config = ConfigDict(extra="forbid")

    record: bool = Field(False, description="Picture and sound may be recorded.")
    transcribe: bool = Field(False, description="Speech may be turned into text on this machine.")
    score: bool = Field(False, description="Answers may be scored by a program.")
    cloud: tuple[Annotated[Text, Field(max_length=40)], ...] = Field(
        (), max_length=10, description="Services outside this machine that may be used, by name."
    )


def consent_of(body: ConsentBody | None, services: Services) -> Consent:
    """The consent that holds: the client's, or what the operator attests."""
    if body is None:
        return attested_consent(services.settings, services.clock)
    given = {
        ConsentItem.RECORD: body.record,
        ConsentItem.TRANSCRIBE: body.transcribe,
        ConsentItem.SCORE: body.score,
        ConsentItem.CLOUD: bool(body.cloud),
    }
    items = frozenset(item for item, agreed in given.items() if agreed)
    now = services.clock.now().isoformat()
    return Consent(
        items,
        NOTICE_VERSION,
        now,
        ConsentMethod.ATTESTED,
        frozenset(body.cloud),
        responsible_words(services.settings),
    )

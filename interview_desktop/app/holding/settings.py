"""Settings of what may be done in an interview at which nobody is asked on a screen, and of whom the notice names."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from interview_desktop.app.setting_group import AS_LIST, Group


class ConsentGroup(Group):
    """What the operator attests when nobody is asked on a screen, as with `record`."""

    record: bool = Field(True, description="Attested: picture and sound may be recorded")
    transcribe: bool = Field(True, description="Attested: speech may be transcribed on this machine")
    score: bool = Field(True, description="Attested: answers may be scored on this machine")
    cloud: Annotated[tuple[Literal["OpenAI", "Groq", "Google", "Microsoft"], ...], *AS_LIST] = Field(
        (), description="Attested: speech services that may be used: OpenAI, Groq, Google, Microsoft"
    )


def _in_one_line(value: object) -> object:
    return " ".join(value.split()) if isinstance(value, str) else value


def _trimmed(value: object) -> object:
    return value.strip() if isinstance(value, str) else value


class NoticeGroup(Group):
    """Who is responsible for interviews, as candidates read it before they agree. Plain text: no markup is interpreted."""

    organisation: Annotated[str, BeforeValidator(_in_one_line)] = Field(
        "",
        max_length=200,
        description="Who is responsible for the interview, as its notice names them; empty names nobody",
    )
    contact: Annotated[str, BeforeValidator(_in_one_line)] = Field(
        "",
        max_length=200,
        description="E-mail address, telephone number or page of whoever answers for the data, for the notice",
    )
    text: Annotated[str, BeforeValidator(_trimmed)] = Field(
        "",
        max_length=2000,
        description="The organisation's own words in the notice, such as the legal basis and the right to complain; plain text, "
        "shown as it is in every language",
    )

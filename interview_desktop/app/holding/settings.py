"""Settings of what may be done in an interview at which nobody is asked on a screen."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from interview_desktop.app.setting_group import AS_LIST, Group


class ConsentGroup(Group):
    """What the operator attests when nobody is asked on a screen, as with `record`."""

    record: bool = Field(True, description="Attested: picture and sound may be recorded")
    transcribe: bool = Field(True, description="Attested: speech may be transcribed on this machine")
    score: bool = Field(True, description="Attested: answers may be scored on this machine")
    cloud: Annotated[tuple[Literal["OpenAI", "Groq", "Google", "Microsoft"], ...], *AS_LIST] = Field(
        (), description="Attested: speech services that may be used: OpenAI, Groq, Google, Microsoft"
    )

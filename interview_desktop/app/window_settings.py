"""Settings of the window: how it looks, and what it offers candidates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from pydantic import Field

from interview_desktop.app.appearance import LARGEST_SCALE, LEAST_SCALE, LanguageName
from interview_desktop.app.setting_group import Group

if TYPE_CHECKING:  # they have this group in them
    from interview_desktop.app.settings import Settings


class WindowGroup(Group):
    """The window, beside `theme` and `reduce_motion`."""

    language: LanguageName = Field(
        "system", description="Language of the window's texts; questions are spoken in their own"
    )
    scale: int = Field(100, ge=LEAST_SCALE, le=LARGEST_SCALE, description="Size of text and controls, %")
    self_view: Literal["always", "not answering", "never"] = Field(
        "not answering", description="When candidates see themselves, unless they choose otherwise"
    )
    breaks: bool = Field(False, description="Whether every candidate may pause; else those who need it")
    practice: bool = Field(True, description="Whether a practice question is offered before the first one")
    volume: int = Field(
        100,
        ge=20,
        le=100,
        description="Volume of the interviewer's voice until a candidate changes it on this machine, %",
    )
    preparation: float = Field(
        60,
        ge=0,
        le=3600,
        description="Time to think, where neither timing.preparation nor the question says, s",
    )
    attempts: int = Field(2, ge=1, le=5, description="Attempts at each question, where attempts is not set")


def for_window(settings: Settings) -> Settings:
    """The settings of interviews in the window, where somebody is there to press keys.

    What `timing.preparation` and `attempts` say counts; where nobody has set them, the window has its own defaults.
    """
    changes: dict[str, Any] = {}
    if "attempts" not in settings.model_fields_set:
        changes["attempts"] = settings.window.attempts
    if "preparation" not in settings.timing.model_fields_set:
        changes["timing"] = settings.timing.model_copy(update={"preparation": settings.window.preparation})
    return settings.model_copy(update=changes)

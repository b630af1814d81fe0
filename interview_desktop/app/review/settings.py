"""Settings of what reviewers see and mark."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from interview_desktop.app.setting_group import Group, Names


class ReviewGroup(Group):
    """What reviewers see at least as little of as this, and what they mark."""

    sight: Literal["everything", "blurred", "sound", "transcript"] = Field(
        "everything",
        description="What reviewers see of a recording: everything, blurred, sound, transcript; they may choose less",
    )
    code_names: bool = Field(False, description="Whether reviewers see made-up names of candidates only")
    mask_names: bool = Field(
        False, description="Whether names that candidates say of themselves are masked for reviewers"
    )
    criteria: Names = Field(
        (), description="What reviewers mark beside each answer as a whole, such as Clarity"
    )

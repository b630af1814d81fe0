"""Settings of the window: how it looks, and what it offers candidates."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from interview_desktop.app.setting_group import Group


class WindowGroup(Group):
    """The window, beside `theme` and `reduce_motion`."""

    language: Literal["system", "en", "de", "es", "fr", "hi", "ar"] = Field(
        "system", description="Language of the window's texts; questions are spoken in their own"
    )
    scale: int = Field(100, ge=100, le=200, description="Size of text and controls, %")

"""Settings of a kiosk: a machine that stands alone with one candidate after the other."""

from __future__ import annotations

from pathlib import Path

import platformdirs
from pydantic import Field

from interview_desktop.app.setting_group import Group


class KioskGroup(Group):
    """How the desktop app behaves as a kiosk."""

    enabled: bool = Field(False, description="Whether the desktop app is a kiosk, as with --kiosk")
    proctor_monitor: str = Field(
        "", description="Monitor that a kiosk leaves free for the proctor: its name, or its number from 1"
    )
    reset_seconds: float = Field(
        10, ge=3, le=600, description="How long a kiosk shows the thanks before it forgets the candidate, s"
    )
    idle_seconds: float = Field(
        180,
        ge=0,
        le=3600,
        description="How long nobody may touch a kiosk, outside an interview, before it asks and then begins anew; 0 never, s",
    )
    pin_file: str = Field(
        "",
        description="File that keeps the staff PIN, hashed; empty for one beside the program's own data",
    )

    def pin(self) -> Path:
        """Where the staff PIN is kept: outside the data folder, so that no backup or hand-over carries it."""
        if self.pin_file:
            return Path(self.pin_file).expanduser()
        return Path(platformdirs.user_data_dir("interview-desktop", appauthor=False)) / "staff_pin.json"

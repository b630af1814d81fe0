"""The settings that a window without a program behind it shows: those of the program, in a folder that is not there."""

from __future__ import annotations

from pathlib import Path

from interview_desktop.app.configuring import Configuration, SettingsSheet
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.settings import Settings
from tests.fakes.clock import FakeClock

FOLDER = Path("Documents") / "Interview Desktop"


def usual_sheet() -> SettingsSheet:
    """Everything as it is by default."""
    return Configuration(Settings(), DataFolder(FOLDER), FakeClock(), FOLDER / "interview.toml").sheet()

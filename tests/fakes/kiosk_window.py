"""The window as a kiosk over the fake backend, as a program of its own: `python -m tests.fakes.kiosk_window PIN_FILE PIN`."""

from __future__ import annotations

import sys
from pathlib import Path

from argon2 import PasswordHasher

from interview_desktop.app.kiosk.staff_pin import StaffPin, set_pin
from interview_desktop.gui import front
from interview_desktop.gui.kiosk.kiosk import KioskTerms
from tests.fakes.gui_backend import FakeBackend

CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


class Unwatched:
    """Nobody has to know that it lives."""

    def beat(self) -> None:
        """Nobody listens."""

    def leave(self) -> None:
        """Nobody listens."""


if __name__ == "__main__":
    file, digits = Path(sys.argv[1]), sys.argv[2]
    set_pin(file, digits, CHEAP)
    wish = front.KioskWish(StaffPin(file, hasher=CHEAP), KioskTerms(), Unwatched())
    sys.exit(front.run(FakeBackend, front.Appearance("light", language="en"), wish))

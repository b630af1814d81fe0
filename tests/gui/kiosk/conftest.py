"""A kiosk over the fake backend, with a lockdown that only notes what it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from interview_desktop.app.kiosk.staff_pin import StaffPin, set_pin
from interview_desktop.gui.desktop import Desktop
from interview_desktop.gui.kiosk.kiosk import Kiosk, KioskTerms
from interview_desktop.gui.languages import SOURCE, speak
from interview_desktop.gui.theme import Theme
from tests.fakes.clock import FakeClock
from tests.fakes.gui_backend import FakeBackend
from tests.gui.driving import Driver

PIN = "271828"
_CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@dataclass
class NotedLockdown:
    """Holds nothing, and says what it should."""

    windows: list[QWindow] = field(default_factory=list)
    holds: bool = False

    def hold(self, window: QWindow) -> None:
        self.windows.append(window)
        self.holds = True

    def keep(self) -> None:
        assert self.holds

    def release(self) -> None:
        self.holds = False

    def missing(self) -> tuple[str, ...]:
        return ()


@dataclass
class NotedWatcher:
    """Counts signs of life."""

    beats: int = 0
    left: int = 0

    def beat(self) -> None:
        self.beats += 1

    def leave(self) -> None:
        self.left += 1


class KioskRig:
    """A kiosk that is shown, and what stands around it."""

    def __init__(self, theme: Theme, folder: Path, terms: KioskTerms) -> None:
        self.clock = FakeClock()
        self.pin_file = folder / "pin.json"
        set_pin(self.pin_file, PIN, _CHEAP)
        self.pin = StaffPin(self.pin_file, self.clock.monotonic, _CHEAP)
        self.lockdown = NotedLockdown()
        self.watcher = NotedWatcher()
        self.backends: list[FakeBackend] = []

        def open_desktop() -> Desktop:
            backend = FakeBackend()
            self.backends.append(backend)
            return Desktop(theme, lambda: backend, backend.clock.monotonic)

        self.kiosk = Kiosk(open_desktop, self.clock.monotonic, self.pin, terms, self.lockdown, self.watcher)
        self.kiosk.show()
        self.kiosk._timer.stop()  # time passes where a test lets it

    @property
    def driver(self) -> Driver:
        """Leads the present candidate."""
        return Driver(self.kiosk.desktop, self.backends[-1])

    def tick(self, seconds: float = 0.0) -> None:
        """Let time pass, and let kiosk and bar see it."""
        self.clock.advance(seconds)
        self.kiosk._tick()
        if self.kiosk.bar.counting:
            self.kiosk.bar._tick()
        QTest.qWait(1)

    def give_pin(self, digits: str) -> None:
        """As staff do."""
        self.kiosk.ask_pin()
        dialog = self.kiosk.dialog
        assert dialog is not None
        QTest.keyClicks(dialog.field, digits)
        dialog.leave_button.click()
        self.driver.until(lambda: self.kiosk.dialog is None or not dialog._checking)


@pytest.fixture
def kiosk_rig(theme: Theme, tmp_path: Path) -> Iterator[Callable[..., KioskRig]]:
    """Shows kiosks, and takes them down."""
    rigs: list[KioskRig] = []

    def show(**terms: object) -> KioskRig:
        rigs.append(KioskRig(theme, tmp_path, KioskTerms(**terms)))  # type: ignore[arg-type]
        return rigs[-1]

    yield show
    for rig in rigs:
        for backend in rig.backends:
            for interview in backend.interviews:
                interview.close()
        rig.kiosk.dispose()
    # A candidate may have chosen another language; each `front.run` begins with that of the settings.
    speak(QApplication.instance(), SOURCE)  # type: ignore[arg-type]
    assert not [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]

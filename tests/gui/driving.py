"""Leads the desktop app through its screens as a person would, against the fake backend."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from interview_desktop.core.interview import (
    Phase,
)
from interview_desktop.gui.desktop import Desktop
from interview_desktop.gui.flow import Place
from tests.fakes.gui_backend import FakeBackend, ScriptedInterview

Key = Qt.Key
LONG = 1.0
"""Seconds after which a press counts again (gui/presses.py)."""

PATIENCE = 45.0
"""Seconds until something is given up that a machine with nothing else to do shows at once."""


def until(condition: Callable[[], bool], what: str = "") -> None:
    """Let the window work until something is so."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, f"the window does not get there: {what}"
        QTest.qWait(2)


@dataclass
class Driver:
    """A desktop app with the backend behind it."""

    desktop: Desktop
    backend: FakeBackend

    def until(self, condition: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        until(condition)

    def focused(self) -> QWidget:
        """The widget that has the keyboard."""
        widget = self.desktop.window.focusWidget()
        assert widget is not None
        return widget

    def press(self, *keys: Qt.Key) -> None:
        """Press keys on whatever has the keyboard."""
        for key in keys:
            QTest.keyClick(self.focused(), key)

    def tab_to(self, control: QWidget) -> None:
        """Reach a control with Tab alone."""
        for _ in range(60):
            if self.focused() is control:
                return
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {control}")

    def at(self, place: Place) -> None:
        """Wait for a screen."""
        self.until(lambda: self.desktop.window.place is place)

    def to_welcome(self) -> None:
        self.until(self.desktop.setup.next_button.isEnabled)
        self.tab_to(self.desktop.setup.next_button)
        self.press(Key.Key_Return)
        self.at(Place.WELCOME)

    def to_consent(self) -> None:
        if self.desktop.window.place is not Place.WELCOME:
            self.to_welcome()
        self.tab_to(self.desktop.way.welcome.next_button)
        self.press(Key.Key_Return)
        self.at(Place.CONSENT)

    def to_check(self) -> None:
        self.to_consent()
        for choice, box in self.desktop.way.consent.boxes:
            if choice.required:
                self.tab_to(box)
                self.press(Key.Key_Space)
        self.tab_to(self.desktop.way.consent.agree)
        self.press(Key.Key_Return)
        self.at(Place.CHECK)

    def to_interview(self) -> ScriptedInterview:
        self.to_check()
        self.until(self.desktop.way.check.start_button.isEnabled)
        self.tab_to(self.desktop.way.check.start_button)
        self.press(Key.Key_Return)
        self.at(Place.INTERVIEW)
        self.until(lambda: bool(self.backend.interviews) and self.phase is not Phase.PLANNED)
        return self.backend.interviews[-1]

    @property
    def phase(self) -> Phase:
        """The phase the window knows."""
        return self.desktop.way.interview.phase

    def in_phase(self, phase: Phase) -> None:
        """Wait for a phase, and until presses count again."""
        self.until(lambda: self.phase is phase)
        self.backend.clock.advance(LONG)

    def leave(self) -> None:
        """Close the window and delete it."""
        for interview in self.backend.interviews:
            interview.close()
        self.desktop.dispose()

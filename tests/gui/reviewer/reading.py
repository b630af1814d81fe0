"""Leads the reviewer's window as a person would, with keys, over a real data folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from interview_desktop.gui.reviewer.window import ReviewWindow
from tests.gui.driving import until

Key = Qt.Key


@dataclass
class Reading:
    """A reviewer's window, and hands on its keyboard."""

    window: ReviewWindow

    def until(self, condition: Callable[[], bool], what: str = "") -> None:
        """Let the window work until something is so."""
        until(condition, what)

    def focused(self) -> QWidget:
        """The widget that has the keyboard."""
        dialog = self.window.dialog
        widget = (dialog or self.window).focusWidget()
        assert widget is not None
        return widget

    def press(self, *keys: Qt.Key, holding: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys on whatever has the keyboard."""
        for key in keys:
            QTest.keyClick(self.focused(), key, holding)

    def type(self, text: str) -> None:
        """Write."""
        QTest.keyClicks(self.focused(), text)

    def tab_to(self, control: QWidget) -> None:
        """Reach a control with Tab alone."""
        for _ in range(40):
            if self.focused() is control:
                return
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {control}")

    def to_list(self) -> None:
        """Wait for the list."""
        self.until(
            lambda: self.window.shown is self.window.interviews and bool(self.window.interviews.model.items)
        )

    def to_review(self, number: int = 1) -> None:
        """Open one of the listed interviews by the keyboard."""
        self.to_list()
        rows = [item.summary.number for item in self.window.interviews.model.items]
        interviews = self.window.interviews
        interviews.table.setCurrentIndex(interviews.model.index(rows.index(number), 0))
        self.tab_to(self.window.interviews.table)
        self.press(Key.Key_Return)
        self.until(
            lambda: self.window.shown is self.window.review and self.window.review.opinions is not None
        )

    def answer_dialog(self) -> QDialog:
        """The question that is open."""
        assert self.window.dialog is not None
        return self.window.dialog

    def settle(self) -> None:
        """Let everything that was asked for in the background arrive."""
        background = self.window._background
        self.until(lambda: not any(thread.is_alive() for thread in background._threads))
        QApplication.processEvents()

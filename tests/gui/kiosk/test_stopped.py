"""What says that a kiosk is not started again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from interview_desktop.gui.kiosk.stopped import StoppedPage
from interview_desktop.gui.theme import Theme


def test_it_says_what_happened_what_is_safe_and_where_to_look(qtbot: QtBot, theme: Theme) -> None:
    page = StoppedPage(theme, 4, Path("logs") / "interview-desktop.log")
    qtbot.addWidget(page)
    page.resize(theme.px(900), theme.px(560))
    page.show()
    words = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "Everything that was recorded is kept." in words
    assert "ended unexpectedly 4 times" in words
    assert str(Path("logs") / "interview-desktop.log") in words
    assert page.first_control() is page.again_button

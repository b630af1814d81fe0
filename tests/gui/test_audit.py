"""Every screen and dialog, looked over: names, roles, keyboard, focus that is seen, no words cut off."""

from __future__ import annotations

from pathlib import Path

import pytest
from argon2 import PasswordHasher
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from interview_desktop.app.kiosk.staff_pin import StaffPin, set_pin
from interview_desktop.gui.background import Background
from interview_desktop.gui.dialogs import ReopenDialog, StopDialog
from interview_desktop.gui.kiosk.pin_dialog import PinDialog, leaving
from interview_desktop.gui.kiosk.reset_bar import ResetBar
from interview_desktop.gui.kiosk.stopped import StoppedWindow
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.window import MainWindow
from tests.fakes.clock import FakeClock
from tests.gui.audit import focus_problems, problems
from tests.gui.driving import Driver
from tests.gui.test_accessibility import screens


def test_every_screen_of_the_candidate(driver: Driver) -> None:
    window = driver.desktop.window
    window.resize(window.minimumSize())
    found = []
    for name in screens(driver, by_keyboard=False):
        QTest.qWait(40)  # the layout settles
        found += [f"{name}: {problem}" for problem in problems(window) + focus_problems(window)]
    assert not found, "\n".join(found)


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> MainWindow:
    """A window for dialogs to stand before."""
    made = MainWindow(theme, lambda: True)
    qtbot.addWidget(made)
    made.show()
    return made


def looked_over(dialog: QWidget) -> list[str]:
    """What is wrong with a window, which is shown for that."""
    dialog.show()
    QTest.qWait(30)
    found = problems(dialog) + focus_problems(dialog)
    dialog.close()
    return found


def test_the_question_whether_to_stop(theme: Theme, window: MainWindow) -> None:
    assert looked_over(StopDialog(theme, window, closes_window=True)) == []


def test_reopening_an_answer(theme: Theme, window: MainWindow, driver: Driver) -> None:
    interview = driver.to_interview()
    state = interview.state
    assert looked_over(ReopenDialog(theme, window, state)) == []


def test_the_staff_pin(theme: Theme, window: MainWindow, tmp_path: Path) -> None:
    cheap = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    set_pin(tmp_path / "pin.json", "271828", cheap)
    pin = StaffPin(tmp_path / "pin.json", FakeClock().monotonic, cheap)
    for runs in (False, True):
        asked = leaving(interview_runs=runs)
        assert looked_over(PinDialog(theme, window, pin, Background(window), asked)) == []


def test_the_bar_above_the_thanks(theme: Theme, window: MainWindow) -> None:
    bar = ResetBar(theme, FakeClock().monotonic)
    window.setMenuWidget(bar)
    bar.begin(10.0, "You may leave now.")
    QTest.qWait(30)
    assert problems(window) + focus_problems(window) == []


def test_the_card_of_a_kiosk_that_stopped(theme: Theme, qtbot: QtBot) -> None:
    card = StoppedWindow(theme, 4, Path("logs") / "interview-desktop.log")
    qtbot.addWidget(card)
    assert looked_over(card) == []


def test_what_is_wrong_is_found(qtbot: QtBot) -> None:
    """The audit itself: a button without a name, one beyond the keyboard's reach, words without room, focus unseen."""
    bad = QWidget()
    qtbot.addWidget(bad)
    row = QHBoxLayout(bad)
    nameless, aloof, shy = QPushButton("…"), QPushButton("Never"), QPushButton("Unseen")
    aloof.setFocusPolicy(aloof.focusPolicy().NoFocus)
    for each in (nameless, shy):
        each.setStyleSheet("QPushButton { border: 1px solid black; outline: none; }")
    narrow = QLabel("A sentence that needs far more room than it has been given here")
    narrow.setFixedWidth(40)
    for each in (nameless, aloof, shy, narrow):
        row.addWidget(each)
    bad.show()
    QTest.qWait(30)
    said = "\n".join(problems(bad) + focus_problems(bad))
    assert "'…' has no name in words" in said
    assert "'Never' cannot be reached by keyboard" in said
    assert "is cut off at its side" in said
    assert "'Unseen' looks the same with the keyboard as without it" in said

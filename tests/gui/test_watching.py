"""Staff watch over an interview in a window of their own, by the keyboard; losing it changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from interview_desktop.core.events import Adjust, Extend, Hold, Remark, RepeatQuestion, Resume, Skip, Stop
from interview_desktop.core.health import Fault, HealthReport
from interview_desktop.core.interview import Phase
from interview_desktop.gui.flow import Place
from interview_desktop.gui.proctor.watch import WatchWindow
from interview_desktop.session.updates import HealthChanged, Level, ProctorNotice
from tests.fakes.gui_backend import ScriptedInterview
from tests.gui.audit import focus_problems, problems
from tests.gui.driving import Driver, Key

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@dataclass
class Watched:
    """An interview in its first answer, and the staff's window, opened by its key."""

    driver: Driver
    interview: ScriptedInterview
    window: WatchWindow

    def focused(self) -> QWidget:
        """The control of the window that has the keyboard."""
        widget = self.window.focusWidget()
        assert widget is not None
        return widget

    def press(self, button: QAbstractButton) -> None:
        """Reach a button with Tab alone, and press Enter."""
        for _ in range(40):
            if self.focused() is button:
                QTest.keyClick(button, Key.Key_Return)
                return
            QTest.keyClick(self.focused(), Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {button.text()}")


@pytest.fixture
def watched(driver: Driver) -> Watched:
    interview = driver.to_interview()
    for phase in (Phase.ASKING, Phase.ANSWERING):
        interview.finish_speaking()
        driver.in_phase(phase)
    watching = driver.desktop.way.watching
    watching.by = "Ada"
    QTest.keyClick(driver.focused(), Key.Key_W, CTRL_SHIFT)
    driver.until(lambda: watching.window is not None and watching.window.isVisible())
    assert watching.window is not None
    watching.window.pause_button.setFocus()
    return Watched(driver, interview, watching.window)


def until(watched: Watched, condition: Callable[[], bool]) -> None:
    watched.driver.until(condition)


def test_the_window_looked_over(watched: Watched) -> None:
    QTest.qWait(40)
    assert problems(watched.window) + focus_problems(watched.window) == []


def test_every_control_acts_at_once_and_is_an_event_for_the_machine(watched: Watched) -> None:
    window, sent = watched.window, watched.interview.sent
    watched.press(window.pause_button)
    until(watched, lambda: watched.driver.phase is Phase.HELD)
    assert isinstance(sent[-1], Hold)
    watched.press(window.pause_button)
    until(watched, lambda: watched.driver.phase is Phase.ANSWERING)
    assert sent[-1] == Resume()
    watched.press(window.more_buttons[1])
    until(watched, lambda: watched.interview.state.extra == 60)
    assert Extend(60.0, watched.window._by) in sent
    watched.press(window.repeat_button)
    until(watched, lambda: watched.driver.phase is Phase.NUDGING)
    assert sent[-1] == RepeatQuestion()
    watched.interview.finish_speaking()
    until(watched, lambda: watched.driver.phase is Phase.ANSWERING)
    window.extra_time.setCurrentIndex(2)
    window.patience.setChecked(True)
    watched.press(window.adjust_button)
    until(watched, lambda: watched.interview.state.patience == 2.0)
    assert isinstance(sent[-1], Adjust)
    window.note.setFocus()
    QTest.keyClicks(window.note, "The fire alarm rang.")
    QTest.keyClick(window.note, Key.Key_Return)
    until(watched, lambda: "fire alarm" in window.messages.item(window.messages.count() - 1).text())
    assert isinstance(sent[-1], Remark)
    watched.press(window.skip_button)
    until(watched, lambda: watched.driver.phase is Phase.ASKING)
    assert sent[-1] == Skip()


def test_an_answer_is_reopened_with_a_reason(watched: Watched) -> None:
    window = watched.window
    watched.press(window.skip_button)
    until(watched, window.reopen_button.isEnabled)
    watched.press(window.reopen_button)
    assert window.dialog is not None
    window.dialog.reason.setText("Nobody could be heard")
    window.dialog.by.setText("Ada")
    window.dialog.reopen_button.click()
    until(watched, lambda: watched.driver.phase is Phase.EXPLAINING)


def test_it_shows_how_it_goes_and_what_is_wrong(watched: Watched) -> None:
    window, interview = watched.window, watched.interview
    assert "Question 1 of 3" in window.place.text()
    interview.publish(Level(-20, -8, speaking=True))
    interview.publish(HealthChanged(HealthReport((Fault.BLACK,), disk_minutes=41.7)))
    interview.publish(ProctorNotice("The candidate has not begun to answer."))
    until(watched, lambda: window.messages.count() == 1)
    assert "picture is black" in window.warning.words
    assert "41" in window.figures.text()
    assert window.meter.value() > 0
    until(watched, lambda: window.picture.image is not None)
    interview.publish(HealthChanged(HealthReport()))
    until(watched, lambda: window.warning.words == "")


def test_losing_the_window_never_stops_the_interview(watched: Watched) -> None:
    before = list(watched.interview.sent)
    watched.window.close()
    assert watched.driver.phase is Phase.ANSWERING
    assert watched.interview.sent == before
    watched.driver.desktop.way.watching.open()
    assert watched.window.isVisible()


def test_ending_takes_a_second_press_and_the_window_says_that_it_is_over(watched: Watched) -> None:
    window = watched.window
    watched.press(window.stop_button)
    assert Stop() not in watched.interview.sent
    watched.press(window.sure_button)
    watched.driver.at(Place.THANKS)
    until(watched, lambda: "over" in window.place.text())
    assert not window.pause_button.isEnabled()
    assert not window.note.isEnabled()


def test_every_control_has_a_name(watched: Watched) -> None:
    for control in watched.window.findChildren(QWidget):
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible():
            interface = QAccessible.queryAccessibleInterface(control)
            assert interface is not None
            assert interface.text(QAccessible.Text.Name), control

"""Names, roles and the keyboard, as assistive technology meets them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QWidget,
)

from interview_desktop.core.errors import CameraError
from interview_desktop.core.interview import (
    Phase,
)
from interview_desktop.core.turns import CountdownOpened
from interview_desktop.gui.flow import Place
from interview_desktop.gui.widgets.level_meter import LevelMeter
from interview_desktop.gui.widgets.time_ring import TimeRing
from tests.gui.driving import Driver, Key

Role = QAccessible.Role


def _middle(widget: QWidget) -> QPoint:
    return widget.mapTo(widget.window(), widget.rect().center())


def visible(driver: Driver, kinds: tuple[type[QWidget], ...]) -> list[QWidget]:
    """Widgets of the screen in front that are shown, without the parts other widgets are made of."""
    screen = driver.desktop._screens[driver.desktop.window.place]
    found = [widget for kind in kinds for widget in screen.findChildren(kind)]
    return [
        widget for widget in found if widget.isVisible() and not isinstance(widget.parentWidget(), QComboBox)
    ]


def screens(driver: Driver, *, by_keyboard: bool = True) -> Iterator[str]:
    """Every screen in turn."""
    driver.until(driver.desktop.setup.next_button.isEnabled)
    yield "setup"
    if by_keyboard:
        driver.to_consent()
    else:
        driver.desktop.setup.next_button.click()
        driver.at(Place.WELCOME)
        yield "welcome"
        driver.desktop.way.welcome.next_button.click()
        driver.at(Place.CONSENT)
    yield "consent"
    for _, box in driver.desktop.way.consent.boxes:
        box.setChecked(True)
    driver.desktop.way.consent.agree.click()
    driver.at(Place.CHECK)
    driver.until(driver.desktop.way.check.start_button.isEnabled)
    yield "check"
    driver.desktop.way.check.start_button.click()
    driver.at(Place.INTERVIEW)
    driver.until(lambda: driver.phase is Phase.GREETING)
    yield "greeting"
    interview = driver.backend.interviews[0]
    interview.finish_speaking()
    driver.in_phase(Phase.ASKING)
    interview.finish_speaking()
    driver.in_phase(Phase.ANSWERING)
    yield "answering"
    interview.hear(CountdownOpened(0, 4.0))
    driver.in_phase(Phase.FINISHING)
    yield "finishing"
    driver.press(Key.Key_Escape)
    assert driver.desktop.way.conduct.dialog is not None
    driver.desktop.way.conduct.dialog.stop_button.click()
    driver.at(Place.THANKS)
    yield "thanks"
    driver.desktop._fail(CameraError("The camera is gone", "Plug it in"))
    yield "error"


def test_tab_follows_reading_order(driver: Driver) -> None:
    setup = driver.desktop.setup
    driver.until(setup.next_button.isEnabled)
    setup.ways.settings_button.setFocus()
    order = [driver.focused()]
    for _ in range(12):
        driver.press(Key.Key_Tab)
        order.append(driver.focused())
    manner = setup.manner
    assert order == [
        setup.ways.settings_button,
        setup.ways.sets_button,
        setup.ways.review_button,
        setup.ways.folder_button,
        setup.choose,
        setup.candidates.list_button,
        setup.camera,
        setup.microphone,
        setup.speaker,
        manner.voice,
        manner.pace,
        manner.patience,
        setup.next_button,
    ]


def test_the_mouse_takes_the_ring_away(driver: Driver) -> None:
    driver.press(Key.Key_Tab)
    driver.to_consent()
    handle, box = driver.desktop.window.windowHandle(), driver.desktop.way.consent.boxes[1][1]
    assert driver.desktop.window.ring.isVisible(), "the way here was by keyboard"
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=_middle(box))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=_middle(box))
    driver.until(box.hasFocus)
    assert not driver.desktop.window.ring.isVisible()
    driver.press(Key.Key_Tab)
    assert driver.desktop.window.ring.isVisible()


def test_without_the_keyboard_there_is_no_ring(driver: Driver) -> None:
    """A control that is disabled while it has the focus passes it on; that is not somebody who presses Tab."""
    for _ in screens(driver, by_keyboard=False):
        assert not driver.desktop.window.ring.isVisible()


def test_who_uses_the_keyboard_only_always_sees_where_it_is(driver: Driver) -> None:
    driver.until(driver.desktop.setup.next_button.isEnabled)
    driver.desktop.setup.next_button.click()
    driver.at(Place.WELCOME)
    driver.desktop.way.welcome.need.setChecked(True)
    driver.desktop.way.welcome.boxes["keyboard_only"].setChecked(True)
    driver.desktop.way.welcome.next_button.click()
    driver.at(Place.CONSENT)
    window = driver.desktop.window
    assert window.ring.isVisible()
    handle, box = window.windowHandle(), driver.desktop.way.consent.boxes[1][1]
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=_middle(box))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=_middle(box))
    driver.until(box.hasFocus)
    assert window.ring.target is box
    assert window.ring.isVisible()


def test_the_question_can_be_read_aloud(driver: Driver) -> None:
    interview = driver.to_interview()
    interview.finish_speaking()
    driver.in_phase(Phase.ASKING)
    stage = driver.desktop.way.interview.stage
    interface = QAccessible.queryAccessibleInterface(stage)
    assert interface is not None
    assert interface.role() is Role.StaticText
    assert interface.text(QAccessible.Text.Name) == driver.backend.questions.questions[0].text  # type: ignore[union-attr]
    assert driver.focused() is stage


def test_changes_are_announced(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "interview_desktop.gui.screens.interview.QAccessibleAnnouncementEvent",
        lambda _, words: said.append(words),
    )
    monkeypatch.setattr("interview_desktop.gui.screens.interview.QAccessible", Silent)
    interview = driver.to_interview()
    for phase in (Phase.ASKING, Phase.ANSWERING):
        interview.finish_speaking()
        driver.in_phase(phase)
    assert [words.split(".")[0] for words in said][-3:] == [
        "Welcome",
        "Please listen to the question",
        "Your turn: I am listening",
    ]


class Silent:
    """In place of QAccessible: nobody listens."""

    @staticmethod
    def updateAccessibility(event: object) -> None:
        """Take the event."""


def test_meters_and_rings_carry_values(driver: Driver) -> None:
    driver.to_interview().finish_speaking()
    driver.in_phase(Phase.ASKING)
    driver.backend.interviews[0].finish_speaking()
    driver.in_phase(Phase.ANSWERING)
    for widget in visible(driver, (LevelMeter, TimeRing)):
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface is not None
        assert interface.valueInterface() is not None

"""What is only for staff is opened where candidates sit only with the PIN, where one is set."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from interview_desktop.app.kiosk.staff_pin import StaffPin, set_pin
from interview_desktop.core.errors import CameraError, DataFolderError, InterviewCancelled
from interview_desktop.core.events import Stop
from interview_desktop.core.interview import Phase
from interview_desktop.gui.flow import Place
from interview_desktop.gui.kiosk.pin_dialog import PinDialog
from interview_desktop.session.updates import SessionBroke
from tests.fakes.clock import FakeClock
from tests.fakes.gui_backend import FakeBackend
from tests.gui.audit import lasting_problems
from tests.gui.driving import Driver, Key
from tests.rig.reviewed import desk, fill

Stage = Callable[[FakeBackend], Driver]
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def pin(folder: Path) -> StaffPin:
    cheap = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    set_pin(folder / "pin.json", "271828", cheap)
    return StaffPin(folder / "pin.json", FakeClock().monotonic, cheap)


def watched(driver: Driver) -> bool:
    window = driver.desktop.way.watching.window
    return window is not None and window.isVisible()


def test_a_wrong_pin_opens_nothing_and_the_right_one_does(driver: Driver, tmp_path: Path) -> None:
    driver.backend.pin = pin(tmp_path)
    driver.to_interview()
    gate = driver.desktop.staff.gate
    QTest.keyClick(driver.focused(), Key.Key_W, BOTH)
    driver.until(lambda: gate.dialog is not None)
    assert gate.dialog is not None
    QTest.keyClicks(gate.dialog.field, "000000")
    QTest.keyClick(gate.dialog.field, Key.Key_Return)
    driver.until(lambda: gate.dialog is not None and "Wrong" in gate.dialog.words.text())
    assert not watched(driver)
    QTest.keyClicks(gate.dialog.field, "271828")
    QTest.keyClick(gate.dialog.field, Key.Key_Return)
    driver.until(lambda: watched(driver))
    assert gate.dialog is None


def test_escape_opens_nothing_and_it_is_asked_again(driver: Driver, tmp_path: Path) -> None:
    driver.backend.pin = pin(tmp_path)
    driver.to_interview()
    gate = driver.desktop.staff.gate
    for _ in range(2):
        driver.until(driver.desktop.window.isActiveWindow)
        QTest.keyClick(driver.focused(), Key.Key_W, BOTH)
        QTest.keyClick(asked(driver), Key.Key_Escape)
        driver.until(lambda: gate.dialog is None)
    assert not watched(driver)


def test_a_pin_that_cannot_be_read_lets_nobody_through(driver: Driver) -> None:
    driver.backend.pin = DataFolderError("The staff PIN cannot be read", "Set it anew")
    driver.to_interview()
    failures: list[Exception] = []
    driver.desktop.staff.gate._failed = failures.append
    QTest.keyClick(driver.focused(), Key.Key_W, BOTH)
    driver.until(lambda: driver.desktop.staff.gate.refusal is not None)
    refusal = driver.desktop.staff.gate.refusal
    assert refusal is not None
    assert failures == [driver.backend.pin], "the log has it too"
    assert "The staff PIN cannot be read" in refusal.words.text()
    assert "Set it anew" in refusal.words.text()
    assert lasting_problems(refusal) == []
    QTest.keyClick(refusal, Key.Key_Return)
    driver.until(lambda: driver.desktop.staff.gate.refusal is None)
    assert not watched(driver)


def asked(driver: Driver) -> PinDialog:
    """The question for the PIN, once it is there."""
    gate = driver.desktop.staff.gate
    driver.until(lambda: gate.dialog is not None)
    assert gate.dialog is not None
    return gate.dialog


def enter_pin(driver: Driver, digits: str = "271828") -> None:
    dialog = asked(driver)
    QTest.keyClicks(dialog.field, digits)
    QTest.keyClick(dialog.field, Key.Key_Return)


def test_a_candidate_does_not_get_back_to_the_staffs_screen_without_the_pin(
    stage: Stage, tmp_path: Path
) -> None:
    backend = FakeBackend()
    folder = fill(tmp_path / "data", 1, videos=0)
    backend.desk = lambda: desk(folder)
    backend.pin = pin(tmp_path)
    driver = stage(backend)
    driver.to_welcome()
    back = driver.desktop.way.welcome.back_button
    back.click()
    QTest.keyClick(asked(driver), Key.Key_Escape)
    driver.until(lambda: driver.desktop.staff.gate.dialog is None)
    assert driver.desktop.window.place is Place.WELCOME
    back.click()
    enter_pin(driver)
    driver.at(Place.SETUP)
    driver.desktop.setup.ways.review_button.click()
    driver.until(lambda: driver.desktop.staff.reviewing is not None)
    assert driver.desktop.staff.gate.dialog is None, "who has just entered it is not asked again"
    driver.desktop.staff.close_review()
    driver.to_welcome()
    back = driver.desktop.way.welcome.back_button
    back.click()
    assert asked(driver).isVisible(), "a candidate has had the window meanwhile"


def test_who_has_finished_leaves_the_receipt_to_staff(driver: Driver, tmp_path: Path) -> None:
    driver.backend.pin = pin(tmp_path)
    interview = driver.to_interview()
    driver.in_phase(Phase.GREETING)
    interview.apply(Stop())
    driver.at(Place.THANKS)
    finished = driver.desktop.way.thanks.again_button
    finished.click()
    QTest.keyClick(asked(driver), Key.Key_Escape)
    driver.until(lambda: driver.desktop.staff.gate.dialog is None)
    assert driver.desktop.window.place is Place.THANKS
    finished.click()
    enter_pin(driver)
    driver.at(Place.SETUP)


def test_from_a_fault_only_staff_get_back(driver: Driver, tmp_path: Path) -> None:
    driver.backend.pin = pin(tmp_path)
    driver.to_welcome()
    driver.desktop._fail(CameraError("The camera does not answer", "Unplug it, plug it in, and try again"))
    driver.at(Place.ERROR)
    driver.desktop.candidates.error.back_button.click()
    assert asked(driver).isVisible()
    assert driver.desktop.window.place is Place.ERROR
    enter_pin(driver)
    driver.at(Place.SETUP)


@pytest.mark.parametrize("name", ["settings_button", "sets_button", "review_button", "folder_button"])
def test_where_the_window_opens_with_the_staffs_screen_its_ways_ask_for_the_pin(
    driver: Driver, tmp_path: Path, name: str
) -> None:
    driver.backend.pin = pin(tmp_path)
    button = getattr(driver.desktop.setup.ways, name)
    driver.until(button.isEnabled)
    button.click()
    enter_pin(driver, "000000")
    driver.until(lambda: "Wrong" in asked(driver).words.text())
    assert driver.desktop.window.place is Place.SETUP
    assert driver.desktop.staff.reviewing is None
    assert driver.backend.opened == []


def test_after_an_interview_the_staffs_screen_asks_for_it_again(driver: Driver, tmp_path: Path) -> None:
    driver.backend.pin = pin(tmp_path)
    driver.until(driver.desktop.setup.ways.folder_button.isEnabled)
    driver.desktop.setup.ways.folder_button.click()
    enter_pin(driver)
    driver.until(lambda: bool(driver.backend.opened))
    interview = driver.to_interview()
    QTest.keyClick(driver.focused(), Key.Key_W, BOTH)
    enter_pin(driver)
    driver.until(lambda: watched(driver))
    interview.publish(SessionBroke(InterviewCancelled("It was stopped", "")))
    driver.at(Place.SETUP)
    driver.desktop.setup.ways.folder_button.click()
    assert asked(driver).isVisible()
    assert len(driver.backend.opened) == 1


def test_the_question_names_an_interview_only_while_one_runs(driver: Driver, tmp_path: Path) -> None:
    driver.backend.pin = pin(tmp_path)
    driver.until(driver.desktop.setup.ways.settings_button.isEnabled)
    driver.desktop.setup.ways.settings_button.click()
    dialog = asked(driver)
    assert dialog.explanation.text() == "Enter the staff PIN."
    QTest.keyClick(dialog, Key.Key_Escape)
    driver.until(lambda: driver.desktop.staff.gate.dialog is None)
    driver.to_interview()
    QTest.keyClick(driver.focused(), Key.Key_W, BOTH)
    assert "interview goes on" in asked(driver).explanation.text()

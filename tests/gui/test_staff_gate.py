"""The staff's window is opened on the candidate's keyboard only with the PIN, where one is set."""

from __future__ import annotations

from pathlib import Path

from argon2 import PasswordHasher
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from interview_desktop.app.kiosk.staff_pin import StaffPin, set_pin
from interview_desktop.core.errors import DataFolderError
from tests.fakes.clock import FakeClock
from tests.gui.driving import Driver, Key

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
        driver.until(lambda: gate.dialog is not None)
        QTest.keyClick(gate.dialog, Key.Key_Escape)
        driver.until(lambda: gate.dialog is None)
    assert not watched(driver)


def test_a_pin_that_cannot_be_read_lets_nobody_through(driver: Driver) -> None:
    driver.backend.pin = DataFolderError("The staff PIN cannot be read", "Set it anew")
    driver.to_interview()
    failures: list[Exception] = []
    driver.desktop.staff.gate._failed = failures.append
    QTest.keyClick(driver.focused(), Key.Key_W, BOTH)
    driver.until(lambda: bool(failures))
    assert not watched(driver)

"""Staff change the settings of this machine in the window, by keyboard, past the PIN where one is set."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from interview_desktop.app.configuring import Holder
from interview_desktop.core.errors import SettingsError
from interview_desktop.gui.flow import Place
from interview_desktop.gui.languages import LANGUAGES
from interview_desktop.gui.proctor.setting_words import choice_words, label_of, sections
from interview_desktop.gui.proctor.settings_page import SettingsPage
from tests.fakes.gui_backend import FakeBackend
from tests.fakes.settings_sheet import usual_sheet
from tests.gui.audit import problems
from tests.gui.driving import Driver, Key
from tests.gui.test_staff_gate import pin

Stage = Callable[[FakeBackend], Driver]


def opened(driver: Driver) -> SettingsPage:
    """The page, opened by keyboard and filled."""
    driver.until(driver.desktop.setup.next_button.isEnabled)
    driver.tab_to(driver.desktop.setup.ways.settings_button)
    driver.press(Key.Key_Return)
    driver.at(Place.SETTINGS)
    page = driver.desktop.window.findChild(SettingsPage)
    assert isinstance(page, SettingsPage)
    driver.until(lambda: bool(page.fields))
    return page


def test_a_setting_is_changed_by_keyboard_and_kept(driver: Driver) -> None:
    driver.desktop.staff.name = "Ada"
    page = opened(driver)
    assert not page.save_button.isEnabled()
    field = page.fields["turns.countdown"]
    field.control.setFocus()
    driver.press(Key.Key_Up)
    assert page.changes == {"turns.countdown": 4.5}
    assert page.back_button.text() == "Back without saving"
    page.fields["theme"].control.setFocus()
    driver.press(Key.Key_Down)
    driver.press(Key.Key_Return)
    driver.until(lambda: bool(driver.backend.changed))
    assert driver.backend.changed == [({"turns.countdown": 4.5, "theme": "light"}, "Ada")]
    driver.until(lambda: "saved" in page.banner.words)
    assert "next start" in page.banner.words, "the theme is read at the start"
    assert page.changes == {}
    page.back_button.setFocus()
    driver.press(Key.Key_Space)
    driver.at(Place.SETUP)


def test_nobody_gets_there_without_the_pin(driver: Driver, tmp_path: Path) -> None:
    driver.backend.pin = pin(tmp_path)
    driver.until(driver.desktop.setup.next_button.isEnabled)
    driver.desktop.setup.ways.settings_button.click()
    gate = driver.desktop.staff.gate
    driver.until(lambda: gate.dialog is not None)
    assert gate.dialog is not None
    QTest.keyClicks(gate.dialog.field, "000000")
    QTest.keyClick(gate.dialog.field, Key.Key_Return)
    driver.until(lambda: gate.dialog is not None and "Wrong" in gate.dialog.words.text())
    assert driver.desktop.window.place is Place.SETUP
    QTest.keyClicks(gate.dialog.field, "271828")
    QTest.keyClick(gate.dialog.field, Key.Key_Return)
    driver.at(Place.SETTINGS)


def test_what_cannot_be_kept_is_said_and_stays_to_be_mended(driver: Driver) -> None:
    driver.backend.settings_fault = SettingsError("The settings cannot be written", "Free some room")
    page = opened(driver)
    page.fields["window.breaks"].control.setChecked(True)  # type: ignore[attr-defined]
    page.save_button.click()
    driver.until(lambda: "cannot be written" in page.banner.words)
    assert page.save_button.isEnabled()
    assert page.changes == {"window.breaks": True}


def test_what_something_else_decides_is_shown_and_not_changed(stage: Stage) -> None:
    backend = FakeBackend()
    sheet = usual_sheet()
    held = [
        replace(each, holder=Holder.ENVIRONMENT) if each.name == "voice" else each for each in sheet.settings
    ]
    backend.sheet = replace(sheet, settings=tuple(held))
    page = opened(stage(backend))
    field = page.fields["voice"]
    assert not field.control.isEnabled()
    assert "INTERVIEW_VOICE" in field.told.text()
    assert str(sheet.file) in page.file.text()


def test_devices_that_are_there_are_offered_beside_what_is_set(driver: Driver) -> None:
    page = opened(driver)
    camera, microphone = page.fields["camera"].control, page.fields["microphone"].control
    assert isinstance(camera, QComboBox)
    assert isinstance(microphone, QComboBox)
    driver.until(lambda: camera.count() == 2)
    assert camera.currentText() == "Integrated Webcam"
    assert page.changes == {}
    camera.setCurrentIndex(1)
    microphone.setCurrentIndex(1)
    # A microphone's number changes when another one is plugged in; its name does not.
    assert page.changes == {"camera": "1", "microphone": "Built-in Microphone"}


def test_the_wheel_scrolls_and_changes_nothing(driver: Driver) -> None:
    page = opened(driver)
    control = page.fields["language"].control
    assert not control.hasFocus()
    turned = QWheelEvent(
        QPointF(5, 5),
        QPointF(control.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(control, turned)
    assert page.changes == {}


def test_every_setting_that_can_be_changed_is_on_the_page_and_has_words() -> None:
    sheet = usual_sheet()
    assert sorted(name for _, names in sections() for name in names) == sorted(
        each.name for each in sheet.settings
    )
    for each in sheet.settings:
        assert label_of(each.name)
        own = [choice for choice in each.choices if choice_words(each.name, choice) == choice]
        # Engines have names that are the same everywhere.
        assert own == [] or each.name in {"synthesizer", "recognizer", "voice_detector"}
    assert set(LANGUAGES) <= set(next(each for each in sheet.settings if each.name == "language").choices)


def test_tab_leads_through_every_setting_in_the_order_in_which_they_are_read(driver: Driver) -> None:
    page = opened(driver)
    for _, names in sections():
        for name in names:
            assert driver.focused() is page.fields[name].control
            driver.press(Key.Key_Tab)
            assert driver.desktop.window.ring.target is driver.focused()
    assert driver.focused() is page.back_button


def test_no_key_can_be_read_or_typed_here(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret-0123456789")
    page = opened(driver)
    words = [line.text() for line in page.findChildren(QLineEdit)]
    assert not [each for each in words if "sk-secret" in each]
    assert not [name for name in page.fields if "key" in name]


def test_the_screen_looked_over(driver: Driver) -> None:
    opened(driver)
    QTest.qWait(40)
    assert problems(driver.desktop.window) == []

"""The screen that flashes: white at its time, dark again, stopped by Esc; and the measurement in the device check."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from interview_desktop.core.calibration import DeviceOffset, MeasuredOffset, NotMeasurable
from interview_desktop.gui.flash import FlashWindow
from interview_desktop.gui.values import DeviceChoice
from tests.fakes.gui_backend import FakeBackend
from tests.gui.driving import PATIENCE, Driver, until


class Noted(FlashWindow):
    """Remembers when it was painted at once, and how light it was then, 0 to 255."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: list[tuple[float, int]] = []

    def repaint(self, *_: object) -> None:
        super().repaint()
        self.painted.append((time.monotonic(), lightness(self)))


def lightness(window: FlashWindow) -> int:
    return window.grab().toImage().pixelColor(5, 5).lightness()


def flashing(driver: Driver) -> FlashWindow:
    """The screen that is on top of the device check."""

    def found() -> list[FlashWindow]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, FlashWindow) and w.isVisible()]

    driver.until(lambda: bool(found()))
    return found()[0]


def test_it_is_white_when_it_says_so_and_dark_before_and_after(theme: object) -> None:
    window, shown = Noted(), list[float]()
    window.show()
    at = time.monotonic() + 0.2
    thread = threading.Thread(target=lambda: shown.append(window.flash(at)))
    thread.start()
    while not shown:
        if lightness(window) > 250:
            assert time.monotonic() >= at - 0.01, "too early"
        QTest.qWait(2)
    thread.join()
    [(when, white)] = window.painted
    assert white > 250
    assert at - 0.01 <= when
    assert at - 0.01 <= shown[0]
    until(lambda: not window.lit)
    assert lightness(window) < 40
    window.close()
    window.deleteLater()


def test_a_screen_that_is_closed_holds_nobody_up(theme: object) -> None:
    window, shown = FlashWindow(), list[float]()
    window.show()
    window.close()
    thread = threading.Thread(target=lambda: shown.append(window.flash(time.monotonic() + 60)))
    thread.start()
    thread.join(PATIENCE)  # the window's thread does nothing meanwhile
    assert shown
    window.deleteLater()


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (
            DeviceOffset("Camera", "Microphone", MeasuredOffset(0.08, 0.003, 12), "2030-01-02"),
            "Sound 80 ms late (±3 ms, 12 flashes and beeps).",
        ),
        (
            NotMeasurable("the camera saw 0 of 12 flashes", "Darken the room"),
            "Not measurable: the camera saw 0",
        ),
    ],
)
def test_staff_measure_in_the_device_check_and_the_preview_comes_back(
    driver: Driver, found: DeviceOffset | NotMeasurable, words: str
) -> None:
    driver.backend.offset = found
    driver.to_check()
    check = driver.desktop.way.check
    driver.until(check.offset_button.isEnabled)
    check.offset_button.click()
    assert not check.start_button.isEnabled()
    driver.until(lambda: check.offset_words.text().startswith(words))
    driver.until(check.start_button.isEnabled)
    assert "calibrate 0 0" in driver.backend.calls
    assert len(driver.backend.flashed) == 1
    first, second = driver.backend.previews
    assert first.closed
    assert not second.closed


def test_escape_stops_the_measurement(driver: Driver) -> None:
    driver.to_check()
    check = driver.desktop.way.check
    driver.until(check.offset_button.isEnabled)
    check.offset_button.click()
    screen = flashing(driver)
    driver.until(lambda: screen.words == "1 of 12")
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    driver.until(lambda: check.offset_words.text() == "The calibration was stopped. Nothing was changed.")
    driver.until(check.start_button.isEnabled)


def test_leaving_the_window_stops_the_measurement_and_opens_nothing_again(driver: Driver) -> None:
    driver.to_check()
    driver.until(driver.desktop.way.check.offset_button.isEnabled)
    driver.desktop.way.check.offset_button.click()
    screen = flashing(driver)
    driver.until(lambda: screen.words == "1 of 12")
    driver.desktop.window.close()
    assert screen.stopping.is_set()
    assert len(driver.backend.previews) == 1


def test_without_a_loudspeaker_there_is_nothing_to_hear_or_to_measure(
    stage: Callable[[FakeBackend], Driver],
) -> None:
    backend = FakeBackend()
    backend.speaker_list = [DeviceChoice("none", "No sound: questions on the screen only")]
    driver = stage(backend)
    driver.to_check()
    check = driver.desktop.way.check
    driver.until(check.start_button.isEnabled)
    assert "on the screen only" in check.speaker_words.text()
    assert not check.speaker_button.isEnabled()
    assert not check.offset_button.isEnabled()

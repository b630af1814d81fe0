"""The device check can be tried again, and left one step back, without anything chosen before it being lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from interview_desktop.core.consent import ConsentItem
from interview_desktop.core.errors import CameraError, MicrophoneError
from interview_desktop.core.interview import Phase
from interview_desktop.core.turns import CountdownOpened
from interview_desktop.gui.desktop import Desktop
from interview_desktop.gui.dress import dress
from interview_desktop.gui.flow import Place
from interview_desktop.gui.values import DeviceChoice, DeviceKind
from tests.fakes.gui_backend import FakeBackend
from tests.gui.driving import Driver, Key

Stage = Callable[[FakeBackend], Driver]


@pytest.mark.parametrize("device", ["camera", "microphone"])
def test_a_device_that_fails_can_be_tried_again(driver: Driver, device: str) -> None:
    driver.to_check()
    check, backend = driver.desktop.way.check, driver.backend
    driver.until(check.start_button.isEnabled)
    assert check.camera_again.isHidden()
    assert check.microphone_again.isHidden()
    again = check.camera_again if device == "camera" else check.microphone_again
    if device == "camera":
        backend.previews[0].camera_error = CameraError("The camera is busy", "Close what uses it")
    else:
        backend.previews[0].microphone_error = MicrophoneError("The microphone is gone", "Plug it in")
    driver.until(again.isVisible)
    assert not check.start_button.isEnabled()
    driver.tab_to(again)
    driver.press(Key.Key_Return)
    driver.until(check.start_button.isEnabled)
    assert [preview.closed for preview in backend.previews] == [1, 0]
    assert again.isHidden()
    assert driver.focused() is check.start_button, "what comes next, and not what stands beside"


def test_from_the_check_one_step_leads_back_and_everything_is_kept(driver: Driver) -> None:
    driver.to_welcome()
    way = driver.desktop.way
    way.welcome.code.setText("C-17")
    way.welcome.need.click()
    way.welcome.boxes["breaks"].click()
    driver.to_check()
    way.check.back_button.click()
    driver.at(Place.CONSENT)
    assert [box.isChecked() for _, box in way.consent.boxes] == [True, True, False]
    way.consent.boxes[2][1].click()
    way.consent.refuse.click()
    driver.at(Place.WELCOME)
    assert (way.welcome.code.text(), way.welcome.boxes["breaks"].isChecked()) == ("C-17", True)
    assert not way.welcome.code.isEnabled(), "the interview is entered under it"
    way.welcome.next_button.click()
    driver.at(Place.CONSENT)
    assert all(box.isChecked() for _, box in way.consent.boxes), "the notice is the same"
    way.consent.agree.click()
    driver.at(Place.CHECK)
    first, second = driver.backend.consents
    assert (ConsentItem.SCORE in first.items, ConsentItem.SCORE in second.items) == (False, True)
    way.check.back_button.click()
    driver.at(Place.CONSENT)
    for screen, place in ((way.consent.refuse, Place.WELCOME), (way.welcome.back_button, Place.SETUP)):
        screen.click()
        driver.at(place)
    driver.to_welcome()
    assert way.welcome.code.isEnabled(), "somebody else"
    way.welcome.next_button.click()
    driver.at(Place.CONSENT)
    assert not any(box.isChecked() for _, box in way.consent.boxes)


def test_large_text_leaves_every_screen_its_heading_and_the_picture_its_button(qapp: QApplication) -> None:
    backend = FakeBackend()
    backend.greeting = ""
    desktop = Desktop(
        dress(qapp, "light", scale=150, language="de"), lambda: backend, backend.clock.monotonic
    )
    desktop.window.resize(QSize(1280, 900))
    desktop.show()
    driver = Driver(desktop, backend)
    try:
        driver.to_check()
        check, screen = desktop.way.check, desktop.way.interview
        driver.until(check.start_button.isEnabled)
        assert not check.title.visibleRegion().isEmpty()
        check.start_button.click()
        driver.at(Place.INTERVIEW)
        driver.until(lambda: driver.phase is Phase.ASKING)
        backend.interviews[0].finish_speaking()
        driver.in_phase(Phase.ANSWERING)
        backend.interviews[0].hear(CountdownOpened(0, 4.0))
        driver.until(lambda: driver.phase is Phase.FINISHING)
        own, below = screen.self_view, screen.self_view_button
        driver.until(lambda: own.isVisible() and own.geometry().bottom() < below.geometry().top())
    finally:
        driver.leave()


def test_another_device_is_used_at_once_and_to_the_end(driver: Driver) -> None:
    backend = driver.backend
    backend.microphone_list = [DeviceChoice("0", "Built-in Microphone"), DeviceChoice("3", "Headset")]
    backend.speaker_list = [DeviceChoice("default", "Headphones"), DeviceChoice("2", "Monitor")]
    driver.to_check()
    check = driver.desktop.way.check
    camera, microphone, speaker = (check.choices[kind] for kind in DeviceKind)
    driver.until(lambda: camera.isVisible() and microphone.isVisible() and speaker.isVisible())
    driver.until(check.start_button.isEnabled)
    assert (camera.currentText(), microphone.currentText()) == ("Integrated Webcam", "Built-in Microphone")
    for choice in (camera, microphone, speaker):
        driver.tab_to(choice)
        driver.press(Key.Key_Down)
    driver.until(lambda: backend.looked_at[-1] == ("1", "3"))
    driver.until(check.start_button.isEnabled)
    assert all(each.closed for each in backend.previews[:-1])
    assert not backend.previews[-1].closed
    # One step back and here again: it is still what the candidate has chosen.
    check.back_button.click()
    driver.at(Place.CONSENT)
    driver.desktop.way.consent.agree.click()
    driver.at(Place.CHECK)
    driver.until(lambda: camera.currentText() == "USB Camera" and check.start_button.isEnabled())
    check.start_button.click()
    driver.at(Place.INTERVIEW)
    driver.until(lambda: bool(backend.requests))
    used = backend.requests[-1]
    assert (used.camera, used.microphone, used.speaker) == ("1", "3", "2")


def test_where_there_is_one_device_nothing_is_to_be_chosen(stage: Stage) -> None:
    backend = FakeBackend()
    backend.camera_list = backend.camera_list[:1]
    driver = stage(backend)
    driver.to_check()
    check = driver.desktop.way.check
    driver.until(lambda: check.choices[DeviceKind.SPEAKER].count() == 1)
    assert all(choice.isHidden() for choice in check.choices.values())
    check.speaker_button.click()
    driver.until(lambda: "turn the volume up." in check.speaker_words.text())


def test_a_device_that_is_gone_is_replaced_by_one_that_is_there(driver: Driver) -> None:
    driver.to_welcome()
    driver.backend.camera_list = [DeviceChoice("7", "Another Camera")]
    driver.to_check()
    choice = driver.desktop.way.check.choices[DeviceKind.CAMERA]
    driver.until(choice.isVisible)
    assert (choice.currentIndex(), choice.placeholderText()) == (-1, "Not connected")
    choice.setFocus()
    driver.press(Key.Key_Down)
    driver.until(lambda: driver.backend.looked_at[-1] == ("7", "0"))

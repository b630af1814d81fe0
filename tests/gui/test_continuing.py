"""An interrupted interview is offered at the start; staff may have an answer given again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from interview_desktop.core.adjustments import Adjustments
from interview_desktop.core.errors import CameraError
from interview_desktop.core.events import KeepGoing, Reopen
from interview_desktop.core.interview import Phase
from interview_desktop.core.turns import CountdownOpened
from interview_desktop.gui.dialogs import ReopenDialog
from interview_desktop.gui.flow import Place
from tests.fakes.gui_backend import WAITING, FakeBackend
from tests.gui.driving import Driver, Key

Stage = Callable[[FakeBackend], Driver]


@pytest.fixture
def waiting(stage: Stage) -> Driver:
    backend = FakeBackend()
    backend.waiting = [WAITING]
    driver = stage(backend)
    offered(driver)
    return driver


def offered(driver: Driver) -> None:
    """Wait until an interview that was interrupted is offered."""
    driver.until(driver.desktop.setup.interrupted.isVisible)
    driver.until(driver.desktop.setup.interrupted.continue_button.isEnabled)


def to_check(driver: Driver) -> None:
    """Continue the interview that is offered, up to the devices."""
    offered(driver)
    driver.desktop.setup.interrupted.continue_button.click()
    driver.at(Place.WELCOME)
    driver.desktop.way.welcome.next_button.click()
    driver.at(Place.CHECK)


def test_what_was_interrupted_is_said_and_both_ways_are_offered(waiting: Driver) -> None:
    card = waiting.desktop.setup.interrupted
    assert card.isVisible()
    assert "was interrupted at question 2 of 3, 12 minutes in, 4 minutes ago." in card.words.text()
    assert "in 56 minutes" in card.rest.text()
    assert WAITING.words in card.accessibleName()


def test_enter_continues_it_and_a_new_interview_is_the_other_choice(waiting: Driver) -> None:
    setup = waiting.desktop.setup
    assert setup.next_button.text() == "Start a new one instead"
    waiting.until(setup.next_button.isEnabled)
    setup.camera.setFocus()
    waiting.press(Key.Key_Return)
    waiting.at(Place.WELCOME)
    waiting.desktop.way.welcome.back.emit()
    waiting.at(Place.SETUP)
    waiting.backend.finished.append(WAITING.id)
    waiting.desktop.continuing.look(waiting.backend)
    waiting.until(lambda: setup.next_button.text() == "Continue")
    assert setup.primary is setup.next_button


def test_who_agreed_to_their_voice_alone_is_not_filmed_after_an_interruption(stage: Stage) -> None:
    backend = FakeBackend()
    backend.waiting = [replace(WAITING, adjustments=Adjustments(audio_only=True))]
    driver = stage(backend)
    to_check(driver)
    request = driver.desktop.way.request
    assert request is not None
    assert driver.desktop.way.check.start_button.text() == "Continue the interview"
    assert request.used_camera == "none"
    assert driver.desktop.way.welcome.boxes["audio_only"].isHidden(), "it is settled"


def test_what_the_window_does_for_a_candidate_is_chosen_again_and_the_rest_is_settled(stage: Stage) -> None:
    backend = FakeBackend()
    backend.waiting = [replace(WAITING, adjustments=Adjustments(extra_time=1.5, typed_answers=True))]
    driver = stage(backend)
    offered(driver)
    driver.desktop.setup.interrupted.continue_button.click()
    driver.at(Place.WELCOME)
    welcome = driver.desktop.way.welcome
    assert welcome.title.text() == "Welcome back"
    assert welcome.boxes["typed_answers"].isChecked(), "its silences are in the plan, so it is known"
    assert [name for name, box in welcome.boxes.items() if not box.isHidden()] == [
        "breaks",
        "large_text",
        "captions",
        "typed_answers",
        "keyboard_only",
    ]
    assert (welcome.extra_time.isHidden(), welcome.code.isHidden()) == (True, True)
    welcome.language.setCurrentIndex(welcome.language.findData("de"))
    driver.until(lambda: driver.desktop.way.welcome is not welcome)
    welcome = driver.desktop.way.welcome
    assert (welcome.title.text(), welcome.code.isHidden()) == ("Willkommen zurück", True)
    for wanted in ("breaks", "captions"):
        welcome.boxes[wanted].setChecked(True)
    welcome.next_button.click()
    driver.at(Place.CHECK)
    driver.until(driver.desktop.way.check.start_button.isEnabled)
    driver.desktop.way.check.start_button.click()
    driver.until(lambda: bool(backend.requests))
    (request,) = backend.requests
    assert request.adjustments == Adjustments(extra_time=1.5, typed_answers=True, breaks=True, captions=True)
    assert (request.language, request.continues) == ("de", True)
    assert backend.consents == []


def test_whoever_comes_after_one_that_went_on_is_welcomed_as_ever(waiting: Driver) -> None:
    waiting.desktop.setup.interrupted.continue_button.click()
    waiting.at(Place.WELCOME)
    waiting.desktop.way.welcome.back.emit()
    waiting.at(Place.SETUP)
    waiting.to_welcome()
    welcome = waiting.desktop.way.welcome
    assert (welcome.title.text(), welcome.code.isHidden()) == ("Welcome", False)
    assert not any(box.isHidden() for box in welcome.boxes.values())
    welcome.next_button.click()
    waiting.at(Place.CONSENT)


def test_without_an_interruption_there_is_no_card(stage: Stage) -> None:
    driver = stage(FakeBackend())
    driver.until(lambda: "interrupted" in driver.backend.calls)
    driver.until(driver.desktop.setup.next_button.isEnabled)
    assert driver.desktop.setup.interrupted.isHidden()


def test_it_goes_on_by_keyboard_after_a_look_at_the_devices(waiting: Driver) -> None:
    waiting.tab_to(waiting.desktop.setup.interrupted.continue_button)
    waiting.press(Key.Key_Return)
    waiting.at(Place.WELCOME)
    waiting.tab_to(waiting.desktop.way.welcome.next_button)
    waiting.press(Key.Key_Return)
    waiting.at(Place.CHECK)
    waiting.until(waiting.desktop.way.check.start_button.isEnabled)
    waiting.tab_to(waiting.desktop.way.check.start_button)
    waiting.press(Key.Key_Return)
    waiting.at(Place.INTERVIEW)
    waiting.until(lambda: waiting.phase is not Phase.PLANNED)
    (request,) = waiting.backend.requests
    assert (request.id, request.continues, request.camera) == (WAITING.id, True, "0")
    assert waiting.backend.consents == [], "what was agreed to is stored already"


def test_it_is_finished_as_it_is(waiting: Driver) -> None:
    card = waiting.desktop.setup.interrupted
    QTest.mouseClick(card.finish_button, Qt.MouseButton.LeftButton)
    assert not card.continue_button.isEnabled(), "one of the two"
    waiting.until(card.isHidden)
    assert waiting.backend.finished == [WAITING.id]
    waiting.until(lambda: "of it was saved" in waiting.desktop.setup.recovery_banner.words)


def test_a_kiosk_that_is_left_alone_finishes_it(stage: Stage) -> None:
    backend = FakeBackend()
    backend.waiting = [replace(WAITING, seconds_left=0.05)]
    driver = stage(backend)
    driver.until(lambda: backend.finished == [WAITING.id])
    driver.until(driver.desktop.setup.interrupted.isHidden)


def test_nothing_is_finished_behind_the_person_who_continues_it(stage: Stage) -> None:
    backend = FakeBackend()
    backend.waiting = [WAITING]
    driver = stage(backend)
    offered(driver)
    left_alone = driver.desktop.continuing._left_alone
    assert left_alone.isActive()
    to_check(driver)
    assert not left_alone.isActive()
    assert backend.finished == []
    driver.desktop.way.check.back.emit()
    driver.at(Place.WELCOME)
    driver.desktop.way.welcome.back_button.click()
    driver.at(Place.SETUP)
    driver.until(lambda: backend.calls.count("interrupted") == 2)


def test_what_cannot_go_on_says_that_nothing_is_lost(waiting: Driver) -> None:
    waiting.backend.create_fault = CameraError("The camera is absent", "Plug it in")
    to_check(waiting)
    waiting.until(waiting.desktop.way.check.start_button.isEnabled)
    waiting.desktop.way.check.start_button.click()
    waiting.at(Place.ERROR)
    assert "Everything recorded so far is kept" in waiting.desktop.candidates.error._kept.text()
    waiting.desktop.candidates.error.back_button.click()
    waiting.at(Place.SETUP)
    waiting.until(lambda: waiting.backend.calls.count("interrupted") == 2)
    assert waiting.desktop.setup.interrupted.isVisible()


# --- reopening an answer ----------------------------------------------------------------------------------------


@pytest.fixture
def second(stage: Stage) -> Iterator[Driver]:
    """The second question is being answered."""
    backend = FakeBackend()
    backend.greeting = ""
    driver = stage(backend)
    interview = driver.to_interview()
    interview.finish_speaking()
    driver.in_phase(Phase.ANSWERING)
    driver.press(Key.Key_Space)
    driver.in_phase(Phase.ASKING)
    interview.finish_speaking()
    driver.in_phase(Phase.ANSWERING)
    yield driver


def opened(driver: Driver) -> ReopenDialog:
    """The question which answer is to be given again, asked in the staff's window."""
    watching = driver.desktop.way.watching
    if watching.window is None or not watching.window.isVisible():
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(driver.focused(), Key.Key_W, both)
        driver.until(lambda: watching.window is not None and watching.window.isVisible())
    assert watching.window is not None
    QTest.keyClick(watching.window.reopen_button, Key.Key_Return)
    dialog = watching.window.dialog
    assert isinstance(dialog, ReopenDialog)
    return dialog


def test_staff_reopen_an_answer_by_keyboard(second: Driver) -> None:
    dialog = opened(second)
    assert [dialog.question.itemData(n) for n in range(dialog.question.count())] == [0]
    assert not dialog.reopen_button.isEnabled(), "who and why come first"
    QTest.keyClicks(dialog.reason, "Nobody could be heard")
    assert not dialog.reopen_button.isEnabled()
    QTest.keyClicks(dialog.by, "Staff")
    QTest.keyClick(dialog.reopen_button, Key.Key_Space)
    second.in_phase(Phase.EXPLAINING)
    interview = second.backend.interviews[0]
    assert interview.sent[-1] == Reopen(0, "Nobody could be heard", "Staff")
    assert second.desktop.way.interview.view.stage == "I would like to come back to an earlier question."
    interview.finish_speaking()
    second.in_phase(Phase.ASKING)
    assert second.desktop.way.interview.view.number == 1
    interview.finish_speaking()
    second.in_phase(Phase.ANSWERING)
    second.press(Key.Key_Space)
    second.in_phase(Phase.ASKING)
    assert second.desktop.way.interview.view.number == 2


def test_enter_and_escape_change_nothing(second: Driver) -> None:
    for key in (Key.Key_Return, Key.Key_Escape):
        dialog = opened(second)
        QTest.keyClicks(dialog.reason, "Noise")
        QTest.keyClicks(dialog.by, "Staff")
        QTest.keyClick(dialog, key)
        window = second.desktop.way.watching.window
        assert window is not None
        second.until(lambda window=window: window.dialog is None)  # type: ignore[misc]
    assert [event for event in second.backend.interviews[0].sent if isinstance(event, Reopen)] == []
    second.in_phase(Phase.ANSWERING)


def test_silence_ends_no_answer_while_the_candidate_decides(second: Driver) -> None:
    interview = second.backend.interviews[0]
    second.desktop.way.conduct.ask_stop()
    interview.hear(CountdownOpened(0, 4.0))
    second.until(lambda: KeepGoing() in interview.sent)
    second.in_phase(Phase.ANSWERING)


def test_nothing_on_the_candidates_screen_is_for_staff(second: Driver) -> None:
    screen = second.desktop.way.interview
    assert screen.state is not None
    assert screen.state.reopenable
    shown = [each.text() for each in screen.findChildren(QAbstractButton) if each.isVisible()]
    assert shown
    assert not [words for words in shown if "Staff" in words or "Reopen" in words]

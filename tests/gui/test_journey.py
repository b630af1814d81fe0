"""A whole interview through real widgets, by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from interview_desktop.app.holding.notice import write_notice
from interview_desktop.app.settings import Settings
from interview_desktop.core.consent import ConsentItem, ConsentMethod
from interview_desktop.core.events import (
    Hold,
    KeepGoing,
    Proceed,
    RepeatQuestion,
    Resume,
    Retake,
    Stop,
)
from interview_desktop.core.interview import (
    Phase,
)
from interview_desktop.core.models import AnswerStart, AnswerTiming, Question, QuestionSet
from interview_desktop.core.room_sound import RoomSound
from interview_desktop.core.turns import CountdownOpened
from interview_desktop.gui.flow import Place
from interview_desktop.gui.presses import DEAF
from interview_desktop.gui.values import Manner
from interview_desktop.session.updates import Level, Notice
from tests.fakes.gui_backend import FakeBackend, ScriptedInterview
from tests.gui.driving import LONG, Driver, Key

Stage = Callable[[FakeBackend], Driver]
TWO = QuestionSet(
    "set", (Question("a", "What did you build?"), Question("b", "Why?", answer_start=AnswerStart.KEY))
)


def pressed_events(interview: ScriptedInterview) -> list[object]:
    interview.settle()
    return list(interview.sent)


@pytest.fixture
def answering(stage: Stage) -> Driver:
    """The first answer is open."""
    backend = FakeBackend(questions=TWO)
    backend.greeting = ""
    driver = stage(backend)
    driver.to_interview().finish_speaking()
    driver.in_phase(Phase.ANSWERING)
    return driver


def test_a_whole_interview_by_keyboard(stage: Stage) -> None:
    driver = stage(FakeBackend(questions=TWO))
    interview = driver.to_interview()
    backend, screen = driver.backend, driver.desktop.way.interview
    driver.in_phase(Phase.GREETING)
    assert screen.stage.text() == backend.greeting
    interview.finish_speaking()
    driver.in_phase(Phase.ASKING)
    assert screen.stage.text() == "What did you build?"
    assert screen.progress_words.text() == "Question 1 of 2"
    interview.finish_speaking()
    driver.in_phase(Phase.ANSWERING)
    assert screen.primary.text() == "I'm finished"
    driver.press(Key.Key_Space)
    driver.in_phase(Phase.ASKING)
    interview.finish_speaking()
    driver.in_phase(Phase.READY)
    assert screen.primary.text() == "Start answer"
    driver.press(Key.Key_Return)
    driver.in_phase(Phase.ANSWERING)
    driver.press(Key.Key_Space)
    driver.in_phase(Phase.CLOSING)
    interview.finish_speaking()
    driver.at(Place.THANKS)
    assert "everything is saved" in driver.desktop.way.thanks.lead.text()
    assert pressed_events(interview) == [Proceed(), Proceed(), Proceed()]
    driver.tab_to(driver.desktop.way.thanks.again_button)
    driver.press(Key.Key_Return)
    driver.at(Place.SETUP)


def test_no_device_is_opened_before_the_consent_is_stored(driver: Driver) -> None:
    driver.to_consent()
    assert not {"open_preview", "create", "play_test_sound"} & set(driver.backend.calls)
    driver.desktop.way.consent.refuse.click()
    driver.at(Place.WELCOME)
    assert not {"store_consent", "open_preview"} & set(driver.backend.calls)
    driver.to_check()
    driver.until(lambda: "open_preview" in driver.backend.calls)
    assert driver.backend.calls.index("store_consent") < driver.backend.calls.index("open_preview")


def test_a_service_is_agreed_to_by_a_tick_of_its_own(driver: Driver) -> None:
    driver.to_consent()
    screen = driver.desktop.way.consent
    settings = Settings(_env_file=None, recognizer="groq", synthesizer="edge")  # type: ignore[call-arg]
    screen.show_notice(write_notice(settings, QuestionSet("set", (Question("q", "Why?"),))))
    for choice, box in screen.boxes:
        box.setChecked(choice.item is ConsentItem.RECORD or choice.service == "Groq")
    assert screen.agree.isEnabled()
    consent = screen.consent(datetime(2030, 1, 2, tzinfo=UTC))
    assert consent.items == {ConsentItem.RECORD, ConsentItem.CLOUD}
    assert consent.allows("Groq") and not consent.allows("Microsoft")


def test_the_consent_holds_what_was_ticked_and_nothing_else(driver: Driver) -> None:
    driver.to_consent()
    screen = driver.desktop.way.consent
    assert not any(box.isChecked() for _, box in screen.boxes), "nothing is agreed to beforehand"
    assert not screen.agree.isEnabled()
    driver.press(Key.Key_Space)
    assert not screen.agree.isEnabled()
    driver.press(Key.Key_Tab, Key.Key_Space)
    assert screen.agree.isEnabled()
    driver.tab_to(screen.agree)
    driver.press(Key.Key_Return)
    driver.at(Place.CHECK)
    [consent] = driver.backend.consents
    assert consent.items == {ConsentItem.RECORD, ConsentItem.TRANSCRIBE}
    assert (consent.version, consent.method) == ("2026-11-a", ConsentMethod.ON_SCREEN)
    assert consent.given_at.endswith("Z")


def test_voice_rate_and_pauses_are_chosen_for_one_candidate(driver: Driver) -> None:
    row = driver.desktop.setup.manner
    driver.until(lambda: row.voice.count() == 3)
    assert row.manner == Manner()
    row.voice.setCurrentIndex(row.voice.findData("en-gb"))
    row.pace.setCurrentIndex(1)
    row.patience.setCurrentIndex(1)
    row.offer_voices(("en-gb",))
    assert row.voice.currentData() == "en-gb", "what was chosen stays chosen"
    interview = driver.to_interview()
    [request] = driver.backend.requests
    assert request.manner == Manner("en-gb", 0.8, 2.0)
    interview.send(Stop())
    driver.at(Place.THANKS)
    driver.desktop.way.thanks.again_button.click()
    driver.at(Place.SETUP)
    assert row.manner == Manner(), "the next candidate is another person"


def test_a_voice_that_the_next_language_lacks_is_not_kept(driver: Driver) -> None:
    row = driver.desktop.setup.manner
    driver.until(lambda: row.voice.count() == 3)
    row.voice.setCurrentIndex(1)
    row.offer_voices(("de",))
    assert row.manner == Manner()


def test_what_the_check_hears_of_the_room_is_shown_and_handed_on(driver: Driver) -> None:
    driver.to_check()
    check = driver.desktop.way.check
    driver.until(lambda: check.room_words.text() == "Quiet room.")
    [preview] = driver.backend.previews
    preview.room = None
    driver.until(lambda: check.room_words.text().startswith("Listening"))
    preview.room = RoomSound(-38.2, 0.3)
    driver.until(lambda: check.room_words.text().startswith("Noisy room: -38 dB"))
    driver.until(check.start_button.isEnabled)
    check.start_button.click()
    driver.at(Place.INTERVIEW)
    driver.until(lambda: driver.phase is Phase.GREETING)
    assert driver.backend.rooms == [RoomSound(-38.2, 0.3)]


def test_the_preview_is_closed_before_the_interview_opens_the_devices(driver: Driver) -> None:
    driver.to_interview()
    assert driver.backend.previews[0].closed == 1


def test_leaving_the_check_releases_the_devices(driver: Driver) -> None:
    driver.to_check()
    driver.until(driver.desktop.way.check.start_button.isEnabled)
    driver.desktop.way.check.back_button.click()
    driver.at(Place.CONSENT)
    driver.until(lambda: driver.backend.previews[0].closed == 1)


def test_a_key_that_is_held_down_acts_once(answering: Driver) -> None:
    held = QKeyEvent(
        QEvent.Type.KeyPress, Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", autorep=True, count=1
    )
    for _ in range(20):
        QApplication.sendEvent(answering.focused(), held)
        answering.backend.clock.advance(0.03)
    assert pressed_events(answering.backend.interviews[0]) == []
    answering.press(Key.Key_Space)
    assert pressed_events(answering.backend.interviews[0]) == [Proceed()]


def test_a_held_enter_does_not_press_buttons_again(driver: Driver) -> None:
    driver.to_consent()
    driver.tab_to(driver.desktop.way.consent.refuse)
    held = QKeyEvent(
        QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True, count=1
    )
    QApplication.sendEvent(driver.focused(), held)
    QTest.qWait(30)
    assert driver.desktop.window.place is Place.CONSENT


def test_a_double_press_does_not_skip_the_answer_it_began(stage: Stage) -> None:
    backend = FakeBackend(questions=TWO)
    backend.timing, backend.greeting = AnswerTiming(preparation=60), ""
    driver = stage(backend)
    interview = driver.to_interview()
    interview.finish_speaking()
    driver.in_phase(Phase.PREPARING)
    driver.press(Key.Key_Space)
    driver.until(lambda: driver.phase is Phase.ANSWERING)
    driver.press(Key.Key_Space)
    QTest.mouseClick(driver.desktop.way.interview.primary, Qt.MouseButton.LeftButton)
    assert pressed_events(interview) == [Proceed()]
    backend.clock.advance(DEAF)
    driver.press(Key.Key_Space)
    driver.in_phase(Phase.ASKING)


def test_a_click_that_was_meant_for_another_button_text_does_nothing(answering: Driver) -> None:
    """The mouse goes down on "I'm finished" and up after the answer has ended by itself."""
    interview, primary = answering.backend.interviews[0], answering.desktop.way.interview.primary
    QTest.mousePress(primary, Qt.MouseButton.LeftButton)
    interview.apply(Proceed())
    answering.in_phase(Phase.ASKING)
    interview.finish_speaking()
    answering.in_phase(Phase.READY)
    interview.apply(Hold("A break."))
    answering.in_phase(Phase.HELD)
    QTest.mouseRelease(primary, Qt.MouseButton.LeftButton)
    assert pressed_events(interview) == []


def test_clicking_does_not_take_the_keys_away_from_the_question(answering: Driver) -> None:
    screen = answering.desktop.way.interview
    answering.until(lambda: screen.self_view.has_picture)
    QTest.mouseClick(screen.self_view_button, Qt.MouseButton.LeftButton)
    assert answering.focused() is screen.stage
    assert not screen.self_view.has_picture
    QTest.mouseClick(screen.self_view_button, Qt.MouseButton.LeftButton)
    answering.until(lambda: screen.self_view.has_picture)
    answering.press(Key.Key_Space)
    answering.in_phase(Phase.ASKING)


def test_finished_may_be_answered_either_way(answering: Driver) -> None:
    interview, screen = answering.backend.interviews[0], answering.desktop.way.interview
    interview.hear(CountdownOpened(0, 4.0))
    answering.until(lambda: answering.phase is Phase.FINISHING)
    assert (screen.primary.text(), screen.secondary.text()) == ("Keep answering", "Finish now")
    answering.until(lambda: screen.ring.words == ("4", "seconds"))
    answering.press(Key.Key_Return)
    answering.in_phase(Phase.ANSWERING)
    assert pressed_events(interview) == [KeepGoing()]
    interview.hear(CountdownOpened(0, 4.0))
    answering.until(lambda: answering.phase is Phase.FINISHING)
    answering.backend.clock.advance(1.5)
    answering.until(lambda: screen.ring.words == ("3", "seconds"))
    answering.press(Key.Key_Space)
    answering.in_phase(Phase.ASKING)
    assert pressed_events(interview) == [KeepGoing(), Proceed()]


def test_both_ways_of_the_countdown_by_mouse(answering: Driver) -> None:
    interview, screen = answering.backend.interviews[0], answering.desktop.way.interview
    for control, event in ((screen.primary, KeepGoing()), (screen.secondary, Proceed())):
        interview.hear(CountdownOpened(0, 4.0))
        answering.in_phase(Phase.FINISHING)
        QTest.mouseClick(control, Qt.MouseButton.LeftButton)
        answering.until(lambda: answering.phase is not Phase.FINISHING)
        assert pressed_events(interview)[-1] == event


def test_the_question_can_be_heard_again_before_and_while_answering(answering: Driver) -> None:
    interview = answering.backend.interviews[0]
    answering.press(Key.Key_R)
    answering.in_phase(Phase.NUDGING)
    assert pressed_events(interview) == [RepeatQuestion()]
    assert answering.desktop.way.interview.view.status == "Please listen to the question"
    assert not answering.desktop.way.interview.repeat.isVisible()
    answering.press(Key.Key_R)
    assert pressed_events(interview) == [RepeatQuestion()]
    interview.finish_speaking()
    answering.in_phase(Phase.ANSWERING)
    answering.press(Key.Key_Space)
    answering.in_phase(Phase.ASKING)
    interview.finish_speaking()
    answering.in_phase(Phase.READY)
    answering.press(Key.Key_R)
    answering.in_phase(Phase.ASKING)
    interview.finish_speaking()
    answering.in_phase(Phase.READY)
    QTest.mouseClick(answering.desktop.way.interview.repeat, Qt.MouseButton.LeftButton)
    answering.in_phase(Phase.ASKING)
    assert pressed_events(interview)[-2:] == [RepeatQuestion(), RepeatQuestion()]


def test_another_take_by_keyboard(stage: Stage) -> None:
    backend = FakeBackend(questions=TWO)
    backend.attempts, backend.greeting = 2, ""
    driver = stage(backend)
    interview = driver.to_interview()
    interview.finish_speaking()
    driver.in_phase(Phase.ANSWERING)
    driver.press(Key.Key_Space)
    driver.in_phase(Phase.REVIEWING)
    driver.press(Key.Key_A)
    driver.in_phase(Phase.ASKING)
    assert Retake() in pressed_events(interview)


def test_an_answer_without_speech_is_given_again_by_enter_or_kept_by_space(stage: Stage) -> None:
    backend = FakeBackend(questions=TWO)
    backend.attempts, backend.greeting = 3, ""
    driver = stage(backend)
    interview, screen = driver.to_interview(), driver.desktop.way.interview
    interview.spoken = 0.0
    for key in (Key.Key_Return, Key.Key_Space):
        interview.finish_speaking()
        driver.in_phase(Phase.ANSWERING)
        driver.press(Key.Key_Space)
        driver.until(lambda: screen.status.text() == "No speech was heard in this answer.")
        backend.clock.advance(LONG)
        assert (screen.primary.text(), screen.secondary.text()) == ("Answer again", "Keep it")
        assert screen.primary.accessibleDescription() == "Key: Enter"
        driver.press(key)
        driver.in_phase(Phase.ASKING)
    assert pressed_events(interview) == [Proceed(), Retake(), Proceed(), Proceed()]


def test_a_lost_microphone_is_shown_and_the_interview_goes_on(answering: Driver) -> None:
    interview, screen = answering.backend.interviews[0], answering.desktop.way.interview
    interview.apply(Hold("The microphone has gone. Plug it in again."))
    answering.in_phase(Phase.HELD)
    assert screen.notice.words == "The microphone has gone. Plug it in again."
    assert screen.notice.isVisible()
    answering.press(Key.Key_Space)
    answering.in_phase(Phase.ANSWERING)
    assert pressed_events(interview) == [Resume()]


def test_a_notice_can_be_put_away(answering: Driver) -> None:
    interview, screen = answering.backend.interviews[0], answering.desktop.way.interview
    interview.publish(Notice("We cannot hear you."))
    answering.until(screen.notice.isVisible)
    answering.tab_to(screen.dismiss)
    answering.press(Key.Key_Space)
    assert not screen.notice.isVisible()
    assert answering.focused() is screen.stage


def test_the_level_moves_the_meter(answering: Driver) -> None:
    answering.backend.interviews[0].publish(Level(-30.0, -12.0, speaking=True))
    answering.until(lambda: answering.desktop.way.interview.meter.value() == 50)


def test_the_self_view_shows_the_candidate(answering: Driver) -> None:
    answering.until(lambda: answering.desktop.way.interview.self_view.has_picture)


def test_what_was_answered_is_never_on_the_screen(answering: Driver) -> None:
    """Only the machine's words and the program's own are shown; recognised text has no way in."""
    from interview_desktop.core.transcript import Recognized, Word
    from interview_desktop.session.updates import AnswerRecognized

    interview = answering.backend.interviews[0]
    words = Recognized((Word("xylophone", 0, 1, 0.9),), "en", "test")
    interview.publish(AnswerRecognized(0, 1, words))
    interview.settle()
    QTest.qWait(30)
    from PySide6.QtWidgets import QLabel

    assert not [
        label for label in answering.desktop.window.findChildren(QLabel) if "xylophone" in label.text()
    ]


# --- stopping ---------------------------------------------------------------------------------------------------


def test_escape_asks_and_may_be_taken_back(answering: Driver) -> None:
    answering.press(Key.Key_Escape)
    dialog = answering.desktop.way.conduct.dialog
    assert dialog is not None
    assert dialog.isVisible()
    QTest.keyClick(dialog, Key.Key_Escape)
    answering.until(lambda: answering.desktop.way.conduct.dialog is None)
    assert pressed_events(answering.backend.interviews[0]) == []


def test_silence_ends_no_answer_while_the_person_decides(answering: Driver) -> None:
    interview = answering.backend.interviews[0]
    answering.press(Key.Key_Escape)
    interview.hear(CountdownOpened(0, 4.0))
    answering.until(lambda: KeepGoing() in interview.sent)
    answering.in_phase(Phase.ANSWERING)


def test_stopping_keeps_what_was_recorded(answering: Driver) -> None:
    answering.press(Key.Key_Escape)
    assert answering.desktop.way.conduct.dialog is not None
    QTest.keyClick(answering.desktop.way.conduct.dialog.stop_button, Key.Key_Space)
    answering.at(Place.THANKS)
    assert pressed_events(answering.backend.interviews[0]) == [Stop()]
    assert "Everything recorded until then is saved" in answering.desktop.way.thanks.lead.text()


def test_closing_the_window_during_an_interview_asks_first(answering: Driver) -> None:
    assert not answering.desktop.window.close()
    assert answering.desktop.way.conduct.dialog is not None
    QTest.keyClick(answering.desktop.way.conduct.dialog, Key.Key_Return)
    answering.until(lambda: answering.desktop.way.conduct.dialog is None)
    assert answering.desktop.window.isVisible()
    assert pressed_events(answering.backend.interviews[0]) == []


def test_closing_the_window_ends_the_interview_properly_and_then_closes(answering: Driver) -> None:
    answering.backend.interviews[0]._saves = False
    closed: list[bool] = []
    answering.desktop.finished.connect(lambda: closed.append(True))
    answering.desktop.window.close()
    assert answering.desktop.way.conduct.dialog is not None
    answering.desktop.way.conduct.dialog.stop_button.click()
    answering.until(lambda: answering.phase is Phase.ENDED)
    assert answering.desktop.window.isVisible(), "nothing is closed before it is saved"
    assert not answering.desktop.window.close()
    assert answering.desktop.way.conduct.dialog is None, "nothing is left to decide while it is saved"
    answering.backend.interviews[0].save()
    answering.until(lambda: closed == [True])
    assert not answering.desktop.window.isVisible()
    assert answering.backend.interviews[0].closed == 1


def test_nothing_of_the_person_stays_on_the_screen(answering: Driver) -> None:
    answering.press(Key.Key_Escape)
    assert answering.desktop.way.conduct.dialog is not None
    answering.desktop.way.conduct.dialog.stop_button.click()
    answering.at(Place.THANKS)
    answering.desktop.way.thanks.again_button.click()
    answering.at(Place.SETUP)
    screen = answering.desktop.way.interview
    assert not screen.self_view.has_picture
    assert screen.view.total == 0


def test_enter_goes_on_from_wherever_the_keyboard_is(stage: Stage) -> None:
    driver = stage(FakeBackend(questions=TWO))
    driver.until(driver.desktop.setup.next_button.isEnabled)
    driver.desktop.setup.camera.setFocus()
    driver.press(Key.Key_Return)
    driver.at(Place.WELCOME)
    driver.desktop.way.welcome.code.setFocus()
    driver.press(Key.Key_Return)
    driver.at(Place.CONSENT)
    driver.press(Key.Key_Return)
    assert driver.desktop.window.place is Place.CONSENT, "nothing is agreed to by Enter alone"


def test_the_ring_follows_a_control_that_is_scrolled(stage: Stage) -> None:
    driver = stage(FakeBackend(questions=TWO))
    driver.to_consent()
    window = driver.desktop.window
    window.resize(1024, 700)
    _, box = driver.desktop.way.consent.boxes[-1]
    driver.tab_to(box)
    area = window.findChildren(QScrollArea)
    for each in area:
        bar = each.verticalScrollBar()
        bar.setValue(bar.maximum())
    corner = box.mapTo(window, QPoint(0, 0))
    assert window.ring.geometry().contains(QRect(corner, box.size()))

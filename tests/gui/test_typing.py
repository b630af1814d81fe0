"""Answers that are typed: the keyboard is in the box, its keys are text, and no silence ends them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from interview_desktop.core.codec import encode
from interview_desktop.core.events import Hold, KeepGoing, Proceed, RepeatQuestion, Retake, Typed
from interview_desktop.core.interview import Phase
from interview_desktop.core.models import Question, QuestionSet, Subtype
from interview_desktop.core.record import SessionRecord
from interview_desktop.core.turns import CountdownOpened
from interview_desktop.gui.flow import Place
from tests.fakes.gui_backend import FakeBackend
from tests.gui.driving import Driver, Key

Stage = Callable[[FakeBackend], Driver]
CTRL = Qt.KeyboardModifier.ControlModifier
TWO = QuestionSet("set", (Question("a", "Reverse a list."), Question("b", "What does it cost?")))


def begin(stage: Stage, backend: FakeBackend, *, chosen: bool = True) -> Driver:
    """An open answer, reached as a candidate reaches it."""
    backend.greeting = ""
    driver = stage(backend)
    driver.to_welcome()
    welcome = driver.desktop.way.welcome
    if chosen:
        welcome.need.click()
        welcome.boxes["typed_answers"].click()
    driver.to_interview().finish_speaking()
    driver.in_phase(Phase.ANSWERING)
    return driver


def write(driver: Driver, text: str) -> None:
    """Type on whatever has the keyboard."""
    for line in text.splitlines(keepends=True):
        QTest.keyClicks(driver.focused(), line.rstrip("\n"))
        if line.endswith("\n"):
            driver.press(Key.Key_Return)


def test_who_types_writes_at_once_and_ends_the_answer_with_ctrl(stage: Stage) -> None:
    driver = begin(stage, FakeBackend(questions=TWO))
    screen, [interview] = driver.desktop.way.interview, driver.backend.interviews
    assert driver.focused() is screen.typed
    assert (screen.primary_key.text(), screen.repeat_key.text()) == ("Ctrl+Enter", "Ctrl+R")
    assert "Ctrl+Enter" in screen.following.text()
    text = "R is a letter,\nand 1 a digit. a b"
    write(driver, text)
    assert screen.typed.toPlainText() == text
    assert driver.phase is Phase.ANSWERING
    QTest.keyClick(screen.typed, Key.Key_Return, CTRL)
    driver.until(lambda: driver.phase is Phase.ASKING)
    assert interview.sent[-2:] == [Typed(text), Proceed()]
    assert screen.typed.toPlainText() == text, "Ctrl+Enter writes nothing"
    assert transcribed(driver) == text
    interview.finish_speaking()
    driver.in_phase(Phase.ANSWERING)
    assert driver.focused() is screen.typed
    assert screen.typed.toPlainText() == ""


def test_what_is_typed_is_handed_in_also_while_the_candidate_types_on(stage: Stage) -> None:
    driver = begin(stage, FakeBackend(questions=TWO))
    [interview] = driver.backend.interviews

    def typing_on() -> bool:
        write(driver, "a")
        return any(isinstance(event, Typed) for event in interview.sent)

    driver.until(typing_on)


def transcribed(driver: Driver) -> str:
    """What the transcript holds of a first answer, given what the window sent."""
    [interview] = driver.backend.interviews
    record = SessionRecord()
    record.take("session.planned", {"plan": encode(interview.state.plan)}, 0.0)
    record.take("recording.started", {"origin": 0.0, "wall": "2030-01-01T00:00:00+00:00"}, 0.0)
    record.take("answer.opened", {"question": 0, "take": 1, "audio_from": 1.0}, 1.0)
    for event in interview.sent:
        record.take("interview.event", {"event": encode(event)}, 2.0)
    return record.transcript(9.0).answers[0].typed


def test_letters_are_text_wherever_the_keyboard_is(stage: Stage) -> None:
    driver = begin(stage, FakeBackend(questions=TWO))
    screen, [interview] = driver.desktop.way.interview, driver.backend.interviews
    screen.stage.setFocus()
    driver.press(Key.Key_Space, Key.Key_R, Key.Key_Return)
    assert screen.typed.toPlainText() == " r\n"
    assert driver.focused() is screen.typed
    QTest.keyClick(screen.typed, Key.Key_R, CTRL)
    driver.until(lambda: driver.phase is Phase.NUDGING)
    assert [each for each in interview.sent if not isinstance(each, Typed)] == [RepeatQuestion()]


def test_before_the_first_letter_no_silence_ends_it(stage: Stage) -> None:
    driver = begin(stage, FakeBackend(questions=TWO))
    screen, [interview] = driver.desktop.way.interview, driver.backend.interviews
    screen.stage.setFocus()
    interview.hear(CountdownOpened(0, 4.0))
    driver.until(lambda: KeepGoing() in interview.sent)
    driver.in_phase(Phase.ANSWERING)
    assert screen.typed.toPlainText() == ""


def test_the_box_of_a_coding_question_takes_keys_as_text_while_it_has_them(stage: Stage) -> None:
    asked = QuestionSet("set", (Question("a", "Reverse a list.", subtype=Subtype.CODING), *TWO.questions[1:]))
    driver = begin(stage, FakeBackend(questions=asked), chosen=False)
    screen, [interview] = driver.desktop.way.interview, driver.backend.interviews
    assert driver.focused() is screen.stage
    assert screen.primary_key.text() == "Space"
    driver.tab_to(screen.typed)
    assert screen.primary_key.text() == "Ctrl+Enter"
    write(driver, "return x\nr")
    assert screen.typed.toPlainText() == "return x\nr"
    QTest.keyClick(screen.typed, Key.Key_Enter, CTRL)
    driver.until(lambda: driver.phase is Phase.ASKING)
    assert interview.sent[-2:] == [Typed("return x\nr"), Proceed()]
    assert driver.focused() is screen.stage


@pytest.mark.parametrize("held", [False, True], ids=["typing", "paused"])
def test_what_was_typed_is_still_there_and_the_keyboard_with_it(stage: Stage, *, held: bool) -> None:
    backend = FakeBackend(questions=TWO)
    driver = begin(stage, backend)
    screen = driver.desktop.way.interview
    write(driver, "half")
    screen.stop_wanted.emit()
    dialog = driver.desktop.way.conduct.dialog
    assert dialog is not None
    dialog.stay_button.click()
    assert driver.desktop.window.place is Place.INTERVIEW
    if held:
        driver.until(lambda: Typed("half") in backend.interviews[0].sent)
        backend.interviews[0].apply(Hold("A short break."))
        driver.in_phase(Phase.HELD)
        driver.press(Key.Key_Space)
        driver.in_phase(Phase.ANSWERING)
    write(driver, " whole")
    assert screen.typed.toPlainText() == "half whole"


def test_what_was_typed_is_shown_while_it_is_decided_about(stage: Stage) -> None:
    backend = FakeBackend(questions=TWO)
    backend.attempts = 2
    driver = begin(stage, backend)
    screen, [interview] = driver.desktop.way.interview, driver.backend.interviews
    text = "def reverse(items):\n" + "    pass\n" * 40
    screen.typed.setPlainText(text)
    QTest.keyClick(screen.typed, Key.Key_Return, CTRL)
    driver.in_phase(Phase.REVIEWING)
    assert screen.typed.isVisible()
    assert screen.typed.toPlainText() == text
    assert screen.typed.isReadOnly()
    assert screen.typed.verticalScrollBar().maximum() > 0
    driver.tab_to(screen.typed)
    driver.press(Key.Key_A)
    driver.until(lambda: Retake() in interview.sent)
    driver.until(screen.typed.isHidden)
    interview.finish_speaking()
    driver.in_phase(Phase.ANSWERING)
    assert screen.typed.toPlainText() == ""
    write(driver, "another")
    assert screen.typed.toPlainText() == "another"

"""What a candidate chooses for themselves takes effect, and what they are owed at the end is there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog

from interview_desktop.core.adjustments import USUAL, Adjustments
from interview_desktop.core.consent import Consent, ConsentItem, ConsentMethod
from interview_desktop.core.errors import AccessRefused
from interview_desktop.core.events import Hold, KeepGoing, KeepTake, Proceed, Resume, Stop, Typed
from interview_desktop.core.interview import Phase
from interview_desktop.core.models import Question, QuestionSet, Subtype
from interview_desktop.core.outcome import InterviewOutcome, OutcomeStatus
from interview_desktop.core.turns import CountdownOpened
from interview_desktop.gui.desktop import Desktop
from interview_desktop.gui.dress import dress
from interview_desktop.gui.flow import Place
from interview_desktop.gui.screens.thanks import ThanksScreen
from interview_desktop.gui.values import InterviewManner
from tests.fakes.gui_backend import FakeBackend
from tests.gui.driving import Driver, Key

Stage = Callable[[FakeBackend], Driver]
ONE = QuestionSet("set", (Question("a", "What did you build?"),))


def answering(stage: Stage, backend: FakeBackend, adjustments: Adjustments = USUAL) -> Driver:
    """The first answer is open, for a candidate with these adjustments."""
    backend.greeting = ""
    driver = stage(backend)
    driver.to_welcome()
    welcome = driver.desktop.way.welcome
    if adjustments != USUAL:
        welcome.show_wishes(replace(welcome.wishes, adjustments=adjustments))
    driver.to_interview().finish_speaking()
    driver.in_phase(Phase.ANSWERING)
    return driver


def test_another_language_is_spoken_at_once_and_given_up_afterwards(driver: Driver) -> None:
    driver.to_welcome()
    first = driver.desktop.way.welcome
    first.code.setText("K-17")
    first.language.setCurrentIndex(first.language.findData("ar"))
    driver.until(lambda: driver.desktop.way.welcome is not first)
    welcome = driver.desktop.way.welcome
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert (welcome.wishes.language, welcome.wishes.code) == ("ar", "K-17"), "nothing has to be chosen twice"
    driver.to_consent()
    [request] = driver.backend.noticed
    assert (request.language, request.code) == ("ar", "K-17")
    driver.desktop.way.consent.refuse.click()
    driver.at(Place.WELCOME)
    driver.desktop.way.welcome.back_button.click()
    driver.at(Place.SETUP)
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_large_text_is_large_from_the_welcome_on(driver: Driver) -> None:
    driver.to_welcome()
    first, before = driver.desktop.way.welcome, QApplication.font().pixelSize()
    first.need.click()
    first.boxes["large_text"].click()
    driver.until(lambda: driver.desktop.way.welcome is not first)
    assert QApplication.font().pixelSize() == round(1.5 * before)
    assert driver.desktop.way.welcome.wishes.adjustments == Adjustments(large_text=True)
    driver.desktop.way.welcome.need.click()
    driver.until(lambda: QApplication.font().pixelSize() == before)


LONG = (
    "Imagine that you have taken over a service which several teams depend on, that its documentation is out of date, and "
    "that the person who wrote it has left. In your first week an important customer reports wrong figures. Describe step "
    "by step how you would find the cause, whom you would talk to and when, what you would tell the customer, and how you "
    "would make sure that it stays mended for good."
)


@pytest.mark.parametrize(("scale", "language"), [(100, "en"), (150, "ar"), (200, "de")])
def test_a_long_question_and_all_words_fit_at_every_size(
    qapp: QApplication, stage: Stage, scale: int, language: str
) -> None:
    """In the smallest window, at every scale, also with longer words and from right to left."""
    assert 380 <= len(LONG) <= 420
    backend = FakeBackend(questions=QuestionSet("set", (Question("a", LONG),)))
    backend.greeting = ""
    desktop = Desktop(
        dress(qapp, "light", scale=scale, language=language), lambda: backend, backend.clock.monotonic
    )
    desktop.window.resize(desktop.window.minimumSize())
    desktop.show()
    driver = Driver(desktop, backend)
    try:
        driver.to_interview().finish_speaking()
        driver.in_phase(Phase.ANSWERING)
        screen = desktop.way.interview
        QTest.qWait(60)
        assert screen.stage.rect().toRectF().contains(screen.stage.text_rect())
        assert screen.stage.font_size >= 14
        for label in (screen.status, screen.following):
            assert label.height() >= label.heightForWidth(label.width()), label.text()
        shown = [each for each in screen.findChildren(QAbstractButton) if each.isVisible()]
        assert screen.primary in shown
        for control in shown:
            assert control.width() >= control.sizeHint().width(), control.text()
            assert screen.rect().contains(control.rect().translated(control.mapTo(screen, QPoint(0, 0))))
    finally:
        driver.leave()


def test_adjustments_are_asked_for_and_count_only_while_wanted(driver: Driver) -> None:
    driver.to_welcome()
    welcome = driver.desktop.way.welcome
    assert not welcome.choices.isVisible()
    driver.tab_to(welcome.need)
    driver.press(Key.Key_Space)
    welcome.boxes["breaks"].click()
    welcome.extra_time.setCurrentIndex(2)
    assert welcome.wishes.adjustments == Adjustments(extra_time=1.5, breaks=True)
    welcome.need.click()
    assert welcome.wishes.adjustments == USUAL


def test_an_e_mail_address_is_no_code(driver: Driver) -> None:
    driver.to_welcome()
    welcome = driver.desktop.way.welcome
    welcome.code.setText("ada@example.org")
    assert welcome.code_problem.isVisible() and not welcome.next_button.isEnabled()
    welcome.code.setText("K-1024")
    assert not welcome.code_problem.isVisible() and welcome.next_button.isEnabled()


def test_the_next_candidate_is_another_person(stage: Stage) -> None:
    driver = answering(stage, FakeBackend(questions=ONE), Adjustments(breaks=True))
    driver.backend.interviews[-1].send(Stop())
    driver.at(Place.THANKS)
    driver.desktop.way.thanks.again_button.click()
    driver.at(Place.SETUP)
    driver.to_welcome()
    assert driver.desktop.way.welcome.wishes.adjustments == USUAL
    assert driver.desktop.way.interview.state is None


def test_a_break_is_taken_and_ended(stage: Stage) -> None:
    driver = answering(stage, FakeBackend(questions=ONE), Adjustments(breaks=True))
    driver.press(Key.Key_B)
    driver.in_phase(Phase.HELD)
    assert "kept" in driver.desktop.way.interview.view.following
    assert driver.desktop.way.interview.view.notice == "", "the reason is the journal's"
    driver.press(Key.Key_Space)
    driver.in_phase(Phase.ANSWERING)
    sent = driver.backend.interviews[0].sent
    assert isinstance(sent[0], Hold) and sent[1] == Resume()


def test_without_being_allowed_there_is_no_break(stage: Stage) -> None:
    driver = answering(stage, FakeBackend(questions=ONE))
    assert not driver.desktop.way.interview.break_button.isVisible()
    driver.press(Key.Key_B)
    assert driver.backend.interviews[0].sent == []


def test_the_candidate_chooses_which_answer_counts(stage: Stage) -> None:
    backend = FakeBackend(questions=ONE)
    backend.attempts = 2
    driver = answering(stage, backend)
    driver.press(Key.Key_Space)
    driver.in_phase(Phase.REVIEWING)
    assert not driver.desktop.way.interview.earlier[0].isVisible()
    driver.press(Key.Key_A)
    driver.in_phase(Phase.ASKING)
    backend.interviews[0].finish_speaking()
    driver.in_phase(Phase.ANSWERING)
    driver.press(Key.Key_Space)
    driver.in_phase(Phase.REVIEWING)
    first = driver.desktop.way.interview.earlier[0]
    assert first.text() == "Keep answer 1 instead"
    first.click()
    driver.in_phase(Phase.CLOSING)
    assert backend.interviews[0].sent[-1] == KeepTake(1)
    assert backend.interviews[0].state.kept == (1,)


@pytest.mark.parametrize("needed", [True, False], ids=["adjustment", "coding question"])
def test_what_is_typed_reaches_the_interview_and_silence_ends_nothing(stage: Stage, *, needed: bool) -> None:
    subtype = Subtype.GENERAL if needed else Subtype.CODING
    asked = QuestionSet("set", (Question("a", "Reverse a list.", subtype=subtype),))
    backend = FakeBackend(questions=asked)
    driver = answering(stage, backend, Adjustments(typed_answers=needed))
    screen, interview = driver.desktop.way.interview, backend.interviews[0]
    assert screen.typed.isVisible()
    screen.typed.setPlainText("return list[::-1]")
    interview.hear(CountdownOpened(0, 4.0))
    driver.until(lambda: KeepGoing() in interview.sent)
    driver.in_phase(Phase.ANSWERING)
    screen.primary.click()
    driver.in_phase(Phase.CLOSING)
    assert interview.sent[-2:] == [Typed("return list[::-1]"), Proceed()]
    assert not screen.typed.isVisible()


def test_candidates_do_not_see_themselves_while_they_answer(stage: Stage) -> None:
    backend = FakeBackend(questions=ONE)
    backend.held = InterviewManner()
    driver = answering(stage, backend)
    screen = driver.desktop.way.interview
    driver.until(lambda: not screen.self_view.has_picture)
    assert screen.self_view_button.text() == "Show my picture"
    screen.self_view_button.click()
    driver.until(lambda: screen.self_view.has_picture)


def test_stopping_offers_to_keep_or_to_delete(stage: Stage) -> None:
    driver = answering(stage, FakeBackend(questions=ONE))
    driver.press(Key.Key_Escape)
    dialog = driver.desktop.way.conduct.dialog
    assert dialog is not None
    dialog.delete_button.click()
    assert driver.backend.interviews[0].sent == [], "asked twice"
    assert not dialog.stop_button.isVisible()
    dialog.delete_button.click()
    driver.at(Place.THANKS)
    driver.until(lambda: "deleted" in driver.desktop.way.thanks.lead.text())
    assert driver.backend.deleted == [driver.backend.interviews[0].state.plan.id]
    assert "receipt" not in driver.backend.calls


def test_what_cannot_be_deleted_is_said(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    backend = FakeBackend(questions=ONE)
    backend.delete_fault = AccessRefused("It is under legal hold", "Ask the person in charge")
    driver = answering(stage, backend)
    driver.desktop.way.conduct.ask_stop()
    dialog = driver.desktop.way.conduct.dialog
    assert dialog is not None
    dialog.delete_button.click()
    dialog.delete_button.click()
    driver.at(Place.THANKS)
    driver.until(lambda: "could not be deleted" in driver.desktop.way.thanks.lead.text())
    told = driver.desktop.way.thanks.warnings.words
    assert told.startswith("Please tell the person in charge")
    assert ("legal hold" in told, "legal hold" in caplog.text) == (False, True), "why is for staff"


def test_the_receipt_can_be_taken_home(stage: Stage) -> None:
    driver = answering(stage, FakeBackend(questions=ONE))
    driver.desktop.way.conduct.ask_stop()
    assert driver.desktop.way.conduct.dialog is not None
    driver.desktop.way.conduct.dialog.stop_button.click()
    driver.at(Place.THANKS)
    thanks: ThanksScreen = driver.desktop.way.thanks
    driver.until(lambda: bool(thanks.code.text))
    interview_id = driver.backend.interviews[0].state.plan.id
    assert thanks.code.text.splitlines()[1:] == [
        f"interview: {interview_id}",
        "notice: 2026-11-a",
        f"sha256: {'5f3c' * 16}",
    ]
    assert thanks.code.isVisible()


def test_a_copy_of_the_notice_is_saved_whole_or_not_at_all(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.to_consent()
    screen = driver.desktop.way.consent
    wanted = tmp_path / "notice.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(wanted), ""))
    screen.save_button.click()
    text = wanted.read_text(encoding="utf-8")
    assert all(choice.label in text for choice, _ in screen.boxes)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "notice.txt"), ""))
    screen.save_button.click()
    assert "could not be saved" in screen.banner.words


def test_candidates_are_not_told_what_only_staff_can_mend(stage: Stage) -> None:
    driver = stage(FakeBackend(questions=ONE))
    driver.until(lambda: driver.desktop.candidates.there)
    thanks = driver.desktop.way.thanks
    begun = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
    slow = "The computer was too slow: 12 pictures are missing."
    outcome = InterviewOutcome(
        "id", OutcomeStatus.COMPLETED, begun, begun, 60.0, Path("a.mp4"), {}, warnings=(slow,)
    )
    consent = Consent(frozenset(ConsentItem), "1", begun.isoformat(), ConsentMethod.ON_SCREEN)
    thanks.show_outcome(outcome, consent)
    assert "slow" not in thanks.warnings.words
    assert thanks.warnings.words.startswith("Please tell the person in charge Somebody should look")
    assert "leave" not in thanks.lead.text(), "somebody is to look at it first"
    assert not thanks.may_leave
    thanks.show_outcome(replace(outcome, warnings=()), consent)
    assert thanks.warnings.isHidden()
    assert thanks.lead.text().endswith("You may leave now.")

"""Question sets are approved and rejected in the window, by keyboard, and approved ones are offered beside files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QTextImageFormat
from PySide6.QtTest import QTest

from interview_desktop.core.errors import DataFolderError, QuestionFileError
from interview_desktop.gui.flow import Place
from interview_desktop.gui.widgets.set_view import SetView
from interview_desktop.storage.tables import SetState
from tests.fakes.gui_backend import FakeBackend
from tests.fakes.question_sets import SET_ID, waiting_set
from tests.gui.audit import focus_problems, problems
from tests.gui.driving import Driver, Key
from tests.gui.screenshots import drawing

Stage = Callable[[FakeBackend], Driver]


def at_sets(stage: Stage) -> Driver:
    backend = FakeBackend()
    backend.sets = [replace(waiting_set("old", "Older"), state=SetState.REJECTED), waiting_set()]
    driver = stage(backend)
    driver.until(driver.desktop.setup.next_button.isEnabled)
    driver.tab_to(driver.desktop.setup.ways.sets_button)
    driver.press(Key.Key_Return)
    driver.at(Place.SETS)
    driver.until(lambda: driver.desktop.approving.page.list.count() == 2)
    return driver


def test_a_set_is_read_approved_and_then_offered(stage: Stage) -> None:
    driver = at_sets(stage)
    page = driver.desktop.approving.page
    assert page.chosen is not None
    assert page.chosen.questions.id == SET_ID, "the one that waits comes first"
    words = page.view.toPlainText().replace("\u2068", "").replace("\u2069", "")
    for expected in ("fault that you found", "Mark 5: Names the steps", "Follow-up: What", "rejected by Ada"):
        assert expected in words
    assert "asks two things at once. Make two questions of it." in words
    assert not page.approve_button.isEnabled(), "a name comes first"
    driver.tab_to(page.by)
    QTest.keyClicks(page.by, "Grace")
    assert not page.reject_button.isEnabled(), "a reason comes first"
    driver.press(Key.Key_Return)
    assert f"decide {SET_ID} True Grace" not in driver.backend.calls, "Enter in a field decides nothing"
    driver.tab_to(page.approve_button)
    driver.press(Key.Key_Return)
    driver.until(lambda: "Approved by Grace" in page.banner.words)
    assert f"decide {SET_ID} True Grace" in driver.backend.calls
    page.back_button.click()
    driver.at(Place.SETUP)
    setup = driver.desktop.setup
    driver.until(setup.sets.isVisible)
    assert [setup.sets.itemText(at) for at in range(1, setup.sets.count())] == ["Backend engineer"]
    driver.tab_to(setup.sets)
    driver.press(Key.Key_Down)
    driver.until(lambda: setup.questions is not None and setup.questions.id == SET_ID)
    assert setup.file.text() == ""


def test_a_set_is_rejected_with_a_reason(stage: Stage) -> None:
    driver = at_sets(stage)
    page = driver.desktop.approving.page
    page.by.setText("Grace")
    driver.tab_to(page.reason)
    QTest.keyClicks(page.reason, "Too personal")
    driver.tab_to(page.reject_button)
    driver.press(Key.Key_Return)
    driver.until(lambda: page.banner.words == "Rejected.")
    assert f"decide {SET_ID} False Grace Too personal" in driver.backend.calls
    assert page.reason.text() == ""


def test_what_cannot_be_kept_is_said(stage: Stage) -> None:
    driver = at_sets(stage)
    page = driver.desktop.approving.page
    driver.backend.decide_fault = DataFolderError("The database cannot be written", "Free some room")
    page.by.setText("Grace")
    page.approve_button.click()
    driver.until(lambda: "cannot be written" in page.banner.words)
    assert page.approve_button.isEnabled()


def test_code_and_picture_of_a_question_are_seen_before_it_is_approved(stage: Stage) -> None:
    backend = FakeBackend()
    waiting = waiting_set()
    first, second = waiting.questions.questions
    name = "0" * 64 + ".png"
    shown = (
        replace(first, code="for each in row:\n    <b>print</b>(each)"),
        replace(second, image=name, image_text="Two boxes"),
    )
    backend.sets = [replace(waiting, questions=replace(waiting.questions, questions=shown))]
    backend.shown = {name: drawing()}
    driver = stage(backend)
    driver.until(driver.desktop.setup.next_button.isEnabled)
    driver.desktop.setup.ways.sets_button.click()
    driver.at(Place.SETS)
    page = driver.desktop.approving.page
    driver.until(lambda: bool(_pictures(page.view)))
    assert "for each in row:\n    <b>print</b>(each)\n" in page.view.toPlainText(), "as it is, line for line"
    assert "Picture: \u2068Two boxes\u2069" in page.view.toPlainText()
    (picture,) = _pictures(page.view)
    assert picture.width() <= page.view.viewport().width()
    driver.desktop.window.resize(driver.desktop.window.minimumSize())
    driver.until(
        lambda: _pictures(page.view)[0].width() <= page.view.viewport().width() < picture.width() + 40
    )


def test_a_picture_that_is_missing_is_said(stage: Stage) -> None:
    backend = FakeBackend()
    waiting = waiting_set()
    first = replace(waiting.questions.questions[0], image="1" * 64 + ".png")
    backend.sets = [replace(waiting, questions=replace(waiting.questions, questions=(first,)))]
    backend.pictures_fault = QuestionFileError("The picture 111… is missing", "Read the file again")
    driver = stage(backend)
    driver.until(driver.desktop.setup.next_button.isEnabled)
    driver.desktop.setup.ways.sets_button.click()
    driver.at(Place.SETS)
    page = driver.desktop.approving.page
    driver.until(lambda: "is missing" in page.banner.words)
    assert "Picture: \u2068without a description\u2069" in page.view.toPlainText()


def _pictures(view: SetView) -> list[QTextImageFormat]:
    """Every picture in the text, as it is laid out."""
    return [looks.toImageFormat() for looks in view.document().allFormats() if looks.isImageFormat()]


def test_who_has_signed_in_decides_in_that_name(driver: Driver) -> None:
    driver.until(driver.desktop.setup.next_button.isEnabled)
    driver.desktop.staff.name = "Ada"
    driver.desktop.setup.ways.sets_button.click()
    driver.at(Place.SETS)
    assert driver.desktop.approving.page.by.text() == "Ada"
    assert driver.desktop.approving.page.by.isReadOnly()
    driver.until(lambda: "no question sets yet" in driver.desktop.approving.page.banner.words)


def test_the_screen_looked_over(stage: Stage) -> None:
    driver = at_sets(stage)
    QTest.qWait(40)
    window = driver.desktop.window
    assert problems(window) + focus_problems(window) == []

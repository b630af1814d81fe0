"""Questions that show code or a picture, and answers that are typed beside what is said."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from interview_desktop.core.events import Proceed, Typed
from interview_desktop.core.interview import Phase
from interview_desktop.core.models import Question, QuestionSet, Subtype
from interview_desktop.gui.widgets.exhibit_view import decoded
from tests.fakes.gui_backend import FakeBackend
from tests.fakes.pictures import png
from tests.gui.driving import Driver, Key

Stage = Callable[[FakeBackend], Driver]
PICTURE = png(64, 32)
NAME = f"{hashlib.sha256(PICTURE).hexdigest()}.png"
CODE = "def turned(items):\n    return items[::-1]"


@pytest.fixture
def driver(stage: Stage) -> Driver:
    questions = (
        Question("a", "What does this function do?", subtype=Subtype.CODING, code=CODE),
        Question("b", "What is slow here?", image=NAME, image_text="A queue between two services"),
        Question("c", "What else?"),
    )
    backend = FakeBackend(questions=QuestionSet("set", questions))
    backend.greeting = ""
    backend.shown = {NAME: PICTURE}
    driver = stage(backend)
    driver.to_interview().finish_speaking()
    driver.in_phase(Phase.ANSWERING)
    return driver


def go_on(driver: Driver) -> None:
    driver.desktop.way.interview.stage.setFocus()
    driver.press(Key.Key_Space)
    driver.until(lambda: driver.phase is Phase.ASKING)


def test_each_question_shows_what_belongs_to_it(driver: Driver) -> None:
    exhibit = driver.desktop.way.interview.exhibit
    assert (exhibit.code.isVisible(), exhibit.picture.isVisible()) == (True, False)
    assert exhibit.code.toPlainText() == CODE
    go_on(driver)
    assert (exhibit.code.isVisible(), exhibit.picture.isVisible()) == (False, True)
    assert exhibit.picture.accessibleName() == "Picture: A queue between two services"
    assert (exhibit.picture.shown_size.width(), exhibit.picture.shown_size.height()) == (64, 32)
    driver.backend.interviews[0].finish_speaking()
    driver.in_phase(Phase.ANSWERING)
    go_on(driver)
    assert not exhibit.isVisible()


def test_keys_keep_their_meaning_while_code_is_read(driver: Driver) -> None:
    screen = driver.desktop.way.interview
    driver.tab_to(screen.exhibit.code)
    driver.press(Key.Key_Down, Key.Key_End)
    assert screen.exhibit.code.textCursor().position() == len(CODE)
    driver.press(Key.Key_Space)
    driver.until(lambda: driver.phase is Phase.ASKING)
    assert Proceed() in driver.backend.interviews[0].sent


def test_a_coding_answer_is_typed_beside_what_is_said(driver: Driver) -> None:
    screen = driver.desktop.way.interview
    driver.tab_to(screen.typed)
    QTest.keyClicks(screen.typed, "it turns")
    go_on(driver)
    sent = driver.backend.interviews[0].sent
    assert sent.index(Typed("it turns")) < sent.index(Proceed())
    assert not screen.typed.isVisible(), "the next question is answered aloud alone"


def test_after_the_interview_nothing_of_it_is_on_the_screen(driver: Driver) -> None:
    screen = driver.desktop.way.interview
    screen.end()
    assert (screen.exhibit.code.toPlainText(), screen.typed.toPlainText()) == ("", "")
    assert screen.exhibit.isHidden()


def test_pictures_are_kept_no_larger_than_they_are_shown() -> None:
    whole, large = decoded(PICTURE), decoded(png(4096, 8))
    assert (whole.width(), large.width()) == (64, 2048)
    assert decoded(b"no picture") == QImage()

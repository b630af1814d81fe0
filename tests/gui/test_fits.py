"""No words are cut off on any screen, whatever the language and the size of the text; a question of 400 characters is readable."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from interview_desktop.core.models import Question, QuestionSet
from interview_desktop.gui.desktop import Desktop
from interview_desktop.gui.dress import dress
from tests.fakes.gui_backend import FakeBackend
from tests.gui.audit import lasting_problems
from tests.gui.driving import Driver
from tests.gui.test_accessibility import screens
from tests.gui.test_fitting_label import LONG, inside

SMALL, USUAL = QSize(1024, 700), QSize(1280, 800)


@pytest.fixture
def desktop(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Driver]:
    """A desktop app in a language, a size of text in percent, and a size of the window."""
    language, scale, size = request.param
    theme = dress(qapp, "light", scale=scale, language=language)
    backend = FakeBackend(questions=QuestionSet("set", (Question("q1", LONG), Question("q2", LONG))))
    made = Desktop(theme, lambda: backend, backend.clock.monotonic)
    made.window.resize(size)
    made.show()
    driver = Driver(made, backend)
    yield driver
    driver.leave()


LOOKS = [
    ("en", 100, SMALL),
    ("fr", 200, USUAL),
    ("hi", 200, SMALL),
    ("ar", 200, SMALL),
]


@pytest.mark.parametrize("desktop", LOOKS, indirect=True)
def test_nothing_is_cut_off(desktop: Driver) -> None:
    window = desktop.desktop.window
    found = []
    for name in screens(desktop, by_keyboard=False):
        found += [f"{name}: {problem}" for problem in lasting_problems(window)]
        if name == "answering":
            stage = desktop.desktop.way.interview.stage
            assert inside(stage)
            # As large as the usual text of a window, at the least.
            assert stage.font_size >= 16
    assert not found, "\n".join(found)

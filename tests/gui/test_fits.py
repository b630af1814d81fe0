"""No words are cut off on any screen, whatever the language and the size of the text; a question of 400 characters is readable."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from interview_desktop.core.models import Question, QuestionSet
from interview_desktop.gui.desktop import Desktop
from interview_desktop.gui.dress import dress
from interview_desktop.gui.parts import Page
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
    ("de", 150, SMALL),
    ("es", 200, SMALL),
    ("de", 200, QSize(3840, 2160)),
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


class Requests(QObject):
    """Counts how often a screen is asked to lay itself out."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count, and let it pass."""
        self.count += event.type() is QEvent.Type.LayoutRequest and isinstance(watched, Page)
        return False


@pytest.mark.parametrize("desktop", [("en", 100, USUAL), ("en", 200, SMALL)], indirect=True)
def test_no_screen_lays_itself_out_without_end(desktop: Driver, qapp: QApplication) -> None:
    """A layout that asks for another one is never done, and takes a whole core."""
    busy = []
    for name in screens(desktop, by_keyboard=False):
        QTest.qWait(50)
        requests = Requests()
        qapp.installEventFilter(requests)
        for _ in range(100):
            QTest.qWait(1)
        qapp.removeEventFilter(requests)
        # Meters and clocks change a few words meanwhile.
        if requests.count > 50:
            busy.append(f"{name}: {requests.count}")
    assert not busy


@pytest.mark.parametrize("desktop", [("en", 100, USUAL), ("ar", 100, USUAL)], indirect=True)
def test_all_of_set_up_is_in_sight_in_a_small_window(desktop: Driver) -> None:
    setup = desktop.desktop.setup
    desktop.until(setup.next_button.isEnabled)
    (area,) = setup.findChildren(QScrollArea)
    desktop.until(lambda: area.verticalScrollBar().maximum() == 0)

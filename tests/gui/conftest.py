"""The application, dressed once, and a desktop app that is taken down after each test."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from interview_desktop.gui.collecting import collect_young
from interview_desktop.gui.desktop import Desktop
from interview_desktop.gui.front import dress
from interview_desktop.gui.languages import SOURCE, spoken
from interview_desktop.gui.theme import Theme, load_theme
from tests.fakes.gui_backend import FakeBackend
from tests.gui.driving import Driver


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The light theme, worn by the application."""
    return dress(qapp, "light")


@pytest.fixture(autouse=True, scope="module")
def _no_garbage_left() -> Iterator[None]:
    """Threads of tests, here and in other rooms, never collect what belongs to Qt: gui/collecting.py says why."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def _collected_here() -> Iterator[None]:
    """As the program does it, after each test in place of each second."""
    yield
    collect_young()


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    """Whatever language or size a test has put on is taken off again."""
    yield
    application = QApplication.instance()
    if isinstance(application, QApplication) and (
        spoken() != SOURCE or application.font().pixelSize() != load_theme("light").sizes["body"]
    ):
        dress(application, "light")


@pytest.fixture
def stage(theme: Theme) -> Iterator[Callable[[FakeBackend], Driver]]:
    """Opens desktop apps, takes them down, and sees that no window is left; `no_leaks` looks after the threads."""
    drivers: list[Driver] = []

    def open_desktop(backend: FakeBackend) -> Driver:
        desktop = Desktop(theme, lambda: backend, backend.clock.monotonic)
        desktop.show()
        drivers.append(Driver(desktop, backend))
        return drivers[-1]

    yield open_desktop
    for driver in drivers:
        if isValid(driver.desktop):
            driver.leave()
    assert not [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


@pytest.fixture
def driver(stage: Callable[[FakeBackend], Driver]) -> Driver:
    """A desktop app before the usual fake backend."""
    return stage(FakeBackend())

"""Windows that are open change with the system's colours, where they were told to be as the system is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from interview_desktop.gui.desktop import Desktop
from interview_desktop.gui.dress import dress
from interview_desktop.gui.flow import Place
from interview_desktop.gui.system_scheme import SystemScheme
from interview_desktop.gui.theme import load_theme
from tests.fakes.gui_backend import FakeBackend
from tests.fakes.question_sets import waiting_set
from tests.gui.driving import Driver


@pytest.fixture
def prefer(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Has the system prefer another theme; a display without a window manager has no such settings."""
    system = SystemScheme.of(qapp)

    def prefer(name: str) -> None:
        monkeypatch.setattr(SystemScheme, "_preferred", lambda _: name)
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Unknown)

    yield prefer
    prefer("light")
    dress(qapp, "light")
    assert system.changed is None


def test_open_windows_follow_the_system(qapp: QApplication, prefer: Callable[[str], None]) -> None:
    prefer("light")
    backend = FakeBackend()
    backend.sets = [replace(waiting_set(), findings=())]
    theme = dress(qapp, "system")
    driver = Driver(Desktop(theme, lambda: backend, backend.clock.monotonic), backend)
    try:
        driver.desktop.show()
        driver.until(driver.desktop.setup.next_button.isEnabled)
        driver.desktop.setup.ways.sets_button.click()
        driver.at(Place.SETS)
        page = driver.desktop.approving.page
        driver.until(lambda: page.chosen is not None)
        for name in ("dark", "contrast", "light"):
            prefer(name)
            wanted = load_theme(name).colors
            assert (theme.name, driver.desktop.way.check.theme.colors) == (name, wanted)
            assert qapp.palette().window().color() == QColor(wanted.background)
            assert wanted.accent in qapp.styleSheet()
            picture = page.grab().toImage()
            assert picture.pixelColor(2, 2) == QColor(wanted.background), "it is painted so, too"
            inks = {looks.foreground().color().name() for looks in page.view.document().allFormats()}
            assert wanted.ink.lower() in inks, "also what has its colours in its text"
    finally:
        driver.leave()


def test_a_theme_that_was_chosen_stays(qapp: QApplication, prefer: Callable[[str], None]) -> None:
    dress(qapp, "light")
    before = qapp.styleSheet()
    prefer("dark")
    assert qapp.styleSheet() == before
    assert dress(qapp, "system").name == "dark"

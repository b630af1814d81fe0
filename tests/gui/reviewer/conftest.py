"""A data folder with interviews, made once; a window over a copy of it for each test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from interview_desktop.app.paths import DataFolder
from interview_desktop.gui.reviewer.window import ReviewWindow
from interview_desktop.gui.theme import Theme
from tests.gui.reviewer.reading import Reading
from tests.rig.reviewed import desk, fill

Open = Callable[..., Reading]


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return fill(tmp_path_factory.mktemp("filled"), 3, videos=2).root


@pytest.fixture
def folder(tmp_path: Path, filled: Path) -> DataFolder:
    return DataFolder(Path(shutil.copytree(filled, tmp_path / "data")))


@pytest.fixture
def opened(theme: Theme, folder: DataFolder) -> Iterator[Open]:
    """Opens windows, and takes them down."""
    windows: list[ReviewWindow] = []

    def open_window(**review: object) -> Reading:
        window = ReviewWindow(theme, lambda: desk(folder, **review))
        windows.append(window)
        window.begin()
        return Reading(window)

    yield open_window
    for window in windows:
        window.dispose()
    assert not [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]

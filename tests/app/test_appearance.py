"""How the window looks is known without the settings, and then it is what the settings say."""

from __future__ import annotations

from pathlib import Path

import pytest

from interview_desktop.app.appearance import Appearance, appearance, appearance_at_once
from interview_desktop.app.settings import load_settings
from interview_desktop.app.settings_table import setting_rows
from interview_desktop.core.errors import SettingsError


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder, and no variable set."""
    for row in setting_rows():
        monkeypatch.delenv(row.variable, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    "text",
    [
        "",
        'data_dir = "elsewhere"\n',
        'theme = "dark"\nreduce_motion = true\n',
        '[window]\nscale = 150\nlanguage = "ar"\npractice = false\n',
        "window.scale = 101\n",
        "[kiosk]\nreset_seconds = 20\n",
    ],
)
def test_a_file_alone_says_it(folder: Path, text: str) -> None:
    (folder / "interview.toml").write_text(text, encoding="utf-8")
    at_once = appearance_at_once(folder)
    assert at_once is not None
    assert at_once == appearance(load_settings())


def test_without_a_file_it_is_as_the_system_has_it(folder: Path) -> None:
    assert appearance_at_once(folder) == Appearance() == appearance(load_settings())


@pytest.mark.parametrize(
    "text",
    [
        'theme = "pink"\n',
        'reduce_motion = "yes"\n',
        "window = 3\n",
        "[window]\nscale = 99\n",
        '[window]\nscale = "150"\n',
        "[window]\nscale = true\n",
        "[window]\nlanguage = 1\n",
        "[window]\nlanguage = [1]\n",
        "[kiosk]\nenabled = true\n",
        "kiosk = 1\n",
        "theme = \n",
    ],
)
def test_what_is_in_doubt_is_for_the_settings(folder: Path, text: str) -> None:
    (folder / "interview.toml").write_text(text, encoding="utf-8")
    assert appearance_at_once(folder) is None


@pytest.mark.parametrize(
    "name", ["INTERVIEW_THEME", "interview_reduce_motion", "INTERVIEW_WINDOW__SCALE", "INTERVIEW_KIOSK"]
)
def test_variables_are_for_the_settings(folder: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    (folder / ".env").write_text(f"export {name}=1\n", encoding="utf-8")
    assert appearance_at_once(folder) is None
    (folder / ".env").write_text("INTERVIEW_CAMERA=1\n", encoding="utf-8")
    assert appearance_at_once(folder) is not None
    monkeypatch.setenv(name, "1")
    assert appearance_at_once(folder) is None


def test_a_file_that_cannot_be_read_is_for_the_settings(folder: Path) -> None:
    (folder / "interview.toml").write_bytes(b"theme = '\xff'\n")
    assert appearance_at_once(folder) is None
    with pytest.raises(SettingsError):
        load_settings()

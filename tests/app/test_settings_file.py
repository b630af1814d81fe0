"""Settings are changed in the file that people wrote, and nothing else of it is."""

from __future__ import annotations

import stat
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_desktop.app.settings_file import BEFORE, change_file, changed, line_of
from interview_desktop.core.errors import SettingsError

WRITTEN = """\
# The room on the first floor.

camera = "1"  # the left one

[turns]
end_silence = 4 # they think long
  countdown=2

# Kiosk of the entrance.
[kiosk]
enabled = true
unknown_to_us = [1, 2]
"""


def test_a_value_is_changed_in_its_line_and_everything_else_stays() -> None:
    made = changed(WRITTEN, {"camera": "2", "turns.countdown": 3.5, "kiosk.enabled": False})
    expected = WRITTEN.replace('camera = "1"', 'camera = "2"').replace("countdown=2", "countdown=3.5")
    assert made == expected.replace("enabled = true", "enabled = false")


def test_what_is_not_there_yet_comes_to_its_group() -> None:
    made = changed(WRITTEN, {"theme": "dark", "turns.nudge_after": 20.0, "window.scale": 150})
    assert tomllib.loads(made) == tomllib.loads(WRITTEN) | {
        "theme": "dark",
        "turns": {"end_silence": 4, "countdown": 2, "nudge_after": 20},
        "window": {"scale": 150},
    }
    assert [line for line in WRITTEN.splitlines() if line not in made.splitlines()] == []


def test_an_empty_file_gets_what_is_wanted() -> None:
    assert changed("", {"window.scale": 150}) == "[window]\nscale = 150\n"
    assert changed("", {"theme": "dark"}) == 'theme = "dark"\n'


def test_line_ends_stay_as_they_are() -> None:
    made = changed(WRITTEN.replace("\n", "\r\n"), {"camera": "2"})
    assert made == WRITTEN.replace('"1"', '"2"').replace("\n", "\r\n")


@pytest.mark.parametrize(
    "text",
    [
        "turns = { countdown = 2 }\n",
        'nudges = """\nturns.countdown = 2\n[turns]\n"""\n',
        "[turns]\ncountdown = [\n  2,\n]\n",
    ],
)
def test_a_form_that_is_not_known_is_left_to_a_person(text: str) -> None:
    with pytest.raises(SettingsError, match=r"turns\.countdown"):
        changed(text, {"turns.countdown": 3.0})


def test_dotted_names_and_names_in_quotes_are_known() -> None:
    assert changed("turns.countdown = 2\n", {"turns.countdown": 3}) == "turns.countdown = 3\n"
    assert changed('[turns]\n"countdown" = 2\n', {"turns.countdown": 3}) == '[turns]\n"countdown" = 3\n'


def test_a_file_that_is_no_toml_is_told(tmp_path: Path) -> None:
    file = tmp_path / "interview.toml"
    file.write_text("camera = = 1\n")
    with pytest.raises(SettingsError, match=r"interview\.toml"):
        change_file(file, {"theme": "dark"})
    assert file.read_text() == "camera = = 1\n"


@given(st.text(max_size=40))
def test_any_text_comes_back_as_it_was(text: str) -> None:
    try:
        made = changed(WRITTEN, {"camera": text})
    except SettingsError:
        assert not text.isprintable()
    else:
        assert tomllib.loads(made)["camera"] == text


def test_the_file_before_stays_beside_it_and_as_private_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "interview.toml"
    file.write_text(WRITTEN)
    file.chmod(0o600)
    change_file(file, {"camera": "2"})
    assert file.with_name(file.name + BEFORE).read_text() == WRITTEN
    assert 'camera = "2"' in file.read_text()
    if sys.platform != "win32":
        for each in (file, file.with_name(file.name + BEFORE)):
            assert stat.S_IMODE(each.stat().st_mode) == 0o600


def test_a_folder_that_takes_no_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be written"):
        change_file(tmp_path / "not there" / "interview.toml", {"camera": "2"})


@pytest.mark.parametrize(
    ("text", "setting", "line"),
    [
        (WRITTEN, "camera", 3),
        (WRITTEN, "turns.countdown", 7),
        (WRITTEN, "kiosk", 10),
        (WRITTEN, "kiosk.unknown_to_us", 12),
        (WRITTEN, "kiosk.countdown", 0),
        (WRITTEN.replace("\n", "\r\n"), "turns.end_silence", 6),
        ("turns.countdown = 3\n", "turns.countdown", 1),
        ("nudges = [\n  'one',\n]\nturns = { countdown = 3 }\n", "nudges", 1),
        ("turns = { countdown = 3 }\n", "turns.countdown", 0),
        ('greeting = """\ncamera = 3\n"""\ncamera = 4\n', "camera", 4),
        ("camera = = 3\n", "camera", 0),
    ],
)
def test_the_line_of_a_setting_is_told_where_it_is_certain(text: str, setting: str, line: int) -> None:
    assert line_of(text, setting) == line

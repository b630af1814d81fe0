"""What staff change in the window: checked, kept in the file, noted in the audit log, and nobody's key is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from interview_desktop.app.configuring import CHANGEABLE, Configuration, Holder, Kind, Setting, SettingsSheet
from interview_desktop.app.settings import load_settings
from interview_desktop.app.settings_table import setting_rows
from interview_desktop.app.stores import data_folder, open_store
from interview_desktop.core.errors import SettingsError
from interview_desktop.core.retention import ObjectClass
from tests.fakes.clock import FakeClock

KEY = "sk-secret-0123456789"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, and none of this machine's settings."""
    for row in setting_rows():
        monkeypatch.delenv(row.variable, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def configuration(folder: Path, **given: object) -> Configuration:
    settings = load_settings(data_dir=folder / "data", **given)
    data = data_folder(settings)
    data.prepare()
    return Configuration(settings, data, FakeClock())


def one(sheet: SettingsSheet, name: str) -> Setting:
    return next(each for each in sheet.settings if each.name == name)


def deeds(folder: Path) -> list[tuple[str, str, str, object]]:
    with open_store(data_folder(load_settings(data_dir=folder / "data"))) as store:
        return [(deed.who, deed.action, deed.subject, dict(deed.detail)) for deed in store.audit.page()]


def test_a_change_is_in_the_file_in_the_program_and_in_the_audit_log(folder: Path) -> None:
    (folder / "interview.toml").write_text("# ours\n\n[turns]\ncountdown = 2 # short\n")
    ours = configuration(folder)
    sheet = ours.change({"turns.countdown": 5.0, "theme": "dark", "window.scale": 100}, "Ada")
    assert (ours.settings.turns.countdown, ours.settings.theme) == (5.0, "dark")
    assert one(sheet, "turns.countdown").value == 5.0
    assert ours.settings.data_dir == folder / "data", "what the command line said still holds"
    assert (
        (folder / "interview.toml")
        .read_text()
        .startswith('# ours\n\ntheme = "dark"\n[turns]\ncountdown = 5 # short')
    )
    assert load_settings().theme == "dark"
    assert sorted(deeds(folder)) == [
        ("Ada", "settings.changed", "setting theme", {"from": "system", "to": "dark"}),
        ("Ada", "settings.changed", "setting turns.countdown", {"from": 2.0, "to": 5.0}),
    ]


def test_what_goes_before_the_file_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERVIEW_TURNS__COUNTDOWN", "1")
    (folder / ".env").write_text("INTERVIEW_THEME=dark\n")
    (folder / "interview.toml").write_text("[timing]\npreparation = 20\n")
    sheet = configuration(folder, camera="3").sheet()
    held = {
        name: one(sheet, name).holder for name in CHANGEABLE if one(sheet, name).holder is not Holder.NOBODY
    }
    assert held == {
        "camera": Holder.COMMAND_LINE,
        "window.preparation": Holder.ANOTHER,
        "turns.countdown": Holder.ENVIRONMENT,
        "theme": Holder.DOTENV,
    }
    assert one(sheet, "window.preparation").other == "timing.preparation"
    assert one(sheet, "turns.countdown").variable == "INTERVIEW_TURNS__COUNTDOWN"


def test_every_setting_says_what_it_may_be(folder: Path) -> None:
    sheet = configuration(folder, language="nl").sheet()
    numbers = [each for each in sheet.settings if each.kind is Kind.NUMBER]
    assert [each.name for each in numbers if not each.low <= float(each.value) <= each.high] == []
    choices = [each for each in sheet.settings if each.kind is Kind.CHOICE]
    assert [each.name for each in choices if each.value not in each.choices] == []
    assert one(sheet, "language").choices[-1] == "nl"
    assert one(sheet, "recognizer").choices[:2] == ("auto", "whisper")
    assert "openai" in one(sheet, "recognizer").unready, "there is no key"
    assert one(sheet, "theme").restart
    assert not one(sheet, "turns.countdown").restart


@pytest.mark.parametrize(("name", "value"), [("language", "?"), ("turns.countdown", -1.0), ("theme", "pink")])
def test_what_cannot_be_used_changes_nothing(folder: Path, name: str, value: str | float) -> None:
    ours = configuration(folder)
    with pytest.raises(SettingsError, match=name):
        ours.change({name: value, "camera": "2"}, "Ada")
    assert not (folder / "interview.toml").exists()
    assert deeds(folder) == []
    assert ours.settings.camera == "0"


def test_a_file_that_cannot_be_changed_is_noted_too(folder: Path) -> None:
    (folder / "interview.toml").write_text("turns = { countdown = 2 }\n")
    ours = configuration(folder)
    with pytest.raises(SettingsError, match="cannot change"):
        ours.change({"turns.countdown": 5.0}, "Ada")
    assert [action for _, action, _, _ in deeds(folder)] == ["settings.not_changed", "settings.changed"]
    assert ours.settings.turns.countdown == 2.0


def test_no_key_and_no_password_is_shown_or_logged(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    ours = configuration(folder, keep={"video": 30}, delete={"video": 90})
    sheet = ours.change({"camera": "rtsp://user:hidden@camera/stream"}, "Ada")
    assert ("OPENAI_API_KEY", True) in sheet.keys
    assert ("GROQ_API_KEY", False) in sheet.keys
    assert KEY not in repr(sheet)
    assert "hidden" not in str(deeds(folder))
    (rule,) = sheet.retention
    assert (rule.kind, rule.least_days, rule.most_days) == (ObjectClass.VIDEO, 30, 90)

"""Who looked and who took something away is in the log; a folder that cannot be written can be looked into."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from interview_desktop.app.kept.auditing import Act, note
from interview_desktop.app.paths import DataFolder
from interview_desktop.core.errors import DataFolderError, SettingsError
from interview_desktop.storage.store import InterviewStore
from tests.app.kept.test_erasing import interview, recorded
from tests.app.sessions import ID
from tests.e2e.commands import Commands, commands
from tests.storage.samples import NOW
from tests.storage.test_database import _not_root

__all__ = ["commands", "interview", "recorded"]


def deeds(commands: Commands, *narrowed: str) -> list[tuple[str, str, str]]:
    found = commands("audit", *narrowed, "--json").json["deeds"]
    return [(each["who"], each["action"], each["detail"].get("what", "")) for each in found]


def test_what_was_viewed_is_noted(tmp_path: Path) -> None:
    with InterviewStore.open(tmp_path) as store:
        note(store, Act.VIEWED, ID.upper(), "video", by="Ada", at=NOW)
        (deed,) = store.audit.page(about=ID)
        with pytest.raises(SettingsError):
            note(store, Act.VIEWED, "somebody's name", "video", by="Ada", at=NOW)
    assert (deed.who, deed.action, dict(deed.detail)) == ("Ada", "interview.viewed", {"what": "video"})


def test_handing_over_and_backing_up_are_noted(
    interview: DataFolder, commands: Commands, tmp_path: Path
) -> None:
    assert commands("handover", ID, tmp_path / "one.zip", "--by", "Ada").status == 0
    assert commands("backup", tmp_path / "all.zip").status == 0
    commands("assess", "show", ID, "--by", "Bo")
    assert deeds(commands, ID) == [
        ("Bo", "interview.viewed", "scores"),
        ("Ada", "interview.handed_over", "everything"),
    ]
    assert [action for _, action, _ in deeds(commands)][1] == "data.backed_up"
    assert deeds(commands, "--who", "Bo") == [("Bo", "interview.viewed", "scores")]
    assert deeds(commands, "--action", "nothing") == []


def test_what_could_not_be_written_is_not_noted(
    interview: DataFolder, commands: Commands, tmp_path: Path
) -> None:
    before = deeds(commands)
    nowhere = tmp_path / "nosuch" / "x.zip"
    for command in (("handover", ID), ("backup",), ("keys", "export")):
        assert commands(*command, nowhere).status == 1
    commands("export", ID, "--loudness")
    assert deeds(commands) == before


def test_what_cannot_be_noted_is_not_handed_over(
    interview: DataFolder, commands: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*arguments: object, **options: object) -> None:
        raise DataFolderError("The database cannot be written: the disk is full")

    monkeypatch.setattr("interview_desktop.storage.audit.AuditLog.add", full)
    for command in (("handover", ID), ("backup",)):
        refused = commands(*command, tmp_path / "one.zip")
        assert (refused.status, "the disk is full" in refused.stderr) == (1, True)
    assert not [path for path in tmp_path.iterdir() if path.suffix == ".zip"]


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="Windows has no users to change to")
def test_a_folder_that_cannot_be_written_is_looked_into(
    interview: DataFolder, commands: Commands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    commands("retention", "hold", ID, "--reason", "a court")
    readable = Path("/tmp") / f"readable-{os.getpid()}"
    shutil.copytree(interview.root, readable)
    try:
        for path in [readable, *readable.rglob("*")]:
            path.chmod(0o555 if path.is_dir() else 0o444)
        monkeypatch.chdir(readable)
        monkeypatch.setenv("INTERVIEW_DATA_DIR", str(readable))
        monkeypatch.setenv("INTERVIEW_SIGNING_KEY", str(readable / "none.pem"))
        before = sorted(str(path) for path in readable.rglob("*"))
        with _not_root():
            # For root everything can be written: the program asks as whom the test is now.
            told = commands("audit").stdout
            assert "retention.held" in told and "The log is whole" in told
            assert "a court" in commands("retention", "list").stdout
            assert "Nothing has changed" in commands("verify", ID).stdout
            refused = commands("retention", "release", ID)
        assert (refused.status, "cannot be written" in refused.stderr) == (1, True)
        assert sorted(str(path) for path in readable.rglob("*")) == before
    finally:
        for path in [readable, *readable.rglob("*")]:
            path.chmod(0o755)
        shutil.rmtree(readable)


def test_a_folder_without_a_database_is_told(commands: Commands) -> None:
    said = commands("audit")
    assert (said.status, "There is no database in" in said.stderr) == (1, True)
    assert not commands.folder.exists()


@pytest.mark.parametrize(
    "command",
    [
        ("erase", ID, "--yes"),
        ("retention", "apply", "--yes"),
        ("retention", "hold", ID, "--reason", "a court"),
        ("verify", ID),
        ("export", ID, "--loudness"),
        ("handover", ID, "one.zip"),
        ("backup", "all.zip"),
        ("assess", ID),
        ("assess", "show", ID),
        ("replay", ID),
        ("recover", ID),
        ("record", "--resume", ID),
        ("encrypt", ID),
        ("decrypt", ID),
    ],
)
def test_looking_and_erasing_make_no_data_folder(commands: Commands, command: tuple[str, ...]) -> None:
    said = commands(*command)
    assert (said.status, "There is no " in said.stderr) == (1, True), said.stderr
    assert not commands.folder.exists()


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (("users", "list"), "There are no accounts"),
        (("questions", "list"), "There are no question sets"),
        (("jobs",), "There are no jobs"),
        (("recover",), "There is nothing to recover"),
    ],
)
def test_listing_makes_no_data_folder(commands: Commands, command: tuple[str, ...], told: str) -> None:
    said = commands(*command)
    assert (said.status, told in said.stdout) == (0, True), said.stderr
    assert not commands.folder.exists()

"""Places for finished files change; what lies at one is known until it is erased there, and nothing else counts as erased."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from interview_desktop.app.artifacts.places import described, settings_of
from interview_desktop.app.paths import DataFolder
from interview_desktop.storage.outbox_table import UNKNOWN
from tests.app.kept.test_sealing import recover
from tests.app.sessions import ID, Crashed, Tape, tape
from tests.e2e.commands import Commands, commands

__all__ = ["commands"]

COUNT = 7
PLACE = "INTERVIEW_ARTIFACTS__FOLDER"


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Tape:
    return tape(tmp_path_factory.mktemp("tape"))


@pytest.fixture
def share(commands: Commands, recorded: Tape, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A share with the files of one finished interview; no place is configured any more."""
    folder = DataFolder(commands.folder)
    Crashed(folder, recorded).write()
    recover(folder, tmp_path / "keys" / "key.pem")
    with monkeypatch.context() as configured:
        configured.setenv(PLACE, str(tmp_path / "share"))
        said = commands("upload", "--all")
        assert said.status == 0, said.stderr
        assert f"{COUNT} files are at the folder {tmp_path / 'share'}, 0 wait" in said.stdout
    assert len(files(tmp_path / "share")) == COUNT
    return tmp_path / "share"


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


@pytest.mark.parametrize("other", [None, "elsewhere"])
def test_erasing_is_not_complete_without_the_place(
    commands: Commands, share: Path, other: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    if other:
        monkeypatch.setenv(PLACE, str(share.with_name(other)))
    said = commands("erase", ID, "--only", "raw_media", "--only", "video", "--yes")
    assert (said.status, said.stdout) == (1, "")
    assert f"1 file lies at the folder {share}, which is not the place of the settings" in said.stderr
    said = commands("erase", ID, "--yes")
    assert (said.status, said.stdout) == (1, "")
    assert f"{COUNT} files lie at the folder {share}" in said.stderr
    assert f"Set artifacts.folder to {share}, then erase again" in said.stderr
    assert len(files(share)) == COUNT
    begun = [each for each in commands("retention", "list", "--json").json if each["urgency"] == "due"]
    assert [each["why"][-15:] for each in begun] == ["is not complete"]
    said = commands("upload", "--list")
    assert f"{COUNT} files lie at the folder {share}" in said.stdout
    monkeypatch.setenv(PLACE, str(share))
    (share / "transcripts" / f"transcript_{ID}.srt").unlink()
    said = commands("erase", ID, "--yes", "--json")
    assert said.status == 0, said.stderr
    assert said.json["completed_at"]
    assert said.json["removed"]["files elsewhere"] == COUNT - 1
    assert said.json["removed"]["files elsewhere missing"] == 1
    assert said.json["removed"]["files .txt"] == 1, "what earlier calls removed is in the receipt"
    assert said.json["removed"]["files .mp4"] == 2, "also what they removed as classes"
    assert files(share) == []


def test_the_receipt_of_the_call_that_completes_a_class_has_all_of_it(
    commands: Commands, share: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    only = ("erase", ID, "--only", "raw_media", "--only", "video", "--yes")
    assert commands(*only).status == 1
    monkeypatch.setenv(PLACE, str(share))
    said = commands(*only, "--json")
    assert said.status == 0, said.stderr
    assert said.json["removed"] == {"files .mp4": 2, "files elsewhere": 1}
    assert said.json["kept"] == ["consent", "transcript"]
    told = commands("erase", ID, "--only", "raw_media", "--yes").stdout
    assert "1  files .mp4" in told and "Kept of it still: consent, transcript" in told


def test_a_share_that_is_not_mounted_has_lost_nothing(
    commands: Commands, share: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PLACE, str(share))
    share.rename(share.with_name("unmounted"))
    share.mkdir()
    for command in (["upload"], ["erase", ID, "--yes"]):
        said = commands(*command)
        assert said.status == 1
        assert "is empty, although files were brought there" in said.stderr
    share.rmdir()
    share.with_name("unmounted").rename(share)
    said = commands("erase", ID, "--yes", "--json")
    assert said.json["removed"]["files elsewhere"] == COUNT


def test_a_place_that_is_gone_for_good_is_left_by_decision(commands: Commands, share: Path) -> None:
    assert commands("erase", ID, "--yes", "--leave-elsewhere").status == 2
    said = commands("erase", ID, "--yes", "--leave-elsewhere", "--reason", "the share was shredded")
    assert said.status == 0, said.stderr
    assert f"{COUNT} files lie at the folder {share}, and are left there." in said.stdout
    assert f"{COUNT}  files that were NOT removed at another place" in said.stdout
    assert "interview.left_elsewhere" in commands("audit").stdout
    assert "Already erased" in commands("erase", ID, "--yes").stdout


@pytest.mark.parametrize("found", [True, False])
def test_what_was_brought_away_before_places_were_noted(
    commands: Commands, share: Path, found: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(sqlite3.connect(DataFolder(commands.folder).database)) as connection, connection:
        connection.execute("UPDATE outbox SET place = ? WHERE task = 'put'", (UNKNOWN,))
    monkeypatch.setenv(PLACE, str(share if found else share.with_name("elsewhere")))
    said = commands("erase", ID, "--yes")
    assert (said.status, len(files(share))) == ((0, 0) if found else (1, COUNT))
    assert found or f"a place that was not noted at the time, as {share.as_uri()}" in said.stderr


def test_a_new_place_gets_everything(
    commands: Commands, share: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PLACE, str(tmp_path / "new"))
    said = commands("upload")
    assert said.status == 0, said.stderr
    assert "0 files are at the folder" in said.stdout
    assert f"{COUNT} files lie at the folder {share}, not at the place of the settings" in said.stdout
    said = commands("upload", "--all", "--json")
    assert (said.status, said.json["brought"], said.json["there"]) == (0, COUNT, COUNT)
    assert said.json["elsewhere"] == [{"place": share.as_uri(), "files": COUNT}]
    assert len(files(tmp_path / "new")) == COUNT
    said = commands("erase", ID, "--yes")
    assert f"{COUNT} files lie at the folder {share}" in said.stderr
    assert (files(tmp_path / "new"), len(files(share))) == ([], COUNT)


@pytest.mark.usefixtures("share")
def test_a_place_that_cannot_be_reached_is_said(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PLACE, "/proc/nope")
    said = commands("upload", "--all")
    assert (said.status, said.stdout) == (1, "")
    assert "the folder /proc/nope, cannot be opened" in said.stderr


def test_addresses_in_words() -> None:
    assert described("s3://kept/a/b") == "the bucket kept/a/b"
    assert settings_of("s3://kept/a/b?endpoint=https://s3.example.org") == (
        "artifacts.store to s3, artifacts.bucket to kept, artifacts.prefix to a/b, "
        "artifacts.endpoint to https://s3.example.org"
    )
    assert described("file:///x/a%20share") == "the folder /x/a share"
    assert "was not noted" in described(UNKNOWN)

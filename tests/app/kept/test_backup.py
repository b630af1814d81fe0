"""A backup of everything while it is in use, restored elsewhere; one interview handed over; a bundle without candidates."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from interview_desktop.app.holding.recovery import Found
from interview_desktop.app.kept import backup
from interview_desktop.app.paths import DataFolder
from interview_desktop.core.transcript import Recognized, Word
from interview_desktop.storage.store import InterviewStore
from tests.app.kept.test_sealing import recover
from tests.app.sessions import ASKED, ID, Crashed, Tape, tape
from tests.e2e.commands import Commands, commands

__all__ = ["commands"]

SAID = Recognized((Word("marmalade", 0.5, 0.9, 0.9),), "en", "fake")


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Tape:
    return tape(tmp_path_factory.mktemp("tape"))


@pytest.fixture
def interview(commands: Commands, tmp_path: Path, recorded: Tape) -> DataFolder:
    data = DataFolder(commands.folder)
    Crashed(data, recorded, first_answer=SAID).write()
    assert recover(data, tmp_path / "keys" / "key.pem") is Found.SAVED
    return data


def test_what_is_restored_elsewhere_is_whole(
    interview: DataFolder, commands: Commands, tmp_path: Path
) -> None:
    # The database is open and has just been written: the copy is taken through SQLite itself.
    with InterviewStore.open(interview.root) as store:
        store.audit.add(store.get(ID).summary.created, "Ada", "looked", f"interview {ID}")
        assert commands("backup", tmp_path / "all.zip").status == 0
    elsewhere = tmp_path / "new" / "place"
    said = commands("restore", tmp_path / "all.zip", "--out", elsewhere)
    assert said.status == 0, said.stderr
    assert commands("verify", ID, "--out", elsewhere).status == 0
    with InterviewStore.open(interview.root) as one, InterviewStore.open(elsewhere) as other:
        assert other.get(ID).summary == one.get(ID).summary
        backed_up, *before = one.audit.page()
        assert (list(other.audit.page()), backed_up.action) == (before, "data.backed_up")
    assert not list(tmp_path.glob(".*"))


def test_a_session_that_runs_can_be_recovered_from_the_copy(
    commands: Commands, tmp_path: Path, recorded: Tape
) -> None:
    data = DataFolder(commands.folder)
    Crashed(data, recorded, first_answer=SAID).write()
    assert commands("backup", tmp_path / "all.zip").status == 0
    copy = DataFolder(tmp_path / "copy")
    assert commands("restore", tmp_path / "all.zip", "--out", copy.root).status == 0
    assert recover(copy, tmp_path / "keys" / "key.pem") is Found.SAVED
    assert copy.recording(ID).exists()


def test_a_backup_into_the_data_folder_does_not_hold_itself(
    interview: DataFolder, commands: Commands
) -> None:
    target = interview.root / "all.zip"
    assert commands("backup", target).status == 0
    names = zipfile.ZipFile(target).namelist()
    assert "all.zip" not in names
    assert f"recordings/interview_{ID}.mp4" in names
    assert not [name for name in names if name.endswith(("lock", "-wal", "-shm"))]


def test_bad_calls_are_told_in_one_sentence(
    interview: DataFolder, commands: Commands, tmp_path: Path
) -> None:
    (tmp_path / "there.zip").write_text("mine")
    for arguments, words in (
        (("backup", tmp_path / "there.zip"), "is there already"),
        (("backup", tmp_path / "no" / "where" / "all.zip"), "cannot be written"),
        (("backup", tmp_path / "x.zip", "--out", tmp_path / "nothing"), "There is no data folder"),
        (("restore", tmp_path / "none.zip", "--out", tmp_path / "new"), "There is no backup"),
        (("restore", tmp_path / "there.zip", "--out", tmp_path / "new"), "is no zip file"),
        (("handover", ID.replace("6f", "7f"), tmp_path / "h.zip"), "There is no interview"),
    ):
        said = commands(*arguments)
        assert (said.status, said.stdout) == (1, "")
        assert words in said.stderr
        assert said.stderr.count("\n") == 1
    assert (tmp_path / "there.zip").read_text() == "mine"


def test_a_backup_into_a_folder_that_takes_no_files_is_refused_in_a_sentence(
    interview: DataFolder, commands: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: object, **options: object) -> str:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkdtemp", refuse)
    said = commands("backup", tmp_path / "all.zip")
    assert said.status == 1
    assert "all.zip cannot be written: permission denied" in said.stderr


def test_an_interview_is_handed_over_with_its_signatures(
    interview: DataFolder, commands: Commands, tmp_path: Path
) -> None:
    assert commands("handover", ID, tmp_path / "one.zip").status == 0
    elsewhere = tmp_path / "theirs"
    with zipfile.ZipFile(tmp_path / "one.zip") as archive:
        archive.extractall(elsewhere)
    assert commands("verify", ID, "--out", elsewhere).status == 0
    assert not (elsewhere / "interviews.db").exists()


def test_a_hand_over_without_a_signature_says_so(
    interview: DataFolder, commands: Commands, tmp_path: Path
) -> None:
    assert "no signature" not in commands("handover", ID, tmp_path / "signed.zip").stdout
    (interview.session(ID) / "manifest.json").unlink()
    said = commands("handover", ID, tmp_path / "one.zip")
    assert (said.status, "It has no signature" in said.stdout) == (0, True)


def test_the_support_bundle_holds_nothing_of_a_candidate(
    interview: DataFolder, commands: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "examine", lambda settings: [])
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret-of-a-test")
    monkeypatch.setenv("INTERVIEW_GREETING", "Welcome, Kowalczyk.")
    assert commands("bundle", tmp_path / "support.zip").status == 0
    with zipfile.ZipFile(tmp_path / "support.zip") as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    assert {"doctor.json", "settings.json", "machine.json", "sessions.json", "contents.json"} <= set(content)
    assert b"session.planned" in content["sessions.json"]
    everything = b"".join(content.values())
    for secret in ("marmalade", ASKED[0], "sk-secret", "Kowalczyk"):
        assert secret.encode() not in everything
    assert ID.encode() not in content["sessions.json"]


def test_a_file_whose_name_is_no_text_is_told(
    interview: DataFolder, commands: Commands, tmp_path: Path
) -> None:
    try:
        Path(f"{interview.root}/odd\udcff.txt").write_text("mine")
    except OSError:
        pytest.skip("this file system takes names of text only")
    said = commands("backup", tmp_path / "all.zip")
    assert said.status == 0
    assert "its name is no text: 'odd" in said.stdout

"""A finished interview is encrypted whole, is worked with as before, and is lost with its key; a kill at any step changes nothing."""

from __future__ import annotations

import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import av
import pytest

from interview_desktop.app.holding.recovery import Found
from interview_desktop.app.kept import vault
from interview_desktop.app.kept.reading import open_decrypted
from interview_desktop.app.kept.sealing import verify
from interview_desktop.app.kept.vault import MARKS, Vault
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.stores import open_store
from interview_desktop.core.errors import DiskFull, KeyMissing, SealBroken, SettingsError
from interview_desktop.core.outcome import OutcomeStatus
from interview_desktop.session.remains import is_over
from interview_desktop.storage.audit import AuditLog
from interview_desktop.storage.sealed import is_sealed
from tests.app.kept.test_erasing import SAID, SECRET, traces
from tests.app.kept.test_sealing import recover
from tests.app.sessions import ID, Crashed, Tape, tape
from tests.e2e.commands import Commands, commands
from tests.fakes.keyring import MemoryKeyring, used
from tests.storage.samples import NOW, a_plan, an_outcome

__all__ = ["commands"]


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Tape:
    return tape(tmp_path_factory.mktemp("tape"))


@pytest.fixture(autouse=True)
def keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A place for keys of the test's own; the machine's keyring is never asked."""
    folder = tmp_path / "interview keys"
    with used(MemoryKeyring()):
        yield folder


@pytest.fixture
def data(commands: Commands, keys: Path, monkeypatch: pytest.MonkeyPatch, recorded: Tape) -> DataFolder:
    """An interview with words that was interrupted, where finished ones are encrypted; nothing is finished yet."""
    monkeypatch.setenv("INTERVIEW_ENCRYPTION__AT_REST", "file")
    monkeypatch.setenv("INTERVIEW_ENCRYPTION__KEYS", str(keys))
    folder = DataFolder(commands.folder, encryption="file", key_folder=str(keys))
    Crashed(folder, recorded, first_answer=SAID).write()
    return folder


@pytest.fixture
def interview(data: DataFolder, tmp_path: Path) -> DataFolder:
    """The same, finished."""
    assert recover(data, tmp_path / "keys" / "key.pem") is Found.SAVED
    return data


def plain_files(folder: DataFolder) -> list[str]:
    """Files of the interview that are not encrypted, but for what says nothing of what was said."""
    return [
        path.relative_to(folder.root).as_posix()
        for path in folder.root.rglob("*")
        if path.is_file()
        and not is_sealed(path)
        and path.parent != folder.logs
        and path.name not in ("lock", "manifest.json", "manifest_2.json", "video_encoders.json")
        and not path.name.startswith("interviews.db")
    ]


def test_nothing_of_it_is_left_plain(interview: DataFolder, recorded: Tape, keys: Path) -> None:
    assert plain_files(interview) == []
    assert traces(interview, recorded) == []
    assert is_over(interview.session(ID))
    assert [path.name for path in keys.iterdir()] == [f"{ID}.key"]
    assert not list((interview.root / MARKS).iterdir())


def test_it_is_read_in_place_without_a_plain_copy(interview: DataFolder, recorded: Tape) -> None:
    with open_decrypted(interview, ID, "video") as video, av.open(video, "r") as media:
        assert sum(1 for _ in media.decode(video=0)) > 100
        media.seek(3_000_000)
        assert next(media.decode(audio=1)).time is not None
    with open_decrypted(interview, ID, "transcript.txt") as text:
        assert SECRET.split()[0] in text.read().decode()
    with open_decrypted(interview, ID, "media/segment_0000.mp4") as media_file:
        assert media_file.read() == recorded.torn
    assert plain_files(interview) == []
    for wrong in ("media/../journal.jsonl", "lock", "transcript.exe", ""):
        with pytest.raises(SettingsError):
            open_decrypted(interview, ID, wrong)


def test_everything_works_with_it(
    interview: DataFolder, commands: Commands, recorded: Tape, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Nothing has changed" in commands("verify", ID).stdout
    with open_store(interview) as store:
        answers = store.get(ID).answers
    assert SECRET in [getattr(each.answer.recognition, "text", "") for each in answers]
    shown = commands("replay", ID)
    assert "no answer" in shown.stderr.lower(), "its journal was read; this one has nothing to be heard again"
    assert commands("backup", tmp_path / "all.zip").status == 0
    assert commands("restore", tmp_path / "all.zip", "--out", tmp_path / "copy").status == 0
    assert commands("verify", ID, "--out", tmp_path / "copy").status == 0
    assert traces(DataFolder(tmp_path / "copy"), recorded) == []
    assert commands("handover", ID, tmp_path / "one.zip").status == 0
    with zipfile.ZipFile(tmp_path / "one.zip") as archive:
        archive.extractall(tmp_path / "handed")
    monkeypatch.setenv("INTERVIEW_ENCRYPTION__KEYS", str(tmp_path / "elsewhere"))
    assert commands("verify", ID, "--out", tmp_path / "handed").status == 0, "it is read without the key"


def test_a_later_transcript_is_encrypted_as_well(
    interview: DataFolder, recorded: Tape, tmp_path: Path
) -> None:
    assert recover(interview, tmp_path / "keys" / "key.pem", "marmalade at last") is Found.TRANSCRIBED
    assert plain_files(interview) == []
    assert traces(interview, recorded) == []
    found = verify(interview, ID)
    assert (found.intact, found.editions) == (True, 2)
    with open_decrypted(interview, ID, "transcript.txt", edition=2) as text:
        assert b"at last" in text.read()


def test_a_changed_byte_is_named(interview: DataFolder, commands: Commands) -> None:
    path = interview.recording(ID)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(bytes(content))
    told = commands("verify", ID)
    assert (
        told.status,
        f"recordings/interview_{ID}.mp4 was changed after it was encrypted" in told.stdout,
    ) == (1, True)
    with pytest.raises(SealBroken), open_decrypted(interview, ID, "video") as video:
        video.read()
    journal, text = interview.session(ID) / "journal.jsonl", interview.transcript(ID, "txt")
    journal.write_bytes(text.read_bytes())
    assert "journal.jsonl was changed after it was encrypted" in commands("verify", ID).stdout


def test_without_its_key_it_is_told(interview: DataFolder, commands: Commands, keys: Path) -> None:
    (keys / f"{ID}.key").rename(keys / "elsewhere")
    said = commands("verify", ID)
    assert (said.status, "its key is not on this machine" in said.stderr) == (1, True)
    with open_store(interview) as store, pytest.raises(KeyMissing):
        store.get(ID)
    with open_store(interview) as store:
        assert [each.id for each in store.page().items] == [ID], "lists need no key"


def test_erasing_destroys_the_key(
    interview: DataFolder, commands: Commands, keys: Path, recorded: Tape
) -> None:
    copy = interview.recording(ID).read_bytes()
    said = commands("erase", ID, "--yes", "--json")
    assert said.json["removed"]["keys"] == 1
    assert not list(keys.iterdir())
    interview.recording(ID).write_bytes(copy)
    with pytest.raises(KeyMissing):
        open_decrypted(interview, ID, "video")


def test_a_class_of_it_is_erased_and_the_rest_verifies(interview: DataFolder, commands: Commands) -> None:
    assert commands("erase", ID, "--only", "raw_media", "--yes").status == 0
    assert verify(interview, ID).intact
    assert plain_files(interview) == []


def test_it_is_made_plain_and_encrypted_again(
    interview: DataFolder, commands: Commands, recorded: Tape
) -> None:
    assert commands("decrypt", ID).status == 0
    assert interview.recording(ID).read_bytes()[4:8] == b"ftyp"
    assert "not encrypted" in commands("decrypt", ID).stdout
    assert SECRET.split()[0] in interview.transcript(ID, "txt").read_text()
    assert commands("verify", ID).status == 0
    assert commands("encrypt", ID).status == 0
    assert traces(interview, recorded) == []
    assert commands("verify", ID).status == 0
    assert {"interview.encrypted", "interview.decrypted"} <= {
        deed["action"] for deed in commands("audit", "--json").json["deeds"]
    }


def encryptions(commands: Commands) -> int:
    return len(commands("audit", "--action", "interview.encrypted", "--json").json["deeds"])


def test_what_is_encrypted_or_left_nothing_is_passed_over(
    interview: DataFolder, commands: Commands, recorded: Tape
) -> None:
    unheld = ID.replace("6f", "7f")
    with open_store(interview) as store:
        store.plan(a_plan(unheld), created=NOW, approved_by=None)
        store.finish(an_outcome(interview.root, unheld, status=OutcomeStatus.STOPPED))
    for said in (commands("encrypt", "--all"), commands("encrypt", ID), commands("encrypt", unheld)):
        assert (said.status, said.stdout, said.stderr) == (0, "Nothing is left to encrypt.\n", "")
    assert encryptions(commands) == 0
    assert commands("decrypt", ID).status == 0
    assert commands("encrypt", "--all").stdout == f"{ID} is encrypted.\n"
    assert encryptions(commands) == 1
    assert traces(interview, recorded) == []


def test_keys_that_were_not_written_are_not_noted_as_taken(
    interview: DataFolder, commands: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert commands("keys", "export", tmp_path / "nowhere" / "keys.json").status == 1
    assert commands("audit", "--action", "keys.exported", "--json").json["deeds"] == []

    def full(*arguments: object) -> None:
        raise DiskFull("The database cannot be written", "Free some room")

    monkeypatch.setattr(AuditLog, "add", full)
    assert commands("keys", "export", tmp_path / "keys.json").status == 1
    assert not (tmp_path / "keys.json").exists()


def test_keys_travel_in_a_file(
    interview: DataFolder, commands: Commands, keys: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert commands("keys", "export", tmp_path / "keys.json").status == 0
    monkeypatch.setenv("INTERVIEW_ENCRYPTION__KEYS", str(tmp_path / "another place"))
    assert commands("verify", ID).status == 1
    assert commands("keys", "import", tmp_path / "keys.json").status == 0
    assert commands("verify", ID).status == 0
    (tmp_path / "bad.json").write_text('{"format": "x"}')
    assert "holds no keys" in commands("keys", "import", tmp_path / "bad.json").stderr


def test_keys_in_the_data_folder_are_refused(data: DataFolder) -> None:
    with pytest.raises(SettingsError, match="cannot be in the data folder"):
        Vault(replace(data, key_folder=str(data.root / "keys"))).mark(ID)


def test_in_the_keyring(data: DataFolder, tmp_path: Path, recorded: Tape) -> None:
    folder = replace(data, encryption="keyring")
    assert recover(folder, tmp_path / "keys" / "key.pem") is Found.SAVED
    assert traces(folder, recorded) == []
    assert verify(folder, ID).intact


class _Killed(BaseException):
    """The process ends here; nothing that follows is done."""


def steps_of(monkeypatch: pytest.MonkeyPatch, work: Callable[[], object], stop_at: int) -> int:
    """Do the work, and die at the so-many-th thing that reaches the disk; returns how many there were."""
    done = 0
    real_replace, real_fsync, real_unlink = Path.replace, vault.os.fsync, Path.unlink

    def counted(real: Callable[..., object]) -> Callable[..., object]:
        def step(*arguments: object, **options: object) -> object:
            nonlocal done
            done += 1
            if done >= stop_at:
                raise _Killed
            return real(*arguments, **options)

        return step

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", counted(real_replace))
        patch.setattr(vault.os, "fsync", counted(real_fsync))
        patch.setattr(Path, "unlink", counted(real_unlink))
        with suppress(_Killed):
            work()
    return done


def test_a_kill_at_any_step_loses_nothing_and_leaves_nothing_plain(
    commands: Commands, tmp_path: Path, keys: Path, recorded: Tape, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = DataFolder(commands.folder)
    Crashed(plain, recorded, first_answer=SAID).write()
    assert recover(plain, tmp_path / "keys" / "key.pem") is Found.SAVED
    folder = replace(plain, encryption="file", key_folder=str(keys))
    box = Vault(folder)
    steps = steps_of(monkeypatch, lambda: box.encrypt(ID), 10_000)
    assert steps > 20
    assert traces(folder, recorded) == []
    for stop_at in range(1, steps + 1, 5):
        box.decrypt(ID)
        # The mark is made where an interview is published; a kill before it finds nothing that was promised.
        box.mark(ID)
        steps_of(monkeypatch, lambda: box.settle(ID), stop_at)
        # Every file is whole in one form or the other at this moment.
        assert verify(folder, ID).intact, stop_at
        box.settle_all()
        assert traces(folder, recorded) == [], stop_at
        assert plain_files(folder) == [], stop_at
        assert verify(folder, ID).intact, stop_at


def test_a_kill_while_it_is_worked_at_leaves_nothing_plain(
    interview: DataFolder, recorded: Tape, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = Vault(interview)
    for stop_at in (3, 9, 20):
        with box._owned(ID):
            steps_of(monkeypatch, lambda: box.unseal_owned(ID), stop_at)
        assert verify(interview, ID).intact
        box.settle_all()
        assert plain_files(interview) == []


def test_what_is_being_worked_at_is_left_alone(interview: DataFolder, commands: Commands) -> None:
    box = Vault(interview)
    with box._owned(ID):
        said = commands("decrypt", ID)
    assert (said.status, "is in use" in said.stderr) == (1, True)
    assert plain_files(interview) == []


def test_rows_say_nothing_without_the_key(interview: DataFolder) -> None:
    with closing(sqlite3.connect(interview.database)) as connection:
        dump = "".join(connection.iterdump())
    assert not [word for word in SECRET.split() if word in dump]
    assert '"sealed"' in dump

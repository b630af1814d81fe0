"""A finished interview is signed once it is whole, again when something is added, and every change is found."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from interview_desktop.app.holding.recovery import Found, Recoverer
from interview_desktop.app.kept.sealing import Sealer, files_of, key_file, verify
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.settings import load_settings
from interview_desktop.app.stores import open_store
from interview_desktop.core.consent import Consent
from interview_desktop.core.errors import DataFolderError, EngineUnavailable, SettingsError
from interview_desktop.core.ports import Recognizer
from interview_desktop.core.transcript import Recognized, Word
from interview_desktop.recording.finishing.mux import FfmpegMuxer
from interview_desktop.storage.records import Origin
from tests.app.sessions import ID, Crashed, Tape, tape
from tests.e2e.commands import Commands, commands
from tests.fakes.clock import FakeClock
from tests.fakes.speech import FakeRecognizer
from tests.storage.samples import NOW, a_plan, an_outcome

__all__ = ["commands"]

SAID = Recognized((Word("indeed", 0.5, 0.9, 0.9),), "en", "fake")


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Tape:
    return tape(tmp_path_factory.mktemp("tape"))


def recover(data: DataFolder, key: Path, *said: str) -> Found:
    """Finish whatever waits; without anything said there is no recogniser."""

    def make(consent: Consent) -> Recognizer:
        if not said:
            raise EngineUnavailable("There is no recogniser", "Install one")
        return FakeRecognizer(said)

    clock = FakeClock()
    (found,) = Recoverer(
        data, FfmpegMuxer(lost=float("inf")), make, clock, Sealer(data, key, clock)
    ).recover_all()
    return found.found


@pytest.fixture
def finished(commands: Commands, tmp_path: Path, recorded: Tape) -> DataFolder:
    """An interview that was recovered and signed; its second answer still waits for a recogniser."""
    data = DataFolder(commands.folder)
    Crashed(data, recorded, first_answer=SAID).write()
    assert recover(data, tmp_path / "keys" / "key.pem") is Found.SAVED
    return data


def test_what_was_finished_is_signed_and_verified(finished: DataFolder, commands: Commands) -> None:
    found = verify(finished, ID)
    assert found.intact
    signed = {Path(entry["path"]).name for entry in manifest(finished)["files"]}
    assert {"journal.jsonl", "segment_0000.mp4", f"interview_{ID}.mp4", f"transcript_{ID}.txt"} <= signed
    assert "lock" not in signed
    said = commands("verify", ID)
    assert said.status == 0, said.stdout
    assert "Nothing has changed" in said.stdout
    assert commands("verify", ID, "--json").json["trusted_key"] is True


def manifest(data: DataFolder) -> dict[str, list[dict[str, str]]]:
    content: dict[str, list[dict[str, str]]] = json.loads((data.session(ID) / "manifest.json").read_text())
    return content


def test_the_manifest_and_the_key_hold_nothing_of_the_candidate(finished: DataFolder) -> None:
    assert "indeed" not in (finished.session(ID) / "manifest.json").read_text()


def test_a_later_transcript_is_signed_as_well(finished: DataFolder, tmp_path: Path) -> None:
    assert recover(finished, tmp_path / "keys" / "key.pem", "at last") is Found.TRANSCRIBED
    found = verify(finished, ID)
    assert (found.intact, found.editions) == (True, 2)
    assert recover(finished, tmp_path / "keys" / "key.pem", "at last") is Found.FINISHED
    assert verify(finished, ID).editions == 2


def edit_journal(data: DataFolder) -> None:
    path = data.session(ID) / "journal.jsonl"
    path.write_bytes(path.read_bytes().replace(b"indeed", b"inverse"))


def drop_last_line(data: DataFolder) -> None:
    path = data.session(ID) / "journal.jsonl"
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:-1]))


def flip(data: DataFolder) -> None:
    path = data.recording(ID)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(bytes(content))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (edit_journal, "journal.jsonl was changed at line "),
        (drop_last_line, "journal.jsonl has "),
        (flip, f"recordings/interview_{ID}.mp4 was changed"),
        (lambda data: data.transcript(ID, "txt").unlink(), f"transcripts/transcript_{ID}.txt is missing"),
        (
            lambda data: (data.transcripts / f"transcript_{ID}_2.txt").write_text("other words"),
            f"transcripts/transcript_{ID}_2.txt was added after signing",
        ),
    ],
)
def test_every_change_is_named_and_fails(
    finished: DataFolder, commands: Commands, change: Callable[[DataFolder], object], said: str
) -> None:
    change(finished)
    told = commands("verify", ID)
    assert told.status == 1
    assert said in told.stdout
    assert commands("verify", ID, "--json").json["intact"] is False


def test_a_stranger_who_signs_anew_is_told(finished: DataFolder, commands: Commands, tmp_path: Path) -> None:
    flip(finished)
    (finished.session(ID) / "manifest.json").unlink()
    assert Sealer(finished, tmp_path / "stranger.pem", FakeClock()).seal(ID) is not None
    told = commands("verify", ID)
    assert (told.status, "not the key that was expected" in told.stdout) == (1, True)
    fingerprint = commands("verify", ID, "--json").json["key"]
    assert commands("verify", ID, "--key", fingerprint).status == 0


def test_a_key_that_cannot_be_used_takes_nothing_away(
    finished: DataFolder, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (finished.session(ID) / "manifest.json").unlink()
    (tmp_path / "bad.pem").write_text("no key")
    assert Sealer(finished, tmp_path / "bad.pem", FakeClock()).seal(ID) is None
    assert "could not be signed" in caplog.text
    assert not verify(finished, ID).intact
    assert files_of(finished, ID)


def test_an_interview_that_is_not_there(finished: DataFolder) -> None:
    with pytest.raises(DataFolderError, match="There is no interview"):
        verify(finished, ID.replace("6f", "7f"))
    with pytest.raises(SettingsError, match="is not a UUID"):
        verify(finished, "../..")


@pytest.mark.parametrize(
    ("interface", "held", "words"),
    [
        ("", True, "was imported, and has no signature"),
        ("live", True, "was held over the interface live, and has no signature"),
        ("local", False, "has not been held"),
    ],
)
def test_one_that_is_never_signed_is_told(
    commands: Commands, tmp_path: Path, interface: str, held: bool, words: str
) -> None:
    data = DataFolder(commands.folder)
    data.prepare()
    with open_store(data) as store:
        store.plan(a_plan(ID), created=NOW, approved_by=None, origin=Origin(interface=interface))
        if held:
            store.finish(an_outcome(data.root, ID))
    said = commands("verify", ID)
    assert (said.status, words in said.stderr) == (1, True)


def test_the_key_is_not_in_the_data_folder(tmp_path: Path) -> None:
    settings = load_settings(data_dir=tmp_path, signing_key="")
    assert tmp_path not in key_file(settings).parents
    assert key_file(load_settings(signing_key=str(tmp_path / "k.pem"))) == tmp_path / "k.pem"

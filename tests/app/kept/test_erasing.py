"""After an erasure nothing of the interview is left in the data folder, byte for byte; what is held or kept stays."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from interview_desktop.app.holding.recovery import Found
from interview_desktop.app.kept.erasing import files_everywhere
from interview_desktop.app.kept.vault import Vault
from interview_desktop.app.paths import DataFolder
from interview_desktop.core.errors import DataFolderError
from interview_desktop.core.transcript import Recognized, Word
from interview_desktop.session.lock import SessionLock
from interview_desktop.storage.class_erasing import BY_TABLE
from interview_desktop.storage.database import Database
from interview_desktop.storage.store import InterviewStore
from tests.app.kept.test_sealing import recover
from tests.app.sessions import ID, Crashed, Tape, tape
from tests.e2e.commands import Commands, commands

__all__ = ["commands"]

SECRET = "peregrine zeppelin marmalade umbrella"
SAID = Recognized(
    tuple(Word(word, 0.2 * n, 0.2 * n + 0.1, 0.9) for n, word in enumerate(SECRET.split(), 1)), "en", "fake"
)
CANDIDATE = "C-4711-Kowalczyk"


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Tape:
    return tape(tmp_path_factory.mktemp("tape"))


@pytest.fixture
def interview(commands: Commands, tmp_path: Path, recorded: Tape) -> DataFolder:
    """A finished interview with words, a name in the place of the candidate's code, and an exported copy."""
    data = DataFolder(commands.folder)
    Crashed(data, recorded, first_answer=SAID).write()
    assert recover(data, tmp_path / "keys" / "key.pem") is Found.SAVED
    with closing(sqlite3.connect(data.database)) as connection, connection:
        connection.execute("UPDATE interviews SET candidate_id = ?", [CANDIDATE])
        connection.execute("UPDATE interview_results SET candidate_id = ?", [CANDIDATE])
    shutil.copy(data.recording(ID), data.recordings / f"interview_{ID}_loudness.mp4")
    (data.root / f"interview_summary_{ID}.json").write_text(SECRET)
    return data


def traces(data: DataFolder, tape: Tape) -> list[str]:
    """Which files hold words of the transcript, the name, or a piece of the recording."""
    words = SECRET.split()
    runs = [word.encode() for word in words] + [b"Kowalczyk"]
    middle = len(tape.whole) // 2
    media = [b"ftypisom", b"ftyp", tape.whole[middle : middle + 64], tape.torn[middle : middle + 64]]
    return [
        str(path.relative_to(data.root))
        for path in data.root.rglob("*")
        if path.is_file() and any(part in path.read_bytes() for part in [*runs, *media])
    ]


def test_a_byte_scan_finds_nothing_after_an_erasure(
    interview: DataFolder, commands: Commands, recorded: Tape
) -> None:
    before = traces(interview, recorded)
    assert {Path(name).suffix for name in before} >= {".db", ".jsonl", ".mp4", ".txt", ".json", ".srt"}
    said = commands("erase", ID, "--yes", "--reason", "asked for", "--by", "Ada", "--json")
    assert said.status == 0, said.stderr
    assert traces(interview, recorded) == []
    assert files_everywhere(interview, ID) == []
    assert said.json["completed_at"]
    removed = said.json["removed"]
    assert (removed["interviews"], removed["answers"], removed["files .mp4"]) == (1, 2, 3)
    with closing(sqlite3.connect(interview.database)) as connection:
        dump = "\n".join(connection.iterdump())
    assert "asked for" in dump
    assert ID in dump, "the tombstone"
    actions = [deed["action"] for deed in commands("audit", ID, "--json").json["deeds"]]
    assert actions == ["interview.erased"]


def test_erasing_twice_changes_nothing(interview: DataFolder, commands: Commands) -> None:
    told = commands("erase", ID, "--yes").stdout
    assert "  files .mp4" in told and "entries that said what is kept" in told and "held_objects" not in told
    first = commands("erase", ID, "--yes", "--json").json
    assert commands("erase", ID, "--yes", "--json").json == first
    again = commands("erase", ID, "--yes")
    assert (again.status, again.stdout.startswith(f"Already erased: interview {ID}")) == (0, True)


@pytest.mark.parametrize("step", [(Vault, "destroy_key"), (Database, "compact")])
def test_an_erasure_that_broke_off_is_gone_on_with(
    interview: DataFolder,
    commands: Commands,
    recorded: Tape,
    monkeypatch: pytest.MonkeyPatch,
    step: tuple[type, str],
) -> None:
    def broken(*arguments: object) -> None:
        raise DataFolderError("The power went", "Switch it on")

    with monkeypatch.context() as patch:
        patch.setattr(*step, broken)
        assert commands("erase", ID, "--yes").status == 1
    said = commands("erase", ID, "--yes", "--json")
    assert said.status == 0, said.stderr
    assert said.json["completed_at"]
    assert traces(interview, recorded) == []


def test_an_interview_whose_sound_cannot_be_removed_is_let_go_of(
    interview: DataFolder, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*arguments: object) -> list[Path]:
        raise DataFolderError("A sound cannot be removed", "Close whatever plays it")

    with monkeypatch.context() as patch:
        patch.setattr("interview_desktop.app.audio.files.AudioFiles.of_interview", refused)
        assert "A sound cannot be removed" in commands("erase", ID, "--yes").stderr
    assert not SessionLock.held(interview.session(ID))


def test_a_running_interview_is_left_alone(interview: DataFolder, commands: Commands) -> None:
    interview.live_session(ID).mkdir(parents=True)
    for home in (interview.session(ID), interview.live_session(ID)):
        with SessionLock.require(home):
            said = commands("erase", ID, "--yes")
        assert (said.status, "is running" in said.stderr) == (1, True)
        assert interview.recording(ID).exists()


def test_a_legal_hold_cannot_be_overridden(interview: DataFolder, commands: Commands) -> None:
    assert commands("retention", "hold", ID, "--reason", "a court").status == 0
    said = commands("erase", ID, "--yes", "--override", "--reason", "because")
    assert (said.status, "under legal hold: a court" in said.stderr) == (1, True)
    assert "held" in commands("retention", "list").stdout
    assert commands("retention", "release", ID).status == 0
    assert commands("erase", ID, "--yes").status == 0


def test_what_must_be_kept_takes_a_decision(
    interview: DataFolder, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INTERVIEW_KEEP__TRANSCRIPT", "36500")
    said = commands("erase", ID, "--yes")
    assert (said.status, "must be kept until" in said.stderr) == (1, True)
    assert commands("erase", ID, "--yes", "--override").status == 2
    assert commands("erase", ID, "--yes", "--override", "--reason", "a judge said so").status == 0


def test_a_request_and_a_rule_are_listed(
    interview: DataFolder, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Nothing is due" in commands("retention", "list").stdout
    monkeypatch.setenv("INTERVIEW_DELETE__VIDEO", "1")
    monkeypatch.setenv("INTERVIEW_KEEP__RAW_MEDIA", "36500")
    commands("retention", "request", ID)
    found = [(each["class"], each["urgency"]) for each in commands("retention", "list", "--json").json]
    assert ("raw_media", "conflict") in found
    assert (None, "soon") in found
    assert "video" in {kind for kind, _ in found}


def test_nothing_is_erased_without_being_asked(interview: DataFolder, commands: Commands) -> None:
    said = commands("erase", ID)
    assert (said.status, "Give --yes" in said.stderr) == (1, True)
    assert interview.recording(ID).exists()


def test_what_was_erased_is_told_with_its_time(interview: DataFolder, commands: Commands) -> None:
    commands("erase", ID, "--yes")
    for command in (
        ("verify", ID),
        ("export", ID, "--loudness"),
        ("assess", ID),
        ("replay", ID),
        ("recover", ID),
        ("handover", ID, "one.zip"),
        ("encrypt", ID),
        ("erase", ID, "--only", "scores", "--yes"),
    ):
        said = commands(*command)
        assert (said.status, f"The interview {ID} was erased on " in said.stderr) == (1, True), said.stderr


def test_an_interview_that_is_not_there(interview: DataFolder, commands: Commands) -> None:
    said = commands("erase", ID.replace("6f", "7f"), "--yes")
    assert (said.status, "There is no interview" in said.stderr) == (1, True)
    assert "is not a UUID" in commands("erase", "../..", "--yes").stderr


def test_every_class_with_rows_is_known_by_its_table(interview: DataFolder) -> None:
    from interview_desktop.app.kept.settings import DeleteGroup, KeepGroup
    from interview_desktop.core.retention import ObjectClass

    assert set(BY_TABLE.values()) <= set(ObjectClass)
    for group in (KeepGroup, DeleteGroup):
        assert list(group.model_fields) == [kind.value for kind in ObjectClass]


def test_every_command_takes_the_number_that_lists_show(
    interview: DataFolder, commands: Commands, tmp_path: Path
) -> None:
    with InterviewStore.open(interview.root) as store:
        number = str(store.get(ID).summary.number)
    for command in (
        ["verify", number],
        ["recover", number],
        ["handover", number, tmp_path / "one.zip"],
        ["assess", "show", number],
        ["retention", "request", number],
    ):
        said = commands(*command)
        assert said.status == 0, (command, said.stderr)
    assert f"the session {ID}" in commands("replay", number).stderr
    assert "There is no interview" not in commands("record", "--resume", number).stderr
    erased = commands("erase", number, "--yes")
    assert (erased.status, ID in erased.stdout) == (0, True)
    assert "Already erased" in commands("erase", number, "--yes").stdout
    assert "was erased on" in commands("replay", number).stderr


@pytest.mark.parametrize("given", ["99", "00000000-0000-4000-8000-000000000000"])
def test_what_does_not_exist_is_not_asked_about(
    interview: DataFolder, commands: Commands, given: str
) -> None:
    said = commands("erase", given)
    assert (said.status, f"There is no interview {given} in" in said.stderr) == (1, True)

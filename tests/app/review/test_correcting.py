"""A correction goes into the journal, a new edition and the store; the original is kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_desktop.app.holding.recovery import Found, Recoverer
from interview_desktop.app.kept.sealing import Sealer, verify
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.review.correcting import Correction, correct
from interview_desktop.app.settings import Settings
from interview_desktop.core.errors import DataFolderError, EnvironmentFault
from interview_desktop.core.transcript import Recognized, Word
from interview_desktop.recording.finishing.mux import FfmpegMuxer
from interview_desktop.session.journal import Journal
from interview_desktop.storage.store import InterviewStore
from tests.app.sessions import ID, Crashed, Tape, tape
from tests.fakes.clock import FakeClock
from tests.fakes.speech import FakeRecognizer

SAID = Recognized((Word("in", 0.5, 0.6, 0.9), Word("deed", 0.6, 0.9, 0.4)), "en", "fake")


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Tape:
    return tape(tmp_path_factory.mktemp("tape"))


@pytest.fixture
def ended(tmp_path: Path, recorded: Tape) -> Iterator[tuple[Settings, DataFolder, InterviewStore]]:
    """A session that has ended, signed."""
    folder = DataFolder(tmp_path / "data")
    crashed = Crashed(folder, recorded)
    crashed.first_answer = SAID
    crashed.write()
    settings = Settings(data_dir=folder.root, signing_key=str(tmp_path / "key.pem"))
    sealer = Sealer(folder, tmp_path / "key.pem", FakeClock())
    recoverer = Recoverer(
        folder,
        FfmpegMuxer(lost=float("inf")),
        lambda consent: FakeRecognizer(("and so on",)),
        FakeClock(),
        sealer,
    )
    assert recoverer.recover(ID).found is Found.SAVED
    with InterviewStore.open(folder.root) as store:
        yield settings, folder, store


def put_right(
    ended: tuple[Settings, DataFolder, InterviewStore], text: str, number: int = 1
) -> dict[str, Path]:
    settings, folder, store = ended
    return correct(settings, folder, store, FakeClock(), ID, Correction(number, take=1, text=text, by="Bo"))


def test_the_original_is_kept_and_the_correction_is_a_new_edition(
    ended: tuple[Settings, DataFolder, InterviewStore],
) -> None:
    _, folder, store = ended
    kept = store.get(ID).answers[0].kept
    files = put_right(ended, "indeed, yes")
    assert files["txt"] == folder.transcript(ID, "txt", 2)
    assert "indeed, yes" in files["txt"].read_text()
    assert "(A person has corrected these words.)" in files["txt"].read_text()
    first = folder.transcript(ID, "txt").read_text()
    assert "in deed" in first
    assert "indeed" not in first
    answer = json.loads(files["json"].read_text())["answers"][0]
    assert (answer["text"], answer["corrected_by"]) == ("indeed, yes", "Bo")
    (stored, _) = store.get(ID).answers
    assert isinstance(stored.answer.recognition, Recognized)
    assert (stored.answer.recognition.text, stored.answer.recognition.corrected_by) == ("indeed, yes", "Bo")
    assert stored.kept == kept
    assert [deed.action for deed in store.audit.page(about=ID)] == ["interview.changed"]
    assert "indeed" not in str(store.audit.page())
    assert not verify(folder, ID).changes
    assert put_right(ended, "indeed, yes") == {}
    put_right(ended, "yes")
    assert folder.transcript(ID, "txt", 3).is_file()


def test_what_cannot_be_corrected_is_told(ended: tuple[Settings, DataFolder, InterviewStore]) -> None:
    with pytest.raises(EnvironmentFault, match="without words"):
        put_right(ended, "  ")
    with pytest.raises(EnvironmentFault, match="no words that could be corrected"):
        put_right(ended, "x", number=3)
    settings, folder, store = ended
    with pytest.raises(DataFolderError, match="is not here"):
        correct(
            settings,
            folder,
            store,
            FakeClock(),
            ID.replace("6f", "7f"),
            Correction(1, take=1, text="x", by="Bo"),
        )


def test_a_correction_that_is_killed_half_way_is_completed(
    ended: tuple[Settings, DataFolder, InterviewStore],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _, folder, store = ended

    def killed(*arguments: object, **named: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr("interview_desktop.app.review.correcting.write_editions", killed)
        put_right(ended, "indeed, yes")
    journal = folder.session(ID) / "journal.jsonl"
    assert "answer.corrected" in journal.read_text()
    recoverer = Recoverer(
        folder, FfmpegMuxer(lost=float("inf")), lambda consent: FakeRecognizer(()), FakeClock()
    )
    assert recoverer.recover(ID).found is Found.TRANSCRIBED
    assert "indeed, yes" in folder.transcript(ID, "txt", 2).read_text()
    recognition = store.get(ID).answers[0].answer.recognition
    assert isinstance(recognition, Recognized)
    assert recognition.text == "indeed, yes"
    Journal.resume(journal, FakeClock())[0].close()

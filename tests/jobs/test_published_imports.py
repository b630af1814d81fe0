"""What comes of an interview that was held elsewhere: transcripts like every other, brought away, encrypted where that is wanted."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from interview_desktop.app.artifacts.finished import finished_files
from interview_desktop.app.artifacts.uploading import Uploader
from interview_desktop.app.clock import SystemClock
from interview_desktop.app.kept.vault import MARKS, Vault
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.processing.work import make_runner
from interview_desktop.app.settings import load_settings
from interview_desktop.app.stores import open_store
from interview_desktop.core.errors import MediaError
from interview_desktop.core.processing import Job, JobKind, JobState
from interview_desktop.session.lock import SessionLock
from interview_desktop.storage.folder_artifacts import FolderArtifacts
from interview_desktop.storage.sealed import is_sealed
from interview_desktop.storage.store import InterviewStore
from tests.fakes.keyring import MemoryKeyring, used
from tests.fakes.speech import FakeRecognizer
from tests.jobs.samples import ANSWERS, imported, video

Process = Callable[..., Job]
CLOCK = SystemClock()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[DataFolder]:
    monkeypatch.chdir(tmp_path)
    made = DataFolder(tmp_path / "data", key_folder=str(tmp_path / "keys"))
    made.prepare()
    with used(MemoryKeyring()):
        yield made


@pytest.fixture
def encrypting(folder: DataFolder) -> DataFolder:
    """The same, where finished interviews are encrypted."""
    return replace(folder, encryption="file")


@pytest.fixture
def store(folder: DataFolder) -> Iterator[InterviewStore]:
    with open_store(folder) as opened:
        yield opened


def processed(folder: DataFolder, store: InterviewStore, interview_id: str, *script: object) -> Job:
    """Process an interview, once; each recogniser says the next line."""
    lines = iter(script or ANSWERS)
    job, _ = store.jobs.submit(interview_id, JobKind.PROCESS, at=CLOCK.now())
    runner = make_runner(
        load_settings(data_dir=folder.root),
        folder,
        store,
        CLOCK,
        recognizer=lambda consent: FakeRecognizer([next(lines)]),  # type: ignore[list-item]
    )
    runner.run_next(job.id)
    return next(each for each in store.jobs.of(interview_id) if each.id == job.id)


def entered(folder: DataFolder, store: InterviewStore, **more: object) -> str:
    settings = load_settings(data_dir=folder.root)
    return imported(settings, folder, store, CLOCK, **more).id  # type: ignore[arg-type]


@pytest.mark.slow  # starts decoders
def test_its_transcript_is_written_once_and_again_when_there_are_other_words(
    folder: DataFolder, store: InterviewStore
) -> None:
    interview_id = entered(folder, store, count=2)
    assert not list(folder.transcripts.iterdir())
    assert processed(folder, store, interview_id).state is JobState.DONE
    text = folder.transcript(interview_id, "txt").read_text()
    assert all(answer in text for answer in ANSWERS[:2])
    words = json.loads(folder.transcript(interview_id, "json").read_text())
    assert [round(each["start"]) for each in words["answers"]] == [0, 1]
    assert "00:00:01" in folder.transcript(interview_id, "srt").read_text()
    record = store.get(interview_id)
    assert record.result is not None
    assert record.result.transcript == folder.transcript(interview_id, "txt")
    processed(folder, store, interview_id)
    assert len(list(folder.transcripts.iterdir())) == 4
    # Somebody puts an answer right, and it is processed once more.
    first = record.answers[0].answer
    said = replace(first.recognition, words=first.recognition.words[:3])  # type: ignore[union-attr]
    store.recognized(interview_id, replace(first, recognition=said))
    processed(folder, store, interview_id)
    assert folder.transcript(interview_id, "txt", 2).read_text() != text
    assert folder.transcript(interview_id, "txt").read_text() == text


@pytest.mark.slow  # starts decoders
def test_it_is_brought_away_with_its_media(
    folder: DataFolder, store: InterviewStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INTERVIEW_ARTIFACTS__FOLDER", str(tmp_path / "share"))
    sent = replace(folder, uploads=True)
    interview_id = entered(sent, store, count=2)
    assert processed(sent, store, interview_id).state is JobState.DONE
    keys = finished_files(sent, store, interview_id)
    assert f"transcripts/transcript_{interview_id}.txt" in keys
    assert f"imports/{interview_id}/question_1.mp4" in keys
    with closing(FolderArtifacts(tmp_path / "share")) as place:
        Uploader(sent, store, place, CLOCK).work()
    for key in keys:
        assert (tmp_path / "share" / key).read_bytes() == (folder.root / key).read_bytes(), key


def plain(folder: DataFolder) -> list[str]:
    """Files of interviews that are not encrypted."""
    places = (folder.imports, folder.transcripts, folder.answer_texts, folder.recordings)
    return [
        path.name for place in places for path in place.rglob("*") if path.is_file() and not is_sealed(path)
    ]


@pytest.mark.slow  # starts decoders
def test_an_import_is_encrypted_when_it_comes_in_and_after_it_was_processed(
    encrypting: DataFolder, store: InterviewStore
) -> None:
    interview_id = entered(encrypting, store, sources=[video(3.0)], count=1)
    assert plain(encrypting) == []
    assert is_sealed(encrypting.recording(interview_id))
    job = processed(encrypting, store, interview_id)
    assert job.state is JobState.DONE, job.reason
    assert plain(encrypting) == []
    assert not list((encrypting.root / MARKS).glob("*-*"))
    (entry,) = (job.result or {})["questions_processed"]
    assert entry["asrfile_s3key"] is None and "encrypted" in entry["reason"]
    assert not encrypting.answer_texts.exists()
    with Vault(encrypting).open(encrypting.transcript(interview_id, "txt")) as file:
        assert ANSWERS[0] in file.read().decode()
    with Vault(encrypting).open(encrypting.recording(interview_id)) as file:
        assert file.read() == video(3.0).read_bytes()
    rows = b"".join(path.read_bytes() for path in encrypting.root.glob("interviews.db*"))
    assert ANSWERS[0].encode() not in rows
    assert store.get(interview_id).answers[0].answer.recognition.text == ANSWERS[0]  # type: ignore[union-attr]
    # Once more changes nothing, and opens nothing.
    again = processed(encrypting, store, interview_id)
    assert (again.state, again.result) == (job.state, job.result)
    assert plain(encrypting) == []
    assert Vault(encrypting).decrypt(interview_id)
    assert len(plain(encrypting)) == 6


def test_an_encrypted_import_that_somebody_else_works_at_is_tried_again(
    encrypting: DataFolder, store: InterviewStore
) -> None:
    interview_id = entered(encrypting, store, count=1)
    lock = SessionLock.take(encrypting.root / MARKS)
    assert lock is not None
    job = processed(encrypting, store, interview_id)
    assert (job.state, job.attempts) == (JobState.QUEUED, 1)
    assert "in use" in job.reason
    assert plain(encrypting) == []
    lock.release()
    (encrypting.root / MARKS / ".DS_Store").touch()
    Vault(encrypting).settle_all()
    assert not list((encrypting.root / MARKS).glob("*-*"))


def test_an_import_that_fails_leaves_no_mark_and_no_key(
    encrypting: DataFolder, store: InterviewStore, tmp_path: Path
) -> None:
    with pytest.raises(MediaError):
        entered(encrypting, store, sources=[video(1.0, sound=False)], count=1)
    assert not list((encrypting.root / MARKS).glob("*-*")) if (encrypting.root / MARKS).exists() else True
    assert not list((tmp_path / "keys").glob("*"))

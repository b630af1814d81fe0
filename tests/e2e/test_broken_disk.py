"""A disk that breaks in the middle of an interview: a sentence, an interview that is stopped, and everything kept."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from interview_desktop.session.journal import read
from tests.e2e.program import PATIENT, Program, write_questions, write_settings, write_wav
from tests.e2e.recorded import Recorded
from tests.rig import failing_disk
from tests.rig.flash_beep import synthesise
from tests.rig.programs import need
from tests.rig.samples import noise

pytestmark = pytest.mark.slow


def recording(folder: Path, env: dict[str, str]) -> Program:
    """A `record` whose question is answered by noise."""
    need(*failing_disk.PROGRAMS)
    write_settings(folder, 'recognizer = "pocketsphinx"', *PATIENT)
    synthesise(folder / "camera.mp4", 2.0, fps=15)
    write_wav(folder / "microphone.wav", noise(30.0, -30.0))
    return Program(
        folder,
        *("record", "--questions", write_questions(folder, "Go on."), "--camera", "camera.mp4"),
        *("--microphone", "microphone.wav", "--speaker", "none", "--json"),
        env=env,
    )


def test_when_the_encoder_cannot_write_the_interview_is_stopped_and_published(tmp_path: Path) -> None:
    media = tmp_path / "data" / "sessions"
    with recording(tmp_path, failing_disk.failing_disk(media, errno.EIO, 500_000, ending=".mp4")) as program:
        finished = program.finish()
        journal = [(entry.kind, entry.data) for entry in program.journal()]
    assert finished.status == 0, finished.stderr
    assert finished.json["status"] == "stopped"
    reasons = [data["reason"] for kind, data in journal if kind == "recording.failed"]
    assert len(reasons) == 1
    assert "does not take the recording any more" in reasons[0]
    assert "Traceback" not in finished.stderr
    recorded = Recorded(program.data)
    assert recorded.duration > 2.0
    assert recorded.frames() > 60


def test_when_the_journal_cannot_be_written_a_sentence_says_so_and_what_is_there_is_recovered(
    tmp_path: Path,
) -> None:
    sessions = tmp_path / "data" / "sessions"
    env = failing_disk.failing_disk(sessions, errno.EIO, 4_300, ending="journal.jsonl")
    with recording(tmp_path, env) as program:
        finished = program.finish()
    assert finished.status == 1
    assert "Traceback" not in finished.stderr
    assert "cannot be written" in finished.stderr
    (journal,) = sessions.glob("*/journal.jsonl")
    before = [entry.kind for entry in read(journal)]
    with Program(tmp_path, "recover", "--json") as program:
        recovered = program.finish()
    assert recovered.status == 0, recovered.stderr
    assert [entry.kind for entry in read(journal)][: len(before)] == before
    assert list((tmp_path / "data" / "recordings").glob("*.mp4"))

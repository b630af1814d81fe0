"""A disk that others fill up in the middle of an interview: it ends by itself, and everything is kept."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from interview_desktop.recording.reading.probe import readable_seconds
from interview_desktop.recording.room import RESERVE
from interview_desktop.session.journal import read
from tests.e2e.program import BRISK, Program, write_questions, write_settings, write_wav
from tests.e2e.recorded import Recorded, rows
from tests.rig.flash_beep import synthesise
from tests.rig.programs import wait_until
from tests.rig.samples import noise

pytestmark = pytest.mark.slow

SIZE = 260_000_000
"""Room for a minute twice, and the reserve; memory is used only as far as it is filled."""


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder to run in, whose data folder is a disk of its own."""
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    data = tmp_path / "data"
    data.mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", data], capture_output=True
    ).returncode:
        pytest.skip("this machine does not let a small disk be mounted")
    write_settings(tmp_path, "planned_minutes = 1", 'whisper_model = "tiny.en"', *BRISK)
    write_wav(tmp_path / "room.wav", noise(90.0, -50.0))
    synthesise(tmp_path / "camera.mp4", 2.0, fps=30)
    yield tmp_path
    subprocess.run(["umount", data], check=True)


def answering(folder: Path) -> Program:
    return Program(
        folder,
        *("record", "--questions", write_questions(folder, "Go on."), "--camera", "camera.mp4"),
        *("--microphone", "room.wav", "--speaker", "none", "--json"),
    )


def fill(data: Path, leaving: int) -> None:
    """Another program takes all the room but some bytes."""
    with (data / "others").open("wb", buffering=0) as file:
        os.posix_fallocate(file.fileno(), 0, shutil.disk_usage(data).free - max(leaving, 1_000_000))
        file.seek(0, os.SEEK_END)
        while shutil.disk_usage(data).free > leaving:
            with suppress(OSError):  # the recording takes some of it meanwhile
                file.write(bytes(4096))


def recorded_seconds(data: Path) -> float:
    return sum(readable_seconds(path) for path in data.glob("sessions/*/media/*.mp4"))


def test_the_interview_ends_cleanly_before_the_reserve_is_touched(folder: Path) -> None:
    with answering(folder) as program:
        program.wait_for("answer.opened")
        wait_until(lambda: recorded_seconds(program.data) > 4.0, "four seconds of recording", 60.0)
        fill(program.data, RESERVE)
        finished = program.finish()
    assert finished.status == 0, finished.stderr
    said = finished.json
    assert said["status"] == "stopped"
    assert any("because the disk is nearly full" in warning for warning in said["warnings"])
    recorded = Recorded(program.data)
    (stop,) = [
        e.data["event"] for e in recorded.entries("interview.event") if e.data["event"]["class"] == "Stop"
    ]
    assert stop["reason"] == "the disk is nearly full"
    assert recorded.frames() >= 4 * 30
    assert recorded.transcript_file("txt").is_file()
    assert recorded.rows("interviews")[0]["status"] == "stopped"
    full, ended = recorded.entries("disk.full")[0], recorded.entries("recording.stopped")[0]
    assert ended.monotonic - full.monotonic < 5.0


def test_a_disk_that_is_full_at_once_ends_the_interview_in_one_sentence(folder: Path) -> None:
    with answering(folder) as program:
        program.wait_for("answer.opened")
        wait_until(lambda: recorded_seconds(program.data) > 4.0, "four seconds of recording", 60.0)
        before = recorded_seconds(program.data)
        fill(program.data, 0)
        finished = program.finish()
    assert finished.status == 1
    assert "Free" in finished.sentence
    assert "Traceback" not in finished.stderr
    assert recorded_seconds(program.data) >= before - 0.5
    (journal,) = program.data.glob("sessions/*/journal.jsonl")
    assert [entry.seq for entry in read(journal)][-1] > 5  # whole, to its last entry
    assert not list(program.data.glob("recordings/*"))
    assert rows(program.data, "interviews")[0]["status"] in ("recording", "interrupted", "running")

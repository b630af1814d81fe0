"""How the latest recording went."""

from __future__ import annotations

import os
from pathlib import Path

from interview_desktop.app.holding.last_session import last_session
from interview_desktop.app.paths import DataFolder
from interview_desktop.session.journal import Journal
from tests.fakes.clock import FakeClock

OLD, NEW = "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"


def session(root: Path, name: str, written: float, *, black_for: float) -> Path:
    folder = root / "sessions" / name
    folder.mkdir(parents=True)
    clock = FakeClock()
    journal = Journal(folder / "journal.jsonl", clock)
    journal.write("recording.started", {})
    clock.advance(5.0)
    journal.write("health.alarm", {"fault": "camera.black"})
    clock.advance(black_for)
    journal.write("health.clear", {"fault": "camera.black"})
    journal.close()
    os.utime(folder / "journal.jsonl", (written, written))
    return folder


def test_there_may_be_none(tmp_path: Path) -> None:
    assert last_session(DataFolder(tmp_path)) is None


def test_the_troubles_of_the_latest_are_told(tmp_path: Path) -> None:
    session(tmp_path, NEW, 2000.0, black_for=30.0)
    session(tmp_path, OLD, 1000.0, black_for=1.0)
    found = last_session(DataFolder(tmp_path))
    assert found is not None
    assert found.id == NEW
    assert found.started == "2030-01-02T09:00:00+00:00"
    assert found.troubles == ("The picture was black for 30 s, the first time at 0:05",)


def test_a_journal_that_was_changed_tells_nothing(tmp_path: Path) -> None:
    path = session(tmp_path, NEW, 2000.0, black_for=30.0) / "journal.jsonl"
    path.write_text(path.read_text().replace("camera.black", "camera.green"))
    assert last_session(DataFolder(tmp_path)) is None


def test_a_recording_that_broke_off_has_the_figures_of_its_last_screen(tmp_path: Path) -> None:
    path = session(tmp_path, NEW, 2000.0, black_for=1.0) / "journal.jsonl"
    path.unlink()
    clock = FakeClock()
    journal, zero = Journal(path, clock), clock.monotonic()
    journal.write("recording.started", {})
    clock.advance(30.0)
    journal.write("recording.gap", {"start": zero + 8.0, "end": zero + 25.0, "reason": "no picture"})
    journal.write("recording.failed", {"reason": "ffmpeg ended"})
    clock.advance(44.0)
    journal.write("recording.stopped", {"origin": zero, "duration": 19.0})
    journal.close()
    found = last_session(DataFolder(tmp_path))
    assert found is not None
    assert found.damaged
    assert found.troubles == (
        "The recording broke off at 0:19: nothing after it was recorded",
        "11.0 s of the recording are missing, the first time at 0:08",
    )

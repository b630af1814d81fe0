"""The power goes between any two writes of journal and database, and within them: both open again and agree."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from interview_desktop.app.holding.recovery import Found
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.stores import open_store
from interview_desktop.session.journal import Journal, read
from interview_desktop.session.remains import read_remains
from interview_desktop.storage.database import Database
from interview_desktop.storage.tables import InterviewStatus
from tests.app.kept.test_erasing import SAID
from tests.app.kept.test_sealing import recover
from tests.app.sessions import ID, Crashed, tape

ENDED = (InterviewStatus.COMPLETED, InterviewStatus.STOPPED)
_OF_THE_DATABASE = ("interviews.db", "interviews.db-wal")


class Disk:
    """Keeps what a disk would hold after every write of the journal and the database."""

    def __init__(self, data: DataFolder, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._data, self._place = data, place
        self.states: list[Path] = []
        monkeypatch.setattr(Journal, "write", self._noted(Journal.write))
        monkeypatch.setattr(Database, "write", self._noted(Database.write))

    def _noted(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def write(*arguments: Any, **options: Any) -> Any:
            done = real(*arguments, **options)
            self._keep()
            return done

        return write

    def _keep(self) -> None:
        state = self._place / f"{len(self.states):03d}"
        shutil.copytree(self._data.root, state, ignore=shutil.ignore_patterns("*-shm", "*.mp4", "lock"))
        self.states.append(state)


def agree(folder: DataFolder) -> str:
    """Open both and compare what they say; returns the state that the database knows."""
    found = read_remains(folder.session(ID))
    with open_store(folder) as store:
        statuses = [each.status for each in store.page().items]
        answers = len(store.get(ID).answers) if statuses else 0
    status = statuses[0] if statuses else None
    if status in ENDED:
        # Everything the database says of the end is in the journal; it was written there first.
        assert found.duration is not None
        assert answers == 2
    if found.ended:
        assert status in ENDED, "the journal ends after the database knows"
    if status is InterviewStatus.RUNNING:
        assert found.recorded
    if status is None:
        assert not found.ended
    return status.value if status else ""


@pytest.mark.slow
def test_between_and_within_any_two_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = DataFolder(tmp_path / "data")
    (tmp_path / "tape").mkdir()
    Crashed(data, tape(tmp_path / "tape"), first_answer=SAID).write()
    with monkeypatch.context() as patch:
        disk = Disk(data, tmp_path / "states", patch)
        assert recover(data, tmp_path / "key.pem", "at last") is Found.SAVED
    assert len(disk.states) >= 6
    seen = [agree(DataFolder(state)) for state in disk.states]
    assert seen[0] == ""
    assert seen[-1] in ("completed", "stopped")
    assert "running" in seen

    # Within a write: the last line of the journal, and the last pages of the write-ahead log, are there in part.
    for state in disk.states:
        journal = DataFolder(state).session(ID) / "journal.jsonl"
        whole = journal.read_bytes()
        lines = sum(1 for _ in read(journal))
        for cut in (1, 2, len(whole.splitlines()[-1]) // 2):
            journal.write_bytes(whole[:-cut])
            assert sum(1 for _ in read(journal)) == lines - 1
        journal.write_bytes(whole)
        waiting = state / "interviews.db-wal"
        if waiting.is_file() and (content := waiting.read_bytes()):
            for cut in (1, 100, 4096, len(content) // 2):
                torn = tmp_path / "torn"
                shutil.copytree(state, torn)
                (torn / waiting.name).write_bytes(content[:-cut])
                with open_store(DataFolder(torn)) as store:
                    store.page()
                shutil.rmtree(torn)

    # Whoever comes after the cut finishes it, and then both say the same.
    for state in disk.states[1 :: max(1, len(disk.states) // 3)]:
        folder = DataFolder(state)
        segment = data.session(ID) / "media" / "segment_0000.mp4"
        shutil.copy(segment, folder.session(ID) / "media" / segment.name)
        # Videos were left out of the copies: one that was finished is made anew.
        recover(folder, tmp_path / "key.pem", "at last")
        assert agree(folder) in ("completed", "stopped")
        assert read_remains(folder.session(ID)).ended

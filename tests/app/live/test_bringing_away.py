"""Interviews over the network are noted for the place of finished files as soon as they are kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from interview_desktop.app.artifacts.finished import class_of
from interview_desktop.app.artifacts.uploading import Uploader
from interview_desktop.app.live.keeping import LiveKeeper
from interview_desktop.app.paths import DataFolder
from interview_desktop.core.live import LiveEnd
from interview_desktop.core.retention import ObjectClass
from interview_desktop.storage.folder_artifacts import FolderArtifacts
from tests.app.live.holding import Make, Room


@pytest.fixture
def sending(tmp_path: Path) -> DataFolder:
    """A data folder whose finished interviews are brought away."""
    return DataFolder(tmp_path / "data", uploads=True)


@pytest.fixture
def share(tmp_path: Path) -> Iterator[FolderArtifacts]:
    with closing(FolderArtifacts(tmp_path / "share")) as opened:
        yield opened


def wanted(room: Room) -> list[str]:
    return sorted(
        [
            f"interview_summary_{room.id}.json",
            f"transcripts/transcript_{room.id}.json",
            f"transcripts/transcript_{room.id}.txt",
        ]
    )


def brought(room: Room, share: FolderArtifacts, tmp_path: Path) -> list[str]:
    Uploader(room.folder, room.store, share, room.clock).work()
    found = tmp_path / "share"
    return sorted(path.relative_to(found).as_posix() for path in found.rglob("*") if path.is_file())


def test_one_that_has_ended_is_brought_away_and_erased_there(
    make: Make, sending: DataFolder, share: FolderArtifacts, tmp_path: Path
) -> None:
    room = make(("One.",), count=1, folder=sending)
    room.connect()
    assert brought(room, share, tmp_path) == []
    room.answer()
    room.wait(20)
    assert room.types()[-1] == "interview_ended"
    assert brought(room, share, tmp_path) == wanted(room)
    assert {class_of(sending, key) for key in wanted(room)} == {ObjectClass.TRANSCRIPT}
    room.store.outbox.withdraw(room.id, at=room.clock.now())
    assert Uploader(room.folder, room.store, share, room.clock).take_back(room.id).counted() == {
        "files elsewhere": 3
    }
    assert brought(room, share, tmp_path) == []


def test_so_is_what_a_crash_left(
    make: Make, sending: DataFolder, share: FolderArtifacts, tmp_path: Path
) -> None:
    room = make(("One.", "Two."), folder=sending)
    room.connect()
    room.answer()
    record = room.hall._interviews[room.id].journal._record
    assert record is not None
    record.close()
    assert LiveKeeper(room.folder, room.store, room.clock).recover() == 1
    assert brought(room, share, tmp_path) == wanted(room)
    room.hall._interviews.clear()


def test_one_to_which_nobody_came_is_not_looked_for(make: Make, sending: DataFolder) -> None:
    room = make(folder=sending)
    room.hall.end(room.id, LiveEnd.DELETED)
    room.turn()
    assert room.hall.status(room.id)["status"] == "ended"
    assert room.store.outbox.of(room.id) == ()


def test_where_no_place_is_configured_nothing_waits(make: Make) -> None:
    room = make(("One.",), count=1)
    room.connect()
    room.answer()
    room.wait(20)
    assert room.store.outbox.of(room.id) == ()

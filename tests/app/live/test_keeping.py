"""What stays of live interviews: after a crash, after the service was ended, encrypted."""

from __future__ import annotations

import json
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from interview_desktop.app.holding.planning import new_id
from interview_desktop.app.kept.reading import open_decrypted
from interview_desktop.app.kept.vault import MARKS, Vault
from interview_desktop.app.live import hall
from interview_desktop.app.live.hall import NoRoom
from interview_desktop.app.live.keeping import LiveKeeper
from interview_desktop.app.live.patience import TooBusy, within_patience
from interview_desktop.app.live.plan import LiveRequest
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.stores import open_store
from interview_desktop.core.errors import KeyMissing, NameTaken, UnknownId
from interview_desktop.core.live import LiveEnd
from interview_desktop.core.transcript import Recognized
from interview_desktop.session.lock import SessionLock
from interview_desktop.storage.sealed import is_sealed
from interview_desktop.storage.tables import InterviewStatus
from tests.app.live.holding import Make, Room, Stream


def test_what_a_crash_left_is_finished_at_the_next_start(make: Make) -> None:
    room = make(("One.", "Two."))
    room.connect()
    room.answer()
    # The process is gone: its lock is free, nothing was finished.
    record = room.hall._interviews[room.id].journal._record
    assert record is not None
    record.close()
    again = LiveKeeper(room.folder, room.store, room.clock)
    assert again.recover() == 1
    stored = room.store.get(room.id)
    assert stored.summary.status is InterviewStatus.STOPPED
    (answer,) = stored.answers
    assert isinstance(answer.answer.recognition, Recognized) and answer.answer.recognition.text == "One."
    summary = again.summary(room.id)
    assert summary is not None and summary["reason"] == "broken_off"
    assert again.recover() == 0
    room.hall._interviews.clear()


def test_a_running_interview_is_not_recovered(make: Make) -> None:
    room = make(("One.",))
    room.connect()
    assert LiveKeeper(room.folder, room.store, room.clock).recover() == 0
    assert room.folder.live_session(room.id).exists()


def test_no_more_interviews_than_there_is_room_for(make: Make) -> None:
    room = make(live_interviews=1)
    with pytest.raises(NoRoom, match="1 interviews already"):
        room.hall.start(room.request, Stream())
    room.hall.end(room.id, LiveEnd.DELETED)
    room.turn()
    with pytest.raises(NameTaken):
        room.hall.start(room.request, Stream())


def test_a_place_is_taken_while_an_interview_is_entered_in_the_database(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two that come at the same moment do not both get the last place, or the one microphone."""
    room = make(live_interviews=2)
    second, third = (replace(room.request, plan=replace(room.request.plan, id=new_id())) for _ in range(2))
    plan, refused = room.keeper.plan, []

    def meanwhile(request: LiveRequest) -> None:
        with pytest.raises(NoRoom, match="2 interviews already"):
            room.hall.start(third, Stream())
        refused.append(third.id)
        plan(request)

    monkeypatch.setattr(room.keeper, "plan", meanwhile)
    room.hall.start(second, Stream())
    assert refused == [third.id]
    monkeypatch.setattr(room.keeper, "plan", plan)
    room.hall.end(second.id, LiveEnd.DELETED)
    room.turn()
    with pytest.raises(NameTaken):  # it was held already
        room.hall.start(second, Stream())
    room.turn()
    assert room.hall.start(third, Stream())["status"] == "created", "whoever could not start keeps no place"


def test_who_comes_while_the_disk_does_not_keep_up_is_told_so_and_leaves_nothing(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = make(live_interviews=2)
    monkeypatch.setattr(hall, "within_patience", partial(within_patience, seconds=0.01))
    released = threading.Event()
    with ThreadPoolExecutor(1) as busy:
        monkeypatch.setattr(room.hall, "_keeping", busy)
        busy.submit(released.wait)
        second = replace(room.request, plan=replace(room.request.plan, id=new_id()))
        with pytest.raises(TooBusy, match="more to do than this machine can"):
            room.hall.start(second, Stream())
        released.set()
    room.turn()
    assert not room.store.planned(second.id)
    monkeypatch.undo()
    assert room.hall.start(second, Stream())["status"] == "created", "its place is free again"


def test_a_fault_of_what_was_waited_for_is_not_taken_for_a_busy_machine() -> None:
    failed: Future[None] = Future()
    failed.set_exception(TimeoutError("its own"))
    with pytest.raises(TimeoutError, match="its own"):
        within_patience(failed)


def test_an_interview_that_cannot_begin_is_nobodys(make: Make) -> None:
    """Its database is away: the next start of the service finds what there is, and nobody holds it."""
    room = make()
    unplanned = replace(room.request, plan=replace(room.request.plan, id=new_id()))
    with pytest.raises(UnknownId):
        room.keeper.begin(unplanned, datetime(2030, 1, 2, 9, tzinfo=UTC))
    assert not SessionLock.held(room.folder.live_session(unplanned.id))


def test_closing_the_hall_keeps_every_interview(make: Make) -> None:
    room = make(("One.",))
    room.hall.open()
    room.hall.connect(room.id)
    room.hall.close()
    assert room.messages[-1]["type"] == "interview_ended"
    assert room.messages[-1]["reason"] == "shutdown"
    assert room.hall.summary(room.id) is not None


@pytest.fixture
def sealing(tmp_path: Path) -> DataFolder:
    """A data folder in which finished interviews are encrypted."""
    (tmp_path / "data").mkdir()
    return DataFolder(tmp_path / "data", encryption="file", key_folder=str(tmp_path / "interview keys"))


def kept_files(room: Room) -> list[Path]:
    return sorted(path for path in room.folder.root.rglob(f"*{room.id}*") if path.is_file())


def test_a_finished_interview_is_encrypted_and_is_read_as_before(make: Make, sealing: DataFolder) -> None:
    room = make(("Marmalade umbrella.",), count=1, folder=sealing)
    room.connect()
    room.answer()
    room.wait(20)
    assert room.types()[-1] == "interview_ended"
    files = kept_files(room)
    assert [path.suffix for path in files] == [".json", ".json", ".txt"]
    assert all(map(is_sealed, files))
    room.store.close()
    everything = b"".join(path.read_bytes() for path in sealing.root.rglob("*") if path.is_file())
    assert b"Marmalade" not in everything
    room.store = open_store(sealing)
    (answer,) = room.store.get(room.id).answers
    assert isinstance(answer.answer.recognition, Recognized)
    assert answer.answer.recognition.text == "Marmalade umbrella."
    with open_decrypted(sealing, room.id, "transcript.txt") as text:
        assert b"Marmalade umbrella." in text.read()
    room.keeper = LiveKeeper(sealing, room.store, room.clock)
    assert "Marmalade" in json.dumps(room.keeper.summary(room.id))
    Vault(sealing).destroy_key(room.id)
    with pytest.raises(KeyMissing):
        room.keeper.summary(room.id)


def test_what_a_crash_left_plain_is_encrypted_at_the_next_start(
    make: Make, sealing: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = make(("Marmalade umbrella.",), count=1, folder=sealing)
    with monkeypatch.context() as killed:
        killed.setattr(Vault, "settle_all", lambda vault: None)
        room.connect()
        room.answer()
        room.wait(20)
    assert not any(map(is_sealed, kept_files(room)))
    assert Vault(sealing).is_marked(room.id)
    assert LiveKeeper(room.folder, room.store, room.clock).recover() == 0
    assert [path for path in kept_files(room) if not is_sealed(path)] == []
    assert [path.name for path in (sealing.root / MARKS).iterdir()] == ["lock"]


def test_one_that_is_not_wholly_kept_is_left_alone(make: Make, sealing: DataFolder) -> None:
    room = make(("One.",), count=1, folder=sealing)
    room.connect()
    Vault(sealing).mark(room.id)
    assert not Vault(sealing).settle(room.id)
    assert Vault(sealing).is_marked(room.id)

"""Which interrupted interviews are offered to be continued, and what keeps one from being taken up."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from interview_desktop.app.composition import resume_session
from interview_desktop.app.holding.recovery import Found, Recoverer
from interview_desktop.app.holding.resuming import find_interrupted, take_up
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.settings import Settings
from interview_desktop.capture.no_camera import NAME as NO_CAMERA
from interview_desktop.core.consent import ConsentItem
from interview_desktop.core.errors import CameraError, EnvironmentFault, UnknownId
from interview_desktop.core.events import Reopen
from interview_desktop.recording.finishing.mux import FfmpegMuxer
from interview_desktop.session.journal import read
from interview_desktop.session.lock import SessionLock
from interview_desktop.storage.store import InterviewStore
from tests.app.holding.test_recovery import files
from tests.app.sessions import ID, Crashed, Tape, tape
from tests.fakes.clock import FakeClock
from tests.fakes.speech import FakeRecognizer
from tests.storage.samples import NOW, a_plan


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Tape:
    return tape(tmp_path_factory.mktemp("tape"))


@pytest.fixture
def crashed(tmp_path: Path, recorded: Tape) -> Crashed:
    return Crashed(DataFolder(tmp_path / "data"), recorded)


def later(crashed: Crashed, minutes: float) -> FakeClock:
    """A clock that shows so many minutes after the interruption."""
    last = list(read(crashed.folder / "journal.jsonl"))[-1]
    clock = FakeClock()
    clock.advance(max(0.0, last.monotonic - crashed.tape.zero) + minutes * 60)
    return clock


def recoverer(crashed: Crashed, clock: FakeClock) -> Recoverer:
    return Recoverer(
        crashed.data, FfmpegMuxer(lost=float("inf")), lambda consent: FakeRecognizer(("yes", "no")), clock
    )


def test_an_interrupted_interview_is_offered_with_where_it_stands(crashed: Crashed) -> None:
    crashed.write()
    (found,) = find_interrupted(crashed.data)
    assert found.id == ID
    assert found.words(found.since + timedelta(minutes=4)) == (
        f"The interview {ID} was interrupted at question 1 of 2, 3 seconds in, 4 minutes ago"
    )


def test_it_waits_for_people_and_is_finished_when_nobody_comes(crashed: Crashed) -> None:
    crashed.write()
    before = files(crashed.data)
    soon, late = later(crashed, 4), later(crashed, 61)
    (told,) = recoverer(crashed, soon).recover_interrupted(waiting=3600)
    assert told.found is Found.WAITING
    assert told.message.endswith("4 minutes ago.")
    after = files(crashed.data)
    assert {name: content for name, content in after.items() if not name.endswith("lock")} == before
    (done,) = recoverer(crashed, late).recover_interrupted(waiting=3600)
    assert done.found is Found.SAVED
    assert find_interrupted(crashed.data) == []


def test_recover_alone_finishes_it_at_once(crashed: Crashed) -> None:
    crashed.write()
    assert recoverer(crashed, later(crashed, 1)).recover(ID).found is Found.SAVED


def test_taking_it_up_changes_nothing_and_knows_where_it_goes_on(crashed: Crashed) -> None:
    crashed.write()
    before = files(crashed.data)
    resumed = take_up(crashed.data, ID, FakeClock())
    assert SessionLock.take(crashed.folder) is None, "nobody else may take it up"
    resumed.lock.release()
    after = {name: content for name, content in files(crashed.data).items() if not name.endswith("lock")}
    assert after == before
    assert (resumed.media.rate, resumed.media.width, resumed.media.height) == (30.0, 320, 180)
    assert resumed.ended == pytest.approx(crashed.tape.zero + 5.5, abs=0.6)
    assert resumed.clock.monotonic() == pytest.approx(resumed.ended)


def test_the_clock_never_stands_before_the_last_entry(crashed: Crashed) -> None:
    crashed.write(media=crashed.tape.torn[: len(crashed.tape.torn) // 4])
    resumed = take_up(crashed.data, ID, FakeClock())
    resumed.lock.release()
    assert resumed.ended < resumed.clock.monotonic() == pytest.approx(crashed.tape.zero + 2.7)


def running(crashed: Crashed) -> None:
    lock = SessionLock.take(crashed.folder)
    assert lock is not None
    crashed.locks = [lock]  # type: ignore[attr-defined]


def published(crashed: Crashed) -> None:
    recoverer(crashed, later(crashed, 1)).recover_all()


def unplayable(crashed: Crashed) -> None:
    (crashed.folder / "media" / "segment_0000.mp4").write_bytes(b"\0" * 1000)


def no_media(crashed: Crashed) -> None:
    (crashed.folder / "media" / "segment_0000.mp4").unlink()


def changed(crashed: Crashed) -> None:
    path = crashed.folder / "journal.jsonl"
    path.write_bytes(path.read_bytes().replace(b"Second?", b"Zweite?"))


@pytest.mark.parametrize(
    ("happened", "words"),
    [
        (running, "is running"),
        (published, "cannot be continued"),
        (unplayable, "Nothing that can be played"),
        (no_media, "cannot be continued"),
        (changed, "The journal was changed"),
    ],
)
def test_what_cannot_be_continued_is_told_in_a_sentence(crashed: Crashed, happened, words: str) -> None:  # type: ignore[no-untyped-def]
    crashed.write()
    happened(crashed)
    with pytest.raises(EnvironmentFault, match=words):
        take_up(crashed.data, ID, FakeClock())
    if happened is not unplayable:
        assert find_interrupted(crashed.data) == []
    if happened is not running:
        lock = SessionLock.take(crashed.folder)
        assert lock is not None, "it was let go of"
        lock.release()


def test_without_consent_to_recording_nothing_goes_on(crashed: Crashed) -> None:
    crashed.consent = frozenset({ConsentItem.TRANSCRIBE})
    crashed.write()
    assert find_interrupted(crashed.data) == []


def test_what_does_not_exist_is_told(crashed: Crashed) -> None:
    crashed.data.prepare()
    with pytest.raises(EnvironmentFault, match="There is no interview"):
        take_up(crashed.data, ID, FakeClock())
    with pytest.raises(EnvironmentFault, match="is not a UUID"):
        take_up(crashed.data, "../etc", FakeClock())


def test_an_erased_interview_is_told_as_that(crashed: Crashed) -> None:
    crashed.data.prepare()
    with InterviewStore.open(crashed.data.root) as store:
        store.plan(replace(a_plan(), id=ID), created=NOW, approved_by=None)
        store.retention.remove(ID, by="Ada", reason="asked for", at=NOW)
        store.retention.complete(ID, {}, at=NOW)
    with pytest.raises(UnknownId, match=f"{ID} was erased on .*By whom, why.*erase {ID}"):
        take_up(crashed.data, ID, FakeClock())


@pytest.mark.parametrize(("began_with", "opened"), [("A webcam", "0"), (NO_CAMERA, "none")])
def test_whoever_began_with_sound_only_is_not_filmed_whatever_is_asked_for(
    crashed: Crashed, monkeypatch: pytest.MonkeyPatch, began_with: str, opened: str
) -> None:
    crashed.camera = began_with
    crashed.write()
    asked: list[str] = []

    def make_devices(*_: object, camera: str, **others: str) -> None:
        asked.append(camera)
        raise CameraError("Nothing is opened in this test")

    monkeypatch.setattr("interview_desktop.app.composition.make_devices", make_devices)
    with pytest.raises(CameraError):
        resume_session(Settings(data_dir=crashed.data.root), crashed.data, ID, camera="0", microphone="0")
    assert asked == [opened]
    (interrupted,) = find_interrupted(crashed.data)
    assert interrupted.adjustments.audio_only is (opened == "none")


def test_only_finished_questions_are_reopened(crashed: Crashed) -> None:
    crashed.write()
    with pytest.raises(EnvironmentFault, match="question 2 cannot be reopened"):
        take_up(crashed.data, ID, FakeClock(), reopen=Reopen(1, "Noise", "Staff"))

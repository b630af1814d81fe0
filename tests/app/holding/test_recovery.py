"""A session that a crash ended is published as far as it was recorded, once, and nothing else is touched."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import av
import numpy as np
import pytest

from interview_desktop.app.holding.recovery import Found, Recoverer
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.stores import open_store
from interview_desktop.core.blinding import Blind
from interview_desktop.core.consent import Consent, ConsentItem, ConsentMethod
from interview_desktop.core.errors import DataFolderError, EngineUnavailable, SettingsError
from interview_desktop.core.media import SPEECH_RATE
from interview_desktop.core.models import InterviewPlan
from interview_desktop.core.ports import Recognizer
from interview_desktop.core.scoring import RatingDraft
from interview_desktop.core.transcript import (
    Failed,
    NoSpeech,
    Pending,
    Recognition,
    Recognized,
    Unintelligible,
    Withheld,
    Word,
)
from interview_desktop.recording.finishing.mux import FfmpegMuxer
from interview_desktop.session.journal import Journal, read
from interview_desktop.session.lock import SessionLock
from interview_desktop.storage.store import InterviewStore
from interview_desktop.storage.tables import InterviewStatus
from tests.app.sessions import ASKED, ID, Crashed, Tape, tape
from tests.fakes.clock import FakeClock
from tests.fakes.speech import FakeRecognizer
from tests.rig.reviewed import desk

SAID = Recognized((Word("indeed", 0.5, 0.9, 0.9),), "en", "fake")
Files = dict[str, bytes]


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Tape:
    return tape(tmp_path_factory.mktemp("tape"))


@pytest.fixture
def crashed(tmp_path: Path, recorded: Tape) -> Crashed:
    return Crashed(DataFolder(tmp_path / "data"), recorded)


def recoverer(
    data: DataFolder, *said: Recognition | Exception | str, unavailable: bool = False
) -> tuple[Recoverer, FakeRecognizer]:
    recognizer = FakeRecognizer(said)

    def make(consent: Consent) -> Recognizer:
        if unavailable:
            raise EngineUnavailable("There is no recogniser", "Install one")
        return recognizer

    return Recoverer(data, FfmpegMuxer(lost=float("inf")), make, FakeClock()), recognizer


def files(data: DataFolder) -> Files:
    """Every file and its content."""
    return {
        str(path.relative_to(data.root)): path.read_bytes()
        for path in sorted(data.root.rglob("*"))
        if path.is_file()
    }


def published(data: DataFolder) -> Files:
    """What people get."""
    return {name: content for name, content in files(data).items() if name.startswith(("rec", "trans"))}


def kinds(crashed: Crashed) -> list[str]:
    return [entry.kind for entry in read(crashed.folder / "journal.jsonl")]


def test_everything_up_to_the_kill_is_published(crashed: Crashed) -> None:
    crashed.first_answer = SAID
    crashed.write()
    recovering, _ = recoverer(crashed.data, "and so on")
    (done,) = recovering.recover_interrupted()
    assert done.found is Found.SAVED
    assert done.outcome is not None
    assert done.outcome.status == "stopped"
    assert 5.0 < done.outcome.duration <= 6.0
    assert done.outcome.warnings[0] == "The program was interrupted; the recording was recovered up to 0:05"
    assert done.message.endswith("was interrupted; 0:05 of it was saved.")
    with av.open(str(crashed.data.recording(ID))) as media:
        assert [found["metadata"]["title"] for found in media.chapters()][-2:] == list(ASKED)
        assert (len(media.streams.audio), len(media.streams.subtitles)) == (2, 1)
        assert sum(1 for _ in media.decode(video=0)) == pytest.approx(done.outcome.duration * 30, abs=1)
    transcript = json.loads(crashed.data.transcript(ID, "json").read_text())
    assert [answer["text"] for answer in transcript["answers"]] == ["indeed", "and so on"]
    assert kinds(crashed)[-4:] == [
        "recovery.started",
        "recording.stopped",
        "answer.recognized",
        "session.ended",
    ]
    with InterviewStore.open(crashed.data.root) as store:
        assert store.get(ID).summary.status is InterviewStatus.STOPPED


@pytest.mark.parametrize("last", [NoSpeech("fake"), Unintelligible("fake")])
def test_an_answer_without_words_that_was_open_at_the_kill_counts_for_who_reviews(
    crashed: Crashed, last: Recognition
) -> None:
    crashed.first_answer = SAID
    crashed.write()
    recoverer(crashed.data, last)[0].recover_interrupted()
    reviewing = desk(crashed.data)
    try:
        bo = reviewing.sign_in("Bo")
        first, second = bo.open(ID, Blind()).answers
        assert (first.words[0].text, second.words) == ("indeed", ())
        assert 2.7 <= second.start < second.end, "it can be gone to in the recording"
        assert bo.page().items[0].answers == 2
        bo.keep(ID, RatingDraft(2, 3))
        bo.lock(ID, 2)
        assert bo.opinions(ID).locked == {2}
    finally:
        reviewing.close()


def test_the_recogniser_hears_the_bare_microphone_at_its_time(crashed: Crashed) -> None:
    crashed.first_answer = SAID
    crashed.write()
    recovering, recognizer = recoverer(crashed.data, "and so on")
    recovering.recover_all()
    (request,) = recognizer.requests
    sound = np.frombuffer(request.audio.samples, np.int16)
    loud = np.flatnonzero(np.abs(sound) > 2000) / SPEECH_RATE
    # The answer's sound begins 2.5 s after the zero, which is the first frame, 0.01 s after the schedule's.
    assert loud[0] == pytest.approx(3.0 - 2.5 - 0.01, abs=0.02)
    assert loud[-1] == pytest.approx(4.7 - 2.5 - 0.01, abs=0.02)


def test_a_second_time_there_is_nothing_to_do(crashed: Crashed) -> None:
    crashed.write()
    recovering, _ = recoverer(crashed.data, "yes", "and so on")
    recovering.recover_all()
    before = files(crashed.data)
    assert [each.found for each in recovering.recover_all()] == [Found.FINISHED]
    assert recovering.recover_interrupted() == []
    assert files(crashed.data) == before


@pytest.mark.slow
def test_a_recovery_that_was_killed_is_gone_on_with_and_ends_the_same(
    crashed: Crashed, tmp_path: Path
) -> None:
    crashed.write()
    start = len((crashed.folder / "journal.jsonl").read_bytes().splitlines())
    recoverer(crashed.data, "yes", "and so on")[0].recover_all()
    wanted = published(crashed.data)
    lines = (crashed.folder / "journal.jsonl").read_bytes().splitlines(keepends=True)
    video, *transcripts = sorted(wanted)
    states: list[tuple[int, list[str], dict[str, bytes]]] = [
        (start, [], {}),
        (start + 2, [], {f"recordings/.interview_{ID}.{'a' * 32}.mp4": b"half a video"}),
        (start + 4, [], {f"sessions/{ID}/media/.mux-abc/metadata.txt": b"x"}),
        (start + 4, [video], {f"transcripts/.transcript_{ID}.{'a' * 32}.txt": b"half"}),
        (start + 4, [video, *transcripts[:2]], {transcripts[2]: wanted[transcripts[2]][:9]}),
        (start + 4, [video, *transcripts], {}),
        (start + 4, [], {video: b""}),
    ]
    for number, (count, kept, more) in enumerate(states):
        data = DataFolder(tmp_path / str(number))
        folder = Crashed(data, crashed.tape).write()
        (folder / "journal.jsonl").write_bytes(b"".join(lines[:count]) + lines[count][:-7])
        for name, content in [*((name, wanted[name]) for name in kept), *more.items()]:
            (data.root / name).parent.mkdir(exist_ok=True)
            (data.root / name).write_bytes(content)
        found = recoverer(data, *(["yes", "and so on"] if count < start + 3 else ["and so on"]))[
            0
        ].recover_all()
        assert [each.found for each in found] == [Found.SAVED], (number, found[0].message)
        now = published(data)
        assert {name: now[name] for name in transcripts} == {name: wanted[name] for name in transcripts}, (
            number
        )
        assert set(now) == set(wanted), number
        if kept:
            assert now[video] == wanted[video]
        assert not list((folder / "media").glob(".*"))


def test_a_copy_of_the_folder_taken_at_any_moment_recovers_elsewhere(
    crashed: Crashed, tmp_path: Path
) -> None:
    crashed.first_answer = SAID
    crashed.write()
    torn, chance = crashed.tape.torn, np.random.default_rng(1)
    for number, size in enumerate(chance.integers(len(torn) // 3, len(torn), 6)):
        elsewhere = DataFolder(tmp_path / f"copy {number}")
        shutil.copytree(crashed.data.root, elsewhere.root)
        (elsewhere.session(ID) / "media" / "segment_0000.mp4").write_bytes(torn[:size])
        (done,) = recoverer(elsewhere, "so")[0].recover_all()
        assert done.found is Found.SAVED, done.message
        with av.open(str(elsewhere.recording(ID))) as media:
            pictures = sum(1 for _ in media.decode(video=0))
        assert pictures / 30 > 6.0 * size / len(torn) - 1.5


def test_a_running_session_is_not_touched(crashed: Crashed) -> None:
    folder = crashed.write()
    owner = SessionLock.take(folder)
    assert owner is not None
    before = files(crashed.data)
    recovering, _ = recoverer(crashed.data)
    assert [each.found for each in recovering.recover_all()] == [Found.RUNNING]
    assert recovering.recover_interrupted() == []
    assert files(crashed.data) == before
    owner.release()


def foreign_folder(crashed: Crashed) -> None:
    crashed.folder.rename(crashed.data.sessions / "Old interviews")


def other_id(crashed: Crashed) -> None:
    crashed.folder.rename(crashed.data.sessions / "9b1c7f60-6b3e-4c59-8a51-0c1ad1f0a001")


def a_file(crashed: Crashed) -> None:
    shutil.rmtree(crashed.folder)
    (crashed.data.sessions / "notes.txt").write_text("mine")


def no_journal(crashed: Crashed) -> None:
    (crashed.folder / "journal.jsonl").unlink()


def broken_chain(crashed: Crashed) -> None:
    path = crashed.folder / "journal.jsonl"
    path.write_bytes(path.read_bytes().replace(b"Second?", b"Zweite?"))


def a_link(crashed: Crashed) -> None:
    elsewhere = crashed.data.root / "elsewhere"
    crashed.folder.rename(elsewhere)
    crashed.folder.symlink_to(elsewhere)


@pytest.mark.parametrize(
    "change", [foreign_folder, other_id, a_file, no_journal, broken_chain, a_link], ids=lambda f: f.__name__
)
def test_what_is_not_understood_is_told_in_a_sentence_and_left_alone(
    crashed: Crashed, change: Callable[[Crashed], None]
) -> None:
    crashed.write()
    if change is a_link and os.name == "nt":
        pytest.skip("making links takes special rights on Windows")
    change(crashed)
    before = files(crashed.data)
    recovering, _ = recoverer(crashed.data)
    (found,) = recovering.recover_all()
    assert found.found is Found.LEFT_ALONE
    assert found.message.endswith(".") and "\n" not in found.message
    assert recovering.recover_interrupted() == []
    assert files(crashed.data) == before


@pytest.mark.parametrize("name", ["recordings/interview_{}.mp4", "transcripts/transcript_{}.srt"])
def test_a_file_of_somebody_else_is_never_overwritten(crashed: Crashed, name: str) -> None:
    crashed.write()
    target = crashed.data.root / name.format(ID)
    target.write_bytes(b"precious")
    recovering, _ = recoverer(crashed.data, "a", "b")
    (found,) = recovering.recover_all()
    assert found.found is Found.FAILED
    assert "Move it to another folder" in found.message
    assert target.read_bytes() == b"precious"
    target.unlink()
    assert [each.found for each in recovering.recover_all()] == [Found.SAVED]


def test_what_broke_off_before_the_recording_leaves_nothing(crashed: Crashed) -> None:
    crashed.write(media=b"", until="recording.started")
    (found,) = recoverer(crashed.data)[0].recover_interrupted()
    assert found.found is Found.NOTHING
    assert not crashed.folder.exists()


def test_media_without_a_recording_in_the_journal_are_left_alone(crashed: Crashed) -> None:
    crashed.write(until="recording.started")
    (found,) = recoverer(crashed.data)[0].recover_all()
    assert found.found is Found.LEFT_ALONE
    assert (crashed.folder / "media" / "segment_0000.mp4").read_bytes() == crashed.tape.torn


@pytest.mark.parametrize("media", [b"", b"\0" * 1000], ids=["no file", "nothing that can be played"])
def test_a_recording_of_nothing_is_told_once(crashed: Crashed, media: bytes) -> None:
    crashed.write(media=media)
    recovering, _ = recoverer(crashed.data)
    (found,) = recovering.recover_interrupted()
    assert found.found is Found.NOTHING
    assert [each.found for each in recovering.recover_all()] == [Found.FINISHED]
    with InterviewStore.open(crashed.data.root) as store:
        assert store.get(ID).summary.status is InterviewStatus.INTERRUPTED


def test_a_place_that_nobody_wrote_down_is_estimated_and_said(crashed: Crashed) -> None:
    crashed.first_answer = SAID
    crashed.write(places=False)
    (done,) = recoverer(crashed.data, "yes")[0].recover_all()
    assert done.outcome is not None
    assert any("segment_0000.mp4" in warning for warning in done.outcome.warnings)


def test_the_recogniser_is_made_for_what_was_agreed_to(crashed: Crashed) -> None:
    crashed.write()
    asked: list[Consent] = []

    def make(consent: Consent) -> Recognizer:
        asked.append(consent)
        return FakeRecognizer(("yes", "no"))

    Recoverer(crashed.data, FfmpegMuxer(lost=float("inf")), make, FakeClock()).recover_all()
    assert [consent.items for consent in asked] == [crashed.consent]


def test_fillers_are_listened_for_later(crashed: Crashed) -> None:
    """The program was ended before the second pass, or in the middle of it."""
    crashed.first_answer = SAID
    crashed.write()
    recognizer = FakeRecognizer(("yes",), fillers=True)
    recovering = Recoverer(crashed.data, FfmpegMuxer(lost=float("inf")), lambda _: recognizer, FakeClock())
    (done,) = recovering.recover_all()
    assert done.outcome is not None and done.outcome.transcript is not None
    assert [each.recognition.verbatim != () for each in done.outcome.transcript.answers] == [True, True]  # type: ignore[union-attr]
    assert len(recognizer.heard_again) == 2


@pytest.mark.parametrize("fillers", [True, False])
def test_fillers_that_were_given_up_come_in_a_later_edition(crashed: Crashed, *, fillers: bool) -> None:
    crashed.first_answer = SAID
    crashed.write()
    recoverer(crashed.data, "yes")[0].recover_all()
    assert "fillers.waiting" not in kinds(crashed)
    journal, _ = Journal.resume(crashed.folder / "journal.jsonl", FakeClock())
    journal.write("fillers.waiting", {"question": 0, "take": 1})
    journal.close()
    recognizer = FakeRecognizer((), fillers=fillers)
    recovering = Recoverer(crashed.data, FfmpegMuxer(lost=float("inf")), lambda _: recognizer, FakeClock())
    (done,) = recovering.recover_all()
    assert done.found is (Found.TRANSCRIBED if fillers else Found.FINISHED)
    edition = crashed.data.transcript(ID, "json", edition=2)
    assert edition.exists() is fillers
    content = files(crashed.data)
    assert [each.found for each in recovering.recover_all()] == [Found.FINISHED]
    assert files(crashed.data) == content, "it is done once"


def test_without_consent_nothing_is_transcribed(crashed: Crashed) -> None:
    crashed.consent = frozenset({ConsentItem.RECORD})
    crashed.write()
    recovering, recognizer = recoverer(crashed.data)
    (done,) = recovering.recover_all()
    assert done.outcome is not None and done.outcome.transcript is not None
    assert [answer.recognition for answer in done.outcome.transcript.answers] == [Withheld(), Withheld()]
    assert recognizer.requests == []


def test_an_answer_that_the_recording_does_not_hold_waits_for_nothing(crashed: Crashed) -> None:
    crashed.first_answer = SAID
    # The journal is faster than the encoder: the second answer begins after the last picture that is readable.
    crashed.write(media=crashed.tape.torn[: len(crashed.tape.torn) // 4])
    recovering, recognizer = recoverer(crashed.data)
    (done,) = recovering.recover_all()
    assert done.outcome is not None and done.outcome.transcript is not None
    assert done.outcome.duration < 2.5
    assert isinstance(done.outcome.transcript.answers[1].recognition, Failed)
    assert not any("Not transcribed" in warning for warning in done.outcome.warnings)
    assert recognizer.requests == []
    assert [each.found for each in recovering.recover_all()] == [Found.FINISHED]


@pytest.fixture
def waiting(crashed: Crashed) -> Iterator[Crashed]:
    """A session that has ended, with one answer that could not be transcribed."""
    crashed.first_answer = SAID
    crashed.write()
    (done,) = recoverer(crashed.data, unavailable=True)[0].recover_all()
    assert done.outcome is not None
    assert "Not transcribed yet: answer 2." in done.outcome.warnings
    yield crashed


def test_an_answer_that_waited_comes_in_a_later_edition_of_the_transcript(waiting: Crashed) -> None:
    before = published(waiting.data)
    recovering, _ = recoverer(waiting.data, "at last")
    assert recovering.recover_interrupted() == []
    (done,) = recovering.recover_all()
    assert done.found is Found.TRANSCRIBED
    now = published(waiting.data)
    assert {name: now[name] for name in before} == before
    edition = waiting.data.transcript(ID, "json", edition=2)
    assert edition.name == f"transcript_{ID}_2.json"
    assert [a["text"] for a in json.loads(edition.read_text())["answers"]] == ["indeed", "at last"]
    with InterviewStore.open(waiting.data.root) as store:
        texts = [
            a.answer.recognition.text
            for a in store.get(ID).answers
            if isinstance(a.answer.recognition, Recognized)
        ]
    assert texts == ["indeed", "at last"]
    content = files(waiting.data)
    assert [each.found for each in recovering.recover_all()] == [Found.FINISHED]
    assert files(waiting.data) == content


def test_a_late_transcript_that_was_killed_half_way_is_completed(waiting: Crashed) -> None:
    recoverer(waiting.data, "at last")[0].recover_all()
    content = published(waiting.data)
    path = waiting.folder / "journal.jsonl"
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:-1]))
    waiting.data.transcript(ID, "json", edition=2).unlink()
    (done,) = recoverer(waiting.data)[0].recover_all()
    assert done.found is Found.TRANSCRIBED
    assert published(waiting.data) == content


@pytest.mark.parametrize("answers", [(), (Pending("not now"),)], ids=["no recogniser", "it says so itself"])
def test_an_answer_that_still_cannot_be_transcribed_changes_nothing(
    waiting: Crashed, answers: Sequence[Recognition]
) -> None:
    before = files(waiting.data)
    recovering, _ = recoverer(waiting.data, *answers, unavailable=not answers)
    (found,) = recovering.recover_all()
    assert found.found is Found.FINISHED
    assert "could not be transcribed yet" in found.message
    assert files(waiting.data) == before


def test_no_interview_stays_running_when_nobody_runs_it(crashed: Crashed) -> None:
    running_interview(crashed.data, crashed.plan)
    assert recoverer(crashed.data)[0].recover_interrupted() == []
    assert status(crashed.data) is InterviewStatus.INTERRUPTED


def running_interview(data: DataFolder, plan: InterviewPlan) -> None:
    """In the database, without any folder."""
    data.prepare()
    consent = Consent(frozenset({ConsentItem.RECORD}), "1", "2030-01-02T09:00:00Z", ConsentMethod.ATTESTED)
    now = datetime(2030, 1, 2, 9, tzinfo=UTC)
    with open_store(data) as store:
        store.plan(plan, consent, created=now, approved_by="operator")
        store.begin(ID, now)


def status(data: DataFolder) -> InterviewStatus:
    with open_store(data) as store:
        return store.get(ID).summary.status


def test_an_interview_that_a_service_holds_goes_on_running(crashed: Crashed) -> None:
    """It has its folder elsewhere than those of the window and of `record`."""
    running_interview(crashed.data, crashed.plan)
    home = crashed.data.live_session(ID)
    home.mkdir(parents=True)
    lock = SessionLock.take(home)
    assert lock is not None
    with lock:
        assert recoverer(crashed.data)[0].recover_interrupted() == []
        assert status(crashed.data) is InterviewStatus.RUNNING
    recoverer(crashed.data)[0].recover_interrupted()
    assert status(crashed.data) is InterviewStatus.INTERRUPTED


def test_what_another_machine_holds_in_a_shared_database_is_left_to_it(
    tmp_path: Path, recorded: Tape
) -> None:
    url = f"sqlite:///{tmp_path / 'shared.db'}"
    here = Crashed(DataFolder(tmp_path / "here", url), recorded)
    running_interview(DataFolder(tmp_path / "there", url), here.plan)
    here.data.prepare()
    assert recoverer(here.data)[0].recover_interrupted() == []
    assert status(here.data) is InterviewStatus.RUNNING


def test_one_session_can_be_asked_for(crashed: Crashed) -> None:
    crashed.write()
    recovering, _ = recoverer(crashed.data, "yes", "and so on")
    assert recovering.recover(ID).found is Found.SAVED
    with pytest.raises(DataFolderError, match="There is no interview"):
        recovering.recover("9b1c7f60-6b3e-4c59-8a51-0c1ad1f0a001")
    with pytest.raises(SettingsError):
        recovering.recover("../../etc")


def test_one_session_that_breaks_does_not_keep_the_others(
    crashed: Crashed, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    crashed.write()
    monkeypatch.setattr(FfmpegMuxer, "mux", lambda *given, **more: 1 / 0)
    recovering, _ = recoverer(crashed.data, "secret words", "more")
    (found,) = recovering.recover_all()
    assert found.found is Found.FAILED
    assert "ZeroDivisionError" in found.message
    assert "secret" not in caplog.text
    monkeypatch.undo()
    assert [each.found for each in recovering.recover_all()] == [Found.SAVED]

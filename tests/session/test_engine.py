"""The engine with fake devices, in virtual time."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from interview_desktop.core import events
from interview_desktop.core.consent import ConsentItem
from interview_desktop.core.errors import (
    CameraError,
    ConsentMissing,
    DeviceError,
    DiskFull,
    EngineFailed,
    InterviewCancelled,
    MediaError,
    MicrophoneError,
    NameTaken,
    SpeakerError,
)
from interview_desktop.core.interview import (
    Phase,
)
from interview_desktop.core.models import AnswerStart, AnswerTiming, InterviewPlan
from interview_desktop.core.rehearing import rehear
from interview_desktop.core.room_sound import RoomSound
from interview_desktop.core.transcript import NoSpeech, Pending, Recognized, Withheld
from interview_desktop.core.turns import EndReason
from interview_desktop.session import journal, updates
from interview_desktop.session.heard_answers import heard_answers
from tests.fakes.camera import FakeCamera
from tests.fakes.clock import FakeClock
from tests.fakes.microphone import FakeMicrophone
from tests.fakes.publisher import FakePublisher
from tests.fakes.recorder import FakeRecorder
from tests.fakes.speaker import FakeSpeaker
from tests.fakes.speech import FakeRecognizer
from tests.session.studio import WAIT, Studio, plan


@pytest.fixture
def made() -> Iterator[list[Studio]]:
    """Studios to close, whatever happened."""
    studios: list[Studio] = []
    yield studios
    for studio in studios:
        studio.session.close()


def running(studios: list[Studio], folder: Path, of: InterviewPlan, **options: object) -> Studio:
    studio = Studio(folder, of, **options)  # type: ignore[arg-type]
    studios.append(studio)
    studio.start()
    return studio


def test_a_whole_interview(made: list[Studio], tmp_path: Path) -> None:
    recognizer = FakeRecognizer(["because I like it", "to learn more"])
    studio = running(made, tmp_path, plan(greeting="Hello.", closing="Thanks."), recognizer=recognizer)
    assert studio.machine_speaks().kind is events.UtteranceKind.GREETING
    assert studio.machine_speaks().speech.text == "Why this job?"
    studio.until(updates.AnswerOpened)
    studio.be_quiet(1.0)
    studio.say(6.0)
    studio.be_quiet(3.7)
    studio.until(updates.CountdownStarted)
    studio.be_quiet(4.2)
    closed = studio.until(updates.AnswerClosed)
    assert closed.reason is EndReason.SILENCE
    assert closed.speech == pytest.approx(6.0, abs=0.3)
    assert studio.machine_speaks().speech.text == "What next?"
    studio.until(updates.AnswerOpened)
    studio.say(2.0)
    studio.do(events.Proceed())
    assert studio.until(updates.AnswerClosed).reason is EndReason.DONE
    studio.be_quiet(0.4)
    assert studio.machine_speaks().kind is events.UtteranceKind.CLOSING
    outcome = studio.ended().outcome
    assert outcome.status == "completed"
    assert outcome.transcript is not None
    texts = [a.recognition.text for a in outcome.transcript.answers if isinstance(a.recognition, Recognized)]
    assert texts == ["because I like it", "to learn more"]
    assert studio.publisher.told == ["begin", "publish"]
    assert [len(studio.recorder.voices), studio.camera.running, studio.microphone.running] == [
        4,
        False,
        False,
    ]
    assert studio.replayed().phase is Phase.ENDED


def test_an_answer_into_a_silent_microphone_closes_without_speech(made: list[Studio], tmp_path: Path) -> None:
    studio = running(made, tmp_path, plan("Why?"))
    studio.machine_speaks()
    studio.until(updates.AnswerOpened)
    studio.be_quiet(3.0)
    studio.do(events.Proceed())
    assert studio.until(updates.AnswerClosed).speech == 0.0
    studio.be_quiet(0.4)
    studio.ended()


def test_the_answer_given_to_the_recogniser_has_all_of_its_speech(made: list[Studio], tmp_path: Path) -> None:
    studio = running(made, tmp_path, plan("Why?"))
    studio.machine_speaks()
    opened = studio.until(updates.AnswerOpened)
    studio.say(3.0)
    closed_at = studio.clock.monotonic()
    studio.do(events.Proceed())
    closed = studio.until(updates.AnswerClosed)
    studio.be_quiet(0.4)
    studio.ended()
    (request,) = studio.recognizer.requests
    assert closed.at == pytest.approx(closed_at)
    assert request.audio.duration == pytest.approx(closed_at - opened.at + 0.35, abs=0.1)


def test_a_candidate_who_begins_before_listening_does_is_heard(made: list[Studio], tmp_path: Path) -> None:
    studio = running(made, tmp_path, plan("Why?"))
    studio.machine_speaks()
    opened = studio.until(updates.AnswerOpened)
    assert opened.at > studio.clock.monotonic()  # the room still sounds
    entry = next(e for e in journal.read(studio.folder / "journal.jsonl") if e.kind == "answer.opened")
    assert entry.data["audio_from"] == pytest.approx(studio.clock.monotonic())
    assert entry.data["listening"]["silent_before"] == 3200, (
        "the first nudge counts from the machine's last sound"
    )
    studio.do(events.Stop())
    studio.ended()


def test_what_was_measured_of_the_room_is_used_and_written_down(made: list[Studio], tmp_path: Path) -> None:
    studio = Studio(tmp_path, plan("Why?"), room=RoomSound(-61.5, 0.35))
    made.append(studio)
    studio.start()
    studio.machine_speaks()
    opened = studio.until(updates.AnswerOpened)
    assert opened.at == pytest.approx(studio.clock.monotonic() + 0.35)
    studio.say(1.0)
    studio.do(events.Proceed())
    studio.be_quiet(0.4)
    studio.ended()
    written = {entry.kind: entry.data for entry in journal.read(studio.folder / "journal.jsonl")}
    assert written["room.measured"] == {"floor": -61.5, "tail": 0.35}
    [answer] = heard_answers(studio.folder)
    assert answer.floor == -61.5
    assert rehear(answer, answer.settings, answer.timing) == answer.decisions


def test_silence_is_nudged_and_the_nudge_is_not_heard_as_an_answer(
    made: list[Studio], tmp_path: Path
) -> None:
    studio = running(made, tmp_path, plan("Why?", nudges=("Whenever you are ready.",)))
    studio.machine_speaks()
    studio.until(updates.AnswerOpened)
    studio.be_quiet(12.4)
    studio.phase(Phase.NUDGING)
    said = studio.until(updates.UtteranceStarted)
    assert said.kind is events.UtteranceKind.NUDGE
    studio.say(2.0)  # the loudspeaker, heard by the microphone
    studio.speaker.finish()
    studio.phase(Phase.ANSWERING)
    studio.be_quiet(15.4)
    assert "has not begun" in studio.until(updates.ProctorNotice).message
    studio.do(events.Proceed())
    studio.be_quiet(0.4)
    outcome = studio.ended().outcome
    assert outcome.transcript is not None


def test_preparation_time_runs_out(made: list[Studio], tmp_path: Path) -> None:
    studio = running(made, tmp_path, plan("Why?", timing=AnswerTiming(preparation=30.0)))
    studio.machine_speaks()
    assert studio.until(updates.TimerStarted).seconds == 30.0
    studio.clock.advance(30.0)
    studio.be_quiet(0.1)
    studio.until(updates.AnswerOpened)
    entry = next(e for e in journal.read(studio.folder / "journal.jsonl") if e.kind == "answer.opened")
    assert entry.data["listening"]["silent_before"] == 0, "time to think is no silence to be nudged for"
    studio.do(events.Stop())
    studio.ended()


def test_the_key_begins_an_answer_where_the_file_asks_for_it(made: list[Studio], tmp_path: Path) -> None:
    of = plan("Why?")
    question = replace(of.questions.questions[0], answer_start=AnswerStart.KEY)
    studio = running(made, tmp_path, replace(of, questions=replace(of.questions, questions=(question,))))
    studio.machine_speaks()
    studio.phase(Phase.READY)
    studio.do(events.Proceed())
    studio.until(updates.AnswerOpened)
    studio.do(events.Stop())
    assert studio.ended().outcome.status == "stopped"


def test_what_staff_do_is_in_the_journal_and_a_replay_decides_the_same(
    made: list[Studio], tmp_path: Path
) -> None:
    limits = AnswerTiming(soft_limit=2.0, overrun=1.0, grace=1.0)
    studio = running(made, tmp_path, plan("Why?", "What next?", timing=limits))
    studio.machine_speaks()
    studio.until(updates.AnswerOpened)
    studio.say(1.0)
    studio.do(events.Remark("The fire alarm rang.", "Ada"))
    assert studio.until(updates.Remarked).text == "The fire alarm rang."
    studio.do(events.Extend(60.0, "Ada"))
    assert studio.until(updates.AnswerExtended).seconds == 60.0
    studio.do(events.Adjust(1.5, 2.0, "Ada"))
    studio.say(6.0)
    studio.do(events.Proceed())
    assert studio.until(updates.AnswerClosed).reason is EndReason.DONE, "it was not cut at four seconds"
    studio.machine_speaks()
    assert studio.until(updates.AnswerOpened).timing.soft_limit == 3.0
    studio.do(events.Stop())
    studio.ended()
    entries = list(journal.read(studio.folder / "journal.jsonl"))
    remark = next(entry for entry in entries if entry.kind == "staff.remark")
    assert remark.data == {"text": "The fire alarm rang.", "by": "Ada"}
    opened = [entry.data["listening"]["turns"] for entry in entries if entry.kind == "answer.opened"]
    assert opened[1]["end_silence"] == 2 * opened[0]["end_silence"]
    assert studio.replayed().patience == 2.0
    first = heard_answers(studio.folder)[0]
    assert rehear(first, first.settings, first.timing) == first.decisions


def test_stopping_in_the_middle_keeps_everything(made: list[Studio], tmp_path: Path) -> None:
    studio = running(made, tmp_path, plan(), recognizer=FakeRecognizer(["as far as I got"]))
    studio.machine_speaks()
    studio.until(updates.AnswerOpened)
    studio.say(3.0)
    studio.do(events.Stop())
    outcome = studio.ended().outcome
    assert outcome.status == "stopped"
    assert outcome.transcript is not None
    (answer,) = outcome.transcript.answers
    assert isinstance(answer.recognition, Recognized)
    assert answer.recognition.text == "as far as I got"


def test_a_microphone_that_goes_pauses_the_answer_and_comes_back(made: list[Studio], tmp_path: Path) -> None:
    studio = running(made, tmp_path, plan("Why?"))
    studio.machine_speaks()
    studio.until(updates.AnswerOpened)
    studio.say(2.0)
    studio.microphone.lose()
    assert "has gone" in studio.until(updates.Notice).message
    studio.phase(Phase.HELD)
    studio.phase(Phase.ANSWERING)  # found again by the keeper
    studio.say(4.0)
    studio.do(events.Proceed())
    studio.be_quiet(0.4)
    assert studio.ended().outcome.status == "completed"
    kinds = [entry.kind for entry in journal.read(studio.folder / "journal.jsonl")]
    assert kinds.index("microphone.lost") < kinds.index("microphone.back")


def test_a_camera_that_goes_does_not_stop_the_answer(made: list[Studio], tmp_path: Path) -> None:
    studio = running(made, tmp_path, plan("Why?"))
    studio.machine_speaks()
    studio.until(updates.AnswerOpened)
    studio.camera.lose(CameraError("The camera has gone", "Plug it in again"))
    studio.until(updates.Notice)
    studio.until(updates.Notice, lambda notice: "works again" in notice.message)
    assert not any(
        isinstance(update, updates.StateChanged) and update.state.phase is Phase.HELD
        for update in studio.seen
    )
    studio.do(events.Stop())
    studio.ended()


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ([EngineFailed("it crashed"), "second try"], Recognized),
        ([EngineFailed("it crashed"), EngineFailed("it crashed")], Pending),
        ([], NoSpeech),
    ],
)
def test_what_a_recogniser_can_do(
    made: list[Studio], tmp_path: Path, script: list[Exception | str], expected: type
) -> None:
    studio = running(made, tmp_path, plan("Why?"), recognizer=FakeRecognizer(script))
    studio.machine_speaks()
    studio.until(updates.AnswerOpened)
    studio.be_quiet(1.0)
    studio.do(events.Proceed())
    studio.be_quiet(0.4)
    transcript = studio.ended().outcome.transcript
    assert transcript is not None
    assert isinstance(transcript.answers[0].recognition, expected)
    assert "crashed" not in getattr(transcript.answers[0].recognition, "text", "")


def test_nothing_is_transcribed_without_consent(made: list[Studio], tmp_path: Path) -> None:
    studio = running(made, tmp_path, plan("Why?"), consent=frozenset({ConsentItem.RECORD}))
    studio.machine_speaks()
    studio.until(updates.AnswerOpened)
    studio.say(1.0)
    studio.do(events.Proceed())
    studio.be_quiet(0.4)
    transcript = studio.ended().outcome.transcript
    assert transcript is not None
    assert transcript.answers[0].recognition == Withheld()
    assert studio.recognizer.requests == []


def test_nothing_is_recorded_without_consent(tmp_path: Path) -> None:
    with pytest.raises(ConsentMissing):
        Studio(tmp_path, plan(), consent=frozenset({ConsentItem.TRANSCRIBE}))


def broke(studio: Studio) -> Exception:
    while not isinstance(update := studio._news.get(timeout=WAIT), updates.SessionBroke):
        pass
    return update.error


def test_a_missing_microphone_leaves_nothing_behind(made: list[Studio], tmp_path: Path) -> None:
    microphone = FakeMicrophone(fault=MicrophoneError("There is no microphone", "Plug one in"))
    studio = running(made, tmp_path, plan(), microphone=microphone)
    assert isinstance(broke(studio), MicrophoneError)
    with pytest.raises(MicrophoneError):
        studio.session.wait(5)
    assert not studio.folder.exists()
    assert studio.publisher.told == []


def test_no_encoder_leaves_nothing_behind(made: list[Studio], tmp_path: Path) -> None:
    recorder = FakeRecorder(start_error=MediaError("There is no ffmpeg", "Install it"))
    studio = running(made, tmp_path, plan(), recorder=recorder)
    assert isinstance(broke(studio), MediaError)
    assert not studio.folder.exists()
    assert not studio.camera.running


def test_every_device_that_cannot_be_opened_is_named(made: list[Studio], tmp_path: Path) -> None:
    studio = Studio(
        tmp_path,
        plan(),
        camera=FakeCamera(FakeClock(), fault=CameraError("There is no camera 99", "Plug it in")),
        microphone=FakeMicrophone(FakeClock(), fault=MicrophoneError("There is no microphone", "Choose one")),
        speaker=FakeSpeaker(fault=SpeakerError("The loudspeaker does not answer", "Choose another one")),
    )
    made.append(studio)
    studio.start()
    fault = broke(studio)
    assert isinstance(fault, DeviceError)
    assert str(fault) == (
        "There is no microphone. Choose one. There is no camera 99. Plug it in. "
        "The loudspeaker does not answer. Choose another one."
    )
    assert not (studio.camera.running or studio.microphone.running)


def test_an_id_that_is_taken_is_refused_and_its_session_untouched(made: list[Studio], tmp_path: Path) -> None:
    of = plan()
    there = tmp_path / "sessions" / of.id / "journal.jsonl"
    there.parent.mkdir(parents=True)
    there.write_text("mine")
    assert isinstance(broke(running(made, tmp_path, of)), NameTaken)
    assert there.read_text() == "mine"


def test_stopping_before_anything_is_recorded(made: list[Studio], tmp_path: Path) -> None:
    studio = Studio(tmp_path, plan())
    made.append(studio)
    studio.do(events.Stop())
    studio.start()
    assert isinstance(broke(studio), InterviewCancelled)
    assert not studio.folder.exists()


def test_a_recorder_that_fails_ends_the_interview_with_what_there_is(
    made: list[Studio], tmp_path: Path
) -> None:
    studio = running(made, tmp_path, plan())
    studio.machine_speaks()
    studio.until(updates.AnswerOpened)
    studio.recorder.break_down(MediaError("The encoder has died", "Free some space"))
    assert "encoder has died" in studio.until(updates.Notice).message
    assert studio.ended().outcome.status == "stopped"


@pytest.mark.parametrize(("step", "words"), [(1, "a lighter encoder"), (2, "fewer pictures")])
def test_that_a_lighter_encoder_goes_on_is_journaled_and_told(
    made: list[Studio], tmp_path: Path, step: int, words: str
) -> None:
    studio = running(made, tmp_path, plan())
    studio.machine_speaks()
    studio.until(updates.AnswerOpened)
    studio.recorder.lower("libx264 veryfast", "libx264 ultrafast", step)
    assert words in studio.until(updates.ProctorNotice).message
    studio.do(events.Stop())
    studio.ended()
    (entry,) = [
        each for each in journal.read(studio.folder / "journal.jsonl") if each.kind == "recording.lowered"
    ]
    assert entry.data["after"] == "libx264 ultrafast"
    assert entry.data["step"] == step


def test_a_disk_that_fills_up_at_the_end_of_an_answer_leaves_nothing_running(
    made: list[Studio], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer's last sound is still on its way: what is to be written of it cannot be, and all else is closed."""
    studio = running(made, tmp_path, plan("Why?", "What next?"))
    studio.machine_speaks()
    studio.until(updates.AnswerOpened)
    studio.say(2.0)
    studio.do(events.Proceed())
    studio.until(updates.AnswerClosed)
    closed: list[journal.Journal] = []
    close = journal.Journal.close

    def full(*arguments: object, **options: object) -> journal.Entry:
        raise DiskFull("The journal cannot be written: it is full", "Free some space")

    def noted(of: journal.Journal) -> None:
        closed.append(of)
        close(of)

    monkeypatch.setattr(journal.Journal, "write", full)
    monkeypatch.setattr(journal.Journal, "close", noted)
    studio.do(events.Skip())
    with pytest.raises(DiskFull, match="it is full"):
        studio.session.wait(WAIT)
    assert [thread.name for thread in threading.enumerate() if thread.name == "transcriber"] == []
    assert len(closed) == 1
    assert studio.recognizer.closed
    assert studio.publisher.closed == 1


def test_a_failure_while_publishing_is_reported_and_the_media_kept(
    made: list[Studio], tmp_path: Path
) -> None:
    publisher = FakePublisher(fault=MediaError("The video cannot be written", "Free some space"))
    studio = running(made, tmp_path, plan(), publisher=publisher)
    studio.machine_speaks()
    studio.do(events.Stop())
    assert isinstance(broke(studio), MediaError)
    assert publisher.told == ["begin", "interrupted"]
    assert (studio.folder / "media" / "segment_0000.mp4").exists()


def test_the_level_is_told_ten_times_a_second(made: list[Studio], tmp_path: Path) -> None:
    studio = running(made, tmp_path, plan("Why?"))
    studio.machine_speaks()
    studio.until(updates.AnswerOpened)
    studio.say(1.0)
    levels = [studio.until(updates.Level) for _ in range(8)]
    assert levels[-1].rms == pytest.approx(-15.2, abs=1.0)
    assert levels[-1].speaking
    studio.do(events.Stop())
    studio.ended()


def test_an_engine_that_another_one_replaces_is_in_the_journal_and_told_once(
    made: list[Studio], tmp_path: Path
) -> None:
    studio = running(made, tmp_path, plan("Why?"))
    studio.machine_speaks()
    for _ in range(2):
        studio.passed_over("openai", EngineFailed("OpenAI did not answer within 8 s"))
    studio.do(events.Stop())
    studio.ended()
    entries = list(journal.read(studio.folder / "journal.jsonl"))
    passed = [entry.data for entry in entries if entry.kind == "engine.passed_over"]
    assert passed == [{"engine": "openai", "reason": "OpenAI did not answer within 8 s"}] * 2
    told = [update for update in studio.seen if isinstance(update, updates.ProctorNotice)]
    assert [notice.message.startswith("OpenAI did not answer") for notice in told] == [True]

"""Live interviews in virtual time: what the client is told, and what is kept."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from interview_desktop.app.live.hall import NoRoom
from interview_desktop.app.live.keeping import LiveKeeper
from interview_desktop.app.live.machine import MachineAudio
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.planning import new_id
from interview_desktop.app.reading import open_decrypted
from interview_desktop.app.stores import open_store
from interview_desktop.app.vault import MARKS, Vault
from interview_desktop.core.asking import Answered, Choice
from interview_desktop.core.errors import EngineFailed, KeyMissing, MicrophoneError, NameTaken
from interview_desktop.core.live import LiveEnd
from interview_desktop.core.media import MEDIA_RATE, AudioBlock
from interview_desktop.core.models import Question
from interview_desktop.core.transcript import Recognized, Standing
from interview_desktop.interviewer.conversing import Reply
from interview_desktop.storage.sealed import is_sealed
from interview_desktop.storage.tables import InterviewStatus
from tests.app.live.holding import QUESTIONS, Room, Stream
from tests.fakes.live import FakeEngines
from tests.fakes.microphone import FakeMicrophone
from tests.fakes.speaker import FakeSpeaker
from tests.fakes.speech import FakeRecognizer

Make = Callable[..., Room]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    made: list[Room] = []

    def room(script: tuple[Any, ...] = (), ask: Any = None, **settings: Any) -> Room:
        made.append(Room(tmp_path, FakeEngines(FakeRecognizer(script), ask), **settings))
        return made[-1]

    yield room
    for each in made:
        each.close()


def test_a_whole_interview(make: Make) -> None:
    room = make(("I am Ada.", "I write programs.", "Because they help."))
    status = room.hall.status(room.id)
    assert (status["state"], status["status"], status["candidate_name"]) == (
        "created",
        "created",
        "Ada Lovelace",
    )
    room.connect()
    for _ in range(3):
        room.answer()
    room.wait(20)
    assert room.types() == [
        "interview_started",
        *(["interviewer_question", "listening", "processing", "candidate_response"] * 3),
        "interview_ended",
    ]
    assert room.stream.closed
    assert {message["interview_id"] for message in room.messages} == {room.id}
    assert all(message["timestamp"].endswith("Z") for message in room.messages)
    first, second = [message for message in room.messages if message["type"] == "interviewer_question"][:2]
    assert first["question"] == QUESTIONS[0]
    assert first["text"] == f"{first['feedback']} {QUESTIONS[0]}"
    assert second["feedback"] == "Thank you."
    assert second["audio_duration"] > 0
    name = second["audio_url"].rpartition("/")[2].removesuffix(".mp3")
    clip = room.hall.clip(room.id, name)
    assert clip is not None and len(clip) > 1000
    assert room.hall.clip(room.id, "another") is None
    ended = room.messages[-1]
    assert (ended["reason"], ended["summary"]["status"]) == ("completed", "completed")

    summary = json.loads((room.folder.root / f"interview_summary_{room.id}.json").read_text())
    assert summary == ended["summary"]
    assert [each["answer"] for each in summary["answers"]] == [
        "I am Ada.",
        "I write programs.",
        "Because they help.",
    ]
    assert [each["role"] for each in summary["conversation"]] == ["interviewer", "candidate"] * 3
    record = room.store.get(room.id)
    assert record.summary.status is InterviewStatus.COMPLETED
    assert not any(question.approved for question in record.questions)
    texts = [
        a.answer.recognition.text for a in record.answers if isinstance(a.answer.recognition, Recognized)
    ]
    assert texts == ["I am Ada.", "I write programs.", "Because they help."]
    assert "I write programs." in room.folder.transcript(room.id, "txt").read_text()
    assert not room.folder.live_session(room.id).exists()
    assert room.hall.summary(room.id) == summary
    assert "Ada Lovelace" not in room.store.get(room.id).summary.title


def test_what_was_said_in_pieces_is_one_answer(make: Make) -> None:
    room = make(("First part.", "Second part."), count=1)
    room.connect()
    room.listening()
    room.speak(1.5)
    room.quiet(1.6)  # ends the segment, not the answer
    assert len(room.engines.recognizer.requests) == 1
    room.speak(1.5)
    room.quiet(3.5)
    room.wait(5)
    (answer,) = room.store.get(room.id).answers
    assert isinstance(answer.answer.recognition, Recognized)
    assert answer.answer.recognition.text == "First part. Second part."
    first, second = answer.answer.recognition.words[0], answer.answer.recognition.words[2]
    assert second.start - first.start == pytest.approx(
        2.8, abs=0.2
    )  # the sound before a segment goes with it


def test_less_speech_than_an_answer_needs_ends_none(make: Make) -> None:
    room = make(("Hm.", "A real answer."), count=1)
    room.connect()
    room.listening()
    room.speak(0.4)
    room.quiet(5)
    assert "processing" not in room.types()
    room.speak(1)
    room.quiet(3.5)
    assert "processing" in room.types()


def test_silence_is_nudged_also_when_the_client_sends_nothing(make: Make) -> None:
    room = make()
    room.connect()
    room.listening()
    room.wait(16)
    assert room.types()[-2:] == ["interviewer_nudge", "listening"]
    nudge = room.messages[-2]
    assert (nudge["number"], nudge["text"]) == (1, room.settings.nudges[0])
    assert nudge["audio_url"]
    room.listening()
    room.quiet(17)
    assert [message["number"] for message in room.messages if message["type"] == "interviewer_nudge"] == [
        1,
        2,
    ]


def test_a_question_without_words_is_asked_once_more(make: Make) -> None:
    room = make((), count=2)
    room.connect()
    room.answer()
    failed, again = room.messages[-2:]
    assert (failed["type"], failed["reason"], failed["will_repeat"]) == (
        "transcription_failed",
        "unintelligible",
        True,
    )
    assert (again["question"], again["repeated"], again["question_number"]) == (QUESTIONS[0], True, 1)
    room.answer()
    assert [m["will_repeat"] for m in room.messages if m["type"] == "transcription_failed"] == [True, False]
    assert room.messages[-1]["question"] == QUESTIONS[1]
    room.answer()
    room.answer()
    room.wait(10)
    answers = [stored.answer for stored in room.store.get(room.id).answers]
    assert [(a.number, a.take, a.standing) for a in answers] == [
        (1, 1, Standing.OTHER),
        (1, 2, Standing.COUNTS),
        (2, 1, Standing.OTHER),
        (2, 2, Standing.COUNTS),
    ]


def test_a_recogniser_that_fails_costs_no_interview(make: Make, caplog: pytest.LogCaptureFixture) -> None:
    room = make((EngineFailed("It broke with 'secret words'"), "Second try."), count=1)
    room.connect()
    room.answer()
    room.answer()
    room.wait(5)
    assert [m["reason"] for m in room.messages if m["type"] == "transcription_failed"] == ["failed"]
    assert room.messages[-1]["reason"] == "completed"
    assert "secret words" not in caplog.text


def test_the_time_is_over_while_nobody_speaks(make: Make) -> None:
    room = make(minutes=0.5)
    room.connect()
    room.quiet(31)
    room.wait(3)
    assert room.messages[-1]["type"] == "interview_ended"
    assert room.messages[-1]["reason"] == "time_limit"
    assert room.store.get(room.id).summary.status is InterviewStatus.COMPLETED
    assert room.hall.status(room.id)["remaining_seconds"] == 0


def test_the_time_is_over_in_the_middle_of_an_answer(make: Make) -> None:
    room = make(("Long story.",), minutes=0.5)
    room.connect()
    room.listening()
    room.speak(35)
    assert room.hall.status(room.id)["state"] == "listening"
    room.quiet(4)
    room.wait(3)
    assert room.types()[-3:] == ["processing", "candidate_response", "interview_ended"]
    assert room.messages[-1]["reason"] == "time_limit"


def test_nobody_answers_for_ever(make: Make) -> None:
    room = make(("Endless.",), minutes=0.2, timing={"grace": 10})
    room.connect()
    room.listening()
    room.speak(26)
    room.wait(3)
    assert room.messages[-1]["reason"] == "time_limit"


def test_an_end_that_is_asked_for_keeps_what_was_being_said(make: Make) -> None:
    room = make(("Half a sentence.",))
    room.connect()
    room.listening()
    room.speak(2)
    room.hall.end(room.id, LiveEnd.REQUESTED)
    room.turn()
    room.hall.end(room.id, LiveEnd.DELETED)
    room.wait(3)
    assert room.types()[-3:] == ["processing", "candidate_response", "interview_ended"]
    assert room.messages[-1]["reason"] == "end_interview"
    assert room.store.get(room.id).summary.status is InterviewStatus.STOPPED


def test_an_interview_that_nobody_joined_can_be_ended(make: Make) -> None:
    room = make()
    room.hall.end(room.id, LiveEnd.DELETED)
    room.turn()
    assert room.hall.status(room.id)["state"] == "ended"
    assert room.store.get(room.id).summary.status is InterviewStatus.INTERRUPTED


def test_while_nobody_is_there_nothing_is_counted(make: Make) -> None:
    room = make(("One.", "Two.", "Three."))
    room.connect()
    room.answer()
    room.listening()
    room.speak(1)
    told = len(room.messages)
    room.leave()
    room.wait(20)  # nobody is nudged who is not there, and no answer ends
    assert len(room.messages) == told
    room.connect()
    room.wait(2.9)
    room.speak(1)
    room.quiet(3.5)
    assert room.types()[told:][:2] == ["processing", "candidate_response"]


def test_a_question_that_nobody_heard_waits_for_the_client(make: Make) -> None:
    room = make(("One.", "Two."))
    room.connect()
    room.leave()
    room.wait(30)
    assert room.hall.status(room.id)["state"] == "speaking"
    assert room.hall.status(room.id)["connected"] is False
    room.connect()
    room.listening()


def test_a_client_that_stays_away_ends_the_interview(make: Make) -> None:
    room = make(live_rejoin=30)
    room.connect()
    room.listening()
    room.leave()
    room.wait(31)
    assert room.hall.status(room.id)["reason"] == "disconnected"
    assert room.hall.summary(room.id) is not None


def test_another_client_takes_the_place_of_the_first(make: Make) -> None:
    room = make(live_rejoin=30)
    room.connect()
    first = room.connection
    room.connect()
    room.hall.disconnect(room.id, first)
    room.wait(40)
    assert room.hall.status(room.id)["connected"] is True


def test_a_client_that_connects_twice_at_once_begins_once(make: Make) -> None:
    room = make()
    room.hall.connect(room.id)
    room.connect()
    room.listening()
    assert "error" not in room.types()


def test_only_the_newest_client_is_heard(make: Make) -> None:
    room = make()
    room.connect()
    first = room.connection
    room.connect()
    room.hall.hear_client(room.id, first, bytes(640))
    room.turn()
    assert room.hall.health().frames == 0
    room.hall.hear_client(room.id, room.connection, bytes(640))
    room.turn()
    assert room.hall.health().frames == 1


def test_the_microphone_of_the_machine(make: Make) -> None:
    room = make(("I am Ada.",), count=1)
    clock, speaker, microphone = room.clock, FakeSpeaker(room.clock), FakeMicrophone(room.clock)
    machine = MachineAudio(microphone, speaker)
    request = replace(room.request, plan=replace(room.request.plan, id=new_id()), source="microphone")
    stream = Stream()
    room.hall.start(request, stream, machine)
    with pytest.raises(NoRoom, match="microphone of this machine is in use"):
        room.hall.start(replace(request, plan=replace(request.plan, id=new_id())), Stream(), machine)
    assert not microphone.running
    room.hall.connect(request.id)
    room.turn()
    assert microphone.running and speaker.clips
    room.wait(15)
    assert stream.messages[-1]["type"] == "listening"
    for loud in (True, False):
        for _ in range(80):
            samples = (8000 * loud * np.sin(np.arange(2400) * 0.1)).astype("<i2").tobytes()
            microphone.deliver(AudioBlock(samples, MEDIA_RATE, clock.monotonic()))
            clock.advance(0.05)
            room.turn()
    assert [m["text"] for m in stream.messages if m["type"] == "candidate_response"] == ["I am Ada."]
    room.wait(5)
    assert not microphone.running


def test_a_microphone_that_cannot_be_opened_is_told(make: Make, caplog: pytest.LogCaptureFixture) -> None:
    room = make()
    microphone = FakeMicrophone(room.clock, fault=MicrophoneError("There is no microphone", "Plug one in"))
    request = replace(room.request, plan=replace(room.request.plan, id=new_id()), source="microphone")
    stream = Stream()
    room.hall.start(request, stream, MachineAudio(microphone, FakeSpeaker(room.clock)))
    room.hall.connect(request.id)
    room.turn()
    assert {"There is no microphone. Plug one in."} == {
        m["message"] for m in stream.messages if m["type"] == "error"
    }


def test_a_language_model_goes_on_from_the_answer(make: Make) -> None:
    asked: list[Answered] = []

    def ask(answered: Answered) -> Reply:
        asked.append(answered)
        return Reply("I see.", Choice(Question("x", "And then?", author="language model m"), "why"))

    room = make(("I built it.", "It fell down.", "The end."), ask)
    room.connect()
    room.answer()
    question = room.messages[-1]
    assert (question["question"], question["feedback"], question["text"]) == (
        "And then?",
        "I see.",
        "I see. And then?",
    )
    assert [exchange.answer for exchange in asked[0].said] == ["I built it."]
    assert asked[0].following is not None and asked[0].following.text == QUESTIONS[1]
    room.answer()
    room.answer()
    room.wait(10)
    assert room.messages[-1]["reason"] == "completed"
    record = room.store.get(room.id)
    assert [q.text for q in record.follow_ups] == ["And then?", "And then?"]
    assert [a.answer.number for a in record.answers] == [1, 4, 5]
    assert record.follow_ups[0].author == "language model m"


def test_a_language_model_that_fails_leaves_the_set(make: Make, caplog: pytest.LogCaptureFixture) -> None:
    def ask(answered: Answered) -> Reply:
        raise EngineFailed("no")

    room = make(("One.", "Two.", "Three."), ask)
    room.connect()
    room.answer()
    assert room.messages[-1]["question"] == QUESTIONS[1]
    assert "cannot ask (EngineFailed)" in caplog.text


def test_a_voice_that_fails_leaves_the_text(make: Make, caplog: pytest.LogCaptureFixture) -> None:
    room = make(("One.",), count=1)
    room.engines.voice.synthesize = None  # type: ignore[method-assign,assignment]
    room.connect()
    assert room.messages[-1]["type"] in {"interviewer_question", "listening"}
    question = next(m for m in room.messages if m["type"] == "interviewer_question")
    assert (question["audio_url"], question["audio_duration"]) == (None, 0.0)
    assert "cannot speak" in caplog.text


def test_without_consent_nothing_is_transcribed(make: Make) -> None:
    room = make(count=1, consent={"transcribe": False})
    room.connect()
    room.answer()
    room.wait(5)
    assert room.engines.recognizer.requests == []
    (answer,) = room.store.get(room.id).answers
    assert answer.answer.recognition.state == "withheld"


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
    assert summary is not None and summary["reason"] == "shutdown"
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

"""Live interviews in virtual time: what the client is told, and what is kept."""

from __future__ import annotations

import json

import pytest

from interview_desktop.core.asking import Answered, Choice
from interview_desktop.core.errors import EngineFailed
from interview_desktop.core.live import LiveEnd
from interview_desktop.core.models import Question
from interview_desktop.core.transcript import Recognized
from interview_desktop.interviewer.conversing import Reply
from interview_desktop.storage.tables import InterviewStatus
from tests.app.live.holding import QUESTIONS, Make


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


def test_the_time_is_over_while_nobody_speaks(make: Make) -> None:
    room = make(minutes=0.5)
    room.connect()
    room.quiet(31)
    room.wait(3)
    assert room.messages[-1]["type"] == "interview_ended"
    assert room.messages[-1]["reason"] == "time_limit"
    # Not the closing words: that was not the last question.
    assert room.messages[-1]["message"].startswith("The time of the interview is over. Thank you.")
    assert room.messages[-1]["audio_duration"] > 0, "it is said, too"
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


def test_the_closing_words_are_said_only_after_the_last_question(make: Make) -> None:
    room = make(("One.",), count=1, closing="That was the last question.")
    room.connect()
    room.answer()
    room.wait(10)
    assert room.messages[-1]["message"] == "That was the last question."
    assert room.messages[-1]["audio_duration"] > 0
    silent = make(minutes=0.5, closing="-")
    silent.connect()
    silent.quiet(31)
    silent.wait(3)
    assert (silent.messages[-1]["message"], silent.messages[-1]["audio_url"]) == (
        "The time of the interview is over.",
        None,
    )
    room = make(closing="That was the last question.")
    room.connect()
    room.listening()
    room.hall.end(room.id, LiveEnd.REQUESTED)
    room.wait(10)
    ended = room.messages[-1]
    assert (ended["reason"], ended["audio_url"]) == ("end_interview", None)
    assert ended["message"] == "You have ended the interview. What you said is kept."


def test_an_interview_that_nobody_joined_can_be_ended(make: Make) -> None:
    room = make()
    room.hall.end(room.id, LiveEnd.DELETED)
    room.turn()
    assert room.hall.status(room.id)["state"] == "ended"
    assert room.store.get(room.id).summary.status is InterviewStatus.INTERRUPTED


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
    assert {text for text, choice in room.engines.voice.spoken if not choice.kept} == {"I see. And then?"}


def test_a_question_that_came_after_the_end_is_none_of_the_interview(make: Make) -> None:
    def ask(answered: Answered) -> Reply:
        return Reply("I see.", Choice(Question("x", "And then?", author="language model m"), "why"))

    room = make(("I built it.",), ask)
    room.connect()
    room.engines.asking.holding = True
    room.answer()
    room.hall.end(room.id, LiveEnd.REQUESTED)
    room.engines.asking.release()
    room.wait(1)
    assert room.messages[-1]["reason"] == "end_interview"
    record = room.store.get(room.id)
    assert record.follow_ups == ()
    assert [a.answer.number for a in record.answers] == [1]


def test_a_language_model_that_fails_leaves_the_set(make: Make, caplog: pytest.LogCaptureFixture) -> None:
    def ask(answered: Answered) -> Reply:
        raise EngineFailed("no")

    room = make(("One.", "Two.", "Three."), ask)
    room.connect()
    room.answer()
    assert room.messages[-1]["question"] == QUESTIONS[1]
    assert "cannot ask (EngineFailed)" in caplog.text

"""What a live interview hears: answers in pieces, silence, nothing that can be understood."""

from __future__ import annotations

import pytest

from interview_desktop.core.errors import EngineFailed
from interview_desktop.core.transcript import Recognized, Standing
from tests.app.live.holding import QUESTIONS, Make


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


def test_without_consent_nothing_is_transcribed(make: Make) -> None:
    room = make(count=1, consent={"transcribe": False})
    room.connect()
    room.answer()
    room.wait(5)
    assert room.engines.recognizer.requests == []
    (answer,) = room.store.get(room.id).answers
    assert answer.answer.recognition.state == "withheld"

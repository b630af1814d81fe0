"""What a live interview hears: answers in pieces, silence, nothing that can be understood."""

from __future__ import annotations

import pytest

from interview_desktop.core.errors import EngineFailed
from interview_desktop.core.transcript import Recognized, Standing, Word
from tests.app.live.holding import QUESTIONS, Make, Room


def test_what_was_said_in_pieces_is_one_answer(make: Make) -> None:
    room = make(("Not!", "Ask not what."), count=1)
    room.connect()
    room.listening()
    room.speak(1.5)
    room.quiet(1.6)  # a pause, not the end of the answer
    room.speak(1.5)
    room.quiet(3.5)
    room.wait(5)
    # A recogniser needs the sentence around a word: what was said before the pause is heard once more.
    alone, together = room.engines.recognizer.requests
    assert together.audio.samples.startswith(alone.audio.samples)
    assert together.audio.duration == pytest.approx(alone.audio.duration + 3.1, abs=0.1)
    assert words(room) == "Ask not what."


def test_a_long_answer_has_seams_and_no_word_is_lost_at_one(make: Make) -> None:
    spoken = tuple(
        Recognized(tuple(Word(f"{at}", 0.3 + at, 0.9 + at, 0.9) for at in range(seconds)), "en", "script")
        for seconds in (6, 14, 14, 22)
    )
    room = make(spoken, count=1)
    room.connect()
    room.listening()
    for _ in range(4):
        room.speak(6)
        room.quiet(2)
    room.quiet(3)
    room.wait(5)
    lengths = [request.audio.duration for request in room.engines.recognizer.requests]
    assert lengths == pytest.approx([6.3, 14.3, 14.6, 22.6], abs=0.1)
    recognition = room.store.get(room.id).answers[0].answer.recognition
    assert isinstance(recognition, Recognized)
    # Up to the third speech there is one piece; the words before its beginning are heard again, and are there once.
    begin = recognition.words[0].start
    starts = [round(word.start - begin) for word in recognition.words]
    assert starts == list(range(14)) + [16 + at for at in range(14)]


def test_words_stay_when_the_longer_piece_cannot_be_recognised(
    make: Make, caplog: pytest.LogCaptureFixture
) -> None:
    room = make(("First part.", EngineFailed("It broke")), count=1)
    room.connect()
    room.listening()
    room.speak(1.5)
    room.quiet(1.6)
    room.speak(1.5)
    room.quiet(3.5)
    room.wait(5)
    assert words(room) == "First part."
    assert "EngineFailed" in caplog.text


def test_a_piece_that_waits_is_overtaken_by_the_longer_one(make: Make) -> None:
    room = make(("One.", "All of it."), count=1)
    room.connect()
    room.listening()
    room.engines.recognizing.holding = True  # as a recogniser that is busy
    for _ in range(3):
        room.speak(1.5)
        room.quiet(1.6)
    room.engines.recognizing.release()
    room.quiet(3)
    room.wait(5)
    assert len(room.engines.recognizer.requests) == 2
    assert words(room) == "All of it."


def words(room: Room) -> str:
    (answer,) = room.store.get(room.id).answers
    assert isinstance(answer.answer.recognition, Recognized)
    return answer.answer.recognition.text


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

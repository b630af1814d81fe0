"""The transcript as people and programs read it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from interview_desktop.core.rendering import (
    clock_time,
    said,
    takes_words,
    time_words,
    transcript_json,
    transcript_text,
)
from interview_desktop.core.transcript import (
    AnswerTranscript,
    Failed,
    Interruption,
    InterviewTranscript,
    NoSpeech,
    Pending,
    Recognition,
    Recognized,
    Standing,
    Unanswered,
    Unintelligible,
    Utterance,
    Withheld,
    Word,
)

HELLO = Recognized((Word("Grüße,", 64.70001, 65.1, 0.87654), Word("all.", 65.2, 65.7, 0.5)), "en", "engine 1")


def transcript(*answers: AnswerTranscript) -> InterviewTranscript:
    asked = Utterance("question", "Why?", 60.0, 62.0)
    return InterviewTranscript("the id", "2030-01-02T09:00:00+00:00", 3725.4, "en", (asked,), answers)


def answer(
    recognition: Recognition, take: int = 1, standing: Standing = Standing.COUNTS, reason: str = ""
) -> AnswerTranscript:
    return AnswerTranscript(1, take, "Why?", 60.0, 64.2, 80.9, recognition, standing=standing, reason=reason)


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (59.99, "0:59"), (60, "1:00"), (3599, "59:59"), (3600, "1:00:00")]
)
def test_clock_time(seconds: float, text: str) -> None:
    assert clock_time(seconds) == text


def test_the_page() -> None:
    assert transcript_text(
        transcript(answer(HELLO, standing=Standing.OTHER), answer(NoSpeech(), take=2))
    ) == (
        "Interview the id\n"
        "Recorded 2030-01-02 09:00 UTC, 1:02:05 long, language en\n"
        "\n"
        "Question 1, take 1  [1:00]\n"
        "Why?\n"
        "\n"
        "Answer  [1:04 - 1:20]\n"
        "(It does not count.)\n"
        "Grüße, all.\n"
        "\n"
        "Question 1, take 2  [1:00]\n"
        "Why?\n"
        "\n"
        "Answer  [1:04 - 1:20]\n"
        "(This take counts.)\n"
        "(No speech was heard.)\n"
    )


def test_fillers_have_a_line_and_words_of_their_own() -> None:
    um = Word("um,", 65.12, 65.18, 0.6)
    verbatim = replace(HELLO, verbatim=(HELLO.words[0], um, HELLO.words[1]))
    page = transcript_text(transcript(answer(verbatim)))
    assert "Grüße, all.\n\nVerbatim: Grüße, um, all.\n" in page
    assert "Verbatim" not in transcript_text(transcript(answer(replace(HELLO, verbatim=HELLO.words))))
    (told,) = transcript_json(transcript(answer(verbatim)))["answers"]
    assert told["text"] == "Grüße, all."
    assert [word["text"] for word in told["verbatim"]] == ["Grüße,", "um,", "all."]


def test_one_take_needs_no_words_about_itself() -> None:
    page = transcript_text(transcript(answer(HELLO)))
    assert "Question 1  [1:00]" in page
    assert "count" not in page


def test_an_answer_of_several_takes_says_so_at_each_of_them() -> None:
    of = transcript(
        answer(HELLO, standing=Standing.INTERRUPTED),
        answer(NoSpeech(), take=2),
        answer(HELLO, take=3, standing=Standing.OTHER),
    )
    page = transcript_text(of)
    assert "(It was interrupted, and goes on in take 2; both count as one answer.)\nGrüße, all." in page
    assert "(This take counts together with take 1, which it goes on with.)\n(No speech" in page
    assert page.count("count") == 3
    assert [each["counts_together"] for each in transcript_json(of)["answers"]] == [[1, 2], [1, 2], []]


def test_an_interrupted_take_of_an_answer_that_was_given_again_does_not_count() -> None:
    takes = (
        answer(HELLO, standing=Standing.INTERRUPTED),
        answer(HELLO, take=2, standing=Standing.OTHER),
        answer(HELLO, take=3),
    )
    page = transcript_text(transcript(*takes))
    assert "(It does not count. It was interrupted, and went on in take 2.)" in page
    assert "(This take counts.)" in page


def test_takes_as_people_say_them() -> None:
    assert [takes_words(takes) for takes in ((2,), (1, 2), (1, 2, 3))] == [
        "take 2",
        "takes 1 and 2",
        "takes 1, 2 and 3",
    ]


@pytest.mark.parametrize(
    ("standing", "words"),
    [
        (Standing.INTERRUPTED, "(It was interrupted, and goes on in take 2; both count as one answer.)"),
        (Standing.REPLACED, "(It does not count; it was replaced later: Noise.)"),
    ],
)
def test_what_a_take_is_stands_in_the_page(standing: Standing, words: str) -> None:
    takes = answer(HELLO, standing=standing, reason="Noise."), answer(HELLO, take=2)
    assert words in transcript_text(transcript(*takes))


def test_an_echo_that_was_left_out_is_told() -> None:
    echoed = replace(answer(NoSpeech("whisper")), echo_trimmed=4)
    page = transcript_text(transcript(echoed))
    assert "(4 words of the question, heard from the loudspeaker, left out.)" in page
    assert "loudspeaker" not in transcript_text(transcript(answer(NoSpeech("whisper"))))


def test_questions_without_an_answer_and_interruptions_stand_where_they_belong() -> None:
    of = replace(
        transcript(answer(HELLO)),
        unanswered=(Unanswered(2, "How?", 90.0), Unanswered(3, "When?", None)),
        interruptions=(Interruption(70.0, 250.0),),
    )
    page = transcript_text(of)
    places = [
        page.index(words)
        for words in (
            "Question 1  [1:00]",
            "[1:10]  The interview was interrupted for 4 minutes.",
            "Question 2  [1:30]\nHow?\n\n(It was asked, and not answered.)",
            "Question 3\nWhen?\n\n(It was not asked.)",
        )
    ]
    assert places == sorted(places)
    content = transcript_json(of)
    assert content["unanswered"][1] == {
        "question": 3,
        "follow_up_to": None,
        "question_text": "When?",
        "asked_at": None,
    }
    assert content["interruptions"] == [{"at": 70.0, "away": 250.0}]


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0 seconds"),
        (1.2, "1 second"),
        (59, "59 seconds"),
        (61, "1 minute"),
        (250, "4 minutes"),
        (7300, "2 hours"),
        (200_000, "2 days"),
    ],
)
def test_a_length_of_time_in_words(seconds: float, text: str) -> None:
    assert time_words(seconds) == text


def test_a_page_without_answers_says_so() -> None:
    assert "No question was answered." in transcript_text(transcript())


WITHOUT_WORDS = [
    NoSpeech("engine 1"),
    Unintelligible("engine 1"),
    Pending("The engine is busy"),
    Failed("The engine broke"),
    Withheld(),
]


@pytest.mark.parametrize("recognition", WITHOUT_WORDS)
def test_what_is_not_speech_never_reads_as_speech(recognition: Recognition) -> None:
    assert said(recognition).startswith("(") and said(recognition).endswith(")")
    content = transcript_json(transcript(answer(recognition)))["answers"][0]
    assert (content["text"], content["confidence"], content["words"]) == ("", None, [])
    assert content["state"] == recognition.state != "ok"


def test_every_outcome_reads_differently() -> None:
    assert len({said(recognition) for recognition in WITHOUT_WORDS}) == len(WITHOUT_WORDS)


def test_the_json_holds_everything() -> None:
    content = json.loads(json.dumps(transcript_json(transcript(answer(HELLO))), allow_nan=False))
    assert content == {
        "version": 1,
        "unanswered": [],
        "interruptions": [],
        "interview_id": "the id",
        "started": "2030-01-02T09:00:00+00:00",
        "duration": 3725.4,
        "language": "en",
        "utterances": [{"kind": "question", "text": "Why?", "start": 60.0, "end": 62.0}],
        "answers": [
            {
                "question": 1,
                "follow_up_to": None,
                "take": 1,
                "question_text": "Why?",
                "asked_at": 60.0,
                "start": 64.2,
                "end": 80.9,
                "counts": True,
                "counts_together": [1],
                "standing": "counts",
                "replaced_because": "",
                "in_recording": "whole",
                "echo_trimmed": 0,
                "typed": "",
                "typed_at": None,
                "state": "ok",
                "reason": "",
                "engine": "engine 1",
                "text": "Grüße, all.",
                "confidence": 0.6883,
                "words": [
                    {"text": "Grüße,", "start": 64.7, "end": 65.1, "probability": 0.8765},
                    {"text": "all.", "start": 65.2, "end": 65.7, "probability": 0.5},
                ],
                "verbatim": [],
                "corrected_by": "",
            }
        ],
    }


@pytest.mark.parametrize(
    ("ends", "presence", "words"),
    [
        ((2.0, 4.0), "whole", ""),
        ((2.0, 9.0), "partly", "Only its beginning is in the recording"),
        ((8.0, 9.0), "missing", "Not in the recording"),
    ],
)
def test_an_answer_that_cannot_be_played_says_so(ends: tuple[float, ...], presence: str, words: str) -> None:
    spoken = Recognized(tuple(Word("word", end - 0.5, end, 0.9) for end in ends), "en", "script")
    given = transcript(replace(answer(spoken), start=1.0, end=5.0))
    assert transcript_json(given)["answers"][0]["in_recording"] == presence
    page = transcript_text(given)
    assert (words in page) if words else ("in the recording" not in page)

"""Chapters, subtitles and transcript out of a journal written by hand."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_desktop.core.codec import encode
from interview_desktop.core.media import Chapter, Subtitle
from interview_desktop.core.models import InterviewPlan, Question, QuestionSet
from interview_desktop.core.record import OpenTake, SessionRecord, Untranscribed
from interview_desktop.core.subtitling import SUBTITLE_SECONDS, SUBTITLE_WORDS, answer_subtitles
from interview_desktop.core.transcript import (
    Interruption,
    NoSpeech,
    Pending,
    Recognition,
    Recognized,
    Standing,
    Unanswered,
    Utterance,
    Word,
)

ORIGIN = 5000.0
"""Monotonic time of the recording's zero; the journal's times are monotonic, what comes out is not."""
PLAN = InterviewPlan(
    "the id", QuestionSet("set", (Question("a", "First?"), Question("b", "Second?")), language="en-GB")
)
Line = tuple[float, str, dict[str, Any]]
START: list[Line] = [
    (-2.0, "session.planned", {"plan": encode(PLAN)}),
    (0.0, "recording.started", {"origin": ORIGIN, "wall": "2030-01-02T09:00:00+00:00"}),
]


def said(token: int, kind: str, start: float, end: float | None, question: int = 0) -> list[Line]:
    """An utterance of the machine; without an end the journal stops in it."""
    text = {"question": ("First?", "Second?")[question]}.get(kind, kind.capitalize())
    lines: list[Line] = [
        (start, "utterance.started", {"token": token, "kind": kind, "text": text, "question": question})
    ]
    return lines if end is None else [*lines, (end, "utterance.ended", {"token": token, "completed": True})]


def answered(
    start: float,
    end: float | None,
    recognition: Recognition | None = None,
    *,
    question: int = 0,
    take: int = 1,
) -> list[Line]:
    """An answer whose sound begins half a second before listening does."""
    key = {"question": question, "take": take}
    lines: list[Line] = [(start, "answer.opened", {**key, "audio_from": ORIGIN + start - 0.5})]
    if end is not None:
        lines.append((end, "answer.closed", {**key, "reason": "silence"}))
    if recognition is not None:
        lines.append((start + 100, "answer.recognized", {**key, "recognition": encode(recognition)}))
    return lines


def record(*parts: list[Line]) -> SessionRecord:
    """The record of a journal, as it is read back from its file."""
    result = SessionRecord()
    for at, kind, data in [*START, *(line for part in parts for line in part)]:
        result.take(kind, json.loads(json.dumps(data)), ORIGIN + at)
    return result


def listening(at: float, phase: str) -> list[Line]:
    """The interview comes to a phase."""
    return [(at, "interview.state", {"phase": phase, "question": 0, "take": 1, "kept": []})]


def test_takes_without_a_recognition_wait_with_the_stretch_of_their_sound() -> None:
    done = record(
        answered(1, 4, NoSpeech()), answered(5, 8, question=1), answered(9, None, question=1, take=2)
    )
    assert done.untranscribed(12.0) == [
        Untranscribed(1, 1, 4.5, 8.15, ()),
        Untranscribed(1, 2, 8.5, 12.0, ()),
    ]


def test_what_the_machine_says_in_an_answer_is_not_heard_as_one() -> None:
    done = record(
        answered(1, None),
        listening(3, "nudging"),
        said(7, "nudge", 3.1, 4.0),
        listening(4.05, "answering"),
        listening(6, "held"),
        listening(7, "answering"),
        listening(8, "held"),
    )
    (take,) = done.untranscribed(10.0)
    assert take.unheard == (
        (pytest.approx(3.0), pytest.approx(4.2)),
        (pytest.approx(6.0), pytest.approx(7.0)),
        (pytest.approx(8.0), 10.0),
    )


def test_a_take_that_came_after_the_end_of_the_recording_has_no_sound() -> None:
    assert record(answered(5, 6)).untranscribed(3.0) == [Untranscribed(0, 1, 4.5, 4.5, ())]


def words(*times: tuple[str, float, float]) -> Recognized:
    return Recognized(tuple(Word(text, start, end, 0.9) for text, start, end in times), "en", "engine")


WHOLE = [
    said(1, "greeting", 0.5, 2.0),
    said(2, "question", 2.5, 4.0),
    answered(4.2, 14.0, words(("Hello", 1.0, 1.4), ("there.", 1.5, 2.0))),
    said(3, "question", 14.5, 16.0, question=1),
    said(4, "nudge", 28.0, 29.0, question=1),
    answered(16.2, 40.0, NoSpeech("engine"), question=1),
    said(5, "closing", 40.5, 42.0, question=1),
    [(42.0, "interview.state", {"phase": "ended", "question": 1, "take": 1, "kept": [1, 1]})],
    [(42.1, "something.new", {"of": "tomorrow"})],
]


def test_the_transcript_of_a_whole_interview() -> None:
    transcript = record(*WHOLE).transcript(43.0)
    assert (transcript.interview_id, transcript.language, transcript.duration) == ("the id", "en-GB", 43.0)
    assert transcript.started == "2030-01-02T09:00:00+00:00"
    assert transcript.utterances == (
        Utterance("greeting", "Greeting", 0.5, 2.0),
        Utterance("question", "First?", 2.5, 4.0),
        Utterance("question", "Second?", 14.5, 16.0),
        Utterance("nudge", "Nudge", 28.0, 29.0),
        Utterance("closing", "Closing", 40.5, 42.0),
    )
    first, second = transcript.answers
    assert (first.number, first.take, first.question) == (1, 1, "First?")
    assert (first.asked_at, first.start, first.end) == (2.5, 4.2, 14.0)
    assert (second.number, second.recognition) == (2, NoSpeech("engine"))
    assert (second.asked_at, second.start, second.end) == (14.5, 16.2, 40.0)


def test_words_move_to_the_time_line_of_the_recording() -> None:
    recognition = record(*WHOLE).transcript(43.0).answers[0].recognition
    assert isinstance(recognition, Recognized)
    # The sound began at 3.7 s, half a second before listening.
    assert [(w.text, w.start, w.end) for w in recognition.words] == [
        ("Hello", pytest.approx(4.7), pytest.approx(5.1)),
        ("there.", pytest.approx(5.2), pytest.approx(5.7)),
    ]


def test_everything_follows_the_sound_where_that_is_moved_to_the_pictures() -> None:
    moved = record(
        [
            (
                0.0,
                "recording.started",
                {"origin": ORIGIN, "wall": "2030-01-02T09:00:00+00:00", "sound_late": 0.08},
            )
        ],
        *WHOLE,
    )
    here, there = record(*WHOLE), moved
    assert there.sound_late == 0.08
    for before, after in zip(here.subtitles(43.0), there.subtitles(43.0), strict=True):
        assert (after.start, after.end) == (
            pytest.approx(before.start - 0.08),
            pytest.approx(before.end - 0.08),
        )
    assert [c.start for c in there.chapters(43.0)] == pytest.approx([2.42, 14.42])
    assert there.transcript(43.0).answers[0].start == pytest.approx(4.12)
    # What is still to be recognised lies in the recorded files, whose sound is where it always was.
    assert there.untranscribed(43.0) == here.untranscribed(43.0)


def test_chapters_last_from_question_to_question() -> None:
    assert record(*WHOLE).chapters(43.0) == [Chapter("First?", 2.5, 14.5), Chapter("Second?", 14.5, 40.5)]


def test_subtitles_hold_what_was_asked_and_answered_in_order() -> None:
    shown = record(*WHOLE).subtitles(43.0)
    assert [(s.speaker, s.text) for s in shown] == [
        ("interviewer", "Greeting"),
        ("interviewer", "First?"),
        ("candidate", "Hello there."),
        ("interviewer", "Second?"),
        ("interviewer", "Nudge"),
        ("interviewer", "Closing"),
    ]
    assert (shown[2].start, shown[2].end) == (pytest.approx(4.7), pytest.approx(5.7))


def test_the_takes_that_count_are_known() -> None:
    assert record(*WHOLE).kept == record(*WHOLE).counting == (1, 1)


def test_of_a_question_that_a_crash_left_open_the_latest_take_counts() -> None:
    broken = record(answered(1.0, 2.0), answered(3.0, 4.0, take=2))
    assert (broken.kept, broken.counting) == ((), (2, 0))
    assert record(answered(1.0, 2.0), counting(3.0, 0)).counting == (0, 0), "staff or candidate left it out"


# --- what breaks off ----------------------------------------------------------------------------------------


def test_a_journal_that_stops_in_an_utterance() -> None:
    broken = record(said(1, "question", 1.0, None))
    assert broken.transcript(3.0).utterances == (Utterance("question", "First?", 1.0, 3.0),)
    assert broken.transcript(3.0).answers == ()
    assert broken.chapters(3.0) == [Chapter("First?", 1.0, 3.0)]
    assert broken.subtitles(3.0) == [Subtitle("First?", 1.0, 3.0, "interviewer")]


def test_a_journal_that_stops_in_an_answer() -> None:
    answer = record(said(1, "question", 1.0, 2.0), answered(2.2, None)).transcript(9.0).answers[0]
    assert (answer.start, answer.end, answer.recognition) == (2.2, 9.0, Pending())


def test_an_answer_nobody_has_recognised_is_pending() -> None:
    broken = record(said(1, "question", 1.0, 2.0), answered(2.2, 8.0))
    assert broken.transcript(9.0).answers[0].recognition == Pending()
    assert [s.speaker for s in broken.subtitles(9.0)] == ["interviewer"]


@pytest.mark.parametrize("duration", [0.0, 3.0, 5.0, 15.0, 29.0, 41.0])
def test_a_recording_shorter_than_its_journal_bounds_everything(duration: float) -> None:
    """The encoder died, or the last second was lost with the process."""
    broken = record(*WHOLE)
    transcript = broken.transcript(duration)
    stretches = [(part.start, part.end) for part in (*transcript.utterances, *transcript.answers)]
    assert all(0 <= start <= end <= duration for start, end in stretches)
    for part in (*broken.chapters(duration), *broken.subtitles(duration)):
        assert 0 <= part.start < part.end <= duration


def test_the_end_of_an_utterance_that_never_began_belongs_to_no_other() -> None:
    stray: list[Line] = [(9.0, "utterance.ended", {"token": 2, "completed": False})]
    assert record(said(1, "question", 1.0, None), stray).transcript(20.0).utterances[0].end == 20.0


def test_an_answer_ended_before_its_listening_began_has_no_length() -> None:
    answer = record(said(1, "question", 1.0, 2.0), answered(2.2, 2.1)).transcript(9.0).answers[0]
    assert (answer.start, answer.end) == (2.2, 2.2)


def test_what_was_recognised_without_an_answer_is_left_aside() -> None:
    stray: list[Line] = [
        (1.0, "answer.closed", {"question": 0, "take": 1, "reason": "done"}),
        (2.0, "answer.recognized", {"question": 0, "take": 1, "recognition": encode(NoSpeech())}),
    ]
    assert record(stray).transcript(9.0).answers == ()


def test_a_journal_without_a_plan_says_so() -> None:
    with pytest.raises(ValueError, match="what was planned"):
        SessionRecord().transcript(1.0)


def test_an_interview_stopped_in_the_greeting_has_no_chapter() -> None:
    stopped = record(said(1, "greeting", 0.5, 1.0))
    assert (stopped.chapters(9.0), stopped.transcript(9.0).answers) == ([], ())
    assert [subtitle.text for subtitle in stopped.subtitles(9.0)] == ["Greeting"]


def test_a_question_that_was_skipped_while_it_was_spoken_has_a_chapter() -> None:
    skipped = record(said(1, "question", 1.0, 1.5), said(2, "question", 1.6, 3.0, question=1))
    assert skipped.chapters(9.0) == [Chapter("First?", 1.0, 1.6), Chapter("Second?", 1.6, 9.0)]


# --- takes --------------------------------------------------------------------------------------------------


def test_takes_are_answers_of_their_own_under_one_chapter() -> None:
    retaken = record(
        said(1, "question", 1.0, 2.0),
        answered(2.2, 8.0, words(("One.", 0.5, 0.9))),
        said(2, "question", 9.0, 10.0),
        answered(10.2, 18.0, words(("Two.", 0.5, 0.9)), take=2),
    )
    first, second = retaken.transcript(20.0).answers
    assert [(a.number, a.take, a.asked_at, a.start) for a in (first, second)] == [
        (1, 1, 1.0, 2.2),
        (1, 2, 9.0, 10.2),
    ]
    assert retaken.chapters(20.0) == [Chapter("First?", 1.0, 20.0)]
    assert [s.text for s in retaken.subtitles(20.0)] == ["First?", "One.", "First?", "Two."]


# --- subtitles of an answer ---------------------------------------------------------------------------------


def spread(count: int, length: float, gap: float) -> list[Word]:
    return [Word(str(i), i * (length + gap), i * (length + gap) + length, 0.9) for i in range(count)]


@pytest.mark.parametrize(
    ("spoken", "texts"),
    [
        ([], []),
        ([Word("a", 0, 1, 1), Word("b", 2, 3, 1)], ["a b"]),
        ([Word("a", 0, 1, 1), Word("b", 2.01, 3, 1)], ["a", "b"]),
        (spread(13, 0.2, 0.1), ["0 1 2 3 4 5 6 7 8 9 10 11", "12"]),
        (spread(5, 1.5, 0.1), ["0 1 2", "3 4"]),
    ],
    ids=["nothing", "a short pause", "a longer pause", "a full line", "a long time"],
)
def test_where_a_subtitle_ends(spoken: list[Word], texts: list[str]) -> None:
    assert [subtitle.text for subtitle in answer_subtitles(spoken)] == texts


def test_a_short_word_can_be_read() -> None:
    yes, no = answer_subtitles([Word("Yes.", 5.0, 5.0, 1), Word("No.", 6.5, 6.7, 1)])
    assert (yes.start, yes.end) == (5.0, 6.0)
    assert (no.start, no.end) == (6.5, 7.5)


GAPS = st.tuples(st.floats(0, 4), st.floats(0, 4))


@given(st.lists(GAPS, max_size=40))
def test_subtitles_lose_no_word_and_do_not_overlap(gaps: list[tuple[float, float]]) -> None:
    spoken, now = [], 0.0
    for number, (gap, length) in enumerate(gaps):
        spoken.append(Word(str(number), now + gap, now + gap + length, 0.5))
        now += gap + length
    shown = answer_subtitles(spoken)
    assert " ".join(s.text for s in shown).split() == [word.text for word in spoken]
    for one, following in pairwise(shown):
        assert one.start <= one.end <= following.start
    for subtitle in shown:
        assert len(subtitle.text.split()) <= SUBTITLE_WORDS
        assert subtitle.end - subtitle.start <= SUBTITLE_SECONDS + 1e-6


def test_the_file_s_own_zero_counts_once_it_is_known() -> None:
    lines = [
        *said(1, "question", 1.0, 2.0),
        *answered(2.0, 5.0, Recognized((Word("yes", 0.5, 1.0, 0.9),), "en", "e")),
    ]
    before = record(START, lines)
    after = record(START, lines, [(6.0, "recording.stopped", {"origin": ORIGIN + 0.03, "duration": 6.0})])
    assert before.transcript(6.0).answers[0].start - after.transcript(6.0).answers[0].start == pytest.approx(
        0.03
    )
    (word,) = after.transcript(6.0).answers[0].recognition.words  # type: ignore[union-attr]
    assert word.start == pytest.approx(2.0 - 0.5 + 0.5 - 0.03)


# --- interruptions and reopened answers ---------------------------------------------------------------------


def resumed(ended: float, at: float, away: float = 240.0) -> list[Line]:
    """The program was ended, and goes on later."""
    return [(at, "session.resumed", {"ended": ORIGIN + ended, "away": away})]


def counting(at: float, *kept: int) -> list[Line]:
    return [(at, "interview.state", {"phase": "asking", "question": 1, "take": 1, "kept": list(kept)})]


def reopened(at: float, question: int, reason: str) -> list[Line]:
    event = {"class": "Reopen", "question": question, "reason": reason, "by": "Staff", "used": 0.0}
    return [(at, "interview.event", {"event": event})]


def closed(at: float, reason: str, take: int = 1) -> list[Line]:
    return [(at, "answer.closed", {"question": 0, "take": take, "reason": reason})]


def test_what_went_on_when_the_program_was_ended_had_its_end_then() -> None:
    broken = record(said(1, "question", 1.0, None), resumed(1.6, 2.0), said(2, "question", 3.0, 4.0))
    transcript = broken.transcript(9.0)
    assert [(u.start, u.end) for u in transcript.utterances] == [(1.0, 1.6), (3.0, 4.0)]
    assert transcript.interruptions == (Interruption(1.6, 240.0),)
    assert broken.troubles.warnings(ORIGIN, 9.0) == ("The interview was interrupted at 0:01 for 4 minutes",)


def test_an_interrupted_take_is_labelled_and_the_one_that_goes_on_counts() -> None:
    broken = record(
        said(1, "question", 1.0, 2.0),
        answered(2.0, None),
        closed(5.0, "interrupted"),
        resumed(5.0, 5.4),
        said(2, "explanation", 5.5, 6.0),
        said(3, "question", 6.0, 7.0),
        answered(7.0, 9.0, NoSpeech(), take=2),
    )
    assert [a.standing for a in broken.transcript(9.0).answers] == [Standing.INTERRUPTED, Standing.COUNTS]
    assert broken.chapters(9.0) == [Chapter("First?", 1.0, 9.0)]


def test_a_reopened_answer_has_a_chapter_of_its_own_and_replaces_the_old_one() -> None:
    lines = [
        *said(1, "question", 1.0, 2.0),
        *answered(2.0, 4.0, words(("old", 0.6, 0.9))),
        *counting(4.0, 1),
        *said(2, "question", 4.0, 5.0, question=1),
        *reopened(6.0, 0, "Noise"),
        *said(3, "question", 6.0, 7.0),
        *answered(7.0, 9.0, words(("new", 0.6, 0.9)), take=2),
    ]
    before = record(lines).transcript(20.0)
    assert [a.standing for a in before.answers] == [Standing.COUNTS, Standing.OTHER], "nothing is settled yet"
    after = record(lines, counting(9.0, 2), said(4, "question", 9.0, 10.0, question=1))
    old, new = after.transcript(20.0).answers
    assert (old.standing, old.reason, new.standing, new.reason) == (
        Standing.REPLACED,
        "Noise",
        Standing.COUNTS,
        "",
    )
    assert [chapter.title for chapter in after.chapters(20.0)] == [
        "First?",
        "Second?",
        "First? (again)",
        "Second? (again)",
    ]
    texts = [s.text for s in after.subtitles(20.0) if s.speaker == "candidate"]
    assert texts == ["[Replaced later: Noise] old", "new"]


def test_the_candidate_s_other_takes_are_told_from_the_one_that_counts() -> None:
    lines = [*answered(1.0, 2.0), *answered(3.0, 4.0, take=2)]
    for kept, wanted in (
        (1, [Standing.COUNTS, Standing.OTHER]),
        (2, [Standing.OTHER, Standing.COUNTS]),
    ):
        answers = record(lines, counting(5.0, kept)).transcript(9.0).answers
        assert [a.standing for a in answers] == wanted


def test_questions_without_an_answer_are_listed() -> None:
    assert record(said(1, "question", 1.0, 2.0)).transcript(9.0).unanswered == (
        Unanswered(1, "First?", 1.0),
        Unanswered(2, "Second?", None),
    )


def test_an_open_take_has_used_the_time_in_which_it_was_listened_to() -> None:
    broken = record(answered(1.0, 3.0), answered(4.0, None, take=2), listening(6.0, "nudging"))
    assert broken.open_takes(ORIGIN + 9.0) == [OpenTake(0, 2, ORIGIN + 4.0, pytest.approx(2.0))]
    assert broken.open_takes(ORIGIN + 3.5) == [OpenTake(0, 2, ORIGIN + 4.0, 0.0)], (
        "it began after the last readable sound"
    )


def test_fillers_come_beside_the_words_and_stand_on_the_recordings_time_line() -> None:
    heard = Recognized((Word("yes", 1.0, 1.2, 0.9),), "en", "x")
    um = [encode(Word("um", 0.5, 0.7, 0.5)), encode(heard.words[0])]
    again: list[Line] = [(200.0, "answer.verbatim", {"question": 0, "take": 1, "words": um})]
    (answer,) = record(answered(10.0, 20.0, heard), again).transcript(60.0).answers
    assert isinstance(answer.recognition, Recognized)
    assert [(word.text, word.start) for word in answer.recognition.words] == [("yes", 10.5)]
    assert [(word.text, word.start) for word in answer.recognition.verbatim] == [("um", 10.0), ("yes", 10.5)]
    (silent,) = record(answered(10.0, 20.0, NoSpeech()), again).transcript(60.0).answers
    assert silent.recognition == NoSpeech()


def test_the_echo_of_the_question_is_no_part_of_the_answer() -> None:
    question = Question("a", "Tell me about your last project.")
    plan = InterviewPlan("the id", QuestionSet("set", (question,)))
    heard = ["your", "last", "project", "It", "went", "well"]
    words = tuple(Word(text, 0.3 * n, 0.3 * n + 0.2, 0.9) for n, text in enumerate(heard))
    done = record(
        [(-1.0, "session.planned", {"plan": encode(plan)})],
        answered(5, 9, Recognized(words, "en", "script")),
        [(9.2, "answer.sound", {"question": 0, "take": 1, "audio_from": ORIGIN + 4.0, "overheard": True})],
    )
    (answer,) = done.transcript(20.0).answers
    assert isinstance(answer.recognition, Recognized)
    assert (answer.recognition.text, answer.echo_trimmed) == ("It went well", 3)
    assert answer.recognition.words[0].start == pytest.approx(4.9), "the sound began before listening did"
    assert [each.text for each in done.subtitles(20.0)] == ["It went well"]


def test_an_answer_of_nothing_but_echo_has_no_speech() -> None:
    question = Question("a", "Tell me about your last project.")
    plan = InterviewPlan("the id", QuestionSet("set", (question,)))
    words = tuple(
        Word(text, 0.2 * n, 0.2 * n + 0.1, 0.9) for n, text in enumerate(["your", "last", "project"])
    )
    done = record(
        [(-1.0, "session.planned", {"plan": encode(plan)})],
        answered(5, 9, Recognized(words, "en", "script")),
    )
    (answer,) = done.transcript(20.0).answers
    assert (answer.recognition, answer.echo_trimmed) == (NoSpeech("script"), 3)


def test_listening_that_was_resumed_says_itself_since_when() -> None:
    done = record(
        answered(1, None),
        listening(3, "nudging"),
        said(7, "nudge", 3.1, 4.0),
        listening(4.05, "answering"),
        [(4.6, "listening.resumed", {"heard": 32000})],
    )
    (waiting,) = done.untranscribed(12.0)
    assert waiting.unheard == (pytest.approx((3.0, 4.6)),)

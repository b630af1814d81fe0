"""Parts of one answer are put together; what was replaced or given up stays out."""

import pytest

from interview_desktop.core.joining import joined, silence, whole
from interview_desktop.core.transcript import (
    AnswerTranscript,
    Failed,
    NoSpeech,
    Pending,
    Recognition,
    Recognized,
    Standing,
    Word,
)

CUT, COUNTS, REPLACED, OTHER = Standing.INTERRUPTED, Standing.COUNTS, Standing.REPLACED, Standing.OTHER


def said(text: str, at: float = 0.0, *, verbatim: bool = True) -> Recognized:
    found = tuple(Word(word, at + place, at + place + 0.5, 0.9) for place, word in enumerate(text.split()))
    return Recognized(found, "en", "test", found if verbatim else ())


def take(number: int, standing: Standing, recognition: Recognition | None = None) -> AnswerTranscript:
    """A take of ten seconds, a hundred seconds after the one before."""
    start = 100.0 * number
    heard = recognition if recognition is not None else said(f"part {number}", start)
    return AnswerTranscript(1, number, "Why?", start - 3, start, start + 10, heard, number, standing=standing)


def test_one_take_is_itself() -> None:
    only = take(1, COUNTS)
    found = whole([only], 1)
    assert found.answer == only
    assert (found.seams, found.length) == ((), 10)


def test_interrupted_takes_belong_to_the_one_after_them() -> None:
    found = whole([take(1, CUT), take(2, CUT), take(3, COUNTS)], 3)
    assert isinstance(found.answer.recognition, Recognized)
    assert found.answer.recognition.text == "part 1 part 2 part 3"
    assert (found.answer.take, found.answer.asked_at, found.answer.start) == (3, 97, 100)
    assert (found.answer.end, found.answer.echo_trimmed) == (310, 6)
    assert found.seams == ((110, 200), (210, 300))
    assert found.length == 30
    assert found.verbatim == found.answer.recognition.words


AMONG_OTHERS = pytest.mark.parametrize(
    ("standings", "counts", "text"),
    [
        ((REPLACED, COUNTS), 2, "part 2"),
        ((OTHER, COUNTS), 2, "part 2"),
        ((CUT, OTHER, COUNTS), 3, "part 3"),
        ((CUT, COUNTS, OTHER), 2, "part 1 part 2"),
        ((REPLACED, CUT, COUNTS), 3, "part 2 part 3"),
    ],
)


@AMONG_OTHERS
def test_all_parts_and_no_other_take_count_together(
    standings: tuple[Standing, ...], counts: int, text: str
) -> None:
    takes = [take(number, standing) for number, standing in enumerate(standings, 1)]
    parts = whole(takes, counts).takes
    assert text == " ".join(f"part {number}" for number in parts)
    assert joined(takes) == {(1, number): parts for number in parts}


@AMONG_OTHERS
def test_what_was_replaced_or_given_up_stays_out(
    standings: tuple[Standing, ...], counts: int, text: str
) -> None:
    found = whole([take(number, standing) for number, standing in enumerate(standings, 1)], counts)
    assert isinstance(found.answer.recognition, Recognized)
    assert found.answer.recognition.text == text


def test_half_an_answer_is_not_taken_for_a_whole_one() -> None:
    for unknown in (Pending("later"), Failed("no")):
        assert whole([take(1, CUT, unknown), take(2, COUNTS)], 2).answer.recognition == unknown
        assert whole([take(1, CUT), take(2, COUNTS, unknown)], 2).answer.recognition == unknown


def test_a_part_without_speech_adds_nothing() -> None:
    for parts in ((NoSpeech(), None), (None, NoSpeech())):
        found = whole([take(1, CUT, parts[0]), take(2, COUNTS, parts[1])], 2)
        assert isinstance(found.answer.recognition, Recognized)
        assert len(found.answer.recognition.words) == 2
    assert whole([take(1, CUT, NoSpeech()), take(2, COUNTS, NoSpeech())], 2).answer.recognition == NoSpeech()


def test_fillers_count_only_where_all_of_it_was_listened_to() -> None:
    found = whole([take(1, CUT, said("um one", verbatim=False)), take(2, COUNTS)], 2)
    assert found.verbatim is None


def test_silence_is_without_the_seams() -> None:
    assert silence(5, 25, ((10, 20),)) == 10
    assert silence(12, 18, ((10, 20),)) == 0
    assert silence(12, 25, ((10, 20), (30, 40))) == 5
    assert silence(9, 8, ()) == 0

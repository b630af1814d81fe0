"""Fillers of a second pass find their places between the clean words."""

import pytest

from interview_desktop.core.transcript import Word
from interview_desktop.speech.fillers import is_hesitation, with_fillers


def words(text: str, start: float = 0.0) -> list[Word]:
    """Words half a second apart."""
    return [Word(word, start + 0.5 * n, start + 0.5 * n + 0.4, 0.9) for n, word in enumerate(text.split())]


def timed(*pairs: tuple[str, float]) -> list[Word]:
    return [Word(text, start, start + 0.3, 0.9) for text, start in pairs]


def merged(clean: list[Word], again: list[Word]) -> str:
    return " ".join(word.text for word in with_fillers(clean, again))


@pytest.mark.parametrize("text", ["um", "Um,", "uh...", "Uhm", "erm", "er", "hmm", "mm", "mhm", "eh", "ah"])
def test_hesitations(text: str) -> None:
    assert is_hesitation(text)


@pytest.mark.parametrize("text", ["umbrella", "her", "a", "am", "me", "like", "", "I", "hum"])
def test_words_that_are_none(text: str) -> None:
    assert not is_hesitation(text)


def test_fillers_between_the_same_words() -> None:
    assert merged(words("So I started. It worked."), words("Um, so I uh started it um worked")) == (
        "Um, So I uh started. It um worked."
    )


def test_what_else_the_second_pass_heard_differently_is_not_taken() -> None:
    assert merged(words("we used Kubernetes there"), words("we used um cooper nettys there")) == (
        "we used um Kubernetes there"
    )


def test_in_a_stretch_that_differs_time_decides_the_place() -> None:
    clean = timed(("nothing", 1.0), ("else", 2.0), ("there", 3.0))
    again = timed(("nutting", 1.0), ("uh", 1.5), ("elves", 2.0), ("um", 2.5), ("they're", 3.0))
    assert merged(clean, again) == "nothing uh else um there"


def test_a_filler_that_both_have_is_there_once() -> None:
    assert merged(timed(("but", 0.0), ("um", 1.0)), timed(("bat", 0.0), ("um,", 1.1))) == "but um"
    assert merged(words("well um yes"), words("well um yes")) == "well um yes"


def test_phrases_are_taken_whole_and_their_words_alone_are_not() -> None:
    assert merged(words("it works"), words("it you know works I mean")) == "it you know works I mean"
    assert merged(words("it works"), words("it you works like")) == "it works"


def test_without_a_second_pass_or_without_words() -> None:
    assert with_fillers(words("it works"), []) == tuple(words("it works"))
    assert merged([], words("um nothing")) == "um"


def test_clean_words_stay_unchanged_and_in_order() -> None:
    clean = words("one two three two one")
    verbatim = with_fillers(clean, words("uh three two one um one two uh three", start=0.1))
    assert [word for word in verbatim if word in clean] == clean

"""The question in the beginning of an answer."""

from __future__ import annotations

import pytest

from interview_desktop.core.echo import without_echo
from interview_desktop.core.transcript import Word

QUESTION = "Please tell me about the biggest challenge of your last project."


def words(text: str, start: float, step: float = 0.3) -> list[Word]:
    return [
        Word(word, start + n * step, start + (n + 0.8) * step, 0.9) for n, word in enumerate(text.split())
    ]


@pytest.mark.parametrize(
    ("heard", "kept"),
    [
        ("your last project. It was a move", "It was a move"),
        ("of your last project It was a move", "It was a move"),
        ("huh your last project It was a move", "It was a move"),
        ("tell me about the biggest choir of your last project Well", "Well"),
        ("last project it was a move", "last project it was a move"),
        ("It was your last project", "It was your last project"),
        ("", ""),
        ("your last project", ""),
    ],
    ids=[
        "tail",
        "more",
        "a misheard word before",
        "a misheard word between",
        "two words",
        "in the middle",
        "nothing",
        "only",
    ],
)
def test_three_words_of_the_question_at_the_beginning_are_left_out(heard: str, kept: str) -> None:
    found = words(heard, 10.0)
    rest, left_out = without_echo(found, QUESTION, 10.0)
    assert " ".join(word.text for word in rest) == kept
    assert left_out == len(found) - len(rest)


def test_a_candidate_who_repeats_the_question_later_keeps_the_words() -> None:
    found = words("the biggest challenge was the data", 13.0)
    assert without_echo(found, QUESTION, 10.0) == (tuple(found), 0)


def test_before_listening_began_every_word_of_the_machine_is_left_out() -> None:
    found = words("last sure project well it was", 9.0, step=0.4)
    rest, left_out = without_echo(found, QUESTION, 10.5)
    assert [word.text for word in rest] == ["sure", "well", "it", "was"]
    assert left_out == 2
    assert without_echo(found, QUESTION, 10.5, overheard=False) == (tuple(found), 0)


def test_a_word_of_the_machine_that_was_cut_off_is_left_out_too() -> None:
    rest, left_out = without_echo(words("projec I would say", 9.0, step=0.6), QUESTION, 9.5)
    assert ([word.text for word in rest], left_out) == (["I", "would", "say"], 1)

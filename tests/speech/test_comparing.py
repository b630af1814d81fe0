"""Words are compared as they are said, not as they are written."""

import pytest

from interview_desktop.speech.comparing import differences, error_rate, spoken_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Well, I'd say: well-known!", "well i'd say well known"),
        ("It\u2019s 20 % of 3.5", "it is twenty percent of three point five"),
        ("the 1st of 1,200", "the first of one thousand two hundred"),
        ("Mr. Smith & Sons 'quoted'", "mister smith and sons quoted"),
        ("Okay, alright", "ok all right"),
        ("You're sure we can't; they'd", "you are sure we can not they'd"),
        ("We cannot, won't, don't: let's see Anna's", "we can not will not do not let us see anna's"),
        ("...", ""),
    ],
)
def test_english(text: str, words: str) -> None:
    assert spoken_words(text) == words.split()


def test_other_languages_keep_their_digits_and_signs_of_their_own() -> None:
    assert spoken_words("Ähm, 20 Größen!", "de-AT") == ["ähm", "20", "größen"]


def test_differences() -> None:
    assert differences(["a", "b", "c"], ["a", "x", "c", "d"]) == 2
    assert differences([], ["a"]) == 1
    assert differences(["a"], []) == 1


def test_error_rate() -> None:
    assert error_rate("one two three four", "One, 2 three four.") == 0
    assert error_rate("one two three four", "one three four") == 0.25
    assert error_rate("", "anything") == 0

"""Names that a candidate says of themself are masked wherever they occur."""

import pytest

from interview_desktop.core.masking import MASK, masked, masked_words, names_in
from interview_desktop.core.transcript import Word


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Hello, my name is Ada Lovelace and I", {"ada", "lovelace"}),
        ("I'm Grace. Compilers are", {"grace"}),
        ("I\u2019m Grace O\u2019Brien, and", {"grace", "o'brien"}),
        ("My name\u2019s Ada", {"ada"}),
        ("Je m\u2019appelle Zoé.", {"zoé"}),
        ("I am happy to be here", set()),
        ("I am from Leeds", set()),
        ("Mein Name ist Jörg Müller, ich", {"jörg", "müller"}),
        ("People call me Bo", {"bo"}),
        ("The name is", set()),
        ("", set()),
    ],
)
def test_names_are_found_where_somebody_introduces_themself(said: str, names: set[str]) -> None:
    assert names_in([said.split()]) == names


def test_a_name_is_masked_everywhere_with_what_stands_around_it_left() -> None:
    names = names_in([["my", "name", "is", "Ada"]])
    assert masked("“Ada,” they said, it is Ada's turn; Adam is out.", names) == (
        f"“{MASK},” they said, it is {MASK}'s turn; Adam is out."
    )
    assert (
        masked("O'Brien, O\u2019Brien\u2019s turn", frozenset({"o'brien"})) == f"{MASK}, {MASK}\u2019s turn"
    )
    words = masked_words((Word("Ada.", 1, 2, 0.5),), names)
    assert words == (Word(f"{MASK}.", 1, 2, 0.5),)

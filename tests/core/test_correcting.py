"""A corrected transcript keeps the times of what was right."""

from itertools import pairwise

from interview_desktop.core.correcting import corrected
from interview_desktop.core.transcript import Word

SAID = (
    Word("I", 1.0, 1.1, 0.9),
    Word("wrote", 1.2, 1.6, 0.9),
    Word("pie", 1.8, 2.0, 0.3),
    Word("thon", 2.0, 2.4, 0.3),
)


def texts(words: tuple[Word, ...]) -> list[str]:
    return [word.text for word in words]


def test_what_was_right_keeps_its_times_and_what_was_wrong_gets_those_of_what_was_there() -> None:
    words = corrected(SAID, "I wrote Python.", 0.5, 3.0)
    assert words[:2] == SAID[:2]
    assert words[2] == Word("Python.", 1.8, 2.4, 1.0)


def test_words_that_were_missed_lie_between_their_neighbours_in_order() -> None:
    words = corrected(SAID, "Well, I really wrote pie thon then", 0.5, 3.0)
    assert texts(words) == ["Well,", "I", "really", "wrote", "pie", "thon", "then"]
    assert (words[0].start, words[0].end) == (0.5, 1.0)
    assert (words[2].start, words[2].end) == (1.1, 1.2)
    assert (words[-1].start, words[-1].end) == (2.4, 3.0)
    assert all(one.end <= other.start for one, other in pairwise(words))


def test_words_that_were_not_said_go_and_others_may_be_written_where_there_were_none() -> None:
    assert texts(corrected(SAID, "I wrote", 0.5, 3.0)) == ["I", "wrote"]
    new = corrected((), "two words", 4.0, 6.0)
    assert (new[0].start, new[-1].end) == (4.0, 6.0)

"""Whether words are connected speech at all: a list of keywords and a text read backwards are not.

A word list has few of the small words that hold English together; a text in the wrong order has articles before verbs and
prepositions. Both are shares of the answer, so that a slip of the tongue costs nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from interview_desktop.assessment import lexicon

_FUNCTION = (0.20, 0.36)
"""Share of function words: of keyword lists, and the least of plain speech."""
_ORDER = (0.22, 0.12)
"""Share of articles and prepositions before words that cannot follow them: of reversed texts, and the most of plain speech."""
_VARIETY = (0.35, 0.50)
"""Different words by words, in the first sixty: of a phrase said over and over, and the least of plain speech."""
_SAMPLE = 60
_FORBIDDEN = {
    **dict.fromkeys(("the", "a", "an", "my", "our", "your", "every"), lexicon.AFTER_NO_DETERMINER | {""}),
    **dict.fromkeys(
        ("of", "in", "for", "with", "from", "at", "by", "to", "into"),
        frozenset(
            {
                "i",
                "we",
                "he",
                "she",
                "they",
                "is",
                "was",
                "were",
                "has",
                "had",
                "did",
                "and",
                "but",
                "or",
                "because",
            }
        ),
    ),
}
"""What cannot follow a word in English; the end of the text is the empty word."""


@dataclass(frozen=True, slots=True)
class Prose:
    """How far an answer is connected speech, each 0 to 1."""

    function_share: float
    disorder: float
    variety: float

    @property
    def factor(self) -> float:
        """What content scores are multiplied with: 1 for plain speech, 0 for a heap of words."""
        return (
            _between(self.function_share, *_FUNCTION)
            * (1 - _between(self.disorder, _ORDER[1], _ORDER[0]))
            * _between(self.variety, *_VARIETY)
        )


def prose(words: Sequence[str]) -> Prose:
    """Judge words in lower case, in order; too few words to tell are taken for speech."""
    if len(words) < 8:
        return Prose(1.0, 0.0, 1.0)
    function = sum(word in lexicon.FUNCTION_WORDS or "'" in word for word in words) / len(words)
    followers = [
        after in forbidden
        for word, after in zip(words, [*words[1:], ""], strict=True)
        if (forbidden := _FORBIDDEN.get(word)) is not None
    ]
    # Two such words are too few to judge an order by.
    disorder = sum(followers) / len(followers) if len(followers) >= 3 else 0.0
    sample = words[:_SAMPLE]
    return Prose(function, disorder, len(set(sample)) / len(sample))


def _between(value: float, low: float, high: float) -> float:
    """0 at `low` and below, 1 at `high` and above, a line between."""
    return min(1.0, max(0.0, (value - low) / (high - low)))

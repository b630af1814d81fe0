"""A transcript that a person puts right: what they left alone keeps its times, what they changed gets the times of what was there."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from interview_desktop.core.transcript import Word

_CERTAIN = 1.0
"""Probability of a word that a person wrote."""


def corrected(words: Sequence[Word], text: str, start: float, end: float) -> tuple[Word, ...]:
    """The words of a text, with times.

    Args:
        words: as they were recognised, in order.
        text: what was really said, according to a person.
        start: seconds; where the answer begins.
        end: seconds; where it ends.
    """
    wanted = text.split()
    matcher = SequenceMatcher(None, [word.text for word in words], wanted, autojunk=False)
    found: list[Word] = []
    for kind, first, behind, new_first, new_behind in matcher.get_opcodes():
        if kind == "equal":
            found += words[first:behind]
            continue
        since = words[first].start if first < behind else (words[first - 1].end if first else start)
        until = (
            words[behind - 1].end if first < behind else (words[first].start if first < len(words) else end)
        )
        found += _spread(wanted[new_first:new_behind], since, max(since, until))
    return tuple(found)


def _spread(texts: Sequence[str], start: float, end: float) -> list[Word]:
    """Words over a stretch of time, each for its share, counted in characters."""
    characters = sum(map(len, texts)) or 1
    found, at = [], start
    for text in texts:
        until = at + (end - start) * len(text) / characters
        found.append(Word(text, round(at, 3), round(until, 3), _CERTAIN))
        at = until
    return found

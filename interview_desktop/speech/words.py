"""Which part of a spoken stream of phonemes belongs to which word of the text.

Engines run words together ("of the" is one group), say one word with many ("2026") and give no place for others. The
phonemes of each word spoken alone are aligned with the stream by edit distance (Needleman and Wunsch 1970), so that a word
begins where its own first phoneme is heard.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

BOUNDARY = " "
"""In a stream of phonemes: a word boundary the engine knows of."""

_TOKEN = re.compile(r"\S+")
_EDGES = "\"'“”‘’„‚«»()[]{}<>.,;:!?…–—-*_/\\"  # noqa: RUF001  # the typographic ones are meant
_OTHER_PHONEME = 1.0
_MISSING = 1.0
_MISSING_BOUNDARY = 0.3
"""A boundary is often missing or surplus, ..."""
_BOUNDARY_FOR_PHONEME = 3.0
"""... but is never a phoneme."""

_BAND = 100
"""How far the two streams may drift from an even pace in a long text; keeps the work in proportion to its length."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text as it is written."""

    text: str
    """Without the punctuation around it."""
    start: int
    """Index of the first character, punctuation included."""
    end: int


def tokens(text: str) -> list[Token]:
    """The words of a text that can be heard: whatever holds a letter or a digit, or is a sign such as "&" or "%"."""
    found = [Token(match[0].strip(_EDGES), match.start(), match.end()) for match in _TOKEN.finditer(text)]
    return [token for token in found if token.text]


def align(words: Sequence[Sequence[str]], stream: Sequence[str]) -> list[tuple[int, int] | None]:
    """Find each word in a stream of phonemes.

    Args:
        words: phonemes of each word, with `BOUNDARY` where a word is said with several.
        stream: what was really said, with `BOUNDARY` where the engine knows of one.

    Returns:
        For each word the index of its first phoneme in the stream and the one after its last; None for a word of which
        nothing is heard.
    """
    wanted, owner = _joined(words)
    spans: list[tuple[int, int] | None] = [None] * len(words)
    current = -1
    for target, heard in _edits(wanted, stream):
        if target is not None and owner[target] is not None:
            current = owner[target] or 0
        if heard is None or stream[heard] == BOUNDARY:
            continue
        if current >= 0 and (target is not None or spans[current] is not None):
            span = spans[current]
            spans[current] = (span[0] if span else heard, heard + 1)
    return spans


def _joined(words: Sequence[Sequence[str]]) -> tuple[list[str], list[int | None]]:
    """All words as one stream with boundaries, and the word each phoneme belongs to."""
    wanted: list[str] = []
    owner: list[int | None] = []
    for index, phonemes in enumerate(words):
        if wanted:
            wanted.append(BOUNDARY)
            owner.append(None)
        wanted += phonemes
        owner += [index] * len(phonemes)
    return wanted, owner


def _edits(wanted: Sequence[str], heard: Sequence[str]) -> list[tuple[int | None, int | None]]:
    """The cheapest pairing of two streams in order; None stands for what the other one lacks."""
    rows, columns = len(wanted) + 1, len(heard) + 1
    cost = [[inf] * columns for _ in range(rows)]
    cost[0][0] = 0.0
    gaps = [_gap(symbol) for symbol in heard]
    band = _BAND + columns // rows
    for i in range(1, rows):
        cost[i][0] = cost[i - 1][0] + _gap(wanted[i - 1])
    for j in range(1, columns):
        cost[0][j] = cost[0][j - 1] + gaps[j - 1]
    for i in range(1, rows):
        above, row, want, gap = cost[i - 1], cost[i], wanted[i - 1], _gap(wanted[i - 1])
        middle = i * columns // rows
        for j in range(max(1, middle - band), min(columns, middle + band)):
            row[j] = min(above[j - 1] + _pair(want, heard[j - 1]), above[j] + gap, row[j - 1] + gaps[j - 1])
    return _path(cost, wanted, heard)


def _path(
    cost: Sequence[Sequence[float]], wanted: Sequence[str], heard: Sequence[str]
) -> list[tuple[int | None, int | None]]:
    i, j = len(wanted), len(heard)
    pairs: list[tuple[int | None, int | None]] = []
    while i or j:
        if i and j and cost[i][j] == cost[i - 1][j - 1] + _pair(wanted[i - 1], heard[j - 1]):
            i, j = i - 1, j - 1
            pairs.append((i, j))
        elif i and cost[i][j] == cost[i - 1][j] + _gap(wanted[i - 1]):
            i -= 1
            pairs.append((i, None))
        else:
            j -= 1
            pairs.append((None, j))
    return pairs[::-1]


def _gap(symbol: str) -> float:
    return _MISSING_BOUNDARY if symbol == BOUNDARY else _MISSING


def _pair(first: str, second: str) -> float:
    if first == second:
        return 0.0
    return _BOUNDARY_FOR_PHONEME if BOUNDARY in (first, second) else _OTHER_PHONEME

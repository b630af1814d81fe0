"""The verbatim words of an answer: the clean words, with the fillers that a second listening found in their places.

Recognisers leave out "um" and "uh". A pass that is prompted to keep them hears them, but errs more often in everything else;
so only the fillers are taken from it. What both passes agree on tells where a filler belongs (Ratcliff and Obershelp's matching
blocks, `difflib`), and times decide inside a stretch in which they differ.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from interview_desktop.core.transcript import Word

_HESITATION = re.compile(r"(u+[hm]+|u+h+m+|e+r+m*|h+m+|m{2,}|m+h+m+|e+h+|a+h+)")
_PHRASES = {("you", "know"), ("i", "mean")}
_LETTERS = re.compile(r"[^a-z0-9']")
_NEAR = 0.25
"""Seconds; the same filler of both passes, heard so close together, is one."""


def bare(text: str) -> str:
    """A word as it is compared: lower case, without punctuation."""
    return _LETTERS.sub("", text.lower())


def is_hesitation(text: str) -> bool:
    """Whether a word is a filler wherever it stands: "um", "uh", "er", "hmm"."""
    return _HESITATION.fullmatch(bare(text)) is not None


def with_fillers(clean: Sequence[Word], again: Sequence[Word]) -> tuple[Word, ...]:
    """Put the fillers of a second pass between the words of the first.

    Args:
        clean: the words of the answer, in the order of time.
        again: what a pass that keeps fillers heard in the same sound, in the order of time.

    Returns:
        Every word of `clean` unchanged and in order, and between them the hesitations and the phrases "you know" and "I mean" that
        only the second pass has.
    """
    one, two = [bare(word.text) for word in clean], [bare(word.text) for word in again]
    words: list[Word] = []
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
        kept = list(clean[i1:i2])
        if kind in ("insert", "replace"):
            found = [word for word in _fillers(again[j1:j2]) if not _has(kept, word)]
            kept = _merged(kept, found)
        words += kept
    return tuple(words)


def _fillers(words: Sequence[Word]) -> list[Word]:
    found: list[Word] = []
    for place, word in enumerate(words):
        pairs = [words[place - 1 : place + 1], words[place : place + 2]]
        if is_hesitation(word.text) or any(tuple(bare(w.text) for w in pair) in _PHRASES for pair in pairs):
            found.append(word)
    return found


def _has(words: Sequence[Word], filler: Word) -> bool:
    return any(
        bare(word.text) == bare(filler.text) and abs(word.start - filler.start) <= _NEAR for word in words
    )


def _merged(kept: Sequence[Word], found: Sequence[Word]) -> list[Word]:
    """Both by time; the order within each stays."""
    merged: list[Word] = []
    rest = list(found)
    for word in kept:
        while rest and rest[0].start <= word.start:
            merged.append(rest.pop(0))
        merged.append(word)
    return merged + rest

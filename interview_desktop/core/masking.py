"""Names that a candidate says of themself, found and masked, so that somebody can rate without knowing who it is.

A candidate's name is nowhere in the program's own records; it is in what they say. What follows "my name is" and the like is
taken for a name, wherever it occurs again. That is a help and no guarantee: a name that is only mentioned in passing stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from interview_desktop.core.transcript import Word

MASK = "▒▒▒"
_INTRODUCTIONS = tuple(
    tuple(phrase.split())
    for phrase in (
        "my name is",
        "name's",
        "i am called",
        "call me",
        "this is",
        "i'm",
        "i am",
        "mein name ist",
        "ich heiße",
        "ich bin",
        "me llamo",
        "mi nombre es",
        "je m'appelle",
        "mon nom est",
    )
)
_LONGEST_NAME = 3
_NO_NAMES = frozenset({"i", "and", "the", "a", "an", "ich", "und", "der", "die", "das"})
_WORD = re.compile(r"^(\W*)(.*?)((?:['\u2019]s)?\W*)$", re.DOTALL)


def names_in(texts: Iterable[Sequence[str]]) -> frozenset[str]:
    """The names that somebody introduces themself by, in lower case.

    Args:
        texts: answers, each as its words.
    """
    found: set[str] = set()
    for words in texts:
        bare = [_plain(_bare(word)) for word in words]
        for phrase in _INTRODUCTIONS:
            for at in range(len(bare) - len(phrase)):
                if tuple(bare[at : at + len(phrase)]) == phrase:
                    found |= set(_name(words[at + len(phrase) : at + len(phrase) + _LONGEST_NAME]))
    return frozenset(found)


def masked(text: str, names: frozenset[str]) -> str:
    """A text in which every one of these names is masked; everything else in it stays as it is."""
    return "".join(_masked_word(part, names) for part in re.split(r"(\s+)", text))


def masked_words(words: Sequence[Word], names: frozenset[str]) -> tuple[Word, ...]:
    """Words among which every one of these names is masked."""
    return tuple(replace(word, text=_masked_word(word.text, names)) for word in words)


def _name(words: Sequence[str]) -> Iterable[str]:
    """The capitalised words at the beginning; they end with the sentence."""
    for word in words:
        bare = _bare(word)
        if not bare[:1].isupper() or _plain(bare) in _NO_NAMES:
            return
        yield _plain(bare)
        if word.rstrip("\"'\u201d\u2019)")[-1:] in {".", ",", ";", ":", "!", "?"}:
            return


def _bare(word: str) -> str:
    """A word without what stands before and behind it."""
    if _plain(word).rstrip(".,;:!?") == "name's":
        return "name's"
    found = _WORD.match(word)
    return found[2] if found else word


def _plain(word: str) -> str:
    """In lower case, and with the apostrophe that keyboards have; editors write another."""
    return word.lower().replace("\u2019", "'")


def _masked_word(word: str, names: frozenset[str]) -> str:
    found = _WORD.match(word)
    if found is None or _plain(found[2]) not in names:
        return word
    return f"{found[1]}{MASK}{found[3]}"

"""Takes the question out of the beginning of an answer, where the microphone has heard the end of the machine's own voice.

An echo is over soon after the machine is silent. A candidate who later repeats words of the question keeps them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import get_close_matches

from interview_desktop.core.transcript import NoSpeech, Recognized, Word

RUN = 3
"""So many words of the question in a row are no coincidence at the very beginning of an answer."""
LATEST = 1.0
"""Seconds after listening began within which an echo begins."""
_LIKE = 0.8  # likeness of a word that was cut off or misheard
_TAIL = 12  # words at the end of a question that may be in the sound of an answer


def as_said(
    recognition: Recognized, question: str, opened: float, *, overheard: bool = True
) -> tuple[Recognized | NoSpeech, int]:
    """What the candidate said, and how many words of the machine's are left out of it; arguments as for `without_echo`."""
    words, trimmed = without_echo(recognition.words, question, opened, overheard=overheard)
    if not words and trimmed:
        return NoSpeech(recognition.engine), trimmed
    verbatim, _ = without_echo(recognition.verbatim, question, opened, overheard=overheard)
    return replace(recognition, words=words, verbatim=verbatim), trimmed


def without_echo(
    words: Sequence[Word], question: str, opened: float, *, overheard: bool = True
) -> tuple[tuple[Word, ...], int]:
    """The words that are the candidate's.

    Args:
        words: as recognised.
        question: what the machine said before.
        opened: when listening began, on the time line of the words.
        overheard: whether the microphone may have heard the machine. If so, words from before listening began are also judged
            one by one: a candidate who begins early talks into the end of the question.

    Returns:
        The words that stay, and how many are left out.
    """
    said = tuple(plain(word) for word in question.split())
    heard = tuple(plain(word.text) for word in words)
    first = 0
    while first < len(words) and (first or words[0].start <= opened + LATEST):
        # One word that was misheard does not hide an echo.
        runs = [(skip, _run(heard[first + skip :], said)) for skip in (0, 1)]
        found = next((skip + run for skip, run in runs if run >= RUN), 0)
        if not found:
            break
        first += found
    machine = {
        number
        for number, word in enumerate(words)
        if overheard and _middle(word) < opened and get_close_matches(heard[number], said[-_TAIL:], 1, _LIKE)
    }
    kept = tuple(word for number, word in enumerate(words) if number >= first and number not in machine)
    return kept, len(words) - len(kept)


def longest_run(heard: Sequence[str], said: Sequence[str]) -> int:
    """How many words at the beginning of `heard` are somewhere in `said`, in a row; case and punctuation do not count."""
    return _run([plain(word) for word in heard], [plain(word) for word in said])


def _run(heard: Sequence[str], said: Sequence[str]) -> int:
    longest = 0
    for start in range(len(said)):
        length = 0
        while length < min(len(heard), len(said) - start) and heard[length] == said[start + length]:
            length += 1
        longest = max(longest, length)
    return longest


def plain(word: str) -> str:
    """A word as it is compared: without case and punctuation."""
    return re.sub(r"[^\w']", "", word.lower())


def _middle(word: Word) -> float:
    return (word.start + word.end) / 2

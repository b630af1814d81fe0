"""Takes the question out of the beginning of an answer, where the microphone has heard the end of the machine's own voice.

An echo is over soon after the machine is silent. A candidate who later repeats words of the question keeps them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from interview_desktop.core.transcript import NoSpeech, Recognized, Word

RUN = 3
"""So many words of the question in a row are no coincidence at the very beginning of an answer."""
LATEST = 1.0
"""Seconds after listening began within which an echo begins."""
_TAIL = 12  # words at the end of a question that may be in the sound of an answer


def as_said(recognition: Recognized, question: str, opened: float) -> tuple[Recognized | NoSpeech, int]:
    """What the candidate said, and how many words of the machine's are left out of it.

    Args:
        recognition: of an answer.
        question: what the machine said before.
        opened: when listening began, on the time line of the words.
    """
    words, trimmed = without_echo(recognition.words, question, opened)
    if not words and trimmed:
        return NoSpeech(recognition.engine), trimmed
    verbatim, _ = without_echo(recognition.verbatim, question, opened)
    return replace(recognition, words=words, verbatim=verbatim), trimmed


def without_echo(words: Sequence[Word], question: str, opened: float) -> tuple[tuple[Word, ...], int]:
    """The words that are the candidate's.

    Args:
        words: as recognised.
        question: what the machine said before.
        opened: when listening began, on the time line of the words. Sound from before it is there only where a candidate
            began early; whatever the machine said in it is left out, word by word.

    Returns:
        The words that stay, and how many are left out.
    """
    said = tuple(_plain(word) for word in question.split())
    heard = tuple(_plain(word.text) for word in words)
    first = 0
    while first < len(words) and (first or words[0].start <= opened + LATEST):
        # One word that was misheard does not hide an echo.
        runs = [(skip, _run(heard[first + skip :], said)) for skip in (0, 1)]
        found = next((skip + run for skip, run in runs if run >= RUN), 0)
        if not found:
            break
        first += found
    early = next((n for n, word in enumerate(words) if n >= first and _middle(word) >= opened), len(words))
    matcher = SequenceMatcher(None, heard[first:early], said[-_TAIL:], autojunk=False)
    machine = {first + block.a + n for block in matcher.get_matching_blocks() for n in range(block.size)}
    kept = tuple(word for n, word in enumerate(words) if n >= first and n not in machine)
    return kept, len(words) - len(kept)


def _run(heard: Sequence[str], said: Sequence[str]) -> int:
    """Length of the longest beginning of `heard` that is somewhere in `said`."""
    longest = 0
    for start in range(len(said)):
        length = 0
        while length < min(len(heard), len(said) - start) and heard[length] == said[start + length]:
            length += 1
        longest = max(longest, length)
    return longest


def _plain(word: str) -> str:
    return re.sub(r"[^\w']", "", word.lower())


def _middle(word: Word) -> float:
    return (word.start + word.end) / 2

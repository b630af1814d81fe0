"""How wide a score honestly is: the same answer as it might have been written down or worded otherwise.

A recogniser's probability says how likely each word is another one. Several variants of the transcript are drawn with it, one
with fillers, one reworded by rules; the band of a score is from the lowest to the highest of them, and never narrower than
what the rules themselves are worth.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from interview_desktop.core.scoring import Band, Measure
from interview_desktop.core.transcript import Word

DRAWS = 3
LEAST_HALF_WIDTH = 3.0
"""Points; two answers that differ by less are not told apart even on a perfect transcript."""
_FILLED_EVERY = 9
_REWORDED = {
    "i'm": "I am",
    "don't": "do not",
    "didn't": "did not",
    "wasn't": "was not",
    "couldn't": "could not",
    "it's": "it is",
    "we're": "we are",
    "colleague": "coworker",
    "colleagues": "coworkers",
    "boss": "manager",
    "afterwards": "after that",
    "customer": "client",
    "customers": "clients",
    "began": "started",
    "quickly": "fast",
    "noticed": "saw",
    "finished": "completed",
    "talked": "spoke",
    "asked": "requested",
    "error": "fault",
    "errors": "faults",
    "mistake": "error",
    "mistakes": "errors",
    "important": "relevant",
    "often": "frequently",
    "also": "too",
}


def variants(words: Sequence[Word], seed: int = 1) -> Iterator[tuple[Word, ...]]:
    """The answer as it might have been heard or worded; the same for the same seed."""
    for draw in range(DRAWS):
        yield tuple(_misheard(words, random.Random(f"{seed}:{draw}")))  # noqa: S311 - repeatable on purpose
    yield tuple(_filled(words))
    yield tuple(_reworded(words))


def bands(
    scores: Mapping[Measure, float | None], others: Sequence[Mapping[Measure, float | None]]
) -> dict[Measure, Band]:
    """From the lowest to the highest score of the answer and its variants, for each measure that has one."""
    found: dict[Measure, Band] = {}
    for measure, value in scores.items():
        if value is None:
            continue
        values = [value, *(other for each in others if (other := each.get(measure)) is not None)]
        low, high = min(values), max(values)
        found[measure] = Band(
            round(max(0.0, min(low, value - LEAST_HALF_WIDTH)), 1),
            round(min(100.0, max(high, value + LEAST_HALF_WIDTH)), 1),
        )
    return found


def _misheard(words: Sequence[Word], chance: random.Random) -> Iterator[Word]:
    """Each word is another one as likely as the recogniser doubts it: half of these are lost, half are mistaken."""
    for word in words:
        if chance.random() < word.probability:
            yield word
        elif chance.random() < 0.5:
            yield replace(word, text=chance.choice(words).text.strip(".,;:?!").lower())


def _filled(words: Sequence[Word]) -> Iterator[Word]:
    for index, word in enumerate(words):
        if index % _FILLED_EVERY == _FILLED_EVERY - 1:
            yield Word("um", word.start, word.start, 1.0)
        yield word


def _reworded(words: Sequence[Word]) -> Iterator[Word]:
    for word in words:
        bare = word.text.strip(".,;:?!").lower()
        other = _REWORDED.get(bare)
        if other is None:
            yield word
            continue
        end = word.text[len(word.text.rstrip(".,;:?!")) :]
        parts = other.split()
        for part in parts[:-1]:
            yield replace(word, text=part)
        yield replace(word, text=parts[-1] + end)

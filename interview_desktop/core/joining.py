"""Answers that an interruption cut in pieces, put together: the take that counts with what was said of it before."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from interview_desktop.core.transcript import (
    AnswerTranscript,
    NoSpeech,
    Recognition,
    Recognized,
    Standing,
    Word,
)

Seams = tuple[tuple[float, float], ...]
"""Stretches of the recording between two parts of an answer: the question is asked again there. Seconds."""


@dataclass(frozen=True, slots=True)
class WholeAnswer:
    """Everything that counts of what was answered to one question."""

    answer: AnswerTranscript
    """From the beginning of the first part to the end of the take that counts, with the words of all parts."""
    seams: Seams = ()
    takes: tuple[int, ...] = ()
    """Numbers of the takes that it is made of, in order; the last is the one that counts."""

    @property
    def verbatim(self) -> tuple[Word, ...] | None:
        """The words with fillers; None where a part was not listened to for them."""
        said = self.answer.recognition
        return (said.verbatim or None) if isinstance(said, Recognized) else None

    @property
    def length(self) -> float:
        """Seconds in which it was answered."""
        return silence(self.answer.start, self.answer.end, self.seams)


def whole(takes: Sequence[AnswerTranscript], counts: int) -> WholeAnswer:
    """The answer to one question.

    A take that was interrupted belongs to the one after it. What staff had replaced, and what the candidate gave up, does not.

    Args:
        takes: of the question, in order.
        counts: number of the take that counts; it is among them.
    """
    parts = _parts(takes, counts)
    numbers = tuple(part.take for part in parts)
    if len(parts) == 1:
        return WholeAnswer(parts[0], takes=numbers)
    typed = next((part for part in reversed(parts) if part.typed), parts[-1])
    answer = replace(
        parts[-1],
        asked_at=parts[0].asked_at,
        start=parts[0].start,
        recognition=_together([part.recognition for part in parts]),
        echo_trimmed=sum(part.echo_trimmed for part in parts),
        # What is typed later holds what was typed before.
        typed=typed.typed,
        typed_at=typed.typed_at,
    )
    seams = itertools.pairwise(parts)
    return WholeAnswer(answer, tuple((before.end, after.start) for before, after in seams), numbers)


def joined(takes: Sequence[AnswerTranscript]) -> dict[tuple[int, int], tuple[int, ...]]:
    """Which takes count together, from question and take of each of them: all whose words are judged, and no other.

    Args:
        takes: of any questions, in order.
    """
    together: dict[tuple[int, int], tuple[int, ...]] = {}
    for counting in takes:
        if counting.standing is Standing.COUNTS:
            of_it = [take for take in takes if take.number == counting.number]
            numbers = tuple(part.take for part in _parts(of_it, counting.take))
            together |= {(counting.number, number): numbers for number in numbers}
    return together


def _parts(takes: Sequence[AnswerTranscript], counts: int) -> Sequence[AnswerTranscript]:
    upto = [take for take in takes if take.take <= counts]
    first = len(upto) - 1
    while first and upto[first - 1].standing is Standing.INTERRUPTED:
        first -= 1
    return upto[first:]


def silence(start: float, end: float, seams: Seams) -> float:
    """How long a stretch of the recording is without what lies in the seams; seconds, 0 at least."""
    apart = sum(max(0.0, min(end, until) - max(start, since)) for since, until in seams)
    return max(0.0, end - start - apart)


def _together(parts: Sequence[Recognition]) -> Recognition:
    """All words; where one part is not understood, that: half an answer must not be judged as a whole one."""
    heard = [part for part in parts if not isinstance(part, NoSpeech)]
    for part in heard:
        if not isinstance(part, Recognized):
            return part
    said = [part for part in heard if isinstance(part, Recognized)]
    if not said:
        return parts[-1]
    complete = all(part.verbatim for part in said)
    return Recognized(
        tuple(word for part in said for word in part.words),
        said[-1].language,
        said[-1].engine,
        tuple(word for part in said for word in part.verbatim) if complete else (),
        next((part.corrected_by for part in reversed(said) if part.corrected_by), ""),
    )

"""One interview as a reviewer may see it, and what they may see of the opinions about it: values, made by `app.review.desk`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from interview_desktop.app.scoring import rating
from interview_desktop.core.blinding import Blind
from interview_desktop.core.models import Question
from interview_desktop.core.scoring import Rating, RatingDraft
from interview_desktop.core.transcript import Recognition, Recognized, Word

_LEAST_SILENCE = 1.0
_BEFORE_SPEECH = 0.3
"""Seconds that are left of a silence that is skipped, so that no word is cut."""


@dataclass(frozen=True, slots=True)
class ReviewedAnswer:
    """One answer that counts, as a reviewer sees it. Times are seconds of the recording."""

    number: int
    """Position of the question, from 1."""
    take: int
    question: Question
    follow_up_to: int
    asked_at: float
    start: float
    end: float
    recognition: Recognition
    takes: tuple[int, ...]
    """The takes that it is joined from, `take` the last: several where an interruption cut it in parts."""
    typed: str = ""
    """What the candidate typed beside what they said."""
    typed_at: float | None = None
    """When they last changed it."""

    @property
    def whole(self) -> bool:
        """Whether it is one take; one that was cut in parts cannot be corrected as a whole."""
        return len(self.takes) == 1

    @property
    def words(self) -> tuple[Word, ...]:
        """What was said, with times; none where nothing was understood."""
        return self.recognition.words if isinstance(self.recognition, Recognized) else ()


@dataclass(frozen=True, slots=True)
class UnansweredQuestion:
    """A question without an answer that counts: there is nothing to play, and nothing to mark."""

    number: int
    """Position of the question, from 1."""
    question: Question
    asked: bool | None
    """Whether it was asked; None where nobody knows any more."""


@dataclass(frozen=True, slots=True)
class Review:
    """One interview as a reviewer sees it."""

    id: str
    number: int
    name: str
    """What the candidate is called here."""
    title: str
    started: datetime | None
    duration: float
    """Seconds."""
    answers: tuple[ReviewedAnswer, ...]
    """Those that count, by question."""
    unanswered: tuple[UnansweredQuestion, ...]
    playable: bool
    """Whether there is a recording that this reviewer may hear."""
    warnings: tuple[str, ...]
    blind: Blind

    def answer(self, number: int) -> ReviewedAnswer | None:
        """The answer to a question; None when it has none."""
        return next((each for each in self.answers if each.number == number), None)

    @property
    def questions(self) -> tuple[ReviewedAnswer | UnansweredQuestion, ...]:
        """Every question by its number: with its answer, or without one."""
        return tuple(sorted((*self.answers, *self.unanswered), key=lambda each: each.number))

    @property
    def silences(self) -> tuple[tuple[float, float], ...]:
        """Stretches inside answers in which nobody speaks, worth being skipped: from and to, in seconds."""
        found = []
        for answer in self.answers:
            at = answer.start
            for word in answer.words:
                if word.start - at >= _LEAST_SILENCE:
                    found.append((at, word.start - _BEFORE_SPEECH))
                at = max(at, word.end)
            if answer.words and answer.end - at >= _LEAST_SILENCE:
                found.append((at + _BEFORE_SPEECH, answer.end))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Agreement:
    """The locked marks of everybody for one thing, side by side."""

    number: int
    criterion: str
    marks: tuple[tuple[str, int], ...]
    """Who gave which."""

    @property
    def mean(self) -> float:
        """Of the marks."""
        return sum(mark for _, mark in self.marks) / len(self.marks)

    @property
    def spread(self) -> int:
        """From the lowest to the highest mark."""
        return max(mark for _, mark in self.marks) - min(mark for _, mark in self.marks)


@dataclass(frozen=True, slots=True)
class Opinions:
    """Everything that this reviewer may see of what people and programs think."""

    rater: str
    """Who this reviewer is."""
    shown: rating.Shown
    locked: frozenset[int]
    """Positions of questions for which the own mark is locked."""
    drafts: tuple[RatingDraft, ...]
    agreements: tuple[Agreement, ...]


def agreements(ratings: Sequence[Rating]) -> tuple[Agreement, ...]:
    """The locked marks, put together by what they are for."""
    locked = [each for each in ratings if each.locked_at]
    things = sorted({(each.number, each.criterion) for each in locked})
    return tuple(
        Agreement(
            number,
            criterion,
            tuple(
                (each.rater, each.mark)
                for each in locked
                if (each.number, each.criterion) == (number, criterion)
            ),
        )
        for number, criterion in things
    )

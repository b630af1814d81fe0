"""Likeness in meaning between an answer and what it is compared with, by sentence embeddings.

Statements are compared, never whole answers: an answer that is three times as long has more statements, but the best match of
each point stays the best match. A statement about what somebody did not do matches nothing that somebody should have done.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import exp
from statistics import fmean, pstdev

import numpy as np
import numpy.typing as npt

from interview_desktop.assessment.cohort import COHORT
from interview_desktop.assessment.telling import asks_for_experience
from interview_desktop.assessment.text import AnswerText, Clause, clauses_of, negation, neutral
from interview_desktop.core.scoring import AnswerKey
from interview_desktop.core.scoring_ports import Embedder

Vectors = npt.NDArray[np.float32]

BACKGROUND = (
    "somebody had a conflict with a colleague and solved it",
    "somebody found and repaired a fault in a technical system",
    "somebody had many tasks and a deadline and set priorities",
    "how a technology works and what its advantages and disadvantages are",
    "somebody served an unhappy customer",
    "somebody introduced something new and convinced others",
    "somebody made a mistake and corrected it",
    "somebody learned a new skill",
    "somebody gave criticism to another person",
    "how quality is checked",
    "somebody improved the way work is done",
    "somebody explained something difficult",
    "somebody led a team",
    "somebody made a decision with little information",
    "why somebody wants this job",
    "what somebody is proud of",
    "a project from the beginning to the end",
    "somebody helped a colleague",
    "somebody worked with people from other countries",
    "somebody handled money and figures",
    "rules for safety at work",
    "somebody sold a product",
    "plans for the future",
    "a hobby or sport",
    "a journey or holiday",
    "cooking a meal",
    "the weather",
    "family and friends",
)
"""Subjects of all kinds. A long, lively story is somewhat like every subject: that likeness is taken off."""

ABOUT = 2.2
"""Standard deviations above other answers below which an answer may be about something else. In the lab's held-out half one in nine
answers to another question lies above, and one in seven to the question itself below: those go to a person."""
_SCALE = (2.2, 0.5)
"""Standard deviations that are worth 50 of 100, and how steep the scale is there."""
_NEAR = 2
"""Of the cohort, how many may happen to be about the very subject of a question: the nearest are left out."""
_LEAST_DEVIATION = 0.05
"""Of a cosine; a handful of answers tells no smaller one."""


@dataclass(frozen=True, slots=True)
class Window:
    """One statement, or two that follow each other."""

    clauses: tuple[Clause, ...]
    text: str

    @property
    def negated(self) -> bool:
        """Whether part of it says what was not done."""
        return any(clause.negated for clause in self.clauses)


@dataclass(frozen=True, slots=True)
class Match:
    """The part of an answer that comes closest to something."""

    wanted: str
    value: float
    """0 unrelated, 1 equivalent, on the model's own scale."""
    window: Window | None


class Statements:
    """The statements of one text as vectors, alone and in pairs.

    Args:
        embedder: makes the vectors.
        clauses: of the text, in order.
    """

    def __init__(self, embedder: Embedder, clauses: Sequence[Clause]) -> None:
        self._embedder = embedder
        pairs = list(itertools.pairwise(clauses))
        self._single = len(clauses)
        self.windows = [
            Window(group, _joined(group)) for group in (*((clause,) for clause in clauses), *pairs)
        ]

    @cached_property
    def _vectors(self) -> Vectors:
        return embedded(self._embedder, [window.text for window in self.windows])

    @cached_property
    def _told(self) -> Vectors:
        """Of what is told, bit by bit: the pairs, or the one statement that there is."""
        if self._single > 1:
            return embedded(self._embedder, [window.text for window in self.windows[self._single :]])
        return self._vectors

    def cosines(self, texts: Sequence[str]) -> Vectors:
        """Of each text (a row) with each window."""
        return embedded(self._embedder, [neutral(text) for text in texts]) @ self._vectors.T

    def nearest(self, texts: Sequence[str], count: int = 1) -> float:
        """The mean over the texts of the mean of their `count` nearest windows."""
        wanted = [text for text in texts if text]
        if not wanted or not self.windows:
            return 0.0
        cosines = np.sort(self.cosines(wanted), axis=1)[:, ::-1]
        return float(cosines[:, :count].mean())

    def likeness(self, key: AnswerKey) -> tuple[float, ...]:
        """Cosines of pairs of statements with each part of a key, on average, less those with subjects of all kinds.

        An average, because somebody who answers another question may say a sentence that fits this one too.
        """
        parts = [
            key.question,
            *([f"{key.question} {key.focus}", f"{key.competency}: {key.focus}"] if key.focus else []),
            *(["; ".join(key.points)] if key.points else []),
            *([key.reference] if key.reference else []),
        ]
        if not self.windows:
            return (0.0,) * len(parts)
        texts = [neutral(text) for text in (*parts, *BACKGROUND)]
        average = (embedded(self._embedder, texts) @ self._told.T).mean(axis=1)
        return tuple(float(value) for value in average[: len(parts)] - average[len(parts) :].mean())


class Yardstick:
    """What other answers reach for each question: the zero of its scale. Kept by key.

    Args:
        embedder: makes the vectors.
    """

    def __init__(self, embedder: Embedder) -> None:
        self.embedder = embedder
        self._levels: dict[AnswerKey, list[tuple[float, float]]] = {}

    @cached_property
    def _cohort(self) -> list[Statements]:
        return [Statements(self.embedder, clauses_of(text)) for text in COHORT]

    def deviation(self, statements: Statements, key: AnswerKey) -> float:
        """How many standard deviations an answer is above the cohort, for the part of the key that it is most like.

        An answer need not be like the question and like the reference as well.
        """
        own = statements.likeness(key)
        return max(
            (value - mean) / spread for value, (mean, spread) in zip(own, self._level(key), strict=True)
        )

    def _level(self, key: AnswerKey) -> list[tuple[float, float]]:
        if key not in self._levels:
            others = zip(*(each.likeness(key) for each in self._cohort), strict=True)
            kept = [sorted(values)[:-_NEAR] for values in others]
            self._levels[key] = [(fmean(values), max(pstdev(values), _LEAST_DEVIATION)) for values in kept]
        return self._levels[key]


class Meaning:
    """One answer compared with one key.

    Args:
        yardstick: with the embedder.
        answer: read once.
        key: what it is compared with.
    """

    def __init__(self, yardstick: Yardstick, answer: AnswerText, key: AnswerKey) -> None:
        self._yardstick = yardstick
        self._key = key
        self._answer = Statements(yardstick.embedder, answer.about)
        self._saying = {id(clause) for clause in answer.clauses}
        self._expected = clauses_of(key.reference)
        self._of_experience = asks_for_experience(key.question)

    @cached_property
    def points(self) -> list[Match]:
        """What comes closest to each expected point."""
        return self._matches(self._key.points)

    @cached_property
    def reference(self) -> list[Match]:
        """What comes closest to each statement of the reference answer."""
        return self._matches([clause.plain for clause in self._expected])

    @cached_property
    def topic(self) -> float:
        """Likeness to question, competency and focus, a cosine: the mean over the three nearest statements of each."""
        return self._answer.nearest([self._key.question, self._key.competency, self._key.focus], 3)

    @cached_property
    def deviation(self) -> float:
        """How many standard deviations the answer is nearer to the question than answers about other work."""
        return self._yardstick.deviation(self._answer, self._key)

    @property
    def relevance(self) -> float:
        """The deviation on a scale from 0 to 1, by the logistic function."""
        middle, width = _SCALE
        return 1 / (1 + exp((middle - self.deviation) / width))

    def scaled(self, cosine: float) -> float:
        """A cosine on the model's scale: 0 unrelated, 1 equivalent."""
        low, high = self._yardstick.embedder.scale
        return min(1.0, max(0.0, (cosine - low) / (high - low)))

    def _matches(self, wanted: Sequence[str]) -> list[Match]:
        """Pair each text with the statement that comes closest, best pairs first.

        A statement makes one point: once used, it is not there for another one. Of a pair each half may be used twice.
        """
        windows = self._answer.windows
        if not wanted or not windows:
            return [Match(text, 0.0, None) for text in wanted]
        cosines = self._answer.cosines(wanted)
        left: dict[int, int] = dict.fromkeys((id(clause) for each in windows for clause in each.clauses), 2)
        found: dict[int, Match] = {}
        for place in cosines.argsort(axis=None)[::-1]:
            row, column = divmod(int(place), len(windows))
            window = windows[column]
            price = 3 - len(window.clauses)
            if row in found or not self._fits(window, wanted[row]):
                continue
            if any(left[id(clause)] < price for clause in window.clauses):
                continue
            for clause in window.clauses:
                left[id(clause)] -= price
            found[row] = Match(wanted[row], self.scaled(float(cosines[row, column])), window)
        return [found.get(row, Match(text, 0.0, None)) for row, text in enumerate(wanted)]

    def _fits(self, window: Window, wanted: str) -> bool:
        """Whether a statement can make a point at all: one that denies what was done, or how a thing is, cannot."""
        if any(clause.negated or id(clause) not in self._saying for clause in window.clauses):
            return False
        if self._of_experience:
            return True
        return not any(clause.denies for clause in window.clauses) or any(
            map(negation, wanted.lower().split())
        )


def embedded(embedder: Embedder, texts: Sequence[str]) -> Vectors:
    """Vectors of texts as rows."""
    return np.array(list(embedder.embed(texts)), np.float32) if texts else np.empty((0, 1), np.float32)


def _joined(clauses: Sequence[Clause]) -> str:
    return " ".join(clause.text for clause in clauses)

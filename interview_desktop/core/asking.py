"""The port of whoever decides what is asked next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from interview_desktop.core.models import Question


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question that was asked, and what was answered."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Answered:
    """A question that has just been answered."""

    question: Question
    speech: float | None
    """Seconds for which the candidate spoke, pauses not counted; None when a crash has lost it."""
    following: Question | None = None
    """What the set asks next."""
    said: tuple[Exchange, ...] = ()
    """The interview so far, as far as it is transcribed, for an interviewer that takes its time; empty for any other."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What an interviewer decides."""

    question: Question | None
    """What to ask now; None to go on with the set. Whether it comes beside the set or in place of its next, the plan says."""
    reason: str
    """Why, in a sentence without anything the candidate said; it is written into the journal."""


class Interviewer(Protocol):
    """Decides after an answer whether something is asked that is not in the set."""

    name: str
    patience: float
    """Seconds it may take, with the time until its question can be spoken. With 0 it is called on the engine's thread and
    returns at once; otherwise it waits for the transcript of the answer, and is called on a thread of its own."""

    def next(self, answered: Answered) -> Choice:
        """Decide what follows an answer.

        Raises:
            EngineError: it cannot; the interview goes on with the set.
        """
        ...

"""The port of whoever decides what is asked next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from interview_desktop.core.models import Question


@dataclass(frozen=True, slots=True)
class Answered:
    """A question of the set that has just been answered."""

    question: Question
    speech: float | None
    """Seconds for which the candidate spoke, pauses not counted; None when a crash has lost it."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What an interviewer decides."""

    question: Question | None
    """A follow-up to ask now; None to go on with the set."""
    reason: str
    """Why, in a sentence without anything the candidate said; it is written into the journal."""


class Interviewer(Protocol):
    """Decides after an answer whether something is asked beside the set.

    Called on the engine's thread, which waits: it returns at once. Only questions that have probes are brought before it, and
    none at all when the plan says `Interviewing.SCRIPTED`.
    """

    name: str

    def next(self, answered: Answered) -> Choice:
        """Decide what follows an answer."""
        ...

"""Writing questions for a position: what is asked for, what comes back, and the port of whoever writes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from interview_desktop.core.models import QuestionSet

DEFAULT_COUNT = 5
"""The `local` interface always gets exactly this many."""
MAX_COUNT = 30


class Difficulty(StrEnum):
    """How hard the questions shall be."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


@dataclass(frozen=True, slots=True)
class AuthorRequest:
    """What questions are wanted."""

    job_description: str
    """Free text."""
    skill: str = ""
    """Programming language or area that the questions centre on; the `language` of the `local` interface."""
    count: int = DEFAULT_COUNT
    """1 to `MAX_COUNT`."""
    cv: str = ""
    """Text of the candidate's CV; empty for none."""
    difficulty: Difficulty | None = None
    """None for a mixture."""
    seed: int = 0
    """The same request with the same seed gets the same questions of the offline author."""
    spoken_language: str = "en"
    """BCP 47."""


@dataclass(frozen=True, slots=True)
class Authored:
    """Questions that somebody wrote."""

    questions: QuestionSet
    """Each question names its author."""
    notes: tuple[str, ...] = ()
    """What the person who approves them should know: sentences."""
    from_cv: bool = False
    """Whether a candidate's CV was taken into account: nobody else is asked such questions."""


class QuestionAuthor(Protocol):
    """Whoever writes questions."""

    def write(self, request: AuthorRequest, set_id: str) -> Authored:
        """Write exactly `request.count` questions, as a set with this id. Called on the caller's thread; may take a minute.

        Raises:
            EngineUnavailable: it cannot write in this language, or is not configured.
            EngineFailed: it did not answer, or not with usable questions.
        """
        ...

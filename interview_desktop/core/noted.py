"""What single entries of a journal say, for `core.record` to put together."""

from __future__ import annotations

from dataclasses import dataclass, field

from interview_desktop.core.transcript import Pending, Recognition, Recognized


@dataclass(frozen=True, slots=True)
class NotedTake:
    """A take. Its times are monotonic."""

    question: int
    take: int
    opened: float
    audio_from: float
    closed: float | None = None
    reason: str = ""
    """One of `core.turns.EndReason`; empty while it is open."""
    speech: float | None = None
    """Seconds for which the candidate spoke in it; None when a crash has lost it."""
    overheard: bool = True
    recognition: Recognition = field(default_factory=Pending)
    typed: str = ""
    """What was typed beside it."""
    typed_at: float | None = None
    """When that was last changed."""
    correction: Recognized | None = None
    """What a person made of it afterwards; unlike `recognition` it is what is left of the sound, on the line of the transcript."""


@dataclass(frozen=True, slots=True)
class NotedUtterance:
    """Something the machine said. Its times are monotonic."""

    kind: str
    """One of `core.events.UtteranceKind`."""
    text: str
    question: int
    start: float
    end: float | None = None


@dataclass(frozen=True, slots=True)
class NotedReopening:
    """That staff had an answer reopened."""

    question: int
    at: float
    reason: str

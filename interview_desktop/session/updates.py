"""What a running session tells its fronts: a window, a terminal, a socket.

Updates are published on the engine's thread, in order, to every listener. A listener must return at once; a window hands
them to its own thread. Times named `at` are seconds on the session's monotonic clock.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from interview_desktop.core.events import (
    UtteranceKind,
)
from interview_desktop.core.health import HealthReport
from interview_desktop.core.interview import (
    InterviewState,
)
from interview_desktop.core.media import Speech
from interview_desktop.core.models import AnswerTiming
from interview_desktop.core.outcome import InterviewOutcome
from interview_desktop.core.transcript import Recognition
from interview_desktop.core.turns import EndReason


@dataclass(frozen=True, slots=True)
class Preparing:
    """Something is made ready before the interview, or finished after it."""

    stage: str
    """A short phrase in the present tense: "Preparing the interviewer's voice"."""
    fraction: float
    """0 to 1."""


@dataclass(frozen=True, slots=True)
class StateChanged:
    """The interview moved on. Published after every event that changed the state."""

    state: InterviewState
    at: float


@dataclass(frozen=True, slots=True)
class UtteranceStarted:
    """The machine begins to speak; its caption belongs on the screen now."""

    kind: UtteranceKind
    speech: Speech
    at: float
    """When the first sample sounds."""


@dataclass(frozen=True, slots=True)
class UtteranceFinished:
    """The machine has stopped speaking."""

    at: float
    completed: bool


@dataclass(frozen=True, slots=True)
class TimerStarted:
    """Preparation time runs."""

    seconds: float
    at: float


@dataclass(frozen=True, slots=True)
class AnswerOpened:
    """Listening has begun."""

    question: int
    """Position from 0."""
    take: int
    timing: AnswerTiming
    at: float


@dataclass(frozen=True, slots=True)
class AnswerExtended:
    """Staff have given more time for the open answer."""

    seconds: float
    at: float


@dataclass(frozen=True, slots=True)
class Remarked:
    """What staff noted is in the journal."""

    text: str
    by: str
    at: float


@dataclass(frozen=True, slots=True)
class CountdownStarted:
    """The "Finished?" countdown is open until `at + seconds`; the next `StateChanged` closes it."""

    seconds: float
    at: float


@dataclass(frozen=True, slots=True)
class AnswerClosed:
    """An answer is over."""

    question: int
    take: int
    reason: EndReason
    at: float
    speech: float
    """Seconds for which turn-taking heard speech in it, pauses not counted."""


@dataclass(frozen=True, slots=True)
class AnswerRecognized:
    """An answer has been turned into text, or the reason is known why not."""

    question: int
    take: int
    recognition: Recognition


@dataclass(frozen=True, slots=True)
class Level:
    """How loud the microphone is; published about ten times a second."""

    rms: float
    """dBFS, -96 at digital silence."""
    peak: float
    """dBFS."""
    speaking: bool
    """Whether the candidate is heard speaking; always False while nobody listens."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the candidate should know, because it can be mended in the room; one or two sentences."""

    message: str
    mended: bool = False
    """Whether it is good news: what had failed works again, and nobody has to do anything."""


@dataclass(frozen=True, slots=True)
class ProctorNotice:
    """Something that only the person in charge can mend; it would but trouble the candidate."""

    message: str


@dataclass(frozen=True, slots=True)
class HealthChanged:
    """How the recording is doing; published when an alarm goes on or off, and every ten seconds."""

    report: HealthReport


@dataclass(frozen=True, slots=True)
class SessionEnded:
    """Everything is written; nothing follows."""

    outcome: InterviewOutcome


@dataclass(frozen=True, slots=True)
class SessionBroke:
    """The session could not go on; what was recorded is kept. Nothing follows."""

    error: Exception


Update = (
    Preparing
    | StateChanged
    | UtteranceStarted
    | UtteranceFinished
    | TimerStarted
    | AnswerOpened
    | AnswerExtended
    | Remarked
    | CountdownStarted
    | AnswerClosed
    | AnswerRecognized
    | Level
    | Notice
    | ProctorNotice
    | HealthChanged
    | SessionEnded
    | SessionBroke
)

Listener = Callable[[Update], None]
"""Takes every update, on the engine's thread."""

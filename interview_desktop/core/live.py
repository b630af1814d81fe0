"""The rules of a continuous spoken interview: what it does at each event, as one pure function.

Turn-taking itself is `core.turns`: its `release` is the `SILENCE_THRESHOLD_SEC` of the `live` interface, `least_speech` its
`MIN_SPEECH_DURATION`, `end_silence` its `MAX_SILENCE_GAP`. Here is what follows from its decisions.

    created -> speaking -> listening -> processing -> speaking ... -> ended
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from interview_desktop.core.models import Question
from interview_desktop.core.turn_settings import TURN_LIMITS, TurnSettings

TRIES = 2
"""How often a question is asked when no word of its answer can be made out."""


@dataclass(frozen=True, slots=True)
class LiveConstants:
    """The constants that the `live` interface names. Times are seconds unless the name says otherwise."""

    session_minutes: float = 10.0
    silence_threshold: float = 1.0
    """Silence that is a pause: what was said up to it is recognised from then on."""
    min_speech: float = 0.8
    """With less speech in all no answer has been given."""
    max_silence_gap: float = 3.0
    """Silence that ends an answer."""
    frame_ms: int = 20
    """Length of the frames that clients are told to send; others are taken as well."""

    def turns(self, turns: TurnSettings) -> TurnSettings:
        """The constants of turn-taking that mean the same; what the interface does not name stays as it is."""
        low, high = TURN_LIMITS["release"]
        return replace(
            turns,
            release=min(high, max(low, self.silence_threshold)),
            least_speech=self.min_speech,
            end_silence=self.max_silence_gap,
            short_end_silence=self.max_silence_gap,
            countdown=0.0,
        )


class LivePhase(StrEnum):
    """What is going on."""

    CREATED = "created"
    """Nobody has connected yet."""
    SPEAKING = "speaking"
    """The interviewer is heard, or about to be."""
    LISTENING = "listening"
    PROCESSING = "processing"
    """An answer is recognised, or the next question found."""
    ENDED = "ended"


class LiveEnd(StrEnum):
    """Why an interview ended."""

    COMPLETED = "completed"
    """There was nothing more to ask."""
    TIME_LIMIT = "time_limit"
    REQUESTED = "end_interview"
    """The client asked for it over the socket."""
    DELETED = "deleted"
    """Over HTTP."""
    DISCONNECTED = "disconnected"
    """Nobody came back."""
    SHUTDOWN = "shutdown"
    """The service was ended."""
    BROKEN_OFF = "broken_off"
    """The service broke off, and was started anew."""


# --- events -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Joined:
    """The candidate is there for the first time."""


@dataclass(frozen=True, slots=True)
class Said:
    """What was to be said has been heard to its end."""


@dataclass(frozen=True, slots=True)
class Silent:
    """No answer begins."""

    number: int
    """1 for the first time in this answer."""


@dataclass(frozen=True, slots=True)
class Answered:
    """Turn-taking has decided that the answer is over."""


@dataclass(frozen=True, slots=True)
class Understood:
    """The answer was recognised as far as it can be."""

    words: bool
    """Whether there is any."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """It was decided what is asked next."""

    question: Question | None
    """None when there is nothing more to ask."""
    acknowledgement: str = ""
    """Said before it."""


@dataclass(frozen=True, slots=True)
class Ending:
    """The interview has to end: its time is over, or somebody wants it."""

    reason: LiveEnd
    begun: bool = False
    """Whether the candidate has begun to answer; what was said is kept."""


LiveEvent = Joined | Said | Silent | Answered | Understood | Chosen | Ending

# --- commands -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Announce:
    """Say that the interview has begun."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Speak a question."""

    number: int
    """From 1."""
    text: str
    before: str = ""
    """What is said first: an acknowledgement, or why the question comes again."""
    again: bool = False
    """Whether it was asked before."""


@dataclass(frozen=True, slots=True)
class Nudge:
    """Encourage the candidate."""

    number: int


@dataclass(frozen=True, slots=True)
class Listen:
    """Hear the candidate."""

    afresh: bool
    """Whether a new answer begins; else the open one goes on."""


@dataclass(frozen=True, slots=True)
class Recognize:
    """Close the answer, and find out what was said."""


@dataclass(frozen=True, slots=True)
class TellResult:
    """Tell what was understood, or that nothing was."""

    words: bool
    repeats: bool
    """Whether the question is asked again."""


@dataclass(frozen=True, slots=True)
class FindNext:
    """Decide what is asked next."""


@dataclass(frozen=True, slots=True)
class LimitAnswer:
    """The time is over while the candidate speaks: they may finish, but not for ever."""


@dataclass(frozen=True, slots=True)
class Finish:
    """Keep everything and say good-bye."""

    reason: LiveEnd


LiveCommand = Announce | Ask | Nudge | Listen | Recognize | TellResult | FindNext | LimitAnswer | Finish


@dataclass(frozen=True, slots=True)
class LiveState:
    """Where an interview stands."""

    first: Question
    repeating: str = "I am sorry, I could not make out any words."
    """Said before a question is asked again."""
    phase: LivePhase = LivePhase.CREATED
    number: int = 0
    """Of the present question, from 1; 0 before the first."""
    question: Question | None = None
    tries: int = 0
    """How often the present question was asked."""
    nudging: bool = False
    """Whether what is said is a nudge, after which the open answer goes on."""
    ending: LiveEnd | None = None
    """Set when the interview ends after the answer that is being given or recognised."""


Step = tuple[LiveState, tuple[LiveCommand, ...]]


def step(state: LiveState, event: LiveEvent) -> Step:
    """What follows from an event. One that does not fit the phase, because something overtook it, changes nothing."""
    match state.phase, event:
        case LivePhase.ENDED, _:
            return state, ()
        case _, Ending():
            return _end(state, event)
        case LivePhase.CREATED, Joined():
            asked, commands = _ask(state, state.first, "")
            return asked, (Announce(), *commands)
        case LivePhase.SPEAKING, Said():
            return replace(state, phase=LivePhase.LISTENING, nudging=False), (Listen(not state.nudging),)
        case LivePhase.LISTENING, Silent(number=number) if state.ending is None:
            return replace(state, phase=LivePhase.SPEAKING, nudging=True), (Nudge(number),)
        case LivePhase.LISTENING, Answered():
            return replace(state, phase=LivePhase.PROCESSING), (Recognize(),)
        case LivePhase.PROCESSING, Understood(words=words):
            return _understood(state, words)
        case LivePhase.PROCESSING, Chosen() if state.ending is not None:
            return _finish(state, state.ending)
        case LivePhase.PROCESSING, Chosen(question=None):
            return _finish(state, LiveEnd.COMPLETED)
        case LivePhase.PROCESSING, Chosen(question=Question() as question, acknowledgement=before):
            return _ask(state, question, before)
        case _:
            return state, ()


def _ask(state: LiveState, question: Question, before: str) -> Step:
    number = state.number + 1
    asked = replace(state, phase=LivePhase.SPEAKING, number=number, question=question, tries=1, nudging=False)
    return asked, (Ask(number, question.text, before),)


def _understood(state: LiveState, words: bool) -> Step:
    repeats = not words and state.tries < TRIES and state.ending is None
    told = TellResult(words, repeats)
    if state.ending is not None:
        ended, commands = _finish(state, state.ending)
        return ended, (told, *commands)
    if repeats and state.question is not None:
        again = Ask(state.number, state.question.text, state.repeating, again=True)
        return replace(state, phase=LivePhase.SPEAKING, tries=state.tries + 1), (told, again)
    return state, (told, FindNext())


def _end(state: LiveState, event: Ending) -> Step:
    if state.phase is LivePhase.PROCESSING:
        # The answer that is being recognised belongs to the interview; a second wish to end changes nothing.
        if state.ending is not None:
            return state, ()
        return replace(state, ending=event.reason), ()
    if state.phase is not LivePhase.LISTENING or not event.begun:
        return _finish(state, event.reason)
    if event.reason is LiveEnd.TIME_LIMIT and state.ending is None:
        return replace(state, ending=event.reason), (LimitAnswer(),)
    return replace(state, phase=LivePhase.PROCESSING, ending=event.reason), (Recognize(),)


def _finish(state: LiveState, reason: LiveEnd) -> Step:
    return replace(state, phase=LivePhase.ENDED, ending=reason), (Finish(reason),)

"""What can happen in an interview, and what must then be done.

Events go into the machine of `core.interview`, commands come out of it. Both are plain values: events are written to the
journal, commands are carried out by the session.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from interview_desktop.core.models import AnswerTiming, Question
from interview_desktop.core.turns import EndReason, TurnEvent


class UtteranceKind(StrEnum):
    """Why the machine speaks."""

    GREETING = "greeting"
    QUESTION = "question"
    NUDGE = "nudge"
    ACKNOWLEDGEMENT = "acknowledgement"
    EXPLANATION = "explanation"
    CLOSING = "closing"


# --- events -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Begin:
    """The recording runs; the interview may begin."""


@dataclass(frozen=True, slots=True)
class UtteranceEnded:
    """The machine has finished speaking, or could not."""

    token: int


@dataclass(frozen=True, slots=True)
class TimerEnded:
    """Preparation time is over."""


@dataclass(frozen=True, slots=True)
class Proceed:
    """The primary button or its key: begin the answer, finish it, or keep the take."""


@dataclass(frozen=True, slots=True)
class KeepGoing:
    """The candidate answers "Finished?" with no."""


@dataclass(frozen=True, slots=True)
class RepeatQuestion:
    """Say the question again."""


@dataclass(frozen=True, slots=True)
class Retake:
    """Answer the same question once more."""


@dataclass(frozen=True, slots=True)
class Typed:
    """The candidate's typed answer, as a whole, beside what they say."""

    text: str


@dataclass(frozen=True, slots=True)
class KeepTake:
    """Which take of this question counts."""

    take: int


@dataclass(frozen=True, slots=True)
class Skip:
    """Go on without finishing this question."""


@dataclass(frozen=True, slots=True)
class Hold:
    """A person pauses."""

    reason: str


@dataclass(frozen=True, slots=True)
class Resume:
    """A person goes on after a pause; without a microphone it takes effect when there is one."""


@dataclass(frozen=True, slots=True)
class MicrophoneGone:
    """No sound arrives any more: nothing is asked or answered until `MicrophoneBack`."""


@dataclass(frozen=True, slots=True)
class MicrophoneBack:
    """Sound arrives again."""


@dataclass(frozen=True, slots=True)
class Stop:
    """End the interview now; everything recorded is kept."""

    reason: str = ""
    """Why, where it was not a person who wanted it."""


@dataclass(frozen=True, slots=True)
class Restarted:
    """The program was ended in the middle of the interview, and runs again."""

    used: float = 0.0
    """Seconds of answering that the open answer had used up; 0 where none was open."""


@dataclass(frozen=True, slots=True)
class Reopen:
    """Staff have an earlier question answered again; its old takes are kept, and the interview comes back here."""

    question: int
    """Position from 0; its question must be finished."""
    reason: str
    """Why; it is shown beside the old take."""
    by: str
    """Who decided it."""
    used: float = 0.0
    """Seconds of answering that the answer which is interrupted by it had used up; the session fills it in."""


@dataclass(frozen=True, slots=True)
class Extend:
    """Staff give more time for the present answer, also one that has not begun yet."""

    seconds: float
    by: str = ""
    """Who decided it."""


@dataclass(frozen=True, slots=True)
class Adjust:
    """Staff arrange something differently for this candidate; it holds from the next answer on."""

    extra_time: float
    """Times every time limit; 1 or more."""
    patience: float
    """Times the silence until "Finished?" is asked; 1 or more."""
    by: str = ""
    """Who decided it."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Staff note something about this moment. It stays in the journal, and is shown to nobody who rates."""

    text: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """The turn-taker has decided something."""

    turn: TurnEvent


@dataclass(frozen=True, slots=True)
class Chosen:
    """The interviewer has decided what follows a finished question."""

    after: int
    """Position of that question."""
    question: Question | None
    """What to ask now; None to go on with the set."""
    by: str
    """Who decided it: the name of the interviewer."""
    reason: str = ""
    """Why, for people who read the journal."""


Event = (
    Begin
    | UtteranceEnded
    | TimerEnded
    | Proceed
    | KeepGoing
    | RepeatQuestion
    | Retake
    | Typed
    | KeepTake
    | Skip
    | Hold
    | Resume
    | MicrophoneGone
    | MicrophoneBack
    | Stop
    | Restarted
    | Reopen
    | Extend
    | Adjust
    | Remark
    | Heard
    | Chosen
)


# --- commands -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Speak:
    """Play a prepared utterance and report `UtteranceEnded` with its token."""

    token: int
    kind: UtteranceKind
    text: str
    question: int
    """Position of the question it belongs to, from 0; follow-ups come behind the questions of the plan."""


@dataclass(frozen=True, slots=True)
class Hush:
    """Stop speaking."""


@dataclass(frozen=True, slots=True)
class StartTimer:
    """Report `TimerEnded` after `seconds`."""

    seconds: float


@dataclass(frozen=True, slots=True)
class CancelTimer:
    """Forget the timer."""


@dataclass(frozen=True, slots=True)
class OpenAnswer:
    """Listen for a new answer with a new turn-taker."""

    question: int
    take: int
    timing: AnswerTiming
    patience: float = 1.0
    """Times the silence until "Finished?" is asked."""


@dataclass(frozen=True, slots=True)
class ExtendAnswer:
    """The open answer may take so many seconds longer."""

    seconds: float


@dataclass(frozen=True, slots=True)
class KeepRemark:
    """Write down what staff noted, with the time."""

    text: str
    by: str


@dataclass(frozen=True, slots=True)
class SuspendListening:
    """Nothing reaches the turn-taker until `ResumeListening`; the recording goes on."""


@dataclass(frozen=True, slots=True)
class ResumeListening:
    """Go on listening for the open answer; silence counts afresh."""


@dataclass(frozen=True, slots=True)
class KeepListening:
    """Tell the turn-taker that the answer is not finished."""


@dataclass(frozen=True, slots=True)
class CloseAnswer:
    """The open answer is over: recognise it."""

    question: int
    take: int
    reason: EndReason


@dataclass(frozen=True, slots=True)
class ChooseNext:
    """Have the interviewer decide what follows a finished question, and report `Chosen`."""

    after: int
    """Position of that question."""


@dataclass(frozen=True, slots=True)
class TellProctor:
    """Something a person should know now."""

    message: str


@dataclass(frozen=True, slots=True)
class Finish:
    """Stop recording and make the final files."""

    completed: bool
    """Whether every question was answered or skipped."""


Command = (
    Speak
    | Hush
    | StartTimer
    | CancelTimer
    | OpenAnswer
    | ExtendAnswer
    | KeepRemark
    | SuspendListening
    | ResumeListening
    | KeepListening
    | CloseAnswer
    | ChooseNext
    | TellProctor
    | Finish
)

"""How far an interview has come: the phases, and everything the rules of `core.interview` need to know."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from interview_desktop.core.models import AnswerTiming, FollowUp, Interviewing, InterviewPlan, Question


class Phase(StrEnum):
    """What is happening, as a candidate would name it."""

    PLANNED = "planned"
    GREETING = "greeting"
    EXPLAINING = "explaining"
    """The machine says why a question is asked again."""
    ASKING = "asking"
    """The question is being spoken."""
    PREPARING = "preparing"
    """Time to think."""
    READY = "ready"
    """Waiting for the key that begins the answer."""
    ANSWERING = "answering"
    FINISHING = "finishing"
    """The "Finished?" countdown is open; listening goes on."""
    NUDGING = "nudging"
    """The machine encourages, or says the question again; nothing it says is heard as an answer."""
    REVIEWING = "reviewing"
    """The candidate keeps the take or answers again."""
    CHOOSING = "choosing"
    """The question is finished; the interviewer decides what follows it."""
    HELD = "held"
    """Paused by a person, or because the microphone has gone."""
    CLOSING = "closing"
    ENDED = "ended"


LISTENING = frozenset({Phase.ANSWERING, Phase.FINISHING})
SPEAKING = frozenset({Phase.GREETING, Phase.EXPLAINING, Phase.ASKING, Phase.NUDGING, Phase.CLOSING})
OPEN_ANSWER = frozenset({Phase.ANSWERING, Phase.FINISHING, Phase.NUDGING})
CAN_HOLD = frozenset(
    {
        Phase.GREETING,
        Phase.EXPLAINING,
        Phase.ASKING,
        Phase.PREPARING,
        Phase.READY,
        *OPEN_ANSWER,
        Phase.REVIEWING,
        Phase.CHOOSING,
    }
)
UNFINISHED = -1
"""Stands in `InterviewState.kept` for a question that is not finished."""


@dataclass(frozen=True, slots=True)
class InterviewState:
    """Everything the rules need to know. Holds no moments: those are in the journal."""

    plan: InterviewPlan
    phase: Phase = Phase.PLANNED
    index: int = 0
    """Position of the present question, from 0."""
    take: int = 1
    """Number of the present or next take of the present question, from 1; none is ever given twice."""
    first_take: int = 1
    """The take with which this turn at the question began: above 1 when its answer was reopened."""
    interrupted: int = 0
    """Takes of this turn that an interruption ended; they use up no attempt."""
    complete: int = 0
    """The latest take of the present question that may count without being the only one; 0 while there is none."""
    used: float = 0.0
    """Seconds of answering that interrupted takes have used up of the present attempt."""
    kept: tuple[int, ...] = ()
    """The take that counts, by position; 0 for a question that was skipped without an answer.

    It ends with the last finished question; `UNFINISHED` stands for those before it that are not, which only happens when a
    follow-up, whose position is behind the plan's, is finished before them.

    It is the one the candidate chose, else the last complete one, else the one that was broken off.
    """
    taken: tuple[int, ...] = ()
    """How many takes each finished question has had, by position as in `kept`."""
    follow_ups: tuple[FollowUp, ...] = ()
    """What was put in beside the plan, in the order it was asked; positions go on behind the plan's questions."""
    back: InterviewState | None = None
    """While a reopened answer is given: the interview to go back to afterwards."""
    typed: str = ""
    """What has been typed of the present answer; an interruption takes nothing of it away."""
    token: int = 0
    """Token of the latest utterance; the end of an older one means nothing."""
    held_phase: Phase | None = None
    """The phase to go back to after `HELD`."""
    held_reason: str = ""
    """What to tell people in `HELD`."""
    microphone_gone: bool = False
    extra: float = 0.0
    """Seconds that staff have given for the present answer beyond its limits."""
    patience: float = 1.0
    """Times the silence until "Finished?" is asked, as staff have arranged it for this candidate."""
    over_limit: bool = False
    """Whether the present answer has used up its soft limit."""

    @property
    def question(self) -> Question:
        """The present question."""
        return self.questions[self.index]

    @property
    def questions(self) -> tuple[Question, ...]:
        """The plan's questions, then the follow-ups; a question's place in it is its position."""
        return (*self.plan.questions.questions, *(each.question for each in self.follow_ups))

    @property
    def place(self) -> int:
        """Where in the plan the interview stands; during a follow-up, at the question it follows or replaces."""
        return self.plan.place_of(self.index, self.follow_ups)

    @property
    def may_be_followed(self) -> bool:
        """Whether the interviewer is asked what comes after the present question."""
        if self.back is not None:
            return False
        match self.plan.interviewer:
            case Interviewing.SCRIPTED:
                return False
            case Interviewing.PROBES:
                return self.index == self.place and bool(self.question.probes)
            case Interviewing.ADAPTIVE:
                return self.place + 1 < len(self.plan.questions.questions)

    @property
    def timing(self) -> AnswerTiming:
        """The limits of the present answer with what staff have added, lessened by what interrupted takes have used up."""
        return self.plan.timing_of(self.question).longer(self.extra).lessened(self.used)

    @property
    def extendable(self) -> bool:
        """Whether more time can be given: an answer is open, or comes next."""
        return self.underlying in OPEN_ANSWER | {Phase.ASKING, Phase.PREPARING, Phase.READY, Phase.EXPLAINING}

    @property
    def attempts_left(self) -> int:
        """Further takes of the present question that the plan allows."""
        return max(0, self.plan.attempts - (self.take - self.first_take + 1 - self.interrupted))

    @property
    def speaking(self) -> bool:
        """Whether the machine may be speaking at this moment."""
        thanks = self.phase is Phase.CHOOSING and bool(self.plan.acknowledgement)
        return self.phase in SPEAKING or thanks

    @property
    def listening(self) -> bool:
        """Whether what the candidate says now belongs to an answer."""
        return self.phase in LISTENING

    @property
    def underlying(self) -> Phase:
        """The phase, or during a pause the one to go back to."""
        return self.held_phase if self.phase is Phase.HELD and self.held_phase else self.phase

    @property
    def reopenable(self) -> tuple[int, ...]:
        """Positions of the questions whose answers may be reopened now."""
        open_now = self.phase in CAN_HOLD | {Phase.HELD, Phase.CLOSING}
        finished = tuple(place for place, take in enumerate(self.kept) if take != UNFINISHED)
        return finished if open_now and self.back is None else ()

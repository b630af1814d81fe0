"""The nouns of an interview: questions, sets, plans, and the time limits they carry.

All of them are frozen: an approved question set or a started plan cannot change under the people who rely on
it. Times are seconds, identifiers are UUID strings.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from typing import Any

from interview_desktop.core.turn_settings import TurnChange, TurnSettings


class QuestionType(StrEnum):
    """The two kinds of question that the `local` interface names."""

    TECHNICAL = "technical"
    HR = "hr"


class Subtype(StrEnum):
    """What a question asks for."""

    SCENARIO = "scenario"
    TECH_STACK = "tech_stack"
    CODING = "coding"
    GENERAL = "general"


FAIR_SECONDS = 30.0
"""An answer that goes on after an interruption has at least so long, if its limits ever gave that much."""


class Purpose(StrEnum):
    """Why the interview is held; decides what a candidate may be shown."""

    SELECTION = "selection"
    PRACTICE = "practice"


class Interviewing(StrEnum):
    """Who decides what is asked next."""

    SCRIPTED = "scripted"
    """The set, and nothing else."""
    PROBES = "probes"
    """The set; after a short answer the question's follow-up too, by a rule that is the same for everyone."""
    ADAPTIVE = "adaptive"
    """After each answer a language model may write the next question in place of the set's."""


class AnswerStart(StrEnum):
    """What begins an answer once the question has been spoken."""

    AUTOMATIC = "automatic"
    """Listening begins by itself."""
    KEY = "key"
    """The candidate presses ENTER, or the button, first."""


@dataclass(frozen=True, slots=True)
class TimingChange:
    """Time limits that differ for a question, all in seconds; None takes what holds for the interview."""

    preparation: float | None = None
    """Time to think between the question and the answer; the candidate may cut it short."""
    soft_limit: float | None = None
    """Time from the moment listening begins, pauses included, after which the overrun becomes visible."""
    overrun: float | None = None
    """Visible extra time; after it the next pause ends the answer."""
    grace: float | None = None
    """Extra time after the overrun; at its end the answer ends even in the middle of a word."""

    def named(self) -> dict[str, float]:
        """The limits that differ, by name."""
        limits = {each.name: getattr(self, each.name) for each in fields(self)}
        return {name: float(seconds) for name, seconds in limits.items() if seconds is not None}


@dataclass(frozen=True, slots=True)
class AnswerTiming(TimingChange):
    """All time limits of one answer. As those of a question it changes every one, as journals of earlier versions say it."""

    preparation: float = 0.0
    soft_limit: float = 180.0
    overrun: float = 30.0
    grace: float = 60.0

    def changed(self, change: TimingChange | None) -> AnswerTiming:
        """The limits of a question: what it names, and of the rest these."""
        return self if change is None else replace(self, **change.named())

    def lessened(self, used: float) -> AnswerTiming:
        """What is left of the limits after an interruption.

        Args:
            used: seconds that were used up before it. They come off the soft limit, of which `FAIR_SECONDS` stay,
                and what is more than that off the overrun.
        """
        if used <= 0:
            return self
        soft = max(min(self.soft_limit, FAIR_SECONDS), self.soft_limit - used)
        overrun = max(0.0, min(self.overrun, self.soft_limit + self.overrun - used))
        return replace(self, soft_limit=soft, overrun=overrun)

    def longer(self, seconds: float) -> AnswerTiming:
        """The same limits, with so much more until the overrun becomes visible."""
        return self if seconds == 0 else replace(self, soft_limit=self.soft_limit + seconds)

    def times(self, factor: float) -> AnswerTiming:
        """The same limits, so many times as long."""
        if factor == 1.0:
            return self
        return AnswerTiming(**{name: seconds * factor for name, seconds in self.named().items()})


@dataclass(frozen=True, slots=True)
class Anchor:
    """What an answer that earns a mark looks like."""

    mark: int
    """1 (lowest) to 5."""
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """One question, as approved."""

    id: str
    text: str
    """What is spoken and shown, one paragraph of plain text."""
    type: QuestionType = QuestionType.HR
    subtype: Subtype = Subtype.GENERAL
    competency: str = ""
    timing: TimingChange | None = None
    """Limits that differ for its answer; None takes all of them from the plan."""
    turns: tuple[TurnChange, ...] = ()
    """Constants of turn-taking that differ for its answer."""
    answer_start: AnswerStart = AnswerStart.AUTOMATIC
    anchors: tuple[Anchor, ...] = ()
    """Behavioural anchors of the rating scale, by ascending mark."""
    probes: tuple[str, ...] = ()
    """Follow-up questions, approved together with the question; only the first is ever asked."""
    glossary: tuple[str, ...] = ()
    """Names and terms the recogniser should expect."""
    expected_focus: str = ""
    tips: str = ""
    author: str = ""
    """Who wrote this question: a person, the bank, or the name of a language model; empty when nothing says so."""
    code: str = ""
    """Lines of a program that are shown beside the question, and not spoken."""
    image: str = ""
    """Name of a picture that is shown beside it: SHA-256 of its content in hex, with .png or .jpg."""
    image_text: str = ""
    """What is to be seen in the picture, for those who cannot see it."""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A question that was put in while the interview ran. It comes behind those of the plan, whose places stay."""

    to: int
    """Position, from 0, of the planned question it follows."""
    question: Question
    instead: bool = False
    """Whether it takes the place of the next planned question, which is then not asked."""

    @property
    def place(self) -> int:
        """Position in the plan at which the interview stands while this is asked."""
        return self.to + 1 if self.instead else self.to


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """The questions of one interview, in order."""

    id: str
    questions: tuple[Question, ...]
    title: str = ""
    language: str = "en"
    """Spoken language, BCP 47."""
    author: str = ""
    """Who or what wrote it: a person, a file's name without its folder, or an engine."""

    def digest(self) -> str:
        """SHA-256 in hex of everything a candidate would hear or be judged by.

        One changed character gives another digest; the set's id, title and authors are not part of it.
        """
        content = {"language": self.language, "questions": [_judged(question) for question in self.questions]}
        canonical = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(canonical.encode()).hexdigest()


def _judged(question: Question) -> dict[str, Any]:
    content = asdict(question)
    del content["author"]
    if question.timing is not None:
        # Whole numbers too are floats here: 30 and 30.0 are equal but not the same JSON.
        content["timing"] = question.timing.named()
    if not question.turns:
        # Sets that were approved before there were such changes keep their digest.
        del content["turns"]
    for shown in ("code", "image", "image_text"):
        if not content[shown]:
            del content[shown]  # likewise
    return content


@dataclass(frozen=True, slots=True)
class VoiceChoice:
    """How the interviewer speaks."""

    voice: str = ""
    """Name of a voice of the chosen engine; empty takes the engine's default for the language."""
    rate: float = 1.0
    """Speaking rate relative to the voice's normal one, 0.5 to 2.0."""
    language: str = "en"
    kept: bool = True
    """Whether the speech may be kept for other interviews. What was put into words for one candidate may not: it would outlive
    what is erased."""


@dataclass(frozen=True, slots=True)
class InterviewPlan:
    """Everything that is settled before an interview starts."""

    id: str
    questions: QuestionSet
    timing: AnswerTiming = field(default_factory=AnswerTiming)
    turns: tuple[TurnChange, ...] = ()
    """Constants of turn-taking that differ for this candidate; they win over those of a question."""
    purpose: Purpose = Purpose.SELECTION
    voice: VoiceChoice = field(default_factory=VoiceChoice)
    attempts: int = 1
    """How often each question may be answered; 2 means one retake."""
    greeting: str = ""
    """Spoken before the first question; empty for none."""
    closing: str = ""
    """Spoken after the last answer; empty for none."""
    nudges: tuple[str, ...] = ()
    """Spoken one after the other while no answer has begun; after the last one the proctor is told."""
    resuming: str = ""
    """Spoken before a question that is asked again after an interruption; empty for nothing."""
    reopening: str = ""
    """Spoken before a question whose answer is reopened; empty for nothing."""
    interviewer: Interviewing = Interviewing.SCRIPTED
    """Who decides what is asked next."""
    probe_below: float = 20.0
    """An answer with less speech than this, in seconds, is followed up where its question has a probe."""
    acknowledgement: str = ""
    """Spoken while an adaptive interviewer thinks; empty for nothing."""
    extra_time: float = 1.0
    """Times every time limit, those of questions too; above 1 for a candidate who needs longer."""

    @property
    def replaces(self) -> bool:
        """Whether what an interviewer asks takes the place of the next question of the set."""
        return self.interviewer is Interviewing.ADAPTIVE

    def place_of(self, position: int, follow_ups: tuple[FollowUp, ...]) -> int:
        """Where in the plan the interview stands while the question of a position is asked."""
        planned = len(self.questions.questions)
        return position if position < planned else follow_ups[position - planned].place

    def turns_of(self, question: Question, settings: TurnSettings) -> TurnSettings:
        """The constants of turn-taking for the answer to a question: the program's, the question's, the candidate's.

        Raises:
            ValueError: they do not fit together.
        """
        return settings.changed((*question.turns, *self.turns))

    def timing_of(self, question: Question) -> AnswerTiming:
        """The limits that hold for this question."""
        return self.timing.changed(question.timing).times(self.extra_time)

"""Turn-taking once more, over what was heard of an answer that is long over.

Under the constants of that answer the decisions are exactly those that were made. Under others they are those that would have
been made, as far as the candidate would have done the same: a pause of the interview, or the machine's own speech, stays where
it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from interview_desktop.core.media import SPEECH_RATE
from interview_desktop.core.models import AnswerTiming
from interview_desktop.core.turns import (
    AnswerEnded,
    CountdownCancelled,
    CountdownOpened,
    EndReason,
    NudgeDue,
    SpeechBegan,
    SpeechPaused,
    TurnEvent,
    TurnSettings,
    TurnTaker,
)

LONGEST_SILENCE = 300.0
"""Seconds of silence that are assumed at most after what was heard, where nothing has ended the answer yet."""
_SILENCE = 0.0, -96.0


class MarkKind(StrEnum):
    """What happened to an answer besides being heard."""

    RESUMED = "resumed"
    """Listening went on after a pause or the machine's speech."""
    KEPT = "kept"
    """The candidate said that the answer was not finished."""
    EXTENDED = "extended"
    """Staff gave more time."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened after so many samples."""

    at: int
    kind: MarkKind
    seconds: float = 0.0
    """How much time was given."""


@dataclass(frozen=True, slots=True)
class HeardAnswer:
    """Everything that turn-taking knew of one take."""

    question: int
    """Position from 0."""
    take: int
    settings: TurnSettings
    timing: AnswerTiming
    chunk: int
    """Samples of a chunk."""
    chunks: Sequence[tuple[float, float]]
    """Probability of speech and level of each."""
    marks: tuple[Mark, ...]
    """In order."""
    decisions: tuple[TurnEvent, ...]
    """That were made."""
    closed_at: int | None
    """Samples heard when the answer was closed; None when nobody closed it."""
    reason: str = ""
    """Why it was closed."""
    silent_before: int = 0
    """Samples of silence before the first chunk, since the machine's speech."""
    floor: float | None = None
    """Level of the room that was measured before the interview, dBFS."""

    @property
    def seconds(self) -> float:
        """How long it was listened to."""
        return len(self.chunks) * self.chunk / SPEECH_RATE


@dataclass(frozen=True, slots=True)
class Comparison:
    """What other constants would have done to one answer."""

    answer: HeardAnswer
    decisions: tuple[TurnEvent, ...]
    cut: bool
    """Whether the answer would have ended before speech that was heard in it."""
    saved: float
    """Seconds by which it would have ended sooner; negative when later. 0 when it is cut, or nothing but a person ends it."""
    assumed: float
    """Seconds of silence that had to be assumed after what was heard."""

    @property
    def identical(self) -> bool:
        """Whether the decisions are those that were made.

        A crash may come after something was heard, and before what was decided about it was written down.
        """
        made = self.answer.decisions
        return made == (self.decisions if self.answer.closed_at is not None else self.decisions[: len(made)])

    @property
    def nudges(self) -> int:
        """How often the candidate would have been nudged, or the proctor told."""
        return sum(isinstance(each, NudgeDue) for each in self.decisions)

    @property
    def countdowns(self) -> int:
        """How often "Finished?" would have been asked."""
        return sum(isinstance(each, CountdownOpened) for each in self.decisions)

    @property
    def cancelled(self) -> int:
        """How often it would have been asked in vain."""
        return sum(isinstance(each, CountdownCancelled) for each in self.decisions)


def rehear(answer: HeardAnswer, settings: TurnSettings, timing: AnswerTiming) -> tuple[TurnEvent, ...]:
    """The decisions under given constants, as far as something was heard."""
    return _rehear(TurnTaker(settings, timing, answer.silent_before, answer.floor), answer)


def compare(answer: HeardAnswer, settings: TurnSettings, timing: AnswerTiming) -> Comparison:
    """What given constants would have done to an answer that was held under its own."""
    taker = TurnTaker(settings, timing, answer.silent_before, answer.floor)
    decisions = _rehear(taker, answer)
    assumed = 0.0
    if _ended(answer.decisions, EndReason.SILENCE) is not None:
        # Where it would have stayed open now, whoever had finished would have gone on being silent.
        heard = taker.heard
        while not taker.ended and taker.heard - heard < LONGEST_SILENCE * SPEECH_RATE:
            decisions += tuple(taker.hear(_SILENCE[0], answer.chunk, _SILENCE[1]))
        assumed = (taker.heard - heard) / SPEECH_RATE
    ended = _ended(decisions)
    cut = ended is not None and _speech_after(answer, ended)
    length = len(answer.chunks) * answer.chunk
    saved = 0.0 if ended is None or cut else (length - ended) / SPEECH_RATE
    return Comparison(answer, decisions, cut, saved, assumed)


def _rehear(taker: TurnTaker, answer: HeardAnswer) -> tuple[TurnEvent, ...]:
    decisions: list[TurnEvent] = []
    marks = list(answer.marks)
    for probability, level in answer.chunks:
        decisions += _apply(taker, marks)
        decisions += taker.hear(probability, answer.chunk, level)
    decisions += _apply(taker, marks)
    return tuple(decisions)


def _apply(taker: TurnTaker, marks: list[Mark]) -> list[TurnEvent]:
    """What is due now; it is taken off the list."""
    decisions: list[TurnEvent] = []
    while marks and marks[0].at <= taker.heard:
        mark = marks.pop(0)
        match mark.kind:
            case MarkKind.EXTENDED:
                taker.extend(mark.seconds)
            case MarkKind.RESUMED:
                taker.silence_afresh()
            case MarkKind.KEPT:
                decisions += taker.keep_going()
    return decisions


def _ended(decisions: Sequence[TurnEvent], *reasons: EndReason) -> int | None:
    """When turn-taking ended the answer, for one of the reasons or for any."""
    ends = [each for each in decisions if isinstance(each, AnswerEnded)]
    return next((end.at for end in ends if not reasons or end.reason in reasons), None)


def _speech_after(answer: HeardAnswer, moment: int) -> bool:
    """Whether, by the constants of then, the candidate spoke on after a moment for so long that it closes a countdown."""
    needed = answer.settings.cancelling_speech * SPEECH_RATE
    began: int | None = None
    spoken: list[tuple[int, int]] = []
    for each in rehear(answer, answer.settings, answer.timing):
        if isinstance(each, SpeechBegan):
            began = each.at
        elif isinstance(each, SpeechPaused) and began is not None:
            spoken.append((began, each.at))
            began = None
    if began is not None:
        spoken.append((began, len(answer.chunks) * answer.chunk))
    return any(end - max(start, moment) >= needed for start, end in spoken)

"""What a recogniser can say about an answer.

The outcomes are types of their own, so that nothing but recognised words can ever be taken for what a
candidate said: the message of a failed engine has no way into a transcript.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Word:
    """One recognised word."""

    text: str
    start: float
    """Seconds; relative to the audio given to the recogniser, or to the recording, as the holder says."""
    end: float
    probability: float
    """Recogniser's probability, 0 to 1. Below 0.5 about half of the words are wrong (docs/benchmarks.md)."""

    def shifted(self, seconds: float) -> Word:
        """The same word on a time line that starts `seconds` earlier."""
        return Word(self.text, self.start + seconds, self.end + seconds, self.probability)


TYPED = "typed by the candidate"
"""Stands where the name of the recogniser stands when an answer was never spoken."""


@dataclass(frozen=True, slots=True)
class Recognized:
    """Words were understood."""

    state: ClassVar[str] = "ok"
    words: tuple[Word, ...]
    language: str
    engine: str
    """Engine and model, for the record: "faster-whisper base"."""
    verbatim: tuple[Word, ...] = ()
    """The same words with the fillers in their places ("um"), which recognisers leave out; empty where nobody listened for
    them. The words above are the answer."""
    corrected_by: str = ""
    """Who put the words right after the recogniser; empty where nobody did."""

    @property
    def text(self) -> str:
        """The words as running text."""
        return " ".join(word.text for word in self.words)

    @property
    def confidence(self) -> float:
        """Mean word probability, 0 to 1, to four places: every answer, message and file shows the same figure."""
        return round(sum(word.probability for word in self.words) / len(self.words), 4) if self.words else 0.0

    def shifted(self, seconds: float) -> Recognized:
        """The same on a time line that starts `seconds` earlier."""
        return replace(
            self,
            words=tuple(word.shifted(seconds) for word in self.words),
            verbatim=tuple(word.shifted(seconds) for word in self.verbatim),
        )


@dataclass(frozen=True, slots=True)
class NoSpeech:
    """The answer holds no speech at all."""

    state: ClassVar[str] = "no_speech"
    engine: str = ""


@dataclass(frozen=True, slots=True)
class Unintelligible:
    """Somebody spoke, but no word could be made out."""

    state: ClassVar[str] = "unintelligible"
    engine: str = ""


@dataclass(frozen=True, slots=True)
class Pending:
    """Not recognised yet; it is tried again later, also after a restart."""

    state: ClassVar[str] = "pending"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Failed:
    """Recognition was tried as often as makes sense, and failed."""

    state: ClassVar[str] = "failed"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Withheld:
    """Not recognised, because the candidate did not agree to it."""

    state: ClassVar[str] = "withheld"


Recognition = Recognized | NoSpeech | Unintelligible | Pending | Failed | Withheld
"""Outcome of recognising one answer."""


class Standing(StrEnum):
    """What a take is among the takes of its question."""

    COUNTS = "counts"
    """The one that is judged."""
    INTERRUPTED = "interrupted"
    """An interruption ended it, and another take goes on with the same answer: both belong together."""
    REPLACED = "replaced"
    """Staff had the question answered again."""
    OTHER = "other"
    """The candidate gave or chose another one, or this one was broken off."""


_OVERHANG = 1.0
"""Seconds by which a word may end after its answer, because its times are not exact."""


class Presence(StrEnum):
    """Whether an answer can be listened to."""

    WHOLE = "whole"
    PARTLY = "partly"
    """The recording breaks off in its middle."""
    MISSING = "missing"
    """The recording had broken off before; the words were heard as it was spoken."""


@dataclass(frozen=True, slots=True)
class AnswerTranscript:
    """One take of one question with what was answered. Times are seconds on the recording's time line."""

    number: int
    """Position of the question in the interview, from 1."""
    take: int
    """Attempt at this question, from 1."""
    question: str
    asked_at: float
    """When the question began to be spoken."""
    start: float
    """When listening began."""
    end: float
    """When the answer ended."""
    recognition: Recognition
    """Its words are on the recording's time line too."""
    echo_trimmed: int = 0
    """Words removed from the beginning because they repeat the end of the spoken question."""
    standing: Standing = Standing.COUNTS
    reason: str = ""
    """Why it was replaced; empty for any other."""
    follow_up_to: int = 0
    """Number of the question that this one follows up; 0 for a question of the plan."""
    typed: str = ""
    """What the candidate typed beside it, as they left it."""
    typed_at: float | None = None
    """When they last changed that; None where nothing was typed, or where it is not known any more."""

    @property
    def presence(self) -> Presence:
        """Whether it is in the recording: `end` lies in what can be played, the words have the times at which they were said."""
        words = self.recognition.words if isinstance(self.recognition, Recognized) else ()
        behind = sum(word.end > self.end + _OVERHANG for word in words)
        if not behind:
            return Presence.WHOLE
        return Presence.MISSING if behind == len(words) else Presence.PARTLY


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A question without any take."""

    number: int
    """Position of the question in the interview, from 1."""
    question: str
    asked_at: float | None
    """When it began to be spoken, seconds on the recording's time line; None when it was not."""
    follow_up_to: int = 0
    """As in `AnswerTranscript`."""


@dataclass(frozen=True, slots=True)
class Interruption:
    """The program was ended in the middle of the interview, and went on later."""

    at: float
    """Seconds on the recording's time line, which stands still meanwhile."""
    away: float
    """Seconds between the two."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """Something the machine said. Times are seconds on the recording's time line."""

    kind: str
    """Why it was said: a value of `core.events.UtteranceKind`."""
    text: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class InterviewTranscript:
    """Everything that was said in an interview, by the machine and by the candidate."""

    interview_id: str
    started: str
    """ISO 8601, UTC."""
    duration: float
    """Seconds."""
    language: str
    utterances: tuple[Utterance, ...]
    answers: tuple[AnswerTranscript, ...]
    """Every take, in the order of time."""
    unanswered: tuple[Unanswered, ...] = ()
    interruptions: tuple[Interruption, ...] = ()

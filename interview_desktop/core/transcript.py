"""What a recogniser can say about an answer.

The outcomes are types of their own, so that nothing but recognised words can ever be taken for what a
candidate said: the message of a failed engine has no way into a transcript.
"""

from __future__ import annotations

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Recognized:
    """Words were understood."""

    state: ClassVar[str] = "ok"
    words: tuple[Word, ...]
    language: str
    engine: str
    """Engine and model, for the record: "faster-whisper base"."""

    @property
    def text(self) -> str:
        """The words as running text."""
        return " ".join(word.text for word in self.words)

    @property
    def confidence(self) -> float:
        """Mean word probability, 0 to 1."""
        return sum(word.probability for word in self.words) / len(self.words) if self.words else 0.0


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


@dataclass(frozen=True, slots=True)
class AnswerTranscript:
    """One asked question with what was answered. Times are seconds on the recording's time line."""

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


@dataclass(frozen=True, slots=True)
class Utterance:
    """Something the machine said. Times are seconds on the recording's time line."""

    kind: str
    """One of "greeting", "question", "nudge", "closing"."""
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

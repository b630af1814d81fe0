"""One answer while it is given: its segments, and what the recogniser made of each."""

from __future__ import annotations

from dataclasses import dataclass, field

from interview_desktop.app.live.ear import Segment
from interview_desktop.core.transcript import (
    AnswerTranscript,
    Failed,
    NoSpeech,
    Recognition,
    Recognized,
    Unintelligible,
    Withheld,
    Word,
)


@dataclass
class OpenAnswer:
    """Segments are recognised while the candidate goes on, and may come back in any order."""

    opened: float
    """When listening began, seconds since the candidate joined."""
    take: int = 1
    """How often its question was asked."""
    closed: float | None = None
    told: bool = False
    """Whether it was said what was understood."""
    _expected: set[int] = field(default_factory=set)
    _heard: dict[int, tuple[float, Recognition]] = field(default_factory=dict)

    def expect(self, segment: Segment) -> None:
        """A segment is being recognised."""
        self._expected.add(segment.number)

    def came(self, segment: Segment, recognition: Recognition) -> None:
        """A segment was recognised."""
        self._expected.discard(segment.number)
        self.add(segment, recognition)

    def add(self, segment: Segment, recognition: Recognition) -> None:
        """What is known of a segment that nobody is asked about."""
        self._heard[segment.number] = segment.start, recognition

    @property
    def complete(self) -> bool:
        """Whether the answer is over and every segment has come back."""
        return self.closed is not None and not self._expected

    @property
    def understood(self) -> bool:
        """Whether there are words, or nobody may look for any."""
        whole = self.recognition
        return isinstance(whole, Withheld) or (isinstance(whole, Recognized) and bool(whole.words))

    @property
    def recognition(self) -> Recognition:
        """All segments together, times since listening began; without any words, what went wrong first."""
        parts = [self._heard[number] for number in sorted(self._heard)]
        words: list[Word] = []
        engine = language = ""
        for start, part in parts:
            if isinstance(part, Recognized):
                words += part.shifted(start).words
                engine, language = part.engine, part.language
        if words:
            return Recognized(tuple(words), language, engine)
        for kind in (Withheld, Failed, Unintelligible):
            for _, part in parts:
                if isinstance(part, kind):
                    return part
        return NoSpeech()

    def transcript(self, position: int, question: str, asked_at: float) -> AnswerTranscript:
        """The answer on the time line of the interview.

        Args:
            position: of the question, from 1.
            question: its text.
            asked_at: when it began to be spoken.
        """
        whole = self.recognition
        if isinstance(whole, Recognized):
            whole = whole.shifted(self.opened)
        closed = self.closed if self.closed is not None else self.opened
        return AnswerTranscript(
            position, self.take, question, asked_at, self.opened, max(self.opened, closed), whole
        )

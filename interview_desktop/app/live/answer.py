"""One answer while it is given: its pieces, and what the recogniser made of each."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from interview_desktop.app.live.ear import Piece
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
    """Its pieces are recognised while the candidate goes on: one at a time, and of each only the longest that there is."""

    opened: float
    """When listening began, seconds since the candidate joined."""
    take: int = 1
    """How often its question was asked."""
    closed: float | None = None
    told: bool = False
    """Whether it was said what was understood."""
    _waiting: dict[int, Piece] = field(default_factory=dict)
    _recognizing: bool = False
    _heard: dict[int, Recognition] = field(default_factory=dict)
    """By the number of the piece, times since listening began."""

    def expect(self, piece: Piece) -> None:
        """A piece is to be recognised; if it waits already, the longer one is."""
        self._waiting[piece.number] = piece

    def next(self) -> Piece | None:
        """The piece that is recognised now; None while another one is, and when none waits."""
        if self._recognizing or not self._waiting:
            return None
        self._recognizing = True
        return self._waiting.pop(min(self._waiting))

    def came(self, piece: Piece, recognition: Recognition) -> None:
        """What `next` gave was recognised."""
        self._recognizing = False
        self.add(piece, recognition)

    def add(self, piece: Piece, recognition: Recognition) -> None:
        """What is known of a piece. Words stay when the longer piece could not be recognised."""
        found = _since(piece, recognition)
        if isinstance(found, Recognized) or not isinstance(self._heard.get(piece.number), Recognized):
            self._heard[piece.number] = found

    @property
    def complete(self) -> bool:
        """Whether the answer is over and all of it was recognised."""
        return self.closed is not None and not self._recognizing and not self._waiting

    @property
    def understood(self) -> bool:
        """Whether there are words, or nobody may look for any."""
        whole = self.recognition
        return isinstance(whole, Withheld) or (isinstance(whole, Recognized) and bool(whole.words))

    @property
    def recognition(self) -> Recognition:
        """All pieces together, times since listening began; without any words, what went wrong first."""
        parts = [self._heard[number] for number in sorted(self._heard)]
        words: list[Word] = []
        engine = language = ""
        for part in parts:
            if isinstance(part, Recognized):
                words += part.words
                engine, language = part.engine, part.language
        if words:
            return Recognized(tuple(words), language, engine)
        for kind in (Withheld, Failed, Unintelligible):
            for part in parts:
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


def _since(piece: Piece, recognition: Recognition) -> Recognition:
    """The words of a piece from its seam on, times since listening began."""
    if not isinstance(recognition, Recognized):
        return recognition
    whole = recognition.shifted(piece.start)
    # Whisper may stretch a word over the pause before it, so that its beginning says nothing; its end does.
    return replace(whole, words=tuple(word for word in whole.words if word.end > piece.seam))

"""Hears one interview: frames of 16 kHz sound in, decisions of turn-taking and speech to recognise out.

At each pause what was said since the last seam is given out once more as a whole: a recogniser that hears "ask not" without its
sentence writes "NOT!". Only where that becomes too long is there a seam, at a pause, and what comes after it is
recognised with some of what came before. Time is counted in samples since listening began. Nothing here knows a clock, a
socket or a thread.
"""

from __future__ import annotations

from dataclasses import dataclass

from interview_desktop.capture.level import voice_level
from interview_desktop.core.media import SAMPLE_BYTES, SPEECH_RATE, Audio
from interview_desktop.core.models import AnswerTiming
from interview_desktop.core.ports import VoiceDetector
from interview_desktop.core.turn_settings import TurnSettings
from interview_desktop.core.turns import AnswerEnded, NudgeDue, SpeechBegan, SpeechPaused, TurnTaker

Region = tuple[int, int]
"""First sample of speech, and the one after its last."""
GATHERED = 4
"""Chunks that the detector is given at once: one at a time costs nearly three times as much."""
LEAD = round(0.3 * SPEECH_RATE)
"""Samples before speech that go with it, so that its first sound is whole."""
TAIL = round(0.25 * SPEECH_RATE)
"""Samples after it."""
LONGEST = 15 * SPEECH_RATE
"""Samples that are recognised together: about as long as Whisper recognises in the two seconds of silence between a pause and the
end of an answer."""
CONTEXT = 5 * SPEECH_RATE
"""Samples before a seam, at least, that are heard again with what comes after it."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What was said in an answer from one seam to the present pause, or to the next seam."""

    number: int
    """In its answer, from 0. A later piece of the same number is the same one, longer; it takes the place of the earlier."""
    start: float
    """Where its sound begins, seconds since listening began."""
    audio: Audio
    seam: float = 0.0
    """Where its own speech begins, seconds since listening began; what ends before is of the piece before."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The answer is over."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """No answer begins; a nudge is due."""

    number: int


Heard = Piece | Ended | Quiet


class LiveEar:
    """Listens for one answer after the other. Used from one thread."""

    def __init__(self, detector: VoiceDetector, turns: TurnSettings, timing: AnswerTiming) -> None:
        """Listen with a detector of its own and the constants of the interview."""
        self._detector = detector
        self._turns = turns
        self._timing = timing
        self._taker: TurnTaker | None = None
        self._waiting = bytearray()
        self._sound = bytearray()
        self._sound_from = 0
        self._speeches: list[Region] = []
        """What was said in the present piece, and before its seam what is heard again with it."""
        self._speech_from: int | None = None
        self._seam = 0
        self._number = 0

    @property
    def open(self) -> bool:
        """Whether an answer is listened for."""
        return self._taker is not None

    @property
    def begun(self) -> bool:
        """Whether the candidate has begun to answer, with as much speech as an answer needs or in the middle of a word."""
        return self._taker is not None and (self._taker.begun or self._taker.speaking)

    @property
    def speaking(self) -> bool:
        """Whether the candidate speaks now."""
        return self._taker is not None and self._taker.speaking

    @property
    def listened(self) -> float:
        """Seconds for which the open answer was listened to."""
        return self._taker.heard / SPEECH_RATE if self._taker is not None else 0.0

    def listen(self) -> None:
        """Begin to listen for an answer."""
        self._detector.reset()
        self._taker = TurnTaker(self._turns, self._timing)
        self._waiting.clear()
        self._sound.clear()
        self._speeches.clear()
        self._sound_from, self._speech_from, self._seam, self._number = 0, None, 0, 0

    def go_on(self) -> None:
        """Something else was heard in between; the silence counts afresh."""
        self._detector.reset()
        self._waiting.clear()
        if self._taker is not None:
            self._taker.silence_afresh()

    def hear(self, frame: bytes) -> list[Heard]:
        """Take signed 16-bit mono sound at 16 kHz, of any whole number of samples, and tell what it decides."""
        if self._taker is None:
            return []
        self._waiting += frame
        size = self._detector.chunk_samples * SAMPLE_BYTES
        whole = len(self._waiting) // size
        if whole < GATHERED:
            return []
        chunks = bytes(self._waiting[: whole * size])
        del self._waiting[: whole * size]
        self._sound += chunks
        found: list[Heard] = []
        for number, probability in enumerate(self._detector.probabilities(chunks)):
            level = voice_level(chunks[number * size : (number + 1) * size])
            found += self._take(probability, self._detector.chunk_samples, level)
            if self._taker.ended:
                break
        self._forget()
        return found

    def silence(self, seconds: float) -> list[Heard]:
        """Nothing has come for so long: whoever sends nothing is silent."""
        if self._taker is None:
            return []
        found: list[Heard] = []
        chunk = self._detector.chunk_samples
        for _ in range(round(seconds * SPEECH_RATE / chunk)):
            self._sound += bytes(chunk * SAMPLE_BYTES)
            found += self._take(0.0, chunk, None)
            if self._taker.ended:
                break
        self._forget()
        return found

    def close(self) -> Piece | None:
        """Listen no more. What is being said makes a last piece."""
        taker, self._taker = self._taker, None
        return (
            self._piece(self._speech_from, taker.heard) if taker and self._speech_from is not None else None
        )

    def _take(self, probability: float, samples: int, level: float | None) -> list[Heard]:
        assert self._taker is not None
        found: list[Heard] = []
        for event in self._taker.hear(probability, samples, level):
            match event:
                case SpeechBegan(at=at):
                    self._speech_from = at
                case SpeechPaused(at=at) if self._speech_from is not None:
                    found.append(self._piece(self._speech_from, at))
                case NudgeDue(number=number):
                    found.append(Quiet(number))
                case AnswerEnded():
                    found.append(Ended())
                case _:
                    pass
        return found

    def _piece(self, begin: int, end: int) -> Piece:
        """All of the present piece, of which the speech from `begin` to `end` is the newest."""
        said = self._speeches
        if said and end - max(self._seam, said[0][0]) > LONGEST:
            self._seam = begin
            self._number += 1
            before = [at for at, (first, _) in enumerate(said) if self._seam - first >= CONTEXT]
            del said[: before[-1] if before else 0]
        said.append((begin, end))
        self._speech_from = None
        first = max(self._sound_from, said[0][0] - LEAD)
        sound = self._sound[
            (first - self._sound_from) * SAMPLE_BYTES : (end + TAIL - self._sound_from) * SAMPLE_BYTES
        ]
        audio = Audio(bytes(sound), SPEECH_RATE)
        return Piece(self._number, first / SPEECH_RATE, audio, self._seam / SPEECH_RATE)

    def _forget(self) -> None:
        """Sound that no piece can need any more: an answer may last for minutes, and there are many interviews."""
        heard = self._sound_from + len(self._sound) // SAMPLE_BYTES
        needed = self._speeches[0][0] if self._speeches else self._speech_from
        keep = (heard - SPEECH_RATE if needed is None else needed) - LEAD
        if keep - self._sound_from > SPEECH_RATE:
            del self._sound[: (keep - self._sound_from) * SAMPLE_BYTES]
            self._sound_from = keep

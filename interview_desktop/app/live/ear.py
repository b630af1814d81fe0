"""Hears one interview: frames of 16 kHz sound in, decisions of turn-taking and finished segments of speech out.

Time is counted in samples since listening began. Nothing here knows a clock, a socket or a thread.
"""

from __future__ import annotations

from dataclasses import dataclass

from interview_desktop.capture.level import measure
from interview_desktop.core.media import SAMPLE_BYTES, SPEECH_RATE, Audio
from interview_desktop.core.models import AnswerTiming
from interview_desktop.core.ports import VoiceDetector
from interview_desktop.core.turn_settings import TurnSettings
from interview_desktop.core.turns import AnswerEnded, NudgeDue, SpeechBegan, SpeechPaused, TurnTaker

GATHERED = 4
"""Chunks that the detector is given at once: one at a time costs nearly three times as much."""
LEAD = round(0.3 * SPEECH_RATE)
"""Samples before a segment that go with it, so that its first sound is whole."""
TAIL = round(0.25 * SPEECH_RATE)
"""Samples after it."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of speech that is over."""

    number: int
    """In its answer, from 0."""
    start: float
    """Seconds since listening began."""
    audio: Audio


@dataclass(frozen=True, slots=True)
class Ended:
    """The answer is over."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """No answer begins; a nudge is due."""

    number: int


Heard = Segment | Ended | Quiet


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
        self._segment_from: int | None = None
        self._segments = 0

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
        self._sound_from, self._segment_from, self._segments = 0, None, 0

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
            level = measure(chunks[number * size : (number + 1) * size]).rms
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

    def close(self) -> Segment | None:
        """Listen no more. What is being said is a last segment."""
        taker, self._taker = self._taker, None
        if taker is None or self._segment_from is None:
            return None
        return self._segment(taker.heard)

    def _take(self, probability: float, samples: int, level: float | None) -> list[Heard]:
        assert self._taker is not None
        found: list[Heard] = []
        for event in self._taker.hear(probability, samples, level):
            match event:
                case SpeechBegan(at=at):
                    self._segment_from = at
                case SpeechPaused(at=at) if self._segment_from is not None:
                    found.append(self._segment(at))
                case NudgeDue(number=number):
                    found.append(Quiet(number))
                case AnswerEnded():
                    found.append(Ended())
                case _:
                    pass
        return found

    def _segment(self, end: int) -> Segment:
        assert self._segment_from is not None
        first = max(self._sound_from, self._segment_from - LEAD)
        begin = (first - self._sound_from) * SAMPLE_BYTES
        until = (end + TAIL - self._sound_from) * SAMPLE_BYTES
        segment = Segment(
            self._segments, first / SPEECH_RATE, Audio(bytes(self._sound[begin:until]), SPEECH_RATE)
        )
        self._segment_from = None
        self._segments += 1
        return segment

    def _forget(self) -> None:
        """Sound that no segment can need any more: an answer may last for minutes, and there are many interviews."""
        if self._segment_from is not None:
            return
        keep = (LEAD + SPEECH_RATE) * SAMPLE_BYTES
        if len(self._sound) > 2 * keep:
            gone = len(self._sound) - keep
            del self._sound[:gone]
            self._sound_from += gone // SAMPLE_BYTES

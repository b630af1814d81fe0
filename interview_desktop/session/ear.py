"""Listening to one answer: microphone blocks in, turn-taking decisions and the answer's sound out.

The ear hears 48 kHz blocks with times, keeps the last seconds at 16 kHz, and while an answer is open gives each chunk to the
voice detector and the turn-taker. Used from the engine's thread only.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

import numpy as np
import soxr

from interview_desktop.core.errors import BugError
from interview_desktop.core.media import MEDIA_RATE, SAMPLE_BYTES, SPEECH_RATE, Audio, AudioBlock
from interview_desktop.core.models import AnswerTiming
from interview_desktop.core.ports import VoiceDetector
from interview_desktop.core.turns import TurnEvent, TurnSettings, TurnTaker

PRE_ROLL = 0.5
"""Seconds before listening began that belong to the answer too, so that a first syllable is never lost."""
_KEPT = 2.0
"""Seconds of sound kept while no answer is open."""


class Ear:
    """Hears answers. Time is counted in samples from the moment an answer was opened."""

    def __init__(self, detector: VoiceDetector, settings: TurnSettings) -> None:
        """Listen with a detector and the constants of turn-taking."""
        self._detector = detector
        self._settings = settings
        self._resampler = soxr.ResampleStream(MEDIA_RATE, SPEECH_RATE, 1, dtype="int16", quality="MQ")
        self._recent: deque[tuple[float, bytes]] = deque()
        """Pieces of 16 kHz sound with the time of their first sample."""
        self._taker: TurnTaker | None = None
        self._suspended = False
        self._resume_at = 0.0
        self._answer_from: float | None = None
        self._chunk = bytearray()

    @property
    def speaking(self) -> bool:
        """Whether the candidate is heard speaking in an open answer."""
        return self._taker is not None and self._listening() and self._taker.speaking

    def open(self, timing: AnswerTiming, at: float, not_before: float) -> float:
        """Begin to listen for an answer.

        Args:
            timing: its limits.
            at: when listening begins, on the monotonic clock.
            not_before: end of the machine's speech; nothing earlier belongs to the answer.

        Returns:
            When the answer's sound begins: up to `PRE_ROLL` before `at`.
        """
        self._detector.reset()
        self._taker = TurnTaker(self._settings, timing)
        self._suspended, self._resume_at = False, at
        self._chunk.clear()
        self._answer_from = max(at - PRE_ROLL, min(at, not_before))
        return self._answer_from

    def suspend(self) -> None:
        """Let nothing reach the turn-taker until `resume`."""
        self._suspended = True
        self._chunk.clear()

    def resume(self, at: float) -> None:
        """Go on listening for the open answer from `at`; its silence counts afresh."""
        self._suspended, self._resume_at = False, at
        self._detector.reset()
        if self._taker is not None:
            self._taker.silence_afresh()

    def keep_going(self) -> list[TurnEvent]:
        """The candidate says that the answer is not finished."""
        return self._taker.keep_going() if self._taker is not None else []

    def close(self) -> None:
        """End the open answer; its sound stays until `harvest`."""
        self._taker = None

    def harvest(self) -> Audio:
        """Give the sound of the answer that was closed, as far as it has been heard."""
        if self._answer_from is None:
            raise BugError("no answer was opened")
        pieces = [_from(piece, start, self._answer_from) for start, piece in self._recent]
        self._answer_from = None
        return Audio(b"".join(pieces), SPEECH_RATE)

    def hear(self, block: AudioBlock, decide: Callable[[TurnEvent], None]) -> None:
        """Take the next block and report what the turn-taker decides, in order."""
        samples = np.frombuffer(block.samples, np.int16)
        # The stream keeps a few samples back; its delay of under 3 ms is far below what turn-taking resolves.
        heard = self._resampler.resample_chunk(samples).tobytes()
        self._recent.append((block.time, heard))
        self._forget((block.time if self._answer_from is None else self._answer_from) - _KEPT)
        taker = self._taker
        if taker is None or self._suspended:
            return
        self._chunk += _from(heard, block.time, self._resume_at)
        size = self._detector.chunk_samples * SAMPLE_BYTES
        while len(self._chunk) >= size:
            chunk = bytes(self._chunk[:size])
            del self._chunk[:size]
            probability = self._detector.probability(chunk)
            for event in taker.hear(probability, self._detector.chunk_samples):
                decide(event)
            if not self._listening():  # what was decided may have ended the answer
                return

    def _listening(self) -> bool:
        return self._taker is not None and not self._suspended

    def _forget(self, before: float) -> None:
        while len(self._recent) > 1 and self._recent[1][0] <= before:
            self._recent.popleft()


def _from(piece: bytes, start: float, wanted: float) -> bytes:
    """The part of a piece of 16 kHz sound that is not earlier than `wanted`."""
    skip = max(0, round((wanted - start) * SPEECH_RATE))
    return piece[skip * SAMPLE_BYTES :]

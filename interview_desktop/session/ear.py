"""Listening to one answer: microphone blocks in, turn-taking decisions and the answer's sound out.

While an answer is open the ear gives each chunk of sound to the voice detector and what that says to the turn-taker. Used
from the engine's thread only.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import soxr

from interview_desktop.core.media import MEDIA_RATE, SAMPLE_BYTES, SPEECH_RATE, Audio, AudioBlock
from interview_desktop.core.models import AnswerTiming
from interview_desktop.core.ports import VoiceDetector
from interview_desktop.core.turns import TurnEvent, TurnSettings, TurnTaker
from interview_desktop.session.answer_sound import AnswerSound

PRE_ROLL = 0.5
"""Seconds before listening began that belong to the answer too, so that a first syllable is never lost."""


class Ear:
    """Hears answers. Time is counted in samples from the moment an answer was opened."""

    def __init__(self, detector: VoiceDetector, settings: TurnSettings) -> None:
        """Listen with a detector and the constants of turn-taking."""
        self._detector = detector
        self._settings = settings
        self._resampler = soxr.ResampleStream(MEDIA_RATE, SPEECH_RATE, 1, dtype="int16", quality="MQ")
        self._sound = AnswerSound()
        self._taker: TurnTaker | None = None
        self._suspended = False
        self._listen_from = 0.0
        self._chunk = bytearray()

    @property
    def speaking(self) -> bool:
        """Whether the candidate is heard speaking in an open answer."""
        return self._taker is not None and not self._suspended and self._taker.speaking

    @property
    def listened(self) -> float:
        """Seconds for which the open answer has been listened to."""
        return self._taker.heard / SPEECH_RATE if self._taker is not None else 0.0

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
        self._suspended, self._listen_from = False, at
        self._chunk.clear()
        begin = max(at - PRE_ROLL, min(at, not_before))
        self._sound.begin(begin)
        return begin

    def suspend(self, at: float) -> None:
        """Let nothing reach the turn-taker, and nothing belong to the answer, from `at` until `resume`."""
        self._suspended = True
        self._chunk.clear()
        self._sound.silence_from(at)

    def resume(self, at: float) -> None:
        """Go on listening for the open answer from `at`; its silence counts afresh."""
        self._suspended, self._listen_from = False, at
        self._detector.reset()
        self._sound.sound_from(at)
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
        return self._sound.harvest()

    def hear(self, block: AudioBlock, decide: Callable[[TurnEvent], None]) -> None:
        """Take the next block and report what the turn-taker decides, in order."""
        # The stream keeps a few samples back; its delay of under 3 ms is far below what turn-taking resolves.
        heard: bytes = self._resampler.resample_chunk(np.frombuffer(block.samples, np.int16)).tobytes()
        self._sound.add(block.time, heard)
        taker = self._taker
        if taker is None or self._suspended:
            return
        early = max(0, round((self._listen_from - block.time) * SPEECH_RATE))
        self._chunk += heard[early * SAMPLE_BYTES :]
        size = self._detector.chunk_samples * SAMPLE_BYTES
        while len(self._chunk) >= size and taker is self._taker and not self._suspended:
            chunk = bytes(self._chunk[:size])
            del self._chunk[:size]
            probability = self._detector.probability(chunk)
            for event in taker.hear(probability, self._detector.chunk_samples):
                decide(event)

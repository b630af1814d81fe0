"""Listening to one answer: microphone blocks in, turn-taking decisions and the answer's sound out.

While an answer is open the ear gives each chunk of sound to the voice detector and what that says to the turn-taker. Used
from the engine's thread only.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import soxr

from interview_desktop.capture.level import voice_level
from interview_desktop.core.hearing import packed, unpacked
from interview_desktop.core.media import MEDIA_RATE, SAMPLE_BYTES, SPEECH_RATE, Audio, AudioBlock
from interview_desktop.core.models import AnswerTiming
from interview_desktop.core.ports import VoiceDetector
from interview_desktop.core.turns import TurnEvent, TurnSettings, TurnTaker
from interview_desktop.session.answer_sound import KEPT, AnswerSound
from interview_desktop.session.early_speech import early_speech

GATHERED = 4
"""Chunks that the voice detector is given at once, because one at a time cost nearly three times as much. Decisions come up
to three chunks, 0.1 s, later; what they say of times is the same."""
PRE_ROLL = 0.5
"""Seconds before listening began that belong to the answer too, so that a first syllable is never lost."""
LEAD = 0.2
"""Seconds that are taken along before speech that began before listening did, so that its first sound is whole."""
GOING_ON = 0.2
"""Speech that begins so soon after listening did was going on before, seconds."""


class Ear:
    """Hears answers. Time is counted in samples from the moment an answer was opened."""

    def __init__(
        self,
        detector: VoiceDetector,
        keep: Callable[[bytes], None] = lambda chunk: None,
        floor: float | None = None,
    ) -> None:
        """Listen with a detector.

        Args:
            detector: says how likely a chunk is speech.
            keep: takes every chunk that a decision depends on, in the form of `core.hearing`, before it is decided.
            floor: level of the room that was measured before the interview, dBFS.
        """
        self._detector = detector
        self._keep = keep
        self._floor = floor
        self._resampler = soxr.ResampleStream(MEDIA_RATE, SPEECH_RATE, 1, dtype="int16", quality="MQ")
        self._sound = AnswerSound()
        self._taker: TurnTaker | None = None
        self._suspended = False
        self._listen_from = 0.0
        self._opened = self._begin = 0.0
        self._early = False
        self._chunk = bytearray()

    @property
    def speaking(self) -> bool:
        """Whether the candidate is heard speaking in an open answer."""
        return self._taker is not None and not self._suspended and self._taker.speaking

    @property
    def listened(self) -> float:
        """Seconds for which the open answer has been listened to."""
        return self._taker.heard / SPEECH_RATE if self._taker is not None else 0.0

    @property
    def spoken(self) -> float:
        """Seconds for which the candidate has spoken in the open answer, pauses not counted."""
        return self._taker.speech / SPEECH_RATE if self._taker is not None else 0.0

    @property
    def heard(self) -> int | None:
        """Samples that the open answer's turn-taker has heard; None when no answer is open."""
        return None if self._taker is None else self._taker.heard

    def open(
        self,
        settings: TurnSettings,
        timing: AnswerTiming,
        at: float,
        not_before: float,
        silent_before: int = 0,
    ) -> float:
        """Begin to listen for an answer.

        Args:
            settings: constants of turn-taking for it.
            timing: its limits.
            at: when listening begins, on the monotonic clock.
            not_before: end of the machine's speech; nothing earlier belongs to the answer, unless the candidate speaks already.
            silent_before: samples since the end of the machine's speech, which count as silence.

        Returns:
            When the answer's sound begins: up to `PRE_ROLL` before `at`.
        """
        self._detector.reset()
        self._taker = TurnTaker(settings, timing, silent_before, self._floor)
        self._suspended, self._listen_from = False, at
        self._opened, self._early = at, False
        self._chunk.clear()
        self._begin = max(at - PRE_ROLL, min(at, not_before))
        self._sound.begin(self._begin)
        return self._begin

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

    def extend(self, seconds: float) -> None:
        """The open answer may take so many seconds longer."""
        if self._taker is not None:
            self._taker.extend(seconds)

    def keep_going(self) -> list[TurnEvent]:
        """The candidate says that the answer is not finished."""
        return self._taker.keep_going() if self._taker is not None else []

    def close(self) -> None:
        """End the open answer; its sound stays until `harvest`."""
        self._early = self._taker is not None and self._taker.spoke_at_once(GOING_ON)
        self._taker = None

    def harvest(self, reach: float) -> tuple[float, Audio]:
        """When the sound of the answer that was closed begins, and the sound as far as it has been heard.

        It begins earlier than `open` said when the candidate spoke before listening began.

        Args:
            reach: seconds before listening in which the candidate's speech is looked for then.
        """
        if self._early:
            before = self._sound.before(self._opened, min(reach, KEPT))
            began = self._opened - early_speech(self._detector, before)
            if began < self._begin:
                self._sound.extend(began - LEAD)
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
        whole = len(self._chunk) // size
        if whole < GATHERED:
            return
        chunks = bytes(self._chunk[: whole * size])
        del self._chunk[: whole * size]
        for number, found in enumerate(self._detector.probabilities(chunks)):
            kept = packed(found, voice_level(chunks[number * size : (number + 1) * size]))
            self._keep(kept)
            # What is decided by is what was kept, rounded as it is: so a replay decides the same.
            ((probability, level),) = unpacked(kept)
            for event in taker.hear(probability, self._detector.chunk_samples, level):
                decide(event)
            if taker is not self._taker or self._suspended:  # by what was decided
                return

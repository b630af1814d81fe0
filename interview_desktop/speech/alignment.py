"""Times for words whose engine gives none: forced alignment for English, an even spread over the speech for other languages."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace

from interview_desktop.core.errors import EngineError
from interview_desktop.core.media import SPEECH_RATE, Audio, Speech, TimedPhoneme, TimedWord
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.ports import VoiceDetector
from interview_desktop.speech.cache import VersionedSynthesizer
from interview_desktop.speech.comparing import spoken_words
from interview_desktop.speech.languages import primary
from interview_desktop.speech.regions import best_detector, speech_regions
from interview_desktop.speech.words import tokens
from interview_desktop.speech.worker import Worker

_log = logging.getLogger(__name__)

Timed = tuple[tuple[TimedWord, ...], tuple[TimedPhoneme, ...]]
"""Words and phonemes, seconds from the start of the sound."""
_TIMEOUT = 20.0
_LANGUAGE = "en"
"""The language of the acoustic model."""


class Aligner:
    """Finds the words of a known text in its sound; never fails, because times are worth less than the words."""

    def __init__(self) -> None:
        self._worker = Worker("aligner")
        self._detector: VoiceDetector | None = None

    def align(self, text: str, audio: Audio, language: str) -> Timed:
        """Words with times and, in English, phonemes in IPA.

        Args:
            text: what is said.
            audio: the sound, at any rate.
            language: BCP 47. Of other languages than English the words are spread over the stretches in which somebody speaks,
                each in proportion to its letters; they have no phonemes. English is treated so when the alignment fails.
        """
        samples = at_speech_rate(audio)
        written = [token.text for token in tokens(text)]
        if primary(language) == _LANGUAGE and written:
            try:
                return self._forced(written, samples)
            except EngineError as error:
                _log.info("words are placed by an estimate: %s", error.what)
        return self._spread(written, samples), ()

    def close(self) -> None:
        """End the worker program; safe to call twice."""
        self._worker.close()

    def _forced(self, written: Sequence[str], samples: bytes) -> Timed:
        arguments = {"words": [spoken_words(word) for word in written]}
        reply = self._worker.request("align", arguments, samples, timeout=_TIMEOUT)
        words: list[TimedWord] = []
        for word, span in zip(written, reply.header["words"], strict=True):
            # A word that has no sound of its own stands where the one before it ends.
            start, end = span or (words[-1].end if words else 0.0,) * 2
            words.append(TimedWord(word, start, end))
        phonemes = tuple(TimedPhoneme(*phoneme) for phoneme in reply.header["phonemes"])
        return tuple(words), phonemes

    def _spread(self, written: Sequence[str], samples: bytes) -> tuple[TimedWord, ...]:
        try:
            self._detector = self._detector or best_detector()
            regions = speech_regions(self._detector, samples)
        except EngineError:
            regions = []
        regions = regions or [(0, len(samples) // 2)]
        spoken, letters = sum(end - start for start, end in regions), sum(map(len, written))
        words: list[TimedWord] = []
        before = 0
        for word in written:
            after = before + len(word)
            start, end = (_place(regions, spoken * part / letters) for part in (before, after))
            words.append(TimedWord(word, start, max(start, end)))
            before = after
        return tuple(words)


class AlignedSynthesizer:
    """Gives the speech of an engine the times that it lacks.

    Args:
        engine: one that gives sound, and perhaps words.
        aligner: closed together with the engine.
    """

    def __init__(self, engine: VersionedSynthesizer, aligner: Aligner) -> None:
        self._engine = engine
        self._aligner = aligner

    @property
    def name(self) -> str:
        """The engine's name."""
        return self._engine.name

    @property
    def version(self) -> str:
        """The engine's version."""
        return self._engine.version

    def voices(self, language: str) -> Sequence[str]:
        """The engine's voices."""
        return self._engine.voices(language)

    def synthesize(self, text: str, choice: VoiceChoice) -> Speech:
        """Speak one utterance with times; what the engine gives itself is kept.

        Raises:
            EngineUnavailable: as the engine.
            EngineFailed: as the engine.
        """
        speech = self._engine.synthesize(text, choice)
        if speech.words and speech.phonemes:
            return speech
        words, phonemes = self._aligner.align(text, speech.audio, choice.language)
        return replace(speech, words=speech.words or words, phonemes=speech.phonemes or phonemes)

    def close(self) -> None:
        """End the engine and the aligner; safe to call twice."""
        self._engine.close()
        self._aligner.close()


def _place(regions: Sequence[tuple[int, int]], spoken: float) -> float:
    """Seconds at which so many samples of speech are over."""
    for start, end in regions:
        if spoken <= end - start:
            return (start + spoken) / SPEECH_RATE
        spoken -= end - start
    return regions[-1][1] / SPEECH_RATE


def at_speech_rate(audio: Audio) -> bytes:
    """The samples of a sound at the rate that recognisers take."""
    if audio.rate == SPEECH_RATE:
        return audio.samples
    import numpy as np
    import soxr

    resampled = soxr.resample(np.frombuffer(audio.samples, np.int16), audio.rate, SPEECH_RATE)
    return bytes(resampled.astype(np.int16).tobytes())

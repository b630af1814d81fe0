"""Whether what a voice says can be understood: prepared speech is transcribed back and compared with its text."""

from __future__ import annotations

import hashlib
import json
import logging
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from interview_desktop.core.errors import EngineError, EngineFailed
from interview_desktop.core.media import SPEECH_RATE, Audio, Speech
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.ports import RecognitionRequest, Recognizer, Synthesizer
from interview_desktop.core.transcript import Recognized
from interview_desktop.speech.alignment import at_speech_rate
from interview_desktop.speech.cache import CachedSynthesizer
from interview_desktop.speech.comparing import differences, spoken_words

_log = logging.getLogger(__name__)

WORST = 0.15
"""Word error rate above which an utterance is not good enough."""
_ONE_WORD = 1
"""So many wrong words are let pass in any case: in a short utterance the listener's own mistake would weigh too much."""
TRIES = 3
"""A neural voice says the same text a little differently every time, now and then badly."""


class Misunderstood(EngineFailed):
    """The speech is there, but it is not what the listener hears."""

    def __init__(self, engine: str, speech: Speech, error: float) -> None:
        """Keep the speech: it is better than none.

        Args:
            engine: who spoke.
            speech: what was spoken.
            error: word error rate, 0 to 1 and above.
        """
        heard = f"The voice {engine} is hard to understand: {error:.0%} of the words of an utterance were heard differently"
        super().__init__(heard, "Choose another voice, or write it differently")
        self.speech = speech
        self.error = error


class Listener:
    """Transcribes speech back; keeps what it found in a folder, by the hash of sound and text.

    Args:
        recognizer: a good one: its own mistakes are taken for the voice's.
        folder: made when it is first needed.
        allowance: seconds that all checks may take together; what is prepared after that is used unchecked.
        clock: monotonic.
    """

    def __init__(
        self,
        recognizer: Recognizer,
        folder: Path,
        *,
        allowance: float = 60.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._recognizer = recognizer
        self._folder = folder
        self._left = allowance
        self._clock = clock

    def error_rate(self, speech: Speech, language: str) -> float | None:
        """Word error rate of an utterance; 0 where no more than one word is wrong.

        Returns:
            None where it cannot be told: the recogniser does not know the language or does not work, or time is used up.
        """
        kept = self._folder / f"{_key(speech, self._recognizer.name, language)}.json"
        with suppress(OSError, ValueError, KeyError, TypeError):
            return float(json.loads(kept.read_text())["word_error"])
        if self._left <= 0:
            _log.info("an utterance was not checked: the time for checks is used up")
            return None
        began = self._clock()
        try:
            if not self._recognizer.knows(language):
                return None
            audio = Audio(at_speech_rate(speech.audio), SPEECH_RATE)
            heard = self._recognizer.recognize(RecognitionRequest(audio, language))
        except EngineError as error:
            _log.info("an utterance was not checked: %s", error.what)
            return None
        finally:
            self._left -= self._clock() - began
        said = spoken_words(speech.text, language)
        wrong = differences(said, spoken_words(heard.text if isinstance(heard, Recognized) else "", language))
        rate = 0.0 if wrong <= _ONE_WORD and len(said) > 1 else wrong / max(1, len(said))
        with suppress(OSError):  # losing it only costs time
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_text(json.dumps({"word_error": rate}))
        return rate


class CheckedSynthesizer:
    """Refuses speech of an engine that cannot be understood.

    Args:
        engine: speaks.
        listener: hears; belongs to somebody else, who closes it.
    """

    def __init__(self, engine: Synthesizer, listener: Listener) -> None:
        self._engine = engine
        self._listener = listener

    @property
    def name(self) -> str:
        """The engine's name."""
        return self._engine.name

    def voices(self, language: str) -> Sequence[str]:
        """The engine's voices."""
        return self._engine.voices(language)

    def synthesize(self, text: str, choice: VoiceChoice) -> Speech:
        """Speak one utterance.

        What is badly understood is spoken anew before it is given up: another voice in the middle of an interview is
        worse than a moment of preparation.

        Raises:
            EngineUnavailable: as the engine.
            Misunderstood: more than 15 % of the words were heard differently, however often it was spoken; it carries
                the best of them.
            EngineFailed: as the engine.
        """
        best: Misunderstood | None = None
        for _ in range(TRIES):
            if best is not None and isinstance(self._engine, CachedSynthesizer):
                self._engine.forget(text, choice)
            try:
                speech = self._engine.synthesize(text, choice)
            except EngineError:
                if best is None:
                    raise
                break
            error = self._listener.error_rate(speech, choice.language)
            if error is None or error <= WORST:
                return speech
            if best is None or error < best.error:
                best = Misunderstood(self.name, speech, error)
        assert best is not None
        raise best

    def close(self) -> None:
        """End the engine; safe to call twice."""
        self._engine.close()


def _key(speech: Speech, recognizer: str, language: str) -> str:
    digest = hashlib.sha256(speech.audio.samples)
    digest.update(json.dumps([speech.text, speech.audio.rate, recognizer, language, WORST]).encode())
    return digest.hexdigest()

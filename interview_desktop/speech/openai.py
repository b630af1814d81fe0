"""OpenAI's voices and recogniser, and every service that speaks the same protocol. Used only with a key and with consent."""

from __future__ import annotations

import io
import math
import wave
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from interview_desktop.core.errors import EngineFailed, EngineUnavailable
from interview_desktop.core.media import SAMPLE_BYTES, SPEECH_RATE, Audio, Speech
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.ports import RecognitionRequest, VoiceDetector
from interview_desktop.core.transcript import NoSpeech, Recognition, Recognized, Word
from interview_desktop.speech.languages import primary
from interview_desktop.speech.messages import Message
from interview_desktop.speech.recognition import outcome, speech_samples
from interview_desktop.speech.regions import best_detector, speech_regions

if TYPE_CHECKING:
    from openai import OpenAI

VOICES = ("alloy", "echo", "fable", "onyx", "nova", "shimmer")
_SPEECH_RATE = 24_000
"""Samples per second of the service's `pcm` format."""
_TIMEOUT = 8.0
"""Seconds; the next engine must answer within ten."""


class _Service:
    """A client that is made at the first use and kept."""

    def __init__(self, key: str, base_url: str, timeout: float) -> None:
        self._settings: dict[str, Any] = {"api_key": key, "timeout": timeout, "max_retries": 0}
        if base_url:
            self._settings["base_url"] = base_url
        self._client: OpenAI | None = None

    @contextmanager
    def client(self) -> Iterator[OpenAI]:
        """The client; its errors become those of an engine, without the service's text, which may repeat the key.

        Raises:
            EngineUnavailable: the service refuses the key.
            EngineFailed: anything else.
        """
        import openai

        if self._client is None:
            self._client = openai.OpenAI(**self._settings)
        try:
            yield self._client
        except (openai.AuthenticationError, openai.PermissionDeniedError):
            raise EngineUnavailable("The speech service refuses the key", "Mend OPENAI_API_KEY") from None
        except openai.APIStatusError as error:
            raise EngineFailed(f"The speech service answered with status {error.status_code}") from error
        except openai.APITimeoutError as error:
            raise EngineFailed("The speech service did not answer in time") from error
        except openai.OpenAIError as error:
            raise EngineFailed(f"The speech service cannot be used ({type(error).__name__})") from error
        except ValueError:  # the SDK lets the errors of its JSON reader through
            raise EngineFailed("The speech service answered with nonsense") from None

    def close(self) -> None:
        if self._client is not None:
            self._client.close()


class OpenAISynthesizer:
    """Speaks through a speech service; it gives no times.

    Args:
        key: secret of the service.
        model: one of its voice models.
        base_url: another service with the same protocol; empty for OpenAI.
        timeout: seconds an utterance may take.
    """

    def __init__(
        self, key: str, *, model: str = "tts-1", base_url: str = "", timeout: float = _TIMEOUT
    ) -> None:
        self._service = _Service(key, base_url, timeout)
        self._model = model

    @property
    def name(self) -> str:
        """Engine name of the registry."""
        return "openai"

    @property
    def version(self) -> str:
        """The model; the service does not say when it changes."""
        return f"openai {self._model}"

    def voices(self, language: str) -> Sequence[str]:
        """The voices speak every language that has a two-letter code."""
        return VOICES if len(primary(language)) == 2 else ()

    def synthesize(self, text: str, choice: VoiceChoice) -> Speech:
        """Speak one utterance.

        Raises:
            EngineUnavailable: no such voice, or the key is refused.
            EngineFailed: the service cannot be reached, is too slow, or gives no sound.
        """
        voice = choice.voice or VOICES[0]
        if voice not in self.voices(choice.language):
            raise EngineUnavailable(
                f"The speech service has no voice {voice} for {choice.language}", "Choose another voice"
            )
        with self._service.client() as client:
            reply = client.audio.speech.create(
                model=self._model, voice=voice, input=text, response_format="pcm", speed=choice.rate
            )
            samples = reply.content
        samples = samples[: len(samples) // SAMPLE_BYTES * SAMPLE_BYTES]
        if not any(samples):
            raise EngineFailed("The speech service gave no sound")
        return Speech(text, Audio(samples, _SPEECH_RATE), (), (), f"{self.version} {voice}")

    def close(self) -> None:
        """Close the connection; safe to call twice."""
        self._service.close()


class OpenAIRecognizer:
    """Recognises through a speech service; silence is found on this machine and never sent.

    Args:
        key: secret of the service.
        model: one of its recognisers that gives word times.
        base_url: another service with the same protocol; empty for OpenAI.
        timeout: seconds a request may take.
    """

    def __init__(
        self, key: str, *, model: str = "whisper-1", base_url: str = "", timeout: float = _TIMEOUT
    ) -> None:
        self._service = _Service(key, base_url, timeout)
        self._model = model
        self._detector: VoiceDetector | None = None

    @property
    def name(self) -> str:
        """Engine name of the registry."""
        return "openai"

    def recognize(self, request: RecognitionRequest) -> Recognition:
        """Recognise one answer. A word's probability is that of its segment, which is all the service tells.

        Raises:
            EngineUnavailable: the key is refused, or no voice detector is installed.
            EngineFailed: the service cannot be reached, is too slow, or answers with nonsense.
        """
        samples, language, engine = (
            speech_samples(request.audio),
            primary(request.language),
            f"openai {self._model}",
        )
        if self._detector is None:
            self._detector = best_detector()
        if not speech_regions(self._detector, samples):
            return NoSpeech(engine)
        with self._service.client() as client:
            reply = client.audio.transcriptions.create(
                model=self._model,
                file=("answer.wav", _wav(samples)),
                language=language,
                prompt=", ".join(request.hot_words),
                response_format="verbose_json",
                timestamp_granularities=["word", "segment"],
            )
        try:
            words = _words(reply.model_dump())
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise EngineFailed("The speech service answered with nonsense") from error
        return outcome(Message({"speech": True, "words": words}), request.audio, request.language, engine)

    def verbatim(
        self, request: RecognitionRequest, recognized: Recognized, urgent: Callable[[], bool]
    ) -> tuple[Word, ...]:
        """Nothing: it has no second pass."""
        return ()

    def close(self) -> None:
        """Close the connection; safe to call twice."""
        self._service.close()


def _words(reply: Mapping[str, Any]) -> list[tuple[str, float, float, float]]:
    segments = [
        (float(segment["start"]), float(segment["end"]), math.exp(float(segment["avg_logprob"])))
        for segment in reply["segments"] or ()
    ]
    if reply["words"] is None and str(reply["text"]).strip():
        raise ValueError("words without times")
    return [
        (
            str(word["word"]).strip(),
            float(word["start"]),
            float(word["end"]),
            _probability(float(word["start"]), segments),
        )
        for word in reply["words"] or ()
    ]


def _probability(start: float, segments: Sequence[tuple[float, float, float]]) -> float:
    if not segments:
        return 0.0
    # Segments and words are rounded apart: the nearest one, where none holds the word.
    return min(segments, key=lambda segment: max(segment[0] - start, start - segment[1], 0.0))[2]


def _wav(samples: bytes) -> bytes:
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(SAMPLE_BYTES)
        file.setframerate(SPEECH_RATE)
        file.writeframes(samples)
    return buffer.getvalue()

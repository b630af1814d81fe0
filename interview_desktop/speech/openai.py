"""OpenAI's voices and recogniser, and every service that speaks the same protocol. Used only with a key and with consent."""

from __future__ import annotations

import io
import math
import wave
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from interview_desktop.core.errors import EngineFailed, EngineUnavailable
from interview_desktop.core.media import SAMPLE_BYTES, SPEECH_RATE, Audio, Speech
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.ports import RecognitionRequest, VoiceDetector
from interview_desktop.core.sentences import sentence
from interview_desktop.core.transcript import NoSpeech, Recognition, Recognized, Word
from interview_desktop.speech.languages import primary
from interview_desktop.speech.messages import Message
from interview_desktop.speech.patience import PATIENCE, Patience
from interview_desktop.speech.recognition import outcome, speech_samples
from interview_desktop.speech.regions import best_detector, speech_pieces

if TYPE_CHECKING:
    from openai import OpenAI

T = TypeVar("T")

VOICES = ("alloy", "echo", "fable", "onyx", "nova", "shimmer")
_SPEECH_RATE = 24_000
"""Samples per second of the service's `pcm` format."""
_LONGEST = 28 * SPEECH_RATE
"""Answers are sent in pieces, so that a long one has not to arrive and be understood within one time limit."""


class Service:
    """A client that is made at the first use and kept.

    Args:
        key: secret of the service.
        base_url: its address; empty for OpenAI.
        timeout: seconds a request may take.
        name: what people call it.
    """

    def __init__(self, key: str, base_url: str, timeout: float, name: str) -> None:
        self._name = name
        self._patience = Patience(name, timeout)
        self._settings: dict[str, Any] = {"api_key": key, "timeout": timeout, "max_retries": 0}
        if base_url:
            self._settings["base_url"] = base_url
        self._client: OpenAI | None = None

    def ask(self, request: Callable[[OpenAI], T]) -> T:
        """Make a request; its errors become those of an engine, without the service's text, which may repeat the key.

        Raises:
            EngineUnavailable: the service refuses the key.
            EngineFailed: anything else.
        """
        import openai

        if self._client is None:
            self._client = openai.OpenAI(**self._settings)
        client = self._client
        try:
            return self._patience.call(lambda: request(client))
        except (openai.AuthenticationError, openai.PermissionDeniedError):
            raise EngineUnavailable(
                sentence("{0} refuses the key", self._name), sentence("Mend the key in the settings")
            ) from None
        except openai.APIStatusError as error:
            self._patience.rest(error.response.headers.get("Retry-After"))
            raise EngineFailed(
                sentence("{0} answered with status {1}", self._name, error.status_code)
            ) from error
        except openai.APITimeoutError as error:
            raise EngineFailed(sentence("{0} did not answer in time", self._name)) from error
        except openai.OpenAIError as error:
            raise EngineFailed(
                sentence("{0} cannot be used ({1})", self._name, type(error).__name__)
            ) from error
        except ValueError:  # the SDK lets the errors of its JSON reader through
            raise EngineFailed(sentence("{0} answered with nonsense", self._name)) from None

    def close(self) -> None:
        """Close the connection; safe to call twice."""
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
        self, key: str, *, model: str = "tts-1", base_url: str = "", timeout: float = PATIENCE
    ) -> None:
        self._service = Service(key, base_url, timeout, "OpenAI")
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
                sentence("The speech service has no voice {0} for {1}", voice, choice.language),
                sentence("Choose another voice"),
            )
        samples = self._service.ask(
            lambda client: (
                client.audio.speech.create(
                    model=self._model, voice=voice, input=text, response_format="pcm", speed=choice.rate
                ).content
            )
        )
        samples = samples[: len(samples) // SAMPLE_BYTES * SAMPLE_BYTES]
        if not any(samples):
            raise EngineFailed(sentence("The speech service gave no sound"))
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
        timeout: seconds a piece of an answer may take.
        name: engine name of the registry.
        service: what people call the service.
    """

    def __init__(
        self,
        key: str,
        *,
        model: str = "whisper-1",
        base_url: str = "",
        timeout: float = PATIENCE,
        name: str = "openai",
        service: str = "OpenAI",
    ) -> None:
        self._service = Service(key, base_url, timeout, service)
        self._name = name
        self._said = service
        self._model = model
        self._detector: VoiceDetector | None = None

    @property
    def name(self) -> str:
        """Engine name of the registry."""
        return self._name

    def knows(self, language: str) -> bool:
        """Every language that has a two-letter code."""
        return len(primary(language)) == 2

    def hears_fillers(self, language: str) -> bool:
        """It has no second pass."""
        return False

    def recognize(self, request: RecognitionRequest) -> Recognition:
        """Recognise one answer, in pieces cut at pauses. A word's probability is that of its segment, which is all the service tells.

        Raises:
            EngineUnavailable: the key is refused, or no voice detector is installed.
            EngineFailed: the service cannot be reached, is too slow, or answers with nonsense.
        """
        samples, engine = speech_samples(request.audio), f"{self._name} {self._model}"
        self._detector = self._detector or best_detector()
        pieces = speech_pieces(self._detector, samples, _LONGEST)
        if not pieces:
            return NoSpeech(engine)
        words: list[_Timed] = []
        for start, end in pieces:
            heard = self._heard(samples[start * SAMPLE_BYTES : end * SAMPLE_BYTES], request)
            offset = start / SPEECH_RATE
            words += ((text, offset + since, offset + until, sure) for text, since, until, sure in heard)
        return outcome(Message({"speech": True, "words": words}), request.audio, request.language, engine)

    def verbatim(
        self, request: RecognitionRequest, recognized: Recognized, urgent: Callable[[], bool]
    ) -> tuple[Word, ...]:
        """Nothing: it has no second pass."""
        return ()

    def close(self) -> None:
        """Close the connection; safe to call twice."""
        self._service.close()

    def _heard(self, samples: bytes, request: RecognitionRequest) -> list[_Timed]:
        reply = self._service.ask(
            lambda client: client.audio.transcriptions.create(
                model=self._model,
                file=("answer.wav", _wav(samples)),
                language=primary(request.language),
                prompt=", ".join(request.hot_words),
                response_format="verbose_json",
                timestamp_granularities=["word", "segment"],
            )
        )
        try:
            return _words(reply.model_dump())
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise EngineFailed(sentence("{0} answered with nonsense", self._said)) from error


_Timed = tuple[str, float, float, float]
"""A word, its start and end in seconds, and its probability."""


def _words(reply: Mapping[str, Any]) -> list[_Timed]:
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

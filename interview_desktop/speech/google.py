"""Google's speech service through SpeechRecognition. Used only when configured and with consent."""

from __future__ import annotations

import http.client
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from interview_desktop.core.errors import EngineFailed, EngineUnavailable
from interview_desktop.core.media import SAMPLE_BYTES, SPEECH_RATE, Audio
from interview_desktop.core.ports import RecognitionRequest, VoiceDetector
from interview_desktop.core.sentences import sentence
from interview_desktop.core.transcript import NoSpeech, Recognition, Recognized, Word
from interview_desktop.speech.alignment import Aligner
from interview_desktop.speech.languages import primary
from interview_desktop.speech.messages import Message
from interview_desktop.speech.patience import PATIENCE, Patience
from interview_desktop.speech.recognition import outcome, speech_samples
from interview_desktop.speech.regions import best_detector, speech_pieces

if TYPE_CHECKING:
    from urllib.error import HTTPError

ENDPOINT = "https://www.google.com/speech-api/v2/recognize"
"""SpeechRecognition's own default is the same without encryption."""
_LONGEST = 14 * SPEECH_RATE
"""The service hears no more than about 15 s at once."""
_DEFAULT_REGION = {"en": "en-US"}


class GoogleRecognizer:
    """Recognises through Google; silence is found on this machine and never sent, and so are the times of words.

    Args:
        key: of the service; empty for the public one of SpeechRecognition, which is for trials.
        endpoint: the service.
        timeout: seconds a piece of an answer may take.
    """

    def __init__(self, key: str = "", *, endpoint: str = ENDPOINT, timeout: float = PATIENCE) -> None:
        self._key = key or None
        self._endpoint = endpoint
        self._timeout = timeout
        self._patience = Patience("Google's speech service", timeout)
        self._aligner = Aligner()
        self._detector: VoiceDetector | None = None

    @property
    def name(self) -> str:
        """Engine name of the registry."""
        return "google"

    def knows(self, language: str) -> bool:
        """Every language that has a two-letter code, as far as this machine can tell."""
        return len(primary(language)) == 2

    def hears_fillers(self, language: str) -> bool:
        """It has no second pass."""
        return False

    def recognize(self, request: RecognitionRequest) -> Recognition:
        """Recognise one answer, in pieces; all words of a piece have the probability that the service gives the piece.

        Raises:
            EngineUnavailable: the key is refused, or no voice detector is installed.
            EngineFailed: the service cannot be reached, is too slow, or answers with nonsense.
        """
        samples = speech_samples(request.audio)
        self._detector = self._detector or best_detector()
        pieces = speech_pieces(self._detector, samples, _LONGEST)
        if not pieces:
            return NoSpeech("google")
        words: list[tuple[str, float, float, float]] = []
        for start, end in pieces:
            piece = samples[start * SAMPLE_BYTES : end * SAMPLE_BYTES]
            text, confidence = self._patience.call(
                lambda piece=piece: self._heard(piece, request.language)  # type: ignore[misc]
            )
            timed, _ = self._aligner.align(text, Audio(piece, SPEECH_RATE), request.language)
            offset = start / SPEECH_RATE
            words += ((word.text, offset + word.start, offset + word.end, confidence) for word in timed)
        return outcome(Message({"speech": True, "words": words}), request.audio, request.language, "google")

    def verbatim(
        self, request: RecognitionRequest, recognized: Recognized, urgent: Callable[[], bool]
    ) -> tuple[Word, ...]:
        """Nothing: it has no second pass."""
        return ()

    def close(self) -> None:
        """End the aligner; safe to call twice."""
        self._aligner.close()

    def _heard(self, samples: bytes, language: str) -> tuple[str, float]:
        import speech_recognition

        listener: Any = speech_recognition.Recognizer()
        listener.operation_timeout = self._timeout
        try:
            text, confidence = listener.recognize_google(
                speech_recognition.AudioData(samples, SPEECH_RATE, SAMPLE_BYTES),
                key=self._key,
                language=_DEFAULT_REGION.get(language, language),
                with_confidence=True,
                endpoint=self._endpoint,
            )
            return str(text), float(confidence)
        except speech_recognition.UnknownValueError:
            return "", 0.0
        except speech_recognition.RequestError as error:
            raise self._refused(error.__context__) from None
        except (
            http.client.HTTPException,
            OSError,
            ValueError,
            LookupError,
            TypeError,
            AttributeError,
        ) as error:
            what = f"Google's speech service cannot be used ({type(error).__name__})"
            raise EngineFailed(what) from None

    def _refused(self, cause: BaseException | None) -> EngineFailed | EngineUnavailable:
        """The error for an answer with a status; its text is left out, because the address in it has the key."""
        status: int | None = getattr(cause, "code", None)
        if status is None:
            return EngineFailed(sentence("Google's speech service cannot be reached"))
        answer: HTTPError = cause  # type: ignore[assignment]  # what has a code is one
        self._patience.rest(answer.headers.get("Retry-After"))
        answer.close()
        if status in (401, 403):
            return EngineUnavailable(
                sentence("Google's speech service refuses the key"), sentence("Mend GOOGLE_SPEECH_API_KEY")
            )
        return EngineFailed(sentence("Google's speech service answered with status {0}", status))

"""faster-whisper: the offline recogniser, in a program of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from interview_desktop.core.errors import EngineUnavailable, EnvironmentFault
from interview_desktop.core.media import SAMPLE_BYTES, SPEECH_RATE, Audio
from interview_desktop.core.ports import RecognitionRequest
from interview_desktop.core.sentences import sentence
from interview_desktop.core.transcript import Recognition, Recognized, Word
from interview_desktop.speech.fillers import with_fillers
from interview_desktop.speech.languages import primary
from interview_desktop.speech.models import whisper_model
from interview_desktop.speech.recognition import allowed_time, outcome, speech_samples
from interview_desktop.speech.worker import Worker

_BEAM = 5
_FILLERS_MODEL = "tiny.en"
_FILLERS_LANGUAGE = "en"
"""The only language for which a second pass was measured to hear fillers."""


class WhisperRecognizer:
    """Recognises through a resident Whisper model, and hears English fillers with a second, small one.

    Args:
        model: a model whose weights come with the application, or any name together with `path`.
        path: folder of the user's own model.
        beam: hypotheses kept while decoding; 1 is twice as quick and a little worse on spontaneous speech.
    """

    def __init__(self, model: str = "base", *, path: Path | None = None, beam: int = _BEAM) -> None:
        self._model = model
        self._beam = beam
        # Finding the weights compares hashes, which takes a moment the first time.
        self._worker = Worker("whisper", lambda: {"path": str(whisper_model(model, configured=path))})

    @property
    def name(self) -> str:
        """Engine name of the registry."""
        return "whisper"

    def knows(self, language: str) -> bool:
        """Whether the model knows a language.

        Raises:
            EngineUnavailable: not installed, or no such model.
            EngineFailed: the program does not start.
        """
        return primary(language) in self._worker.load()["languages"]

    def hears_fillers(self, language: str) -> bool:
        """English ones, where the small model is installed."""
        if primary(language) != _FILLERS_LANGUAGE:
            return False
        try:
            whisper_model(_FILLERS_MODEL)
        except EnvironmentFault:
            return False
        return True

    def recognize(self, request: RecognitionRequest) -> Recognition:
        """Recognise one answer.

        Raises:
            EngineUnavailable: not installed, or the model does not know the language.
            EngineFailed: broke, was killed or timed out.
        """
        samples, language = speech_samples(request.audio), primary(request.language)
        if not self.knows(language):
            raise EngineUnavailable(
                sentence(
                    "The Whisper model {0} does not know the language {1}", self._model, request.language
                ),
                sentence("Choose a multilingual model"),
            )
        reply = self._worker.request(
            "recognize",
            {"language": language, "hot_words": list(request.hot_words), "beam": self._beam},
            samples,
            timeout=allowed_time(request.audio),
        )
        return outcome(reply, request.audio, request.language, f"faster-whisper {self._model}")

    def verbatim(
        self, request: RecognitionRequest, recognized: Recognized, urgent: Callable[[], bool]
    ) -> tuple[Word, ...] | None:
        """Hear the fillers of an English answer, piece by piece; other languages have no such pass.

        Raises:
            EngineUnavailable: the small model is not installed.
            EngineFailed: broke, was killed or timed out.
        """
        samples = speech_samples(request.audio)
        if primary(request.language) != _FILLERS_LANGUAGE:
            return ()
        path = str(whisper_model(_FILLERS_MODEL))
        cut = self._worker.request("cut", {}, samples, timeout=allowed_time(request.audio))
        again: list[Word] = []
        for start, end in cut.header["pieces"]:
            if urgent():
                return None
            piece = Audio(samples[start * SAMPLE_BYTES : end * SAMPLE_BYTES], SPEECH_RATE)
            reply = self._worker.request(
                "fillers",
                {"path": path, "language": _FILLERS_LANGUAGE},
                piece.samples,
                timeout=allowed_time(piece),
            )
            heard = outcome(reply, piece, request.language, _FILLERS_MODEL)
            if isinstance(heard, Recognized):
                again += (word.shifted(start / SPEECH_RATE) for word in heard.words)
        return with_fillers(recognized.words, again)

    def close(self) -> None:
        """End the worker program, also in the middle of a request; safe to call twice."""
        self._worker.close()

"""faster-whisper: the offline recogniser, in a program of its own."""

from __future__ import annotations

from pathlib import Path

from interview_desktop.core.errors import EngineUnavailable
from interview_desktop.core.ports import RecognitionRequest
from interview_desktop.core.transcript import Recognition
from interview_desktop.speech.languages import primary
from interview_desktop.speech.models import whisper_model
from interview_desktop.speech.recognition import allowed_time, outcome, speech_samples
from interview_desktop.speech.worker import Worker

_BEAM = 5


class WhisperRecognizer:
    """Recognises through one resident Whisper model.

    Args:
        model: a model whose weights come with the application, or any name together with `path`.
        path: folder of the user's own model.
        beam: hypotheses kept while decoding; 1 is twice as quick and a little worse on spontaneous speech.
    """

    def __init__(self, model: str = "base", *, path: Path | None = None, beam: int = _BEAM) -> None:
        self._model = model
        self._path = path
        self._beam = beam
        self._worker: Worker | None = None
        self._closed = False

    @property
    def name(self) -> str:
        """Engine name of the registry."""
        return "whisper"

    def recognize(self, request: RecognitionRequest) -> Recognition:
        """Recognise one answer.

        Raises:
            EngineUnavailable: not installed, or the model does not know the language.
            EngineFailed: broke, was killed or timed out.
        """
        samples, language = speech_samples(request.audio), primary(request.language)
        worker = self._running()
        if language not in worker.load()["languages"]:
            raise EngineUnavailable(
                f"The Whisper model {self._model} does not know the language {request.language}",
                "Choose a multilingual model",
            )
        reply = worker.request(
            "recognize",
            {"language": language, "hot_words": list(request.hot_words), "beam": self._beam},
            samples,
            timeout=allowed_time(request.audio),
        )
        return outcome(reply, request.audio, request.language, f"faster-whisper {self._model}")

    def close(self) -> None:
        """End the worker program, also in the middle of a request; safe to call twice."""
        self._closed = True
        if self._worker is not None:
            self._worker.close()

    def _running(self) -> Worker:
        if self._worker is None:
            self._worker = Worker("whisper", {"path": str(whisper_model(self._model, configured=self._path))})
            if self._closed:
                self._worker.close()
        return self._worker

"""pocketsphinx: the last resort for English, in a program of its own (it would stop every thread of this one)."""

from __future__ import annotations

from collections.abc import Callable

from interview_desktop.core.errors import EngineUnavailable
from interview_desktop.core.ports import RecognitionRequest
from interview_desktop.core.sentences import sentence
from interview_desktop.core.transcript import Recognition, Recognized, Word
from interview_desktop.speech.languages import primary
from interview_desktop.speech.recognition import allowed_time, outcome, speech_samples
from interview_desktop.speech.worker import Worker


class PocketsphinxRecognizer:
    """Recognises American English; every third word is wrong (docs/benchmarks.md), hot words are not used."""

    def __init__(self) -> None:
        self._worker = Worker("pocketsphinx")

    @property
    def name(self) -> str:
        """Engine name of the registry."""
        return "pocketsphinx"

    def knows(self, language: str) -> bool:
        """Whether it is valid for a language."""
        return primary(language) == "en"

    def hears_fillers(self, language: str) -> bool:
        """It has no second pass."""
        return False

    def recognize(self, request: RecognitionRequest) -> Recognition:
        """Recognise one answer.

        Raises:
            EngineUnavailable: not installed, or the language is not English.
            EngineFailed: broke, was killed or timed out.
        """
        samples = speech_samples(request.audio)
        if not self.knows(request.language):
            raise EngineUnavailable(
                sentence("pocketsphinx does not know the language {0}", request.language),
                sentence("Choose another engine"),
            )
        reply = self._worker.request("recognize", {}, samples, timeout=allowed_time(request.audio))
        return outcome(reply, request.audio, request.language, "pocketsphinx en-us")

    def verbatim(
        self, request: RecognitionRequest, recognized: Recognized, urgent: Callable[[], bool]
    ) -> tuple[Word, ...]:
        """Nothing: it has no second pass."""
        return ()

    def close(self) -> None:
        """End the worker program, also in the middle of a request; safe to call twice."""
        self._worker.close()

"""Piper: a neural voice for English, in a program of its own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from interview_desktop.core.errors import EngineFailed, EngineUnavailable
from interview_desktop.core.media import Speech
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.sentences import sentence
from interview_desktop.speech.languages import primary
from interview_desktop.speech.models import PIPER, piper_voice
from interview_desktop.speech.packages import installed_version
from interview_desktop.speech.spoken import speech_from
from interview_desktop.speech.worker import Worker

_TIMEOUT = 120.0


class PiperSynthesizer:
    """Speaks through one Piper voice.

    Args:
        voice: a voice whose weights come with the application, or any name together with `path`.
        path: `.onnx` file of the user's own voice, its `.onnx.json` beside it.
        timeout: seconds an utterance may take.
    """

    def __init__(
        self, voice: str = next(iter(PIPER)), *, path: Path | None = None, timeout: float = _TIMEOUT
    ) -> None:
        self._voice = voice
        self._timeout = timeout
        # Finding the weights compares hashes, which takes a moment the first time.
        self._worker = Worker("piper", lambda: {"path": str(piper_voice(voice, configured=path))})

    @property
    def name(self) -> str:
        """Engine name of the registry."""
        return "piper"

    @property
    def version(self) -> str:
        """Package and version; other versions may sound different.

        Raises:
            EngineUnavailable: the package is not installed.
        """
        return f"piper-tts {installed_version('piper-tts')}"

    def voices(self, language: str) -> Sequence[str]:
        """The voice, if it speaks the language; a Piper voice's name begins with its own."""
        return (self._voice,) if primary(self._voice) == primary(language) else ()

    def synthesize(self, text: str, choice: VoiceChoice) -> Speech:
        """Speak one utterance.

        Raises:
            EngineUnavailable: not installed, no such voice, or no voice for the language.
            EngineFailed: the engine broke or gave no sound.
        """
        if not self.voices(choice.language):
            raise EngineUnavailable(
                sentence("Piper has no voice for the language {0}", choice.language),
                sentence("Choose another engine"),
            )
        if choice.voice not in ("", self._voice):
            raise EngineUnavailable(
                sentence("Piper has no voice {0}", choice.voice), sentence("Choose {0}", self._voice)
            )
        reply = self._worker.request("speak", {"text": text, "rate": choice.rate}, timeout=self._timeout)
        if not any(reply.payload):
            raise EngineFailed(sentence("Piper gave no sound"))
        return speech_from({**reply.header, "engine": f"{self.version} {self._voice}"}, reply.payload)

    def close(self) -> None:
        """End the worker program; safe to call twice."""
        self._worker.close()

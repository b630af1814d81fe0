"""eSpeak NG: small, quick, speaks a hundred languages, sounds like a machine; runs in a program of its own."""

from __future__ import annotations

from collections.abc import Sequence

from interview_desktop.core.errors import EngineFailed, EngineUnavailable
from interview_desktop.core.media import Speech
from interview_desktop.core.models import VoiceChoice
from interview_desktop.speech.languages import primary
from interview_desktop.speech.packages import installed_version
from interview_desktop.speech.spoken import speech_from
from interview_desktop.speech.worker import Worker

_DEFAULT = {"en": "en-us"}
"""Voice of a language where its tag alone does not say which."""
_TIMEOUT = 30.0


class EspeakSynthesizer:
    """Speaks through eSpeak NG; voices are named by language tags, "en-us", and may carry a variant, "en-us+f3".

    Args:
        timeout: seconds an utterance may take.
    """

    def __init__(self, *, timeout: float = _TIMEOUT) -> None:
        self._worker = Worker("espeak")
        self._timeout = timeout

    @property
    def name(self) -> str:
        """Engine name of the registry."""
        return "espeak"

    @property
    def version(self) -> str:
        """Package and version; other versions may sound different.

        Raises:
            EngineUnavailable: the package is not installed.
        """
        return f"espeakng-loader {installed_version('espeakng-loader')}"

    def voices(self, language: str) -> Sequence[str]:
        """Voices of a language, the best one for the tag first.

        Raises:
            EngineUnavailable: the package is not installed.
            EngineFailed: the program does not start.
        """
        wanted, base = language.replace("_", "-").lower(), primary(language)
        listed: list[tuple[str, list[str]]] = self._worker.load()["voices"]
        names = [name for name, tags in listed if any(primary(tag) == base for tag in tags)]
        first = wanted if wanted in names else _DEFAULT.get(base, base)
        return sorted(dict.fromkeys(names), key=lambda name: (name != first, name))

    def synthesize(self, text: str, choice: VoiceChoice) -> Speech:
        """Speak one utterance.

        Raises:
            EngineUnavailable: no such voice, or no voice for the language.
            EngineFailed: the engine broke or gave no sound.
        """
        voices = self.voices(choice.language)
        voice = choice.voice or next(iter(voices), "")
        if voice.partition("+")[0] not in voices:
            raise EngineUnavailable(
                f"eSpeak NG has no voice {choice.voice} for the language {choice.language}"
                if choice.voice
                else f"eSpeak NG has no voice for the language {choice.language}",
                "Choose another voice",
            )
        reply = self._worker.request(
            "speak", {"text": text, "voice": voice, "rate": choice.rate}, timeout=self._timeout
        )
        if not reply.payload or not any(reply.payload):
            raise EngineFailed("eSpeak NG gave no sound")
        return speech_from({**reply.header, "engine": f"{self.version} {voice}"}, reply.payload)

    def close(self) -> None:
        """End the worker program; safe to call twice."""
        self._worker.close()

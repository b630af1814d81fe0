"""eSpeak NG: small, quick, speaks a hundred languages, sounds like a machine; runs in a program of its own."""

from __future__ import annotations

from collections.abc import Sequence

from interview_desktop.core.errors import EngineFailed, EngineUnavailable
from interview_desktop.core.media import Speech
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.sentences import sentence
from interview_desktop.speech.languages import primary
from interview_desktop.speech.packages import installed_version
from interview_desktop.speech.spoken import speech_from
from interview_desktop.speech.worker import Worker

_DEFAULT = {"en": "en-us"}
"""Voice of a language where its tag alone does not say which."""
_REGION = 1000
"""A voice for the very tag is better than one for the language, and that than one for another region."""
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
        listed: list[tuple[str, list[tuple[int, str]]]] = self._worker.load()["voices"]
        ranked: dict[str, int] = {}
        for name, tags in listed:
            ranks = [
                rank + (0 if tag == wanted else _REGION if tag == base else 2 * _REGION)
                for rank, tag in tags
                if primary(tag) == base
            ]
            if ranks:
                ranked[name] = min(ranks)
        return sorted(ranked, key=lambda name: (name != _DEFAULT.get(wanted), ranked[name], name))

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
                sentence("eSpeak NG has no voice {0} for the language {1}", choice.voice, choice.language)
                if choice.voice
                else sentence("eSpeak NG has no voice for the language {0}", choice.language),
                sentence("Choose another voice"),
            )
        reply = self._worker.request(
            "speak", {"text": text, "voice": voice, "rate": choice.rate}, timeout=self._timeout
        )
        if not reply.payload or not any(reply.payload):
            raise EngineFailed(sentence("eSpeak NG gave no sound"))
        return speech_from({**reply.header, "engine": f"{self.version} {voice}"}, reply.payload)

    def close(self) -> None:
        """End the worker program; safe to call twice."""
        self._worker.close()

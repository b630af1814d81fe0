"""Groq's voices: OpenAI's protocol with voices and a sound format of their own. Used only with a key and with consent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from interview_desktop.core.errors import EngineUnavailable
from interview_desktop.core.media import Speech
from interview_desktop.core.models import VoiceChoice
from interview_desktop.speech.languages import primary
from interview_desktop.speech.mp3 import decoded
from interview_desktop.speech.openai import Service
from interview_desktop.speech.patience import PATIENCE

_PLAYAI = (
    "Fritz", "Arista", "Atlas", "Basil", "Briggs", "Calum", "Celeste", "Cheyenne", "Chip", "Cillian", "Deedee", "Gail",
    "Indigo", "Mamaw", "Mason", "Mikail", "Mitch", "Quinn", "Thunder",
)  # fmt: skip
VOICES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "playai-tts": ("en", tuple(f"{name}-PlayAI" for name in _PLAYAI)),
    "playai-tts-arabic": ("ar", ("Ahmad-PlayAI", "Amira-PlayAI", "Khalid-PlayAI", "Nasser-PlayAI")),
    "canopylabs/orpheus-v1-english": ("en", ("autumn", "diana", "hannah", "austin", "daniel", "troy")),
}
"""Model to its language and voices, the default first."""


class GroqSynthesizer:
    """Speaks through Groq's service; it gives no times.

    Args:
        key: secret of the service.
        model: one of `VOICES`.
        base_url: its address.
        timeout: seconds an utterance may take.
    """

    def __init__(self, key: str, *, model: str, base_url: str, timeout: float = PATIENCE) -> None:
        self._service = Service(key, base_url, timeout, "Groq")
        self._model = model

    @property
    def name(self) -> str:
        """Engine name of the registry."""
        return "groq"

    @property
    def version(self) -> str:
        """The model; the service does not say when it changes."""
        return f"groq {self._model}"

    def voices(self, language: str) -> Sequence[str]:
        """The voices of the model, which speaks one language."""
        spoken, voices = VOICES[self._model]
        return voices if primary(language) == spoken else ()

    def synthesize(self, text: str, choice: VoiceChoice) -> Speech:
        """Speak one utterance. The rate is made on this machine: not every model of the service has one.

        Raises:
            EngineUnavailable: no such voice, or the key is refused.
            EngineFailed: the service cannot be reached, is too slow, or gives no sound.
        """
        voices = self.voices(choice.language)
        voice = choice.voice or next(iter(voices), "")
        if voice not in voices:
            raise EngineUnavailable(
                f"Groq's {self._model} has no voice {choice.voice or choice.language}",
                "Choose another voice, or another model: INTERVIEW_GROQ_VOICE_MODEL",
            )
        sound = self._service.ask(
            lambda client: (
                client.audio.speech.create(
                    model=self._model, voice=voice, input=text, response_format="wav"
                ).content
            )
        )
        return Speech(text, decoded(sound, "Groq", choice.rate), (), (), f"{self.version} {voice}")

    def close(self) -> None:
        """Close the connection; safe to call twice."""
        self._service.close()

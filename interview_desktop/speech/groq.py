"""Groq's voices: OpenAI's protocol with voices and a sound format of their own. Used only with a key and with consent."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence

from interview_desktop.core.errors import EngineUnavailable
from interview_desktop.core.media import Audio, Speech
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.sentences import sentence
from interview_desktop.speech.languages import primary
from interview_desktop.speech.mp3 import decoded
from interview_desktop.speech.openai import Service
from interview_desktop.speech.patience import PATIENCE

_PLAYAI = (
    "Fritz", "Arista", "Atlas", "Basil", "Briggs", "Calum", "Celeste", "Cheyenne", "Chip", "Cillian", "Deedee", "Gail",
    "Indigo", "Mamaw", "Mason", "Mikail", "Mitch", "Quinn", "Thunder",
)  # fmt: skip
VOICES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "canopylabs/orpheus-v1-english": ("en", ("autumn", "diana", "hannah", "austin", "daniel", "troy")),
    "canopylabs/orpheus-arabic-saudi": ("ar", ("fahad", "sultan", "abdullah", "lulwa", "noura", "aisha")),
    # Groq withdrew these two on 31 December 2025; a service with its protocol may have them.
    "playai-tts": ("en", tuple(f"{name}-PlayAI" for name in _PLAYAI)),
    "playai-tts-arabic": ("ar", ("Ahmad-PlayAI", "Amira-PlayAI", "Khalid-PlayAI", "Nasser-PlayAI")),
}
"""Model to its language and voices, the default first."""
MOST_CHARACTERS = 200
"""Of one request to Orpheus; longer texts are spoken in pieces."""
_AFTER_A_CLAUSE = re.compile(r"(?<=[.!?;:,\u061f\u060c])\s+")


class GroqSynthesizer:
    """Speaks through Groq's service; it gives no times.

    Args:
        key: secret of the service.
        model: one of `VOICES`, or another one whose voices are given.
        voices: of the model, the default first; empty for those that are known of it.
        base_url: its address.
        timeout: seconds an utterance may take.
    """

    def __init__(
        self, key: str, *, model: str, base_url: str, voices: Sequence[str] = (), timeout: float = PATIENCE
    ) -> None:
        self._service = Service(key, base_url, timeout, "Groq")
        self._model = model
        self._language, known = VOICES.get(model, ("", ()))
        self._voices = tuple(voices) or known

    @property
    def name(self) -> str:
        """Engine name of the registry."""
        return "groq"

    @property
    def version(self) -> str:
        """The model; the service does not say when it changes."""
        return f"groq {self._model}"

    def voices(self, language: str) -> Sequence[str]:
        """The voices of the model, which speaks one language; of one that is not known, whatever it is asked for."""
        return self._voices if self._language in {"", primary(language)} else ()

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
                sentence("Groq's {0} has no voice {1}", self._model, choice.voice or choice.language),
                sentence(
                    "Choose another voice, or another model: INTERVIEW_GROQ_VOICE_MODEL, INTERVIEW_GROQ_VOICES"
                ),
            )
        spoken = [self._spoken(piece, voice, choice.rate) for piece in pieces(text)]
        audio = Audio(b"".join(each.samples for each in spoken), spoken[0].rate)
        return Speech(text, audio, (), (), f"{self.version} {voice}")

    def _spoken(self, text: str, voice: str, rate: float) -> Audio:
        sound = self._service.ask(
            lambda client: (
                client.audio.speech.create(
                    model=self._model, voice=voice, input=text, response_format="wav"
                ).content
            )
        )
        return decoded(sound, "Groq", rate)

    def close(self) -> None:
        """Close the connection; safe to call twice."""
        self._service.close()


def pieces(text: str, most: int = MOST_CHARACTERS) -> Iterator[str]:
    """A text in parts that one request may have, parted where a speaker breathes; within a clause only where that is too long."""
    piece = ""
    for clause in _AFTER_A_CLAUSE.split(text.strip()):
        for part in textwrap.wrap(clause, most) or [clause]:
            joined = f"{piece} {part}".strip()
            if len(joined) > most:
                yield piece
                joined = part
            piece = joined
    yield piece

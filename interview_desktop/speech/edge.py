"""edge-tts: the voices of Microsoft Edge, without a key. Used only when configured and with consent; extra `cloud`."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from interview_desktop.core.errors import EngineFailed, EngineUnavailable
from interview_desktop.core.media import Speech, TimedWord
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.sentences import sentence
from interview_desktop.speech.languages import primary
from interview_desktop.speech.mp3 import decoded
from interview_desktop.speech.packages import installed_version
from interview_desktop.speech.patience import PATIENCE, Patience

VOICES = (
    "en-US-EmmaMultilingualNeural", "en-US-AndrewMultilingualNeural", "en-GB-SoniaNeural", "en-GB-RyanNeural",
    "de-DE-KatjaNeural", "de-DE-ConradNeural", "fr-FR-DeniseNeural", "fr-FR-HenriNeural", "es-ES-ElviraNeural",
    "es-MX-DaliaNeural", "it-IT-ElsaNeural", "pt-BR-FranciscaNeural", "pt-PT-RaquelNeural", "nl-NL-ColetteNeural",
    "pl-PL-ZofiaNeural", "sv-SE-SofieNeural", "da-DK-ChristelNeural", "nb-NO-PernilleNeural", "fi-FI-NooraNeural",
    "cs-CZ-VlastaNeural", "tr-TR-EmelNeural", "uk-UA-PolinaNeural", "ru-RU-SvetlanaNeural", "hi-IN-SwaraNeural",
    "ja-JP-NanamiNeural", "ko-KR-SunHiNeural", "zh-CN-XiaoxiaoNeural", "ar-SA-ZariyahNeural",
)  # fmt: skip
"""Some of the service's voices, the best of each language first; any other can be named."""
_TICKS = 10_000_000
"""In a second, of the service's times."""


class EdgeSynthesizer:
    """Speaks through Microsoft's service; it gives the times of words.

    Args:
        voice: one more voice that may be chosen, by the service's name; empty for none.
        timeout: seconds an utterance may take.
    """

    def __init__(self, *, voice: str = "", timeout: float = PATIENCE) -> None:
        self._voices = (*VOICES, voice) if voice and voice not in VOICES else VOICES
        self._patience = Patience("edge-tts", timeout)

    @property
    def name(self) -> str:
        """Engine name of the registry."""
        return "edge"

    @property
    def version(self) -> str:
        """The package; the service does not say when it changes.

        Raises:
            EngineUnavailable: the package is not installed.
        """
        return f"edge-tts {installed_version('edge-tts')}"

    def voices(self, language: str) -> Sequence[str]:
        """Voices of a language, those of its region first; a voice's name begins with its own."""
        own = [voice for voice in self._voices if primary(voice) == primary(language)]
        return sorted(own, key=lambda voice: not voice.lower().startswith(f"{language.lower()}-"))

    def synthesize(self, text: str, choice: VoiceChoice) -> Speech:
        """Speak one utterance.

        Raises:
            EngineUnavailable: no such voice, or none for the language.
            EngineFailed: the service cannot be reached, is too slow, or gives no sound.
        """
        voices = self.voices(choice.language)
        if not voices or choice.voice not in ("", *voices):
            raise EngineUnavailable(
                sentence("edge-tts has no voice {0}", choice.voice or choice.language),
                sentence("Choose another engine"),
            )
        voice = choice.voice or voices[0]
        mp3, words = self._patience.call(lambda: self._fetched(text, voice, choice.rate))
        return Speech(text, decoded(mp3, "edge-tts"), words, (), f"{self.version} {voice}")

    def close(self) -> None:
        """Nothing to close."""

    def _fetched(self, text: str, voice: str, rate: float) -> tuple[bytes, tuple[TimedWord, ...]]:
        import aiohttp
        from edge_tts.exceptions import EdgeTTSException

        try:
            return asyncio.run(_spoken(text, voice, f"{round((rate - 1) * 100):+d}%"))
        # What is not in the service's format ends the package in whatever comes first.
        except (EdgeTTSException, aiohttp.ClientError, OSError, ValueError, LookupError, TypeError) as error:
            if isinstance(error, aiohttp.ClientResponseError) and error.headers:
                self._patience.rest(error.headers.get("Retry-After"))
            raise EngineFailed(sentence("edge-tts cannot be used ({0})", type(error).__name__)) from error


async def _spoken(text: str, voice: str, rate: str) -> tuple[bytes, tuple[TimedWord, ...]]:
    from edge_tts import Communicate

    mp3 = bytearray()
    words: list[TimedWord] = []
    async for chunk in Communicate(text, voice, rate=rate, boundary="WordBoundary").stream():
        if chunk["type"] == "audio":
            mp3 += chunk["data"]
        elif chunk["type"] == "WordBoundary":
            start = chunk["offset"] / _TICKS
            words.append(TimedWord(chunk["text"], start, start + chunk["duration"] / _TICKS))
    return bytes(mp3), tuple(words)

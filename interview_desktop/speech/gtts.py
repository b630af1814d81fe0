"""gTTS: Google Translate's voice, without a key. Used only when configured and with consent."""

from __future__ import annotations

import io
from collections.abc import Sequence

from interview_desktop.core.errors import EngineFailed, EngineUnavailable
from interview_desktop.core.media import Speech
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.sentences import sentence
from interview_desktop.speech.languages import primary
from interview_desktop.speech.mp3 import decoded
from interview_desktop.speech.packages import installed_version
from interview_desktop.speech.patience import PATIENCE, Patience


class GttsSynthesizer:
    """Speaks through Google Translate; one voice a language, no times.

    Args:
        timeout: seconds an utterance may take; gTTS itself would wait for ever.
    """

    def __init__(self, *, timeout: float = PATIENCE) -> None:
        self._timeout = timeout
        self._patience = Patience("gTTS", timeout)

    @property
    def name(self) -> str:
        """Engine name of the registry."""
        return "gtts"

    @property
    def version(self) -> str:
        """The package; the service does not say when it changes.

        Raises:
            EngineUnavailable: the package is not installed.
        """
        return f"gTTS {installed_version('gTTS')}"

    def voices(self, language: str) -> Sequence[str]:
        """One voice for a language, named by its tag."""
        from gtts.lang import tts_langs

        known = tts_langs()
        return tuple(tag for tag in dict.fromkeys((language, primary(language))) if tag in known)[:1]

    def synthesize(self, text: str, choice: VoiceChoice) -> Speech:
        """Speak one utterance.

        Raises:
            EngineUnavailable: no such voice, or none for the language.
            EngineFailed: the service cannot be reached, is too slow, or gives no sound.
        """
        voices = self.voices(choice.language)
        if not voices or choice.voice not in ("", *voices):
            raise EngineUnavailable(
                sentence("gTTS has no voice {0}", choice.voice or choice.language),
                sentence("Choose another engine"),
            )
        mp3 = self._patience.call(lambda: self._fetched(text, voices[0]))
        return Speech(text, decoded(mp3, "gTTS", choice.rate), (), (), f"{self.version} {voices[0]}")

    def close(self) -> None:
        """Nothing to close."""

    def _fetched(self, text: str, voice: str) -> bytes:
        from gtts import gTTS, gTTSError

        mp3 = io.BytesIO()  # kept in memory: a file would be left behind empty when the service fails
        try:
            gTTS(text, lang=voice, timeout=self._timeout, lang_check=False).write_to_fp(mp3)
        except AssertionError:  # gTTS's way to refuse a text without words
            raise EngineFailed(sentence("gTTS gave no sound")) from None
        # Network errors of `requests` are OSErrors; gTTS turns what it cannot read in an answer into a TypeError,
        # and lets through what base64 and JSON say.
        except (gTTSError, OSError, TypeError, ValueError) as error:
            reply = getattr(error, "rsp", None)
            if reply is not None:
                self._patience.rest(reply.headers.get("Retry-After"))
            raise EngineFailed(sentence("gTTS cannot be reached ({0})", type(error).__name__)) from error
        return mp3.getvalue()

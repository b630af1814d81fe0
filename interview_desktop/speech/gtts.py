"""gTTS: Google Translate's voice, without a key. Used only when configured and with consent."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from interview_desktop.core.errors import EngineFailed, EngineUnavailable
from interview_desktop.core.media import Audio, Speech
from interview_desktop.core.models import VoiceChoice
from interview_desktop.speech.languages import primary
from interview_desktop.speech.packages import installed_version

_TIMEOUT = 8.0
"""Seconds; gTTS itself would wait for ever."""


class GttsSynthesizer:
    """Speaks through Google Translate; one voice a language, no times.

    Args:
        timeout: seconds each sentence may take.
    """

    def __init__(self, *, timeout: float = _TIMEOUT) -> None:
        self._timeout = timeout

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
                f"gTTS has no voice {choice.voice or choice.language}", "Choose another engine"
            )
        from gtts import gTTS, gTTSError

        mp3 = io.BytesIO()  # kept in memory: a file would be left behind empty when the service fails
        try:
            gTTS(text, lang=voices[0], timeout=self._timeout, lang_check=False).write_to_fp(mp3)
        except AssertionError:  # gTTS's way to refuse a text without words
            raise EngineFailed("gTTS gave no sound") from None
        # Network errors of `requests` are OSErrors; gTTS turns what it cannot read in an answer into a TypeError.
        except (gTTSError, OSError, TypeError) as error:
            raise EngineFailed(f"gTTS cannot be reached ({type(error).__name__})") from error
        audio = _decoded(mp3, choice.rate)
        if not any(audio.samples):
            raise EngineFailed("gTTS gave no sound")
        return Speech(text, audio, (), (), f"{self.version} {voices[0]}")

    def close(self) -> None:
        """Nothing to close."""


def _decoded(mp3: io.BytesIO, tempo: float) -> Audio:
    """Decode to mono, and speak quicker or slower at the same pitch, because the service cannot.

    Raises:
        EngineFailed: what came is not sound.
    """
    import av
    from av.filter import Graph

    mp3.seek(0)
    parts: list[bytes] = []
    rate = 0
    try:
        with av.open(mp3, "r") as container:
            stream = container.streams.audio[0]
            rate = stream.rate
            graph = Graph()
            source = graph.add_abuffer(template=stream)
            chain = [
                source,
                graph.add("atempo", str(tempo)),
                graph.add("aformat", "sample_fmts=s16:channel_layouts=mono"),
                graph.add("abuffersink"),
            ]
            graph.link_nodes(*chain).configure()
            for frame in [*container.decode(stream), None]:
                graph.push(frame)
                parts += _ready(graph)
    except (av.FFmpegError, IndexError, ValueError) as error:
        raise EngineFailed("gTTS answered with something that is not sound") from error
    return Audio(b"".join(parts), rate)


def _ready(graph: Any) -> list[bytes]:
    """What a filter graph has finished so far."""
    import av

    parts: list[bytes] = []
    try:
        while True:
            parts.append(graph.pull().to_ndarray().tobytes())
    except (av.BlockingIOError, av.EOFError):
        return parts

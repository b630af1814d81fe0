"""What the interviewer says as sound with the times of its words: spoken when the service starts, and kept."""

from __future__ import annotations

import base64
import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from interview_desktop.core.errors import EngineError
from interview_desktop.core.media import Audio, Speech
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.ports import Synthesizer
from interview_desktop.speech.mp3 import encoded

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Sound:
    """One utterance as clients get it."""

    audio_base64: str
    """An MP3 file."""
    duration: float
    """Seconds."""
    word_timings: tuple[dict[str, Any], ...]
    """`word`, `start`, `end`, as the synthesizer measured them; empty where it cannot tell."""


class AvatarVoice:
    """Speaks texts, each once. Methods may be called from any thread.

    Args:
        make: the synthesizer with the voice and rate it has; made when it is first needed.
        volume: 1 as the voice has it.
    """

    def __init__(self, make: Callable[[], tuple[Synthesizer, VoiceChoice]], volume: float) -> None:
        self._make = make
        self._volume = volume
        self._lock = threading.Lock()
        self._synthesizer: tuple[Synthesizer, VoiceChoice] | None = None
        self._kept: dict[str, Sound] = {}
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def prepare(self, texts: Sequence[str]) -> None:
        """Speak texts ahead, on a thread of its own."""

        def speak() -> None:
            for text in texts:
                if self._stopping.is_set():
                    return
                try:
                    self.say(text)
                except EngineError as error:
                    _log.warning("the interviewer's voice cannot be prepared: %s", error.what)
                    return

        self._thread = threading.Thread(target=speak, name="avatar-voice")
        self._thread.start()

    def say(self, text: str) -> Sound:
        """The sound of a text.

        Raises:
            EngineError: no voice can speak it.
        """
        kept = self._kept.get(text)
        if kept is not None:
            return kept
        with self._lock:  # a synthesizer is used from one thread at a time
            if text not in self._kept:
                if self._synthesizer is None:
                    self._synthesizer = self._make()
                self._kept[text] = self._sound(self._synthesizer[0].synthesize(text, self._synthesizer[1]))
            return self._kept[text]

    def close(self) -> None:
        """End the voice; safe to call twice."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        with self._lock:
            synthesizer, self._synthesizer = self._synthesizer, None
        if synthesizer is not None:
            synthesizer[0].close()

    def _sound(self, speech: Speech) -> Sound:
        timings = tuple(
            {"word": word.text, "start": round(word.start, 3), "end": round(word.end, 3)}
            for word in speech.words
        )
        mp3 = encoded(_louder(speech.audio, self._volume))
        return Sound(base64.b64encode(mp3).decode(), round(speech.audio.duration, 3), timings)


def _louder(audio: Audio, volume: float) -> Audio:
    if volume == 1:
        return audio
    samples = np.frombuffer(audio.samples, np.int16) * volume
    return Audio(np.clip(samples, -32768, 32767).astype("<i2").tobytes(), audio.rate)

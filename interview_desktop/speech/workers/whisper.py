"""Program that recognises with faster-whisper; its models stay loaded."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from interview_desktop.core.errors import EngineUnavailable
from interview_desktop.core.media import SPEECH_RATE
from interview_desktop.core.sentences import sentence
from interview_desktop.speech.packages import not_installed
from interview_desktop.speech.regions import (
    Region,
    best_detector,
    cut_at_pauses,
    speech_pieces,
    speech_regions,
    speech_within,
)
from interview_desktop.speech.workers.serving import Arguments, serve

if TYPE_CHECKING:
    from interview_desktop.core.ports import VoiceDetector

_LONGEST = 28 * SPEECH_RATE
"""Whisper hears windows of 30 s and skips clauses at their edges."""
_MOST_THREADS = 4
_NEAR = 0.3
"""Seconds by which a word may lie before or after all speech of its piece; its times are not exact."""
_FILLERS_BEAM = 5
_FILLERS_PROMPT = "Um, uh, so, uh, I mean, um, you know, uh, like, um."
"""Makes Whisper write down what it takes for noise otherwise; it harms the rest (docs/benchmarks.md)."""


class Engine:
    """The Whisper model of the answers, a small one for their fillers, and one voice detector."""

    def __init__(self) -> None:
        self._model: Any = None
        self._fillers: Any = None
        """Loaded when it is first needed."""
        self._detector: VoiceDetector | None = None

    def load(self, arguments: Arguments, _payload: bytes) -> tuple[dict[str, Any], bytes]:
        """Load the model in folder `path` and say which languages it knows."""
        self._model = _loaded(str(arguments["path"]))
        self._detector = best_detector()
        return {"languages": list(self._model.supported_languages)}, b""

    def recognize(self, arguments: Arguments, samples: bytes) -> tuple[dict[str, Any], bytes]:
        """Recognise 16 kHz `samples` in `language`, expecting `hot_words`, with `beam`."""
        assert self._detector is not None, "load comes first"
        regions = speech_regions(self._detector, samples)
        sound = _sound(samples)
        words: list[list[Any]] = []
        for start, end in cut_at_pauses(regions, len(sound), _LONGEST) if regions else ():
            spoken = speech_within(regions, start, end)
            if spoken is None:
                continue
            first, last = spoken[0] / SPEECH_RATE - _NEAR, spoken[1] / SPEECH_RATE + _NEAR
            # Whisper thanks its listeners in the silence around what was said. The first word of a short piece is said to begin
            # long before it does, where the voice detector has not yet warmed to a soft voice: its end counts.
            words += (
                word
                for word in self._piece(arguments, sound[start:end], start / SPEECH_RATE)
                if first <= word[2] and (word[1] + word[2]) / 2 <= last
            )
        return {"speech": bool(regions), "words": words}, b""

    def cut(self, _arguments: Arguments, samples: bytes) -> tuple[dict[str, Any], bytes]:
        """Say where 16 kHz `samples` can be cut into pieces for `fillers`: first sample and the one after the last."""
        return {"pieces": self._pieces(samples)}, b""

    def fillers(self, arguments: Arguments, samples: bytes) -> tuple[dict[str, Any], bytes]:
        """Listen to one piece of sound with the model in folder `path`, prompted to keep fillers."""
        if self._fillers is None:
            self._fillers = _loaded(str(arguments["path"]))
        segments, _ = self._fillers.transcribe(
            _sound(samples),
            language=arguments["language"],
            beam_size=_FILLERS_BEAM,
            word_timestamps=True,
            vad_filter=True,
            condition_on_previous_text=False,
            initial_prompt=_FILLERS_PROMPT,
        )
        words = [
            [word.word.strip(), word.start, word.end, word.probability]
            for segment in segments
            for word in segment.words
        ]
        return {"speech": True, "words": words}, b""

    def _pieces(self, samples: bytes) -> list[Region]:
        """Pieces that Whisper hears whole; none where nobody speaks."""
        assert self._detector is not None, "load comes first"
        return speech_pieces(self._detector, samples, _LONGEST)

    def _piece(self, arguments: Arguments, sound: Any, offset: float) -> Iterator[list[Any]]:
        segments, _ = self._model.transcribe(
            sound,
            language=arguments["language"],
            beam_size=int(arguments["beam"]),
            word_timestamps=True,
            # Without it Whisper invents text on silence and noise.
            vad_filter=True,
            condition_on_previous_text=False,
            hotwords=", ".join(arguments["hot_words"]) or None,
        )
        for segment in segments:
            for word in segment.words:
                yield [word.word.strip(), offset + word.start, offset + word.end, word.probability]


def _loaded(folder: str) -> Any:
    try:
        from faster_whisper import WhisperModel
    except ImportError:
        raise not_installed("faster-whisper") from None
    try:
        return WhisperModel(
            folder, device="cpu", compute_type="int8", cpu_threads=_threads(), local_files_only=True
        )
    except (RuntimeError, ValueError, OSError) as error:
        raise EngineUnavailable(
            sentence("The Whisper model in {0} cannot be loaded: {1}", folder, error),
            sentence("Use a folder with a model in CTranslate2's format"),
        ) from error


def _sound(samples: bytes) -> Any:
    return np.frombuffer(samples, np.int16).astype(np.float32) / 32768


def _threads() -> int:
    """Half of the cores and one more: the other half records."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(cores // 2 + 1, cores, _MOST_THREADS)


def main() -> None:
    """Serve until standard input ends."""
    engine = Engine()
    operations = {
        "load": engine.load,
        "recognize": engine.recognize,
        "cut": engine.cut,
        "fillers": engine.fillers,
    }
    serve(operations, in_background=True)


if __name__ == "__main__":
    main()

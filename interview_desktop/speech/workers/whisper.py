"""Program that recognises with faster-whisper; one model, resident."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from interview_desktop.core.errors import EngineUnavailable
from interview_desktop.core.media import SAMPLE_BYTES, SPEECH_RATE
from interview_desktop.speech.packages import not_installed
from interview_desktop.speech.regions import best_detector, cut_at_pauses, speech_regions
from interview_desktop.speech.workers.serving import Arguments, serve

if TYPE_CHECKING:
    from interview_desktop.core.ports import VoiceDetector

_LONGEST = 28 * SPEECH_RATE
"""Whisper hears windows of 30 s and skips clauses at their edges."""
_MOST_THREADS = 4


class Engine:
    """One Whisper model and one voice detector."""

    def __init__(self) -> None:
        self._model: Any = None
        self._detector: VoiceDetector | None = None

    def load(self, arguments: Arguments, _payload: bytes) -> tuple[dict[str, Any], bytes]:
        """Load the model in folder `path` and say which languages it knows."""
        try:
            from faster_whisper import WhisperModel
        except ImportError:
            raise not_installed("faster-whisper") from None
        try:
            self._model = WhisperModel(
                str(arguments["path"]),
                device="cpu",
                compute_type="int8",
                cpu_threads=_threads(),
                local_files_only=True,
            )
        except (RuntimeError, ValueError, OSError) as error:
            raise EngineUnavailable(
                f"The Whisper model in {arguments['path']} cannot be loaded: {error}",
                "Use a folder with a model in CTranslate2's format",
            ) from error
        self._detector = best_detector()
        return {"languages": list(self._model.supported_languages)}, b""

    def recognize(self, arguments: Arguments, samples: bytes) -> tuple[dict[str, Any], bytes]:
        """Recognise 16 kHz `samples` in `language`, expecting `hot_words`, with `beam`."""
        assert self._detector is not None, "load comes first"
        regions = speech_regions(self._detector, samples)
        if not regions:
            return {"speech": False, "words": []}, b""
        sound = np.frombuffer(samples, np.int16).astype(np.float32) / 32768
        words: list[list[Any]] = []
        for start, end in cut_at_pauses(regions, len(samples) // SAMPLE_BYTES, _LONGEST):
            words += self._piece(arguments, sound[start:end], start / SPEECH_RATE)
        return {"speech": True, "words": words}, b""

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


def _threads() -> int:
    """Half of the cores and one more: the other half records."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(cores // 2 + 1, cores, _MOST_THREADS)


def main() -> None:
    """Serve until standard input ends."""
    engine = Engine()
    serve({"load": engine.load, "recognize": engine.recognize}, in_background=True)


if __name__ == "__main__":
    main()

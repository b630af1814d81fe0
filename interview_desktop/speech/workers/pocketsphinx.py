"""Program that recognises with pocketsphinx.

pocketsphinx is used directly: SpeechRecognition's adapter loads the acoustic model anew for every call.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from interview_desktop.core.media import SAMPLE_BYTES, SPEECH_RATE
from interview_desktop.speech.packages import not_installed
from interview_desktop.speech.regions import best_detector, speech_regions
from interview_desktop.speech.workers.serving import Arguments, serve

if TYPE_CHECKING:
    from interview_desktop.core.ports import VoiceDetector

_FRAMES_A_SECOND = 100
_AROUND = SPEECH_RATE // 4
"""Samples kept before and after each stretch of speech."""
_JOIN = SPEECH_RATE
"""Stretches closer than this are decoded together, for the language model's sake."""
_NO_WORD = re.compile(r"[<\[+].*")
"""Silence, noise and sentence marks."""
_VARIANT = re.compile(r"\(\d+\)$")
"""Which pronunciation it was: "and(2)"."""


class Engine:
    """One decoder and one voice detector."""

    def __init__(self) -> None:
        self._decoder: Any = None
        self._detector: VoiceDetector | None = None

    def load(self, _arguments: Arguments, _payload: bytes) -> tuple[dict[str, Any], bytes]:
        """Load the American English model that comes with the package."""
        try:
            import pocketsphinx
        except ImportError:
            raise not_installed("pocketsphinx") from None
        self._decoder = pocketsphinx.Decoder(loglevel="FATAL")
        self._detector = best_detector()
        return {}, b""

    def recognize(self, _arguments: Arguments, samples: bytes) -> tuple[dict[str, Any], bytes]:
        """Recognise 16 kHz `samples`, stretch by stretch; it invents words where nobody speaks."""
        assert self._detector is not None, "load comes first"
        regions = _joined(speech_regions(self._detector, samples), len(samples) // SAMPLE_BYTES)
        words = [word for start, end in regions for word in self._stretch(samples, start, end)]
        return {"speech": bool(regions), "words": words}, b""

    def _stretch(self, samples: bytes, start: int, end: int) -> Iterator[list[Any]]:
        self._decoder.start_utt()
        # As a whole, so that it can normalise by the mean of all of it.
        self._decoder.process_raw(
            samples[start * SAMPLE_BYTES : end * SAMPLE_BYTES], no_search=False, full_utt=True
        )
        self._decoder.end_utt()
        offset = start / SPEECH_RATE
        for segment in self._decoder.seg() or ():
            if _NO_WORD.match(segment.word):
                continue
            begin = offset + segment.start_frame / _FRAMES_A_SECOND
            until = offset + (segment.end_frame + 1) / _FRAMES_A_SECOND
            yield [_VARIANT.sub("", segment.word), begin, until, segment.prob]


def _joined(regions: list[tuple[int, int]], total: int) -> list[tuple[int, int]]:
    """Widen stretches of speech and join those that are close."""
    joined: list[tuple[int, int]] = []
    for begin, until in regions:
        start, end = max(0, begin - _AROUND), min(total, until + _AROUND)
        if joined and start - joined[-1][1] < _JOIN:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def main() -> None:
    """Serve until standard input ends."""
    engine = Engine()
    serve({"load": engine.load, "recognize": engine.recognize}, in_background=True)


if __name__ == "__main__":
    main()

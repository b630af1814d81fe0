"""The voice detector of WebRTC: very light, easily fooled by noise; for machines without onnxruntime."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from interview_desktop.core.media import SAMPLE_BYTES, SPEECH_RATE
from interview_desktop.speech.packages import not_installed

_MODE = 3
"""The most reluctant of its four modes."""
_FRAME = SPEECH_RATE // 100
_FRAMES = 3
"""Frames of 10 ms in a chunk."""
_WINDOW = 15
"""Frames whose share of "speech" is the probability."""


class WebrtcDetector:
    """Yes or no for each 10 ms, smoothed over 150 ms into a probability.

    Raises:
        EngineUnavailable: webrtcvad is not installed.
    """

    def __init__(self) -> None:
        self.reset()

    @property
    def name(self) -> str:
        """Engine name of the registry."""
        return "webrtc"

    @property
    def chunk_samples(self) -> int:
        """Samples of a chunk."""
        return _FRAME * _FRAMES

    def probabilities(self, chunks: bytes) -> Sequence[float]:
        """Share of the last frames, up to the end of each chunk, that were taken for speech.

        Raises:
            ValueError: these are no whole chunks.
        """
        size = self.chunk_samples * SAMPLE_BYTES
        if not chunks or len(chunks) % size:
            raise ValueError(
                f"chunks have {self.chunk_samples} samples each; {len(chunks) / SAMPLE_BYTES} are none"
            )
        return [self._probability(chunks[at : at + size]) for at in range(0, len(chunks), size)]

    def _probability(self, chunk: bytes) -> float:
        size = _FRAME * SAMPLE_BYTES
        for start in range(0, len(chunk), size):
            self._recent.append(self._detector.is_speech(chunk[start : start + size], SPEECH_RATE))
        return sum(self._recent) / _WINDOW

    def reset(self) -> None:
        """Forget what came before; the library adapts to the noise it hears, so it starts afresh too."""
        try:
            import webrtcvad
        except ImportError:
            raise not_installed("webrtcvad-wheels") from None
        self._detector = webrtcvad.Vad(_MODE)
        self._recent: deque[bool] = deque(maxlen=_WINDOW)

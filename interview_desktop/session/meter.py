"""How loud the microphone is, often enough for a meter that a person looks at."""

from __future__ import annotations

import math

import numpy as np

from interview_desktop.core.media import AudioBlock

INTERVAL = 0.1
"""Seconds of sound in one reading."""
FLOOR = -96.0
"""dBFS of digital silence."""


class Meter:
    """Gathers blocks and gives a reading ten times a second."""

    def __init__(self) -> None:
        self._blocks: list[bytes] = []
        self._seconds = 0.0

    def hear(self, block: AudioBlock) -> tuple[float, float] | None:
        """Take the next block.

        Returns:
            RMS and peak of the last interval in dBFS, or None while it is not over.
        """
        self._blocks.append(block.samples)
        self._seconds += block.duration
        if self._seconds < INTERVAL:
            return None
        values = np.frombuffer(b"".join(self._blocks), np.int16).astype(np.float32) / 32768
        self._blocks, self._seconds = [], 0.0
        return _decibels(float(np.sqrt(np.mean(values**2)))), _decibels(float(np.max(np.abs(values))))


def _decibels(value: float) -> float:
    return max(FLOOR, 20 * math.log10(value)) if value > 0 else FLOOR

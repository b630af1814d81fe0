"""How loud sound is: what the level meter shows and what the device check judges by."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from interview_desktop.core.media import AudioBlock

FLOOR = -96.0
"""dBFS of digital silence: the range of 16 bits."""

_FULL_SCALE = 32_768.0
_CLIPPED = 32_767
_SLOW = 3
"""Terms of what is slower than a voice."""


@dataclass(frozen=True, slots=True)
class SoundLevel:
    """The level of a stretch of sound."""

    rms: float
    """Root mean square in dBFS, `FLOOR` to 0; a square wave of full scale has 0, a sine -3."""
    peak: float
    """Largest sample in dBFS, `FLOOR` to 0."""
    clipped: int
    """Samples at full scale: some are normal in a loud plosive, many mean that the microphone is set too high."""


def measure(samples: bytes) -> SoundLevel:
    """The level of signed 16-bit mono samples; no samples are silence."""
    values = np.frombuffer(samples, np.int16)
    if not len(values):
        return SoundLevel(FLOOR, FLOOR, 0)
    peak = max(int(values.max()), -int(values.min()))
    exact = values.astype(np.float64)
    rms = math.sqrt(float(exact @ exact) / len(values))
    clipped = 0
    if peak >= _CLIPPED:  # hardly ever, so that it is not looked for in every stretch
        clipped = int(np.count_nonzero((values >= _CLIPPED) | (values <= -_CLIPPED)))
    return SoundLevel(_dbfs(rms), _dbfs(peak), clipped)


def voice_level(samples: bytes) -> float:
    """The level of signed 16-bit mono samples as somebody hears it who listens for a voice, dBFS, `FLOOR` to 0.

    What is slower than any voice is left out: a microphone that is touched or breathed on swings by a few hertz, 30 dB above the
    speech, and may stand beside zero for ever. In the 32 ms of a detector's chunk that is no more than a parabola.
    """
    values = np.frombuffer(samples, np.int16).astype(np.float64)
    if len(values) <= _SLOW:
        return FLOOR
    slow = _parabolas(len(values)) @ values
    return _dbfs(math.sqrt(max(0.0, float(values @ values - slow @ slow)) / len(values)))


@lru_cache(maxsize=8)
def _parabolas(count: int) -> NDArray[np.float64]:
    """Constant, slope and curve over so many samples, orthonormal (Legendre's polynomials)."""
    basis, _ = np.linalg.qr(np.vander(np.linspace(-1, 1, count), _SLOW, increasing=True))
    return np.ascontiguousarray(basis.T)


class LevelMeter:
    """Gathers blocks and gives one level for each stretch.

    Args:
        seconds: length of a stretch.
    """

    def __init__(self, seconds: float = 0.1) -> None:
        self._seconds = seconds
        self._gathered: list[bytes] = []
        self._duration = 0.0

    def add(self, block: AudioBlock) -> SoundLevel | None:
        """Add a block; the level of the stretch that it completes, else None."""
        self._gathered.append(block.samples)
        self._duration += block.duration
        # Durations are sums of binary fractions: ten blocks of 10 ms may lack a hair of 100 ms.
        if self._duration < self._seconds - 1e-6:
            return None
        level = measure(b"".join(self._gathered))
        self._gathered, self._duration = [], 0.0
        return level


def _dbfs(size: float) -> float:
    return max(FLOOR, 20 * math.log10(size / _FULL_SCALE)) if size > 0 else FLOOR

"""Resampling by a ratio that may change at any time, with soxr's variable-rate mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from interview_desktop.recording.sound.placing import DriftServo, Samples

if TYPE_CHECKING:
    from soxr import ResampleStream

_FULL_SCALE = 32768.0


class SoxrStretcher:
    """Implements `placing.Stretcher`.

    The filter runs from the first sample on, also at a ratio of exactly one: switching it on later would be audible. What
    comes out comes 5 ms later, but belongs to the same time as what went in, to within 50 microseconds.

    Args:
        rate: samples per second.
    """

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._ratio = 1.0
        self._stream = self._new_stream()

    def feed(self, samples: Samples, ratio: float) -> Samples:
        """Take samples and give what is ready."""
        if ratio != self._ratio:
            # Steps of the ratio are below 0.05 %: the waveform goes on without a step, and no ear hears the pitch.
            self._stream.set_io_ratio(self._rate * ratio, self._rate)
            self._ratio = ratio
        return _rounded(self._stream.resample_chunk(samples / np.float32(_FULL_SCALE)))

    def flush(self) -> Samples:
        """Give what is still inside, and begin anew."""
        rest = _rounded(self._stream.resample_chunk(np.zeros(0, np.float32), last=True))
        self._stream = self._new_stream()
        return rest

    def _new_stream(self) -> ResampleStream:
        from soxr import ResampleStream

        # The stream is made for the largest ratio that is ever set.
        largest = self._rate * (1 + 2 * DriftServo.LIMIT)
        stream = ResampleStream(largest, self._rate, 1, dtype="float32", quality="HQ", vr=True)
        stream.set_io_ratio(self._rate * self._ratio, self._rate)
        return stream


def _rounded(samples: NDArray[np.float32]) -> Samples:
    rounded: Samples = np.clip(np.rint(samples * np.float32(_FULL_SCALE)), -32768, 32767).astype(np.int16)
    return rounded

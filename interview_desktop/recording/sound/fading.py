"""The machine's voice in the mix: faded out while the microphone brings it anyway, faded in while it does not."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from interview_desktop.core.media import MEDIA_RATE

FADE_SECONDS = 0.05
_STEP = 1.0 / (FADE_SECONDS * MEDIA_RATE)


class Fader:
    """A gain between 0 and 1 that moves without a click.

    Args:
        gain: to begin with.
    """

    def __init__(self, gain: float) -> None:
        self._gain = gain

    def apply(self, target: float, sound: NDArray[np.int32]) -> NDArray[np.int32]:
        """The next stretch of sound, while the gain goes to `target` in `FADE_SECONDS` from one end to the other."""
        if self._gain == target == 1.0:
            return sound
        way = np.arange(1, len(sound) + 1) * _STEP
        if target > self._gain:
            gains = np.minimum(target, self._gain + way)
        else:
            gains = np.maximum(target, self._gain - way)
        if len(gains):
            self._gain = float(gains[-1])
        return np.asarray(np.rint(sound * gains), np.int32)

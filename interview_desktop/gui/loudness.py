"""What a microphone's level means for a person. No Qt."""

from __future__ import annotations

from enum import StrEnum

SILENCE = -96.0
"""Digital silence, dBFS."""
QUIET = -42.0
"""Speech whose loudest half second stays below it is too quiet, dBFS rms."""
CLIPPING = -0.5
"""A peak at or above it is clipped, dBFS."""
_MEMORY = 3.0
"""Seconds for which a peak or a loud moment is remembered: pauses between words are not "too quiet"."""


class Loudness(StrEnum):
    """A verdict on the last seconds."""

    NOTHING = "nothing"
    """No sound at all: a muted or wrong microphone."""
    QUIET = "quiet"
    """Nothing was loud enough yet; who was heard well once is only silent."""
    GOOD = "good"
    CLIPPING = "clipping"


class LoudnessJudge:
    """Judges a level that comes a few times a second."""

    def __init__(self) -> None:
        self._levels: list[tuple[float, float, float]] = []
        self._heard_well = False

    def judge(self, time: float, rms: float, peak: float) -> Loudness:
        """Add a level and judge the last seconds.

        Args:
            time: seconds on any one clock.
            rms: dBFS.
            peak: dBFS.
        """
        self._levels = [level for level in self._levels if time - level[0] < _MEMORY] + [(time, rms, peak)]
        if max(level[2] for level in self._levels) >= CLIPPING:
            return Loudness.CLIPPING
        loudest = max(level[1] for level in self._levels)
        if loudest <= SILENCE + 6:
            return Loudness.NOTHING
        self._heard_well = self._heard_well or loudest >= QUIET
        return Loudness.GOOD if self._heard_well else Loudness.QUIET

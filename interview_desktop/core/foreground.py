"""Tells the candidate's voice from one that speaks in the background.

A voice detector calls both speech. Whoever answers sits at the microphone: speech that is much fainter than theirs is not part
of the answer, and must not keep it open. Before the candidate has spoken nothing is known, and all speech is theirs.
"""

from __future__ import annotations

import math

from interview_desktop.core.media import SPEECH_RATE

SMOOTHING = 0.11
"""Seconds over which power is averaged: as long as a syllable, so that the gap inside a word is not the background."""
LEARNING = 0.3
"""Seconds of louder speech after which its level is most of what the candidate's is taken for: one bang teaches little."""
FLOOR = -96.0


class Foreground:
    """Hears probabilities and levels, chunk by chunk, and knows how loud the candidate is."""

    def __init__(self, margin: float) -> None:
        """Begin with nothing known.

        Args:
            margin: dB below the candidate's voice from which on speech is in the background; 0 never.
        """
        self._margin = margin
        self._power = 0.0
        self._voice: float | None = None

    @property
    def voice(self) -> float | None:
        """How loud the candidate speaks, dBFS; None before anything was said."""
        return self._voice

    def learn(self, samples: int) -> None:
        """What was heard last, `samples` long, is the candidate's speech."""
        level = self._level()
        if self._voice is None:
            self._voice = level
        elif level > self._voice:
            self._voice += (level - self._voice) * min(1.0, samples / (LEARNING * SPEECH_RATE))

    def hear(self, level: float, samples: int) -> bool:
        """Take the level of the next `samples` samples, dBFS; tell whether speech in them may be the candidate's."""
        share = min(1.0, samples / (SMOOTHING * SPEECH_RATE))
        self._power += (10 ** (level / 10) - self._power) * share
        return self._voice is None or self._margin <= 0 or self._level() >= self._voice - self._margin

    def _level(self) -> float:
        return max(FLOOR, 10 * math.log10(self._power)) if self._power > 0 else FLOOR

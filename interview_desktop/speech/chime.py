"""What is heard when no voice can speak: a chime, and then the time to read what stands on the screen."""

from __future__ import annotations

from collections.abc import Sequence

from interview_desktop.core.media import Audio, Speech
from interview_desktop.core.models import VoiceChoice

_RATE = 22_050
_NOTES = ((659.3, 0.0), (523.3, 0.28))
"""Hertz, and seconds at which they begin: a falling third, as a door bell."""
_FADES_IN = 0.35
_LEVEL = 0.25
_EACH_WORD = 0.4
"""Seconds to read a word: 150 words a minute, slower than most people read."""
_AT_LEAST = 2.5


class ChimeSynthesizer:
    """Obeys the `Synthesizer` port in any language; it cannot fail."""

    @property
    def name(self) -> str:
        """As engines have it."""
        return "chime"

    def voices(self, language: str) -> Sequence[str]:
        """It has none."""
        return ()

    def synthesize(self, text: str, choice: VoiceChoice) -> Speech:
        """A chime and silence, together as long as it takes to read the text."""
        import numpy as np

        seconds = max(_AT_LEAST, _NOTES[-1][1] + 1.0 + _EACH_WORD * len(text.split()))
        times = np.arange(round(seconds * _RATE)) / _RATE
        sound = np.zeros(len(times))
        for hertz, start in _NOTES:
            since = np.maximum(0.0, times - start)
            sound += np.sin(2 * np.pi * hertz * since) * np.exp(-since / _FADES_IN) * (times >= start)
        samples = (np.clip(_LEVEL * sound, -1.0, 1.0) * 32767).astype("<i2").tobytes()
        return Speech(text, Audio(samples, _RATE), (), (), "chime")

    def close(self) -> None:
        """Nothing to close."""

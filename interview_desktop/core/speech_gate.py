"""Speech or silence, from what a voice detector says about each chunk."""

from __future__ import annotations

from interview_desktop.core.media import SPEECH_RATE
from interview_desktop.core.turn_settings import TurnSettings


class SpeechGate:
    """Speech or silence, with hysteresis: a click does not begin speech and a short gap does not end it."""

    def __init__(self, settings: TurnSettings) -> None:
        """Begin in silence."""
        self._settings = settings
        self.speaking = False
        """Whether the candidate is speaking now."""
        self._against = 0

    @property
    def doubt(self) -> int:
        """Samples heard last that speak against the present state, but too few to change it."""
        return self._against

    @property
    def quiet(self) -> bool:
        """Whether there is silence, and not even the first sound of what may become speech."""
        return not self.speaking and self._against == 0

    def hear(self, probability: float, samples: int) -> int | None:
        """Take the detector's word for the next `samples` samples.

        Returns:
            None while nothing changes; otherwise how many of the samples heard last belong to the new state.
        """
        threshold = self._settings.silence_probability if self.speaking else self._settings.speech_probability
        contradicts = (probability < threshold) if self.speaking else (probability >= threshold)
        if not contradicts:
            self._against = 0
            return None
        self._against += samples
        needed = self._settings.release if self.speaking else self._settings.onset
        if self._against < needed * SPEECH_RATE:
            return None
        self.speaking = not self.speaking
        changed, self._against = self._against, 0
        return changed

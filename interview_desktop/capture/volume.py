"""How loud the machine speaks: clips are made quieter before a loudspeaker plays them. The recording has them as they were."""

from __future__ import annotations

import numpy as np

from interview_desktop.core.media import Audio
from interview_desktop.core.ports import PlaybackListener, Speaker

WHOLE = 100
"""Percent at which nothing is changed."""


def quieter(audio: Audio, volume: int) -> Audio:
    """A clip at a volume.

    Loudness follows the square of the percentage, so that half way is about half as loud to the ear: 50 % is -12 dB.

    Args:
        audio: the clip.
        volume: percent, 0 to 100.
    """
    if volume >= WHOLE:
        return audio
    gain = (max(0, volume) / WHOLE) ** 2
    samples = np.frombuffer(audio.samples, dtype="<i2")
    return Audio((samples * gain).round().astype("<i2").tobytes(), audio.rate)


class QuieterSpeaker:
    """A `Speaker` that plays everything at one volume on another."""

    def __init__(self, speaker: Speaker, volume: int) -> None:
        """Play on a speaker, which is started and stopped with this one; `volume` is in percent."""
        self._speaker = speaker
        self._volume = volume

    @property
    def audible(self) -> bool:
        """As the other one."""
        return self._speaker.audible

    def start(self, listener: PlaybackListener) -> None:
        """Open the device."""
        self._speaker.start(listener)

    def play(self, token: int, audio: Audio) -> None:
        """Play a clip."""
        self._speaker.play(token, quieter(audio, self._volume))

    def silence(self) -> None:
        """Stop the clip that plays."""
        self._speaker.silence()

    def stop(self) -> None:
        """Release the device."""
        self._speaker.stop()

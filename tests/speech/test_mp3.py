"""Speech as MP3 and back."""

from __future__ import annotations

import numpy as np
import pytest

from interview_desktop.core.media import Audio
from interview_desktop.speech.mp3 import decoded, encoded


@pytest.mark.parametrize("rate", [16_000, 22_050, 24_000, 11_025])
def test_what_is_encoded_sounds_the_same(rate: int) -> None:
    times = np.arange(2 * rate) / rate
    sound = (9000 * np.sin(2 * np.pi * 440 * times)).astype("<i2")
    back = decoded(encoded(Audio(sound.tobytes(), rate)), "us")
    assert back.duration == pytest.approx(2.0, abs=0.1)
    heard = np.frombuffer(back.samples, np.int16).astype(float)
    middle = heard[len(heard) // 4 : len(heard) // 2]
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(len(middle))))
    assert np.argmax(spectrum) * back.rate / len(middle) == pytest.approx(440, abs=5)
    assert np.sqrt(np.mean(middle**2)) == pytest.approx(9000 / np.sqrt(2), rel=0.1)

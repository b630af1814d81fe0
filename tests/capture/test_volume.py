from __future__ import annotations

import numpy as np
import pytest

from interview_desktop.capture.volume import quieter
from interview_desktop.core.media import Audio

CLIP = Audio(np.array([0, 1000, -1000, 32767, -32768], dtype="<i2").tobytes(), 16_000)


@pytest.mark.parametrize(("volume", "gain"), [(100, 1.0), (50, 0.25), (20, 0.04), (0, 0.0)])
def test_a_clip_is_played_as_loud_as_was_chosen(volume: int, gain: float) -> None:
    played = quieter(CLIP, volume)
    before, after = (np.frombuffer(clip.samples, dtype="<i2").astype(float) for clip in (CLIP, played))
    assert np.abs(after - before * gain).max() <= 0.5
    assert (played.rate, played.duration) == (CLIP.rate, CLIP.duration)

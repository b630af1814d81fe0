"""What the level meter says of known sounds."""

import numpy as np
import pytest

from interview_desktop.capture.level import FLOOR, LevelMeter, measure, voice_level
from interview_desktop.core.media import MEDIA_RATE, SPEECH_RATE, AudioBlock


def sine(amplitude: float) -> bytes:
    wave = amplitude * 32_767 * np.sin(2 * np.pi * 1000 / MEDIA_RATE * np.arange(MEDIA_RATE))
    return np.rint(wave).astype(np.int16).tobytes()


def test_a_sine_of_full_scale_has_minus_three_decibels() -> None:
    level = measure(sine(1.0))
    assert level.rms == pytest.approx(-3.01, abs=0.01)
    assert level.peak == pytest.approx(0.0, abs=0.01)


def test_a_tenth_of_it_has_twenty_less() -> None:
    level = measure(sine(0.1))
    assert level.rms == pytest.approx(-23.01, abs=0.02)
    assert level.clipped == 0


@pytest.mark.parametrize("samples", [b"", bytes(960)])
def test_silence_is_the_floor(samples: bytes) -> None:
    level = measure(samples)
    assert (level.rms, level.peak, level.clipped) == (FLOOR, FLOOR, 0)


def test_the_most_negative_sample_is_full_scale_too() -> None:
    level = measure(np.full(10, -32_768, np.int16).tobytes())
    assert level.rms == level.peak == 0.0
    assert level.clipped == 10


def test_samples_at_full_scale_are_counted() -> None:
    assert measure(np.array([0, 32_767, -32_768, 32_766], np.int16).tobytes()).clipped == 2


def test_the_meter_gives_ten_levels_a_second() -> None:
    meter = LevelMeter()
    block = AudioBlock(bytes(960), MEDIA_RATE, 0.0)
    levels = [meter.add(block) for _ in range(100)]
    assert sum(level is not None for level in levels) == 10
    assert levels[9] is not None


def test_a_level_covers_its_own_stretch_only() -> None:
    meter = LevelMeter(seconds=1.0)
    loud = meter.add(AudioBlock(sine(0.5), MEDIA_RATE, 0.0))
    quiet = meter.add(AudioBlock(bytes(2 * MEDIA_RATE), MEDIA_RATE, 1.0))
    assert loud is not None
    assert loud.rms == pytest.approx(-9.03, abs=0.02)
    assert quiet is not None
    assert quiet.rms == FLOOR


def chunk(*tones: tuple[float, float]) -> bytes:
    """32 ms of tones, each with its frequency and its amplitude in parts of full scale."""
    times = np.arange(512) / SPEECH_RATE
    wave = sum(amplitude * 32_767 * np.sin(2 * np.pi * pitch * times + 0.4) for pitch, amplitude in tones)
    return np.rint(wave).astype(np.int16).tobytes()


def test_a_touched_microphone_makes_no_voice_louder() -> None:
    voice, touched = (200.0, 0.01), (5.0, 0.5)
    assert measure(chunk(voice, touched)).rms > -12, "the touch is 30 dB above the voice"
    assert voice_level(chunk(voice, touched)) == pytest.approx(voice_level(chunk(voice)), abs=1.0)
    assert voice_level(chunk(voice)) == pytest.approx(measure(chunk(voice)).rms, abs=0.5)


def test_a_microphone_that_stands_beside_zero_is_as_loud_as_its_voice() -> None:
    assert voice_level(np.full(512, 9000, np.int16).tobytes()) == FLOOR
    assert voice_level(b"") == FLOOR

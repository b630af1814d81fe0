"""Flashes and beeps found again in pictures and sound with known delays, and the sentences when they are not."""

from __future__ import annotations

import itertools
import random

import numpy as np
import pytest

from interview_desktop.capture.calibration import (
    FLASH_SECONDS,
    Events,
    Glimpse,
    analyse,
    beep,
    glimpse,
)
from interview_desktop.core.calibration import WANTED_PAIRS, MeasuredOffset, NotMeasurable
from interview_desktop.core.media import MEDIA_RATE, AudioBlock, Frame, PixelFormat
from tests.rig.pictures import jpeg

BLOCK = 480
PARTS = 144


def schedule(count: int = WANTED_PAIRS) -> list[float]:
    gaps = random.Random(3)
    return list(itertools.accumulate((gaps.uniform(1.0, 1.6) for _ in range(count - 1)), initial=1.5))


def seen(
    flashes: list[float],
    *,
    delay: float = 0.0,
    rate: float = 30.0,
    gain: float = 40.0,
    rolling: float = 0.0,
    person: bool = False,
    seconds: float = 22.0,
) -> list[Glimpse]:
    """Pictures in which a third of the parts is lit by each flash; a person may walk through them."""
    chance = np.random.default_rng(1)
    lit = np.arange(PARTS) % 3 == 0
    rows = np.arange(PARTS) // 16 / 9 * rolling
    frames = []
    for number in range(round(seconds * rate)):
        begin = number / rate + rows
        share = np.zeros(PARTS)
        for at in flashes:
            start, end = at + delay, at + delay + FLASH_SECONDS
            share += np.clip(np.minimum(begin + 1 / rate, end) - np.maximum(begin, start), 0, None) * rate
        values = 60 + gain * share * lit + chance.normal(0, 0.3, PARTS)
        if person:
            column = int(number / rate * 4) % 16
            values[(np.arange(PARTS) % 16 == column)] += 80
            values += 10 * np.sin(number / rate)
        frames.append(Glimpse(number / rate, values))
    return frames


def heard(
    beeps: list[float], *, delay: float = 0.0, ppm: float = 0.0, noise: float = 30.0, seconds: float = 22.0
) -> list[AudioBlock]:
    """Sound with a beep at each time, from a microphone whose clock may be off."""
    line = np.random.default_rng(2).normal(0, noise, round(seconds * MEDIA_RATE))
    sound = np.frombuffer(beep().samples, "<i2") / 4
    for at in beeps:
        first = round((at + delay) * (1 + ppm * 1e-6) * MEDIA_RATE)
        line[first : first + len(sound)] += sound[: len(line) - first]
    samples = np.clip(np.rint(line), -32768, 32767).astype("<i2")
    return [
        AudioBlock(samples[first : first + BLOCK].tobytes(), MEDIA_RATE, first / MEDIA_RATE)
        for first in range(0, len(samples), BLOCK)
    ]


def measured(result: MeasuredOffset | NotMeasurable) -> MeasuredOffset:
    assert isinstance(result, MeasuredOffset), str(result)
    return result


@pytest.mark.parametrize("rate", [15.0, 29.5, 60.0])
@pytest.mark.parametrize("delay", [-0.12, 0.0, 0.08, 0.4])
def test_a_known_offset_is_found(rate: float, delay: float) -> None:
    times = schedule()
    found = measured(analyse(Events(times, times), seen(times, rate=rate), heard(times, delay=delay)))
    assert found.seconds == pytest.approx(delay, abs=0.003)
    assert found.pairs == WANTED_PAIRS
    assert found.spread < 0.006


def test_the_delay_of_the_camera_counts_against_that_of_the_microphone() -> None:
    times = schedule()
    found = measured(analyse(Events(times, times), seen(times, delay=0.15), heard(times, delay=0.05)))
    assert found.seconds == pytest.approx(-0.1, abs=0.003)


def test_a_beep_that_was_made_later_than_its_flash_is_allowed_for() -> None:
    flashes = schedule()
    beeps = [at + 0.05 * (number % 3) for number, at in enumerate(flashes)]
    found = measured(analyse(Events(flashes, beeps), seen(flashes), heard(beeps, delay=0.03)))
    assert found.seconds == pytest.approx(0.03, abs=0.003)


def test_a_rolling_shutter_and_a_drifting_microphone_are_within_milliseconds() -> None:
    times = schedule()
    found = measured(
        analyse(Events(times, times), seen(times, rolling=0.025), heard(times, delay=0.05, ppm=150))
    )
    # Lower rows are exposed later than the frame's time says, by 11 ms in the mean: so much earlier they see the flash.
    assert found.seconds == pytest.approx(0.05 + 0.011, abs=0.006)


def test_faint_flashes_and_a_person_who_passes_do_not_spoil_it() -> None:
    times = schedule()
    found = measured(
        analyse(Events(times, times), seen(times, gain=25, person=True), heard(times, delay=0.08))
    )
    assert found.seconds == pytest.approx(0.08, abs=0.006)


def test_some_missing_events_are_left_out() -> None:
    times = schedule()
    found = measured(analyse(Events(times, times), seen(times[:5] + times[6:]), heard(times[3:], delay=0.08)))
    assert found.pairs == WANTED_PAIRS - 4
    assert found.seconds == pytest.approx(0.08, abs=0.003)


@pytest.mark.parametrize(
    ("flashes", "beeps", "reason"),
    [(0, 12, "the camera saw 0 of 12 flashes"), (12, 0, "the microphone heard 0 of 12 beeps")],
)
def test_nothing_seen_or_heard_is_said(flashes: int, beeps: int, reason: str) -> None:
    times = schedule()
    result = analyse(Events(times, times), seen(times[:flashes]), heard(times[:beeps]))
    assert isinstance(result, NotMeasurable)
    assert reason in result.reason


def test_half_of_the_flashes_are_too_few() -> None:
    times = schedule()
    result = analyse(Events(times, times), seen(times[::2] + times[1:3]), heard(times))
    assert isinstance(result, NotMeasurable)


def test_an_offset_that_varies_is_no_offset() -> None:
    times = schedule()
    late = [at + 0.03 * (-1) ** number for number, at in enumerate(times)]
    result = analyse(Events(times, times), seen(times), heard(late))
    assert isinstance(result, NotMeasurable)
    assert "varies by 30 ms" in result.reason


def test_devices_that_deliver_nothing_are_not_measurable() -> None:
    times = schedule()
    assert isinstance(analyse(Events(times, times), [], heard(times)), NotMeasurable)
    assert isinstance(analyse(Events(times, times), seen(times), []), NotMeasurable)


@pytest.mark.parametrize("form", list(PixelFormat))
def test_a_glimpse_keeps_where_a_frame_is_bright(form: PixelFormat) -> None:
    width, height = 320, 180
    light = np.zeros((height, width), np.uint8)
    light[:, 160:] = 200
    if form is PixelFormat.BGR24:
        pixels = np.ascontiguousarray(np.repeat(light[:, :, None], 3, axis=2))
    elif form is PixelFormat.I420:
        pixels = np.concatenate([light, np.full((height // 2, width), 128, np.uint8)])
    else:
        pixels = np.frombuffer(jpeg(np.repeat(light[:, :, None], 3, axis=2)), np.uint8)
    kept = glimpse(Frame(memoryview(pixels), form, width, height, 1.5))
    assert kept is not None
    found = kept.brightness.reshape(9, 16)
    assert found[:, :8] == pytest.approx(np.zeros((9, 8)), abs=4)
    assert found[:, 8:] == pytest.approx(np.full((9, 8), 200), abs=4)


def test_a_jpeg_that_is_broken_shows_nothing() -> None:
    pixels = memoryview(np.zeros(500, np.uint8))
    assert glimpse(Frame(pixels, PixelFormat.MJPEG, 320, 180, 1.5)) is None

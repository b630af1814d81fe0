"""Finds flashes in pictures and beeps in sound, and says how far the one is later than the other.

Both are looked for around the times at which they were made. A common delay is found first, from all of them together,
so that a person who walks through the picture or speaks into a beep spoils one event and not the result; then the
beginning of each is measured: of a flash to a part of a frame, by how bright the frame is in which it begins, of a beep
where the envelope at its own frequency crosses half.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from interview_desktop.core.calibration import FEWEST_PAIRS, LARGEST_SPREAD, MeasuredOffset, NotMeasurable
from interview_desktop.core.media import MEDIA_RATE, SAMPLE_BYTES, Audio, AudioBlock, Frame, PixelFormat
from interview_desktop.core.sentences import sentence

BEEP_HZ = 1000.0
BEEP_SECONDS = 0.1
FLASH_SECONDS = 0.2
"""Long enough for a camera at 10 frames a second to have one wholly lit."""
LATEST = 0.8
"""Seconds after an event until which it is looked for."""
_EARLIEST = -0.3
_GRID = (9, 16)
_STEP = 0.005
_BEEP_LEVEL = 0.35  # of full scale
_FADE = 0.002
_SMALLEST_FLASH = 3.0  # of 255: what the brightest region must gain
_CLEAR_BEEP = 4.0  # how many times the room's own sound in the band
_ENVELOPE_RATE = 2000

_Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Events:
    """When flashes and beeps were made; one of each belongs together. Monotonic seconds."""

    flashes: Sequence[float]
    """When the screen turned white."""
    beeps: Sequence[float]
    """When the first sample left the loudspeaker."""


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What is kept of a picture: how bright each part of it is."""

    time: float
    brightness: _Values
    """Of 9 x 16 equal parts, 0 to 255."""


def beep() -> Audio:
    """The sound of one event."""
    count = round(BEEP_SECONDS * MEDIA_RATE)
    at = np.arange(count) / MEDIA_RATE
    edges = np.minimum(1.0, np.minimum(at, at[::-1]) / _FADE)
    samples = _BEEP_LEVEL * 32767 * np.sin(2 * np.pi * BEEP_HZ * at) * edges
    return Audio(np.rint(samples).astype("<i2").tobytes(), MEDIA_RATE)


def glimpse(frame: Frame) -> Glimpse | None:
    """What is kept of a frame, in about a millisecond; None of a JPEG that cannot be decoded."""
    pixels = np.asarray(frame.pixels)
    match frame.format:
        case PixelFormat.BGR24:
            light = pixels.reshape(frame.height, frame.width, 3)[::4, ::4, 1]
        case PixelFormat.I420:
            light = pixels.reshape(-1, frame.width)[: frame.height : 4, ::4]
        case PixelFormat.MJPEG:
            import cv2

            decoded = cv2.imdecode(pixels, cv2.IMREAD_REDUCED_GRAYSCALE_8)
            if decoded is None:
                return None
            light = np.asarray(decoded, np.uint8)
    rows = np.linspace(0, light.shape[0], _GRID[0] + 1).astype(int)
    columns = np.linspace(0, light.shape[1], _GRID[1] + 1).astype(int)
    means = [
        light[top:bottom, left:right].mean()
        for top, bottom in itertools.pairwise(rows)
        for left, right in itertools.pairwise(columns)
    ]
    return Glimpse(frame.time, np.array(means))


def analyse(
    events: Events, glimpses: Sequence[Glimpse], blocks: Sequence[AudioBlock]
) -> MeasuredOffset | NotMeasurable:
    """Compare what was seen and heard with what was made.

    Args:
        events: that were made.
        glimpses: of every frame of the time, in order.
        blocks: of the microphone, at `MEDIA_RATE`, in order.
    """
    seen = _flash_delays(events.flashes, glimpses)
    if np.count_nonzero(~np.isnan(seen)) < FEWEST_PAIRS:
        return NotMeasurable(
            sentence(
                "the camera saw {0} of {1} flashes of the screen",
                np.count_nonzero(~np.isnan(seen)),
                len(seen),
            ),
            sentence(
                "Darken the room, turn the camera to a face or a wall that the screen lights, or brighten the screen"
            ),
        )
    heard = _beep_delays(events.beeps, blocks)
    if np.count_nonzero(~np.isnan(heard)) < FEWEST_PAIRS:
        return NotMeasurable(
            sentence("the microphone heard {0} of {1} beeps", np.count_nonzero(~np.isnan(heard)), len(heard)),
            sentence("Turn the loudspeaker up, unplug headphones, and let nobody speak"),
        )
    offsets = (heard - seen)[~np.isnan(heard - seen)]
    if len(offsets) < FEWEST_PAIRS:
        return NotMeasurable(
            sentence("only {0} flashes and beeps were found together", len(offsets)),
            sentence("Try again when the room is quiet"),
        )
    middle = float(np.median(offsets))
    spread = float(np.percentile(np.abs(offsets - middle), 90))
    if spread > LARGEST_SPREAD:
        return NotMeasurable(
            sentence("the offset varies by {0} ms from one beep to the next", f"{spread * 1000:.0f}"),
            sentence(
                "Try again with nothing else running and steady light; some wireless devices have no steady delay"
            ),
        )
    return MeasuredOffset(middle, spread, len(offsets))


def _flash_delays(made: Sequence[float], glimpses: Sequence[Glimpse]) -> _Values:
    """Seconds by which each flash is seen late; NaN for those that are not."""
    missing = np.full(len(made), np.nan)
    if len(glimpses) < 2 * len(made):
        return missing
    times = np.array([each.time for each in glimpses])
    parts = np.array([each.brightness for each in glimpses])

    def gain(lag: float) -> _Values:
        """How much brighter each part is in the flash than before, as most events have it."""
        return np.median([_after(times, parts, at + lag) for at in made], axis=0)

    lag, gains = _common_lag(gain)
    if gains.max() < _SMALLEST_FLASH:
        return missing
    weights = np.where(gains >= gains.max() / 2, gains, 0.0)
    brightness = parts @ weights / weights.sum()
    usual = float(np.median([_after(times, brightness[:, None], at + lag)[0] for at in made]))
    return np.array([_flash_at(times, brightness, at + lag, usual) - at for at in made])


def _common_lag(gain: Callable[[float], _Values]) -> tuple[float, _Values]:
    """The delay at which most is gained, and the gains."""
    lags = np.arange(_EARLIEST, LATEST, _STEP)
    all_gains = np.array([gain(float(lag)) for lag in lags])
    best = np.clip(all_gains, 0, None).sum(axis=1)
    # A flash that is longer than the window is as bright at several delays: the middle of them.
    top = np.flatnonzero(best >= 0.98 * best.max())
    middle = int(top[len(top) // 2])
    return float(lags[middle]), all_gains[middle]


def _after(times: _Values, parts: _Values, at: float) -> _Values:
    """Mean of a stretch of three quarters of a flash from a time on, less that of the time before."""
    inside = (times >= at) & (times < at + 0.75 * FLASH_SECONDS)
    before = (times >= at - 0.3) & (times < at - 0.05)
    if not inside.any() or not before.any():
        return np.zeros(parts.shape[1])
    return np.asarray(parts[inside].mean(axis=0) - parts[before].mean(axis=0))


def _flash_at(times: _Values, brightness: _Values, about: float, usual: float) -> float:
    """When a flash begins; NaN when none does near a time."""
    before = brightness[(times >= about - 0.35) & (times < about - 0.08)]
    window = np.flatnonzero((times >= about - 0.08) & (times < about + FLASH_SECONDS))
    if len(before) < 2 or len(window) < 2:
        return float("nan")
    dark, bright = float(np.median(before)), float(np.median(np.sort(brightness[window])[-3:]))
    unrest = float(np.max(np.abs(before - dark)))
    if bright - dark < max(0.5 * usual, 3 * unrest):
        return float("nan")
    share = np.clip((brightness - dark) / (bright - dark), 0.0, 1.0)
    full = next((int(index) for index in window if share[index] > 0.85), None)
    if full is None or full < 3:
        return float("nan")
    # Frames in which it began are partly bright; a rolling shutter spreads that over two.
    lengths = np.diff(times[full - 2 : full + 2])
    early = share[full - 2 : full + 1] * lengths
    early[:2][share[full - 2 : full] < 0.05] = 0.0
    return float(times[full] + lengths[2] - early.sum())


def _beep_delays(made: Sequence[float], blocks: Sequence[AudioBlock]) -> _Values:
    """Seconds by which each beep is heard late; NaN for those that are not."""
    missing = np.full(len(made), np.nan)
    if not blocks:
        return missing
    times, envelope = _envelope(blocks)

    def gain(lag: float) -> _Values:
        return np.array([np.median([_louder(times, envelope, at + lag) for at in made])])

    lag, gains = _common_lag(gain)
    if gains[0] <= 0:
        return missing
    return np.array([_beep_at(times, envelope, at + lag) - at for at in made])


def _envelope(blocks: Sequence[AudioBlock]) -> tuple[_Values, _Values]:
    """How loud the beep's frequency is, on an even line of time."""
    start = blocks[0].time
    line = np.zeros(round((blocks[-1].end - start) * MEDIA_RATE) + 1)
    for block in blocks:
        first = round((block.time - start) * MEDIA_RATE)
        samples = np.frombuffer(block.samples, "<i2", count=len(block.samples) // SAMPLE_BYTES)
        part = samples[: max(0, len(line) - first)]
        line[first : first + len(part)] = part
    step = MEDIA_RATE // _ENVELOPE_RATE
    turned = line * np.exp(-2j * np.pi * BEEP_HZ / MEDIA_RATE * np.arange(len(line)))
    sums = np.concatenate([[0], np.cumsum(turned)])
    window = round(4 * MEDIA_RATE / BEEP_HZ)
    centres = np.arange(window // 2, len(line) - window // 2, step)
    envelope = np.abs(sums[centres + window // 2] - sums[centres - window // 2]) / window
    return start + centres / MEDIA_RATE, envelope


def _louder(times: _Values, envelope: _Values, at: float) -> float:
    first, length = np.searchsorted(times, [at, at + 0.75 * BEEP_SECONDS])
    before = np.searchsorted(times, [at - 0.25, at - 0.03])
    if first >= length or before[0] >= before[1]:
        return 0.0
    return float(envelope[first:length].mean() - envelope[slice(*before)].mean())


def _beep_at(times: _Values, envelope: _Values, about: float) -> float:
    """When a beep begins; NaN when none does near a time."""
    before = envelope[(times >= about - 0.25) & (times < about - 0.06)]
    first, last = np.searchsorted(times, [about - 0.06, about + BEEP_SECONDS])
    if not len(before) or last - first < 10:
        return float("nan")
    loud = float(np.percentile(envelope[first:last], 90))
    if loud < _CLEAR_BEEP * max(float(np.percentile(before, 95)), 1.0):
        return float("nan")
    half = first + int(np.argmax(envelope[first:last] >= loud / 2))
    low, high = envelope[half - 1], envelope[half]
    if half == first or high <= low:
        return float("nan")
    share = (loud / 2 - low) / (high - low)
    return float(times[half - 1] + share * (times[half] - times[half - 1])) - _FADE / 2

"""How far sound and picture of a recording are apart, measured with flashes and beeps that began together.

A `Schedule` holds the moments; the virtual cameras show them as white flashes and the virtual microphone speaks them as
beeps. `measure` finds both in a media file and compares. `synthesise` makes a file with a known fault, on which the
instrument proves itself.

Video onset is finer than a frame: when the flash begins during an exposure, that frame is only partly bright, and its
brightness says when. Audio onset is where the envelope of the beep, demodulated at its own frequency, crosses half.
"""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import numpy.typing as npt

from tests.rig.pictures import plain_picture
from tests.rig.samples import RATE, Samples, silence, tone

BEEP_HZ = 1000.0
EVENT_S = 0.1
"""Length of each flash and each beep."""

Floats = npt.NDArray[np.float64]

_SEARCH_S = 0.5  # smaller than the shortest interval, so that a pair is never the wrong pair
_TRACK_S = 0.2
_SMOOTH_PERIODS = 2


class CannotMeasureError(RuntimeError):
    """The file has no sound, no picture, or too few flashes and beeps that belong together."""


@dataclass(frozen=True)
class Schedule:
    """When it flashes and beeps."""

    times: tuple[float, ...]
    """Starts in seconds on a common time line, increasing."""
    event_s: float = EVENT_S
    """Length of each event, seconds."""

    @classmethod
    def of_length(cls, seconds: float, seed: int = 1, start: float = 1.0) -> "Schedule":
        """Fill a stretch with events 0.8 to 1.6 s apart; uneven, so that one cannot be taken for the next."""
        chance, times, at = random.Random(seed), [], start
        while at < seconds - 0.5:
            times.append(round(at, 3))
            at += chance.uniform(0.8, 1.6)
        return cls(tuple(times))

    def exposure(self, begin: float, end: float) -> float:
        """Share (0 to 1) of an exposure during which the flash is on."""
        lit = sum(max(0.0, min(end, at + self.event_s) - max(begin, at)) for at in self.times)
        return lit / (end - begin)


@dataclass(frozen=True)
class Offset:
    """Sound against picture; positive means that the sound is late."""

    events: int
    """Flashes and beeps that were matched."""
    median_ms: float
    p95_ms: float
    """95th percentile of the absolute offset."""
    largest_ms: float
    """Largest absolute offset."""
    drift_ms_per_min: float
    """Slope of a straight line through the offsets."""
    span_s: float
    """Time between first and last event."""
    offsets_ms: tuple[float, ...]
    """Each event's offset, in order."""


def measure(path: Path, *, exposure: float | None = None) -> Offset:
    """Measure the first video and the first audio stream of a media file.

    Args:
        path: The file.
        exposure: Seconds for which the camera exposed each frame, where that is not the time between two frames of
            the file: a slow camera's frames are in it more than once.

    Raises:
        CannotMeasureError: Fewer than three events could be matched.
    """
    flashes, beeps = onsets(path, exposure=exposure)
    return compared(flashes, beeps, path.name)


def onsets(path: Path, *, exposure: float | None = None) -> tuple[Floats, Floats]:
    """When it flashes and when it beeps in a media file, seconds on its time line; arguments and errors as of `measure`."""
    video, audio = _decode(path)
    return flash_onsets(*video, exposure), beep_onsets(*audio)


def compared(early: Floats, late: Floats, name: str) -> Offset:
    """How much later (ms) each of `late` is than the one of `early` that belongs to it, both in seconds.

    Raises:
        CannotMeasureError: Fewer than three could be matched; the message begins with `name`.
    """
    pairs = _pair(early, late)
    if len(pairs) < 3:
        found = f"{len(early)} and {len(late)} events, {len(pairs)} pairs"
        raise CannotMeasureError(f"{name}: {found}; at least 3 pairs are needed")
    at, offsets = pairs[:, 0], (pairs[:, 1] - pairs[:, 0]) * 1e3
    slope = float(np.polyfit(at, offsets, 1)[0])
    return Offset(
        events=len(pairs),
        median_ms=float(np.median(offsets)),
        p95_ms=float(np.percentile(np.abs(offsets), 95)),
        largest_ms=float(np.max(np.abs(offsets))),
        drift_ms_per_min=slope * 60,
        span_s=float(at[-1] - at[0]),
        offsets_ms=tuple(float(offset) for offset in offsets),
    )


def flash_onsets(times: Floats, brightness: Floats, exposure: float | None = None) -> Floats:
    """Times at which the picture turns white, from each frame's time stamp (s) and mean brightness (0 to 255)."""
    dark, bright = np.percentile(brightness, 20), np.max(brightness)
    if len(times) < 5 or bright - dark < 40:
        return np.zeros(0)
    lit = (brightness - dark) / (bright - dark)
    # The frame in which the flash begins may be repeated before the first that is wholly lit.
    soon = np.max([lit[2:-2], lit[3:-1], lit[4:]], axis=0)
    rising = np.flatnonzero((lit[:-4] < 0.05) & (lit[1:-3] >= 0.05) & (soon > 0.6)) + 1
    share = np.clip(lit[rising], 0.0, 1.0)
    length = times[rising + 1] - times[rising] if exposure is None else exposure
    return np.asarray(times[rising] + (1 - share) * length)


def beep_onsets(samples: Floats, rate: int, start: float) -> Floats:
    """Times at which a beep begins, from samples of any scale; `start` is the time of the first, seconds."""
    window = round(rate / BEEP_HZ * _SMOOTH_PERIODS)
    carrier = np.exp(-2j * np.pi * BEEP_HZ / rate * np.arange(len(samples)))
    envelope = np.abs(np.convolve(samples * carrier, np.ones(window) / window, "same"))
    half = np.percentile(envelope, 99.8) / 2 if len(envelope) else 0.0
    if half <= 0:
        return np.zeros(0)
    onsets: list[float] = []
    sustained, free_from = round(0.03 * rate), 0
    for index in map(int, np.flatnonzero((envelope[:-1] < half) & (envelope[1:] >= half))):
        if index < free_from or np.mean(envelope[index + 1 : index + 1 + sustained] >= half) < 0.9:
            continue
        low, high = envelope[index], envelope[index + 1]
        onsets.append(start + (index + (half - low) / (high - low)) / rate)
        free_from = index + round(3 * EVENT_S * rate)
    return np.array(onsets)


def beep_track(schedule: Schedule, seconds: float, *, delay_ms: float = 0.0, ppm: float = 0.0) -> Samples:
    """Sound with a beep at every moment of the schedule, late by `delay_ms` and stretched by `ppm`."""
    track, beep = silence(seconds), tone(schedule.event_s, BEEP_HZ)
    for at in schedule.times:
        first = round((at * (1 + ppm * 1e-6) + delay_ms / 1e3) * RATE)
        if 0 <= first <= len(track) - len(beep):
            track[first : first + len(beep)] = beep
    return track


def synthesise(
    path: Path, seconds: float, *, delay_ms: float = 0.0, ppm: float = 0.0, fps: int = 30
) -> Schedule:
    """Write a small video whose sound is late by `delay_ms` and drifts by `ppm`; return what it shows."""
    schedule, size = Schedule.of_length(seconds), (320, 240)
    dark, bright = plain_picture(size, 24.0).astype(float), plain_picture(size, 235.0).astype(float)
    sound = beep_track(schedule, seconds, delay_ms=delay_ms, ppm=ppm)
    with av.open(str(path), "w") as container:
        video = container.add_stream("libx264", rate=fps, options={"preset": "ultrafast"})
        video.width, video.height, video.pix_fmt = *size, "yuv420p"
        audio = container.add_stream("aac", rate=RATE, layout="mono")
        for number in range(round(seconds * fps)):
            share = schedule.exposure(number / fps, (number + 1) / fps)
            picture = np.rint(dark + share * (bright - dark)).astype(np.uint8)
            frame = av.VideoFrame.from_ndarray(picture, format="bgr24")
            frame.pts, frame.time_base = number, Fraction(1, fps)
            container.mux(video.encode(frame))
        for first in range(0, len(sound), 1024):
            block = av.AudioFrame.from_ndarray(sound[None, first : first + 1024], format="s16", layout="mono")
            block.sample_rate, block.pts, block.time_base = RATE, first, Fraction(1, RATE)
            container.mux(audio.encode(block))
        container.mux(video.encode(None))
        container.mux(audio.encode(None))
    return schedule


def _pair(flashes: Floats, beeps: Floats) -> Floats:
    """Match each flash with its beep, following a drift of any size; rows of (flash time, beep time)."""
    if not len(flashes) or not len(beeps):
        return np.zeros((0, 2))
    expected = _coarse_offset(flashes[:12], beeps)
    pairs: list[tuple[float, float]] = []
    for flash in flashes:
        beep = beeps[np.argmin(np.abs(beeps - flash - expected))]
        if abs(beep - flash - expected) < _TRACK_S:
            pairs.append((float(flash), float(beep)))
            expected = float(np.median([late - early for early, late in pairs[-5:]]))
    return np.array(pairs).reshape(-1, 2)


def _coarse_offset(flashes: Floats, beeps: Floats) -> float:
    """The offset on which most flashes and beeps agree within 60 ms."""
    differences = np.sort((beeps[None, :] - flashes[:, None]).ravel())
    agreeing = np.searchsorted(differences, differences + 0.06) - np.arange(len(differences))
    best = int(np.argmax(agreeing))
    return float(np.mean(differences[best : best + agreeing[best]]))


def _decode(path: Path) -> tuple[tuple[Floats, Floats], tuple[Floats, int, float]]:
    times: list[float] = []
    brightness: list[float] = []
    blocks: list[tuple[float, npt.NDArray[Any]]] = []
    with av.open(str(path)) as container:
        if not container.streams.video or not container.streams.audio:
            raise CannotMeasureError(f"{path.name} needs both a video and an audio stream")
        video, audio = container.streams.video[0], container.streams.audio[0]
        video.thread_type = "AUTO"
        rate = audio.codec_context.sample_rate
        for frame in container.decode(video, audio):
            if isinstance(frame, av.VideoFrame):
                times.append(frame.time or 0.0)
                brightness.append(
                    float(np.mean(frame.reformat(width=64, height=36, format="gray").to_ndarray()))
                )
            elif isinstance(frame, av.AudioFrame):
                blocks.append((frame.time or 0.0, _mono(frame)))
    order = np.argsort(times)
    return (np.array(times)[order], np.array(brightness)[order]), (*_joined(blocks, rate),)


def _mono(frame: av.AudioFrame) -> Floats:
    values = frame.to_ndarray()
    if frame.format.is_packed:
        values = values.reshape(-1, frame.layout.nb_channels).T
    return np.asarray(values.mean(axis=0), np.float64)


def _joined(blocks: Sequence[tuple[float, Floats]], rate: int) -> tuple[Floats, int, float]:
    """Lay blocks on one line by their time stamps; where there is none, there is silence."""
    start = min(at for at, _ in blocks)
    places: Iterable[int] = [round((at - start) * rate) for at, _ in blocks]
    line = np.zeros(max(place + len(block) for place, (_, block) in zip(places, blocks, strict=True)))
    for place, (_, block) in zip(places, blocks, strict=True):
        line[place : place + len(block)] = block
    return line, rate, start

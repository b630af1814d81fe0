"""Sounds that are no answer: what rooms, machines and people make besides speaking. Seeded; 16 kHz; full scale is 1."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from interview_desktop.core.media import SPEECH_RATE

Sound = NDArray[np.float64]
Random = np.random.Generator


def hiss(random: Random, seconds: float) -> Sound:
    """White noise, as of a cable or an air vent."""
    return random.normal(0.0, 0.03, count(seconds))


def fan(random: Random, seconds: float) -> Sound:
    """Noise that falls with frequency, the hum of a motor, and slow beats."""
    walk = np.cumsum(random.normal(0.0, 1.0, count(seconds) + 800))
    rumble = (walk - np.convolve(walk, np.ones(800) / 800, "same"))[800:]
    t = np.arange(len(rumble)) / SPEECH_RATE
    hum = 0.3 * np.sin(2 * np.pi * random.uniform(90, 130) * t)
    beats = 1 + 0.2 * np.sin(2 * np.pi * random.uniform(0.3, 1.5) * t)
    return 0.03 * (rumble / np.std(rumble) + hum) * beats


def keyboard(random: Random, seconds: float) -> Sound:
    """Typing: two clicks a key, five keys a second and pauses between words."""
    sound = random.normal(0.0, 0.0005, count(seconds))
    at = random.uniform(0.0, 0.2)
    while at < seconds - 0.2:
        for delay, size in ((0.0, 1.0), (random.uniform(0.05, 0.1), 0.4)):
            _add(sound, at + delay, _struck(random, 0.03, 60) * size * random.uniform(0.1, 0.4))
        at += random.uniform(0.3, 0.9) if random.random() < 0.2 else random.uniform(0.08, 0.25)
    return sound


def music(random: Random, seconds: float) -> Sound:
    """Chords of plucked harmonics with a beat, as from the next room."""
    sound = np.zeros(count(seconds))
    at, beat = 0.0, random.uniform(0.4, 0.7)
    while at < seconds:
        root = 110 * 2 ** (random.integers(0, 12) / 12)
        for step in (0, 4, 7, 12):
            length = min(beat * 2, seconds - at)
            t = np.arange(count(length)) / SPEECH_RATE
            tone = sum(np.sin(2 * np.pi * root * 2 ** (step / 12) * k * t) / k for k in range(1, 6))
            _add(sound, at, 0.02 * tone * np.exp(-2 * t))
        _add(sound, at, _struck(random, 0.1, 400) * 0.05)
        at += beat
    return sound


def coughs(random: Random, seconds: float) -> Sound:
    """A cough every few seconds: one to three bursts of shaped noise."""
    sound = random.normal(0.0, 0.0005, count(seconds))
    at = random.uniform(0.2, 1.0)
    while at < seconds - 1.5:
        for burst in range(int(random.integers(1, 4))):
            noise = np.convolve(random.normal(0.0, 1.0, count(0.25)), np.hanning(24), "same")
            shape = np.exp(-np.arange(len(noise)) / (random.uniform(0.04, 0.08) * SPEECH_RATE))
            _add(sound, at + burst * random.uniform(0.3, 0.4), 0.1 * noise / np.std(noise) * shape)
        at += random.uniform(2.0, 6.0)
    return sound


NOISES: dict[str, Callable[[Random, float], Sound]] = {
    "hiss": hiss,
    "fan": fan,
    "keyboard": keyboard,
    "music": music,
    "coughs": coughs,
}
"""Every sound without speech, by name."""


def count(seconds: float) -> int:
    """Samples of a length of time."""
    return round(seconds * SPEECH_RATE)


def _struck(random: Random, seconds: float, decay: float) -> Sound:
    samples = count(seconds)
    return random.normal(0.0, 1.0, samples) * np.exp(-np.arange(samples) / decay)


def _add(sound: Sound, at: float, piece: Sound) -> None:
    first = count(at)
    fits = piece[: max(0, len(sound) - first)]
    sound[first : first + len(fits)] += fits

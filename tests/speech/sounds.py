"""Sound for the tests of speech engines, at the rate they take: speech with its words, and everything that is none."""

import re
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import soxr

from interview_desktop.core.media import SPEECH_RATE, Audio, Speech
from tests.rig.media import Clip

Values = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Spoken:
    """Sound and the words in it."""

    audio: Audio
    text: str


def from_clip(clip: Clip) -> Spoken:
    """A clip of the test media."""
    return Spoken(_resampled(clip.samples(), 48_000), clip.text)


def from_speech(speech: Speech) -> Spoken:
    """What a synthesizer said."""
    return Spoken(_resampled(np.frombuffer(speech.audio.samples, np.int16), speech.audio.rate), speech.text)


def joined(*parts: Audio) -> Audio:
    """One after the other."""
    return Audio(b"".join(part.samples for part in parts), SPEECH_RATE)


def silence(seconds: float) -> Audio:
    """Digital silence."""
    return Audio(bytes(2 * round(seconds * SPEECH_RATE)), SPEECH_RATE)


def white_noise(seconds: float, level_db: float = -30.0, seed: int = 1) -> Audio:
    """A bad cable."""
    return _audio(np.random.default_rng(seed).normal(0.0, 10 ** (level_db / 20), _count(seconds)))


def fan(seconds: float, seed: int = 2) -> Audio:
    """A fan or the wind in a chimney: noise that falls with frequency, and a hum."""
    walk = np.cumsum(np.random.default_rng(seed).normal(0.0, 1.0, _count(seconds)))
    rumble = walk - np.convolve(walk, np.ones(800) / 800, "same")
    hum = 0.01 * np.sin(2 * np.pi * 100 * np.arange(len(walk)) / SPEECH_RATE)
    return _audio(0.05 * rumble / np.std(rumble) + hum)


def keyboard(seconds: float, seed: int = 3) -> Audio:
    """Typing: short clicks with a ringing tail, six a second, irregular and unequally loud."""
    random = np.random.default_rng(seed)
    sound = random.normal(0.0, 0.0005, _count(seconds))
    tail = np.exp(-np.arange(480) / 60)
    at = 0.0
    while (at := at + random.uniform(0.08, 0.25)) < seconds - 0.05:
        first = round(at * SPEECH_RATE)
        click = random.normal(0.0, 1.0, 480) * tail * random.uniform(0.1, 0.5)
        sound[first : first + 480] += click
    return _audio(sound)


def chord(seconds: float) -> Audio:
    """A held chord, swelling: music as far as it can be had without a recording."""
    t = np.arange(_count(seconds)) / SPEECH_RATE
    notes = sum(np.sin(2 * np.pi * hertz * t) for hertz in (220.0, 277.2, 329.6))
    return _audio(0.1 * notes * (0.6 + 0.4 * np.sin(2 * np.pi * 0.5 * t)))


def words_of(text: str) -> list[str]:
    """Words as they are compared: lower case, without punctuation."""
    return re.sub(r"[^a-z0-9' ]", "", text.lower().replace("-", " ")).split()


def error_rate(said: str, heard: str) -> float:
    """Word error rate: the fewest insertions, deletions and substitutions, over the number of words said."""
    wanted, got = words_of(said), words_of(heard)
    row = list(range(len(got) + 1))
    for i, word in enumerate(wanted, 1):
        diagonal, row[0] = row[0], i
        for j, other in enumerate(got, 1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (word != other))
    return row[-1] / len(wanted)


def _count(seconds: float) -> int:
    return round(seconds * SPEECH_RATE)


def _audio(values: Values) -> Audio:
    return Audio((np.clip(values, -1.0, 1.0) * 32767).astype(np.int16).tobytes(), SPEECH_RATE)


def _resampled(samples: npt.NDArray[np.int16], rate: int) -> Audio:
    return Audio(soxr.resample(samples, rate, SPEECH_RATE).tobytes(), SPEECH_RATE)

"""A room as arithmetic: a loudspeaker plays in it, a microphone hears it late, coloured, with reverberation and noise."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tests.rig.samples import FULL_SCALE, RATE, Samples

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Room:
    """What is between a loudspeaker and a microphone."""

    level_db: float | None
    """Of what arrives, against what is played; None when nothing arrives."""
    delay: float = 0.02
    """Seconds until the direct sound arrives."""
    reverberation: float = 0.4
    """Seconds in which it decays by 60 dB."""
    direct_db: float = 3.0
    """Level of the direct sound against the reverberation."""
    lowest: float = 300.0
    """Hz below which the loudspeaker plays little."""
    noise_dbfs: float = -55.0
    """Level of everything else in the room."""

    def heard(self, played: Floats, seed: int = 0) -> Floats:
        """What the microphone hears, as long as what was played."""
        chance = np.random.default_rng(seed)
        noise = chance.normal(0.0, FULL_SCALE * 10 ** (self.noise_dbfs / 20), len(played))
        if self.level_db is None:
            return noise
        arrived = _filtered(_filtered(played, self._loudspeaker), self._response(chance))
        scale = _rms(played) / _rms(arrived) * 10 ** (self.level_db / 20)
        return np.asarray(noise + arrived * scale)

    @property
    def _loudspeaker(self) -> Floats:
        taps = np.zeros(RATE // 50)
        taps[0] = 1.0
        decay = np.exp(-2 * np.pi * self.lowest / RATE * np.arange(len(taps)))
        return np.asarray(taps - decay / decay.sum())

    def _response(self, chance: np.random.Generator) -> Floats:
        count = round(self.reverberation * RATE)
        tail = chance.normal(size=count) * 10 ** (-3 * np.arange(count) / count)
        tail[: RATE // 500] = 0
        tail *= 10 ** (-self.direct_db / 20) / np.sqrt(np.sum(tail**2))
        tail[0] = 1.0
        return np.concatenate([np.zeros(round(self.delay * RATE)), tail])


def levelled(samples: Samples, dbfs: float, seconds: float) -> Floats:
    """Speech from its first sound on, at a level, and as long as wanted (from the beginning again where it ends)."""
    speech = samples.astype(np.float64)
    speech = np.resize(speech[int(np.argmax(np.abs(speech) > 300)) :], round(seconds * RATE))
    return np.asarray(speech * (FULL_SCALE * 10 ** (dbfs / 20) / _rms(speech)))


def as_samples(values: Floats) -> Samples:
    """As a microphone delivers it."""
    return np.clip(np.rint(values), -FULL_SCALE - 1, FULL_SCALE).astype(np.int16)


def _filtered(values: Floats, response: Floats) -> Floats:
    size = 1 << (len(values) + len(response)).bit_length()
    spectrum = np.fft.rfft(values, size) * np.fft.rfft(response, size)
    return np.asarray(np.fft.irfft(spectrum, size)[: len(values)])


def _rms(values: Floats) -> float:
    return float(np.sqrt(np.mean(values**2)))

"""Sound as arrays: mono signed 16-bit samples at 48 kHz, which is what the virtual microphone and speaker carry."""

from pathlib import Path

import av
import numpy as np
import numpy.typing as npt

RATE = 48_000
"""Sample rate of everything in the rig, Hz."""
FULL_SCALE = 32_767

Samples = npt.NDArray[np.int16]


def load(path: Path, track: int = 0) -> Samples:
    """Read a sound track of any media file (any rate, channels and coding) as mono samples at `RATE`."""
    resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE)
    parts: list[Samples] = []
    with av.open(str(path)) as container:
        for frame in container.decode(audio=track):
            parts += [_flat(out) for out in resampler.resample(frame)]
    parts += [_flat(out) for out in resampler.resample(None)]
    return np.concatenate(parts) if parts else silence(0.0)


def silence(seconds: float) -> Samples:
    """Digital silence."""
    return np.zeros(round(seconds * RATE), np.int16)


def noise(seconds: float, level_dbfs: float = -60.0, seed: int = 0) -> Samples:
    """White noise of a given RMS level, the same for the same seed."""
    scale = FULL_SCALE * 10 ** (level_dbfs / 20)
    return _clipped(np.random.default_rng(seed).normal(0.0, scale, round(seconds * RATE)))


def tone(seconds: float, hertz: float = 1000.0, peak: float = 0.4) -> Samples:
    """A sine that starts at phase zero; `peak` is relative to full scale."""
    phase = 2 * np.pi * hertz * np.arange(round(seconds * RATE)) / RATE
    return _clipped(peak * FULL_SCALE * np.sin(phase))


def script(*parts: Samples | float) -> Samples:
    """Join clips and pauses: `script(clip, 1.5, other)` has 1.5 seconds of silence between two clips."""
    arrays = [silence(part) if isinstance(part, int | float) else part for part in parts]
    return np.concatenate(arrays) if arrays else silence(0.0)


def mixed(first: Samples, second: Samples) -> Samples:
    """Add two pieces of the same length, clipping where they exceed full scale."""
    return _clipped(first.astype(np.float64) + second)


def level_db(samples: Samples) -> float:
    """RMS level in dBFS; silence is -120."""
    rms = float(np.sqrt(np.mean(np.square(samples.astype(np.float64))))) if len(samples) else 0.0
    return 20 * float(np.log10(max(rms / FULL_SCALE, 1e-6)))


def onsets(
    samples: Samples, threshold_db: float = -40.0, window_s: float = 0.005, gap_s: float = 0.2
) -> list[float]:
    """Times in seconds at which sound begins after at least `gap_s` of quiet."""
    window = round(window_s * RATE)
    count = len(samples) // window
    blocks = samples[: count * window].reshape(count, window).astype(np.float64)
    loud = np.sqrt(np.mean(np.square(blocks), axis=1)) > FULL_SCALE * 10 ** (threshold_db / 20)
    starts: list[float] = []
    last_loud = -np.inf
    for index in map(int, np.flatnonzero(loud)):
        if (index - last_loud) * window_s > gap_s:
            starts.append(index * window_s)
        last_loud = index
    return starts


def _clipped(values: npt.NDArray[np.float64]) -> Samples:
    return np.clip(np.rint(values), -FULL_SCALE - 1, FULL_SCALE).astype(np.int16)


def _flat(frame: av.AudioFrame) -> Samples:
    return frame.to_ndarray().reshape(-1).astype(np.int16, copy=False)

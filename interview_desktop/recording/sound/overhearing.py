"""Whether the microphone hears the machine's own voice, so that it is in the recording once and not twice.

Through a loudspeaker the room brings the voice to the microphone, a little late, coloured and with reverberation; through
headphones it does not, or only as a faint leak. What was played is known, so both are compared: the phase transform of
their cross-correlation finds the delay, and the filter of 30 ms that best turns one into the other at this delay says how
loudly the microphone hears it. What everything else in the room feigns by chance, the candidate's own speech above all, is
measured with the same filter at delays that cannot be, and a decision is made only above that.

Generalised cross-correlation: C. Knapp and G. Carter, IEEE Trans. ASSP 24(4), 1976. The filter is the solution of the normal
equations (Wiener).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from interview_desktop.core.media import MEDIA_RATE

_Values = NDArray[np.float64]
_Sound = NDArray[np.int32]

LONGEST = 1.5
"""Seconds that are compared at most."""

_STEP = 6
_RATE = MEDIA_RATE // _STEP
_LOWEST, _HIGHEST = 250.0, 3400.0  # Hz; loudspeakers of laptops play nothing below
_DELAYS = np.arange(round(-0.05 * _RATE), round(0.4 * _RATE))
_IMPOSSIBLE = np.arange(round(-0.5 * _RATE), round(-0.06 * _RATE))
_TAPS = round(0.03 * _RATE)
_LEAD = round(0.004 * _RATE)  # of the filter before the delay that was found
_CONTROLS = np.round(np.arange(-0.45, -0.1, 0.035) * _RATE).astype(int)
"""Delays at which nothing of the voice can be: an effect never precedes its cause."""
_LAGS = np.abs(np.arange(_TAPS)[:, np.newaxis] - np.arange(_TAPS))
_COMPARABLE = 0.25  # of the voice's energy must have had the time to come back for its level to be told
_SIZE = 1 << math.ceil(math.log2((LONGEST + 0.45) * _RATE))
_FREQUENCIES = np.fft.rfftfreq(_SIZE, 1 / _RATE)
_BAND = (_FREQUENCIES >= _LOWEST) & (_FREQUENCIES <= _HIGHEST)
_STIFFNESS = 1e-3  # keeps the equations solvable where the voice has no energy


@dataclass(frozen=True, slots=True)
class Overheard:
    """How the microphone hears the voice, as far as a stretch of both tells."""

    level: float
    """Of the voice in the microphone's sound, dB against the voice itself; -inf when nothing stands out."""
    feigned: float
    """Level that the rest of the sound would seem to have by chance, dB."""
    delay: float
    """Seconds by which the microphone hears it later than it is played."""
    likeness: float
    """How far the likeness at this delay stands out from any at delays that cannot be; around 1 by chance."""


def overheard(voice: _Sound, microphone: _Sound) -> Overheard | None:
    """Compare the two over the same stretch of time, both at `MEDIA_RATE`; None when the voice is silent in it.

    Args:
        voice: what was played, at most `LONGEST` seconds.
        microphone: what was heard.
    """
    played, heard = _thinned(voice), _thinned(microphone)
    energy = float(played @ played)
    if energy <= 0:
        return None
    spectrum = np.fft.rfft(played, _SIZE)
    cross = np.fft.rfft(heard, _SIZE) * np.conj(spectrum)
    delay, likeness = _delay(cross)
    own = np.fft.irfft(np.abs(spectrum) ** 2, _SIZE)[:_TAPS]
    starts = np.array([delay - _LEAD, *_CONTROLS])
    common = np.fft.irfft(cross, _SIZE)[starts + np.arange(_TAPS)[:, np.newaxis]]
    # The end of the voice is not yet in the microphone's sound: what could be found of it is less.
    shares = _explained(own, common) / max(_COMPARABLE, _share(played, delay)) / energy
    chance = float(np.mean(shares[1:]) + np.std(shares[1:]))
    return Overheard(_decibels(float(shares[0]) - chance), _decibels(chance), delay / _RATE, likeness)


def _thinned(samples: _Sound) -> _Values:
    """At a sixth of the rate, with the high tones that carry the consonants lifted.

    The mean of six is a coarse filter. What it folds down is in both signals alike, with other delays than the rest: noise.
    """
    whole = len(samples) // _STEP * _STEP
    thin = samples[:whole].reshape(-1, _STEP).mean(axis=1)
    return np.asarray(np.diff(thin) + 0.1 * thin[1:])


def _delay(cross: NDArray[np.complex128]) -> tuple[int, float]:
    """Samples by which the microphone is late, from the peak of the phase transform, and how far that stands out."""
    size = np.abs(cross)
    phases = np.where(_BAND & (size > 0), cross / np.maximum(size, 1e-9), 0)
    likeness = np.abs(np.fft.irfft(phases, _SIZE))
    best = int(_DELAYS[np.argmax(likeness[_DELAYS])])
    chance = float(np.max(likeness[_IMPOSSIBLE]))
    return best, float(likeness[best]) / chance if chance > 0 else 0.0


def _share(played: _Values, delay: int) -> float:
    """Of the voice's energy, what has had the time to come back."""
    back = played[: len(played) - max(0, delay)]
    return float(back @ back) / float(played @ played)


def _explained(own: _Values, common: _Values) -> _Values:
    """Energy that the best filter of `_TAPS` finds of the voice, for each column of correlations with it."""
    matrix = own[_LAGS]
    matrix[np.diag_indices(_TAPS)] += _STIFFNESS * own[0]
    return np.asarray(np.sum(common * np.linalg.solve(matrix, common), axis=0))


def _decibels(power: float) -> float:
    return 10 * math.log10(power) if power > 0 else -math.inf

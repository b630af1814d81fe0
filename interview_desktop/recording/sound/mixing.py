"""The sound tracks before they are encoded: the microphone's samples, and the machine's voice mixed in at its time.

It is mixed in unless the microphone brings it anyway: see `doubling`.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from interview_desktop.core.media import MEDIA_RATE
from interview_desktop.recording.sound.doubling import DoublingGuard
from interview_desktop.recording.sound.fading import Fader
from interview_desktop.recording.sound.placing import Placed, Samples

CHANNELS = 2
"""Left the mix that people hear, right the bare microphone."""


_STEP = MEDIA_RATE // 20


class VoiceMixer:
    """Pieces of the machine's voice, each at its place, to be added to the microphone's sound."""

    def __init__(self) -> None:
        self._clips: list[Placed] = []

    def add(self, clip: Placed) -> None:
        """Let a clip sound; one that sounds on top of another is added to it."""
        self._clips.append(clip)

    def cut(self, at: int) -> None:
        """Silence everything from a sample on."""
        self._clips = [
            Placed(clip.first, clip.samples[: max(0, at - clip.first)])
            for clip in self._clips
            if clip.first < at
        ]

    def mix_into(self, first: int, sound: NDArray[np.int32]) -> None:
        """Add what sounds in the stretch that begins at sample `first`; clips that lie before its end are forgotten."""
        _add(self._clips, first, sound)
        self._clips = _later_than(self._clips, first + len(sound))


class SoundTimeline:
    """Collects sound in any order of arrival and gives it out once, in order, without holes.

    Where nothing has come in by the time a stretch is given out, it is silent, and what comes too late is left out.

    Args:
        first: index of the first sample to give; what lies before it was given by somebody else.
    """

    def __init__(self, first: int = 0) -> None:
        self.voice = VoiceMixer()
        self.guard = DoublingGuard()
        self._fader = Fader(1.0)
        self._microphone: list[Placed] = []
        self._given = first

    @property
    def given(self) -> int:
        """Samples given out so far."""
        return self._given

    def add(self, pieces: Iterable[Placed]) -> int:
        """Take sound of the microphone; returns how many samples come after their place has been given out."""
        late = 0
        for piece in pieces:
            late += max(0, min(piece.end, self._given) - piece.first)
            if piece.end > self._given:
                self._microphone.append(piece)
        return late

    def give(self, until: int) -> bytes:
        """Give everything up to sample `until` as interleaved 16-bit stereo; nothing when it was given already."""
        count = max(0, until - self._given)
        bare = np.zeros(count, np.int32)
        _add(self._microphone, self._given, bare)
        voice = np.zeros(count, np.int32)
        self.voice.mix_into(self._given, voice)
        mix = bare + self._not_doubled(voice, bare)
        self._given += count
        self._microphone = _later_than(self._microphone, self._given)
        stereo = np.stack((mix, bare), axis=1)
        return np.clip(stereo, -32768, 32767).astype("<i2").tobytes()

    def _not_doubled(self, voice: NDArray[np.int32], bare: NDArray[np.int32]) -> NDArray[np.int32]:
        """The voice as far as the microphone does not bring it, decided in equal steps whatever the stretch."""
        if not voice.any() and not self.guard.listening:
            return voice
        faded = np.empty_like(voice)
        for start in range(0, len(voice), _STEP):
            part = slice(start, start + _STEP)
            self.guard.take(self._given + start, voice[part], bare[part])
            faded[part] = self._fader.apply(0.0 if self.guard.in_room else 1.0, voice[part])
        return faded


def _add(pieces: Iterable[Placed], first: int, sound: NDArray[np.int32]) -> None:
    """Add the part of each piece that lies in the stretch beginning at sample `first`."""
    end = first + len(sound)
    for piece in pieces:
        start, stop = max(piece.first, first), min(piece.end, end)
        if start < stop:
            sound[start - first : stop - first] += piece.samples[start - piece.first : stop - piece.first]


def _later_than(pieces: Iterable[Placed], index: int) -> list[Placed]:
    return [piece for piece in pieces if piece.end > index]


def as_samples(data: bytes) -> Samples:
    """The samples of a block or clip, without a copy."""
    return np.frombuffer(data, "<i2")


def resampled(samples: Samples, rate: int, to_rate: int) -> Samples:
    """A finished piece of sound at another rate."""
    if rate == to_rate or not len(samples):
        return samples
    import soxr

    return np.asarray(soxr.resample(samples, rate, to_rate), dtype=np.int16)

"""Sound and pictures as values: what devices deliver, engines produce and files are made of.

Times are seconds on the session's monotonic clock unless a docstring says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

MEDIA_RATE = 48_000
"""Samples per second of everything recorded."""
SPEECH_RATE = 16_000
"""Samples per second of everything given to voice detectors and recognisers."""
SAMPLE_BYTES = 2
"""All audio is signed 16-bit little-endian mono."""


class PixelFormat(StrEnum):
    """How a frame's bytes are laid out."""

    BGR24 = "bgr24"
    """Three bytes a pixel, shape (height, width, 3)."""
    I420 = "yuv420p"
    """Planar Y, U, V with halved chroma, BT.601 limited range, shape (height * 3 / 2, width)."""
    MJPEG = "mjpeg"
    """One JPEG as the camera coded it, BT.601 full range, shape (bytes,); whole, as far as its markers say."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture. Its pixels are never written to again once it is handed over."""

    pixels: memoryview
    """C-contiguous bytes in `format`, the coded ones where it is coded; `numpy.asarray(frame.pixels)` gives the array
    without a copy."""
    format: PixelFormat
    width: int
    height: int
    time: float
    """When the picture was taken."""


@dataclass(frozen=True, slots=True)
class AudioBlock:
    """Consecutive samples from one microphone."""

    samples: bytes
    """Signed 16-bit little-endian mono."""
    rate: int
    """Samples per second."""
    time: float
    """When the first sample was taken."""

    @property
    def count(self) -> int:
        """Number of samples."""
        return len(self.samples) // SAMPLE_BYTES

    @property
    def duration(self) -> float:
        """Seconds of sound."""
        return self.count / self.rate

    @property
    def end(self) -> float:
        """When the sample after the last one is due."""
        return self.time + self.duration


@dataclass(frozen=True, slots=True)
class Audio:
    """A finished piece of sound that belongs to no clock."""

    samples: bytes
    """Signed 16-bit little-endian mono."""
    rate: int

    @property
    def duration(self) -> float:
        """Seconds of sound."""
        return len(self.samples) / SAMPLE_BYTES / self.rate


@dataclass(frozen=True, slots=True)
class VoiceInRoom:
    """Whether the microphone brings the machine's own voice, as decided while it spoke."""

    time: float
    """When it was decided."""
    in_room: bool
    """Whether it is heard so well that it is not mixed into the recording."""
    level: float | None
    """Of the voice in the microphone's sound, dB against the voice itself; None when nothing of it stands out."""
    delay: float
    """Seconds by which the microphone hears it later than it is played; without meaning when it does not."""
    likeness: float
    """How far the likeness of both stands out from chance, which is around 1."""


@dataclass(frozen=True, slots=True)
class TimedWord:
    """A word of synthesised speech; seconds from the start of its audio."""

    text: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class TimedPhoneme:
    """A phoneme of synthesised speech in IPA; seconds from the start of its audio."""

    symbol: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Speech:
    """Synthesised speech, with the times its captions and the face need."""

    text: str
    audio: Audio
    words: tuple[TimedWord, ...]
    """Empty where the engine cannot tell."""
    phonemes: tuple[TimedPhoneme, ...]
    """Empty where the engine cannot tell."""
    engine: str
    """Engine, voice and version, for the record."""


@dataclass(frozen=True, slots=True)
class RecordedMedia:
    """A finished, readable recording that has no chapters or subtitles yet."""

    segments: tuple[RecordedSegment, ...]
    origin: float
    """Monotonic time of the recording's zero."""
    duration: float
    """Seconds on the recording's time line."""
    width: int
    height: int
    rate: float
    """Frames per second of the file."""


@dataclass(frozen=True, slots=True)
class RecordedSegment:
    """One file of a recording. There is more than one when an encoder had to be replaced."""

    name: str
    """File name inside the session's media folder."""
    start: float
    """Seconds on the recording's time line."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A named stretch of the finished file, seconds from its start."""

    title: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Subtitle:
    """One subtitle of the finished file, seconds from its start."""

    text: str
    start: float
    end: float
    speaker: str
    """Either "interviewer" or "candidate"."""

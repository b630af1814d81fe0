"""What the recordings of a benchmark see and hear: a person who speaks, as a camera and a microphone deliver them."""

from __future__ import annotations

import wave
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np

from interview_desktop.capture.drawing import Portrait
from interview_desktop.core.media import MEDIA_RATE, SAMPLE_BYTES, Audio

RATE = 30
SECONDS = 10.0
"""Length of the pictures; they begin again afterwards."""
_GRAIN = 2.0  # standard deviation of a webcam's sensor noise in steps of 8 bits, in a lit room
_GRAINS = 16
_QUALITY = 4  # of Motion JPEG, 2 to 31, smaller is better: 29 kB a picture at 720p, 56 kB at 1080p


@dataclass(frozen=True, slots=True)
class Source:
    """Two files that stand in for devices."""

    video: Path
    audio: Path
    size: tuple[int, int]


def make_source(folder: Path, size: tuple[int, int], speech: Sequence[Audio]) -> Source:
    """Draw and write both files; the pictures are Motion JPEG with the grain of a webcam.

    Args:
        folder: where to.
        size: width and height of the pictures.
        speech: what is heard, one after the other; nothing makes silence.
    """
    width, height = size
    audio = folder / "speech.wav"
    if not audio.exists():
        _write_sound(audio, speech)
    video = folder / f"camera_{width}x{height}.avi"
    if not video.exists():
        _write_pictures(video, size)
    return Source(video, audio, size)


def _write_pictures(path: Path, size: tuple[int, int]) -> None:
    import av

    portrait, chance = Portrait(size), np.random.default_rng(1)
    shape = (size[1], size[0], 1)
    grains = [np.rint(chance.normal(0, _GRAIN, shape)).astype(np.int16) for _ in range(_GRAINS)]
    options = {"qmin": str(_QUALITY), "qmax": str(_QUALITY)}
    with av.open(str(path), "w") as media:
        stream = media.add_stream("mjpeg", rate=RATE, options=options)
        stream.width, stream.height, stream.pix_fmt = *size, "yuvj420p"
        for number in range(round(SECONDS * RATE)):
            picture = portrait.draw(number / RATE, speaking=number / RATE % 4 < 3)
            noisy = np.clip(picture + grains[chance.integers(_GRAINS)], 0, 255).astype(np.uint8)
            frame = av.VideoFrame.from_ndarray(noisy, format="bgr24")
            frame.pts, frame.time_base = number, Fraction(1, RATE)
            media.mux(stream.encode(frame))
        media.mux(stream.encode(None))


def _write_sound(path: Path, speech: Sequence[Audio]) -> None:
    import soxr

    chance = np.random.default_rng(2)
    pieces = [chance.normal(0, 10, MEDIA_RATE)]
    for audio in speech:
        samples = np.frombuffer(audio.samples, np.int16).astype(np.float32)
        pieces.append(soxr.resample(samples, audio.rate, MEDIA_RATE))
        pieces.append(chance.normal(0, 10, MEDIA_RATE))
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(SAMPLE_BYTES)
        file.setframerate(MEDIA_RATE)
        file.writeframes(np.clip(np.concatenate(pieces), -32768, 32767).astype("<i2").tobytes())

"""The short self-test by which the encoder is chosen: hardware that really encodes, else the best preset that is fast enough.

Every trial goes through the code that records: the same pipes, the same command, grainy pictures that move and sound beside
them. Nothing else is recorded while it runs.
"""

from __future__ import annotations

import logging
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import count, cycle
from pathlib import Path

import numpy as np

from interview_desktop.core.media import MEDIA_RATE
from interview_desktop.recording.encoding.encoder import Encoder, EncoderSettings
from interview_desktop.recording.encoding.video_coding import LADDER, SOFTWARE, VideoCoding, hardware_encoders
from interview_desktop.recording.ffmpeg import Ffmpeg
from interview_desktop.recording.pictures.picture import even_layout
from interview_desktop.recording.process import run
from interview_desktop.recording.sound.mixing import CHANNELS

_log = logging.getLogger(__name__)

ENOUGH = 2.0
"""Times real time that the chosen encoder reaches: what else runs during an interview needs the rest."""
FIRST = "veryfast"
"""The preset that is tried first, in the middle of the ladder."""
BUDGET = 2.2
"""Seconds after which no other trial begins; the last one may end up to a second later."""
_MEASURED = 0.5  # seconds of each trial
_WARM_UP = 15  # pictures, until pipes and lookahead are full
_LONGEST = 3.0  # seconds of one trial, after which the encoder counts as hanging
_HARDWARE_PICTURES = 10
_DOES_NOT_WORK = "does not work here"
_GRAIN = 4  # steps of brightness
_DIFFERENT = 8  # pictures that follow each other over and over


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of one encoder."""

    coding: VideoCoding
    speed: float
    """Times real time; 0 when it does not work."""
    problem: str = ""
    """Why it does not work."""

    def __str__(self) -> str:
        return f"{self.coding} {self.problem or f'{self.speed:.1f} times real time'}"


@dataclass(frozen=True, slots=True)
class Choice:
    """The encoder for this machine, and how it was found."""

    coding: VideoCoding
    trials: tuple[Trial, ...]


def climb(
    measure: Callable[[str], float],
    *,
    presets: Sequence[str] = LADDER,
    first: str = FIRST,
    more: Callable[[], bool],
) -> str:
    """Find the finest preset that is fast enough, from the middle of the ladder up or down.

    Args:
        measure: speed of a preset, times real time.
        presets: the finest first.
        first: where to begin.
        more: whether there is time for another trial.

    Returns:
        The finest that was seen to reach `ENOUGH`; the lightest when none was.
    """
    at = presets.index(first)
    if measure(presets[at]) >= ENOUGH:
        while at > 0 and more() and measure(presets[at - 1]) >= ENOUGH:
            at -= 1
        return presets[at]
    for preset in presets[at + 1 : -1]:
        if not more():
            break
        if measure(preset) >= ENOUGH:
            return preset
    return presets[-1]


def choose(
    ffmpeg: Ffmpeg, size: tuple[int, int], rate: float, *, hardware: Sequence[str] | None = None
) -> Choice:
    """Try encoders and choose one; takes about three seconds at most.

    Args:
        ffmpeg: the program.
        size: width and height of the pictures, even.
        rate: pictures per second.
        hardware: encoders to try before libx264; None for those that this system may have.
    """
    began = time.monotonic()
    trials: list[Trial] = []

    def more() -> bool:
        return time.monotonic() - began < BUDGET

    def measure(preset: str) -> float:
        trials.append(stage.speed(VideoCoding(preset=preset)))
        return trials[-1].speed

    with _staged(ffmpeg, size, rate) as stage:
        candidates = hardware_encoders() if hardware is None else hardware
        for name in _built_in(ffmpeg, candidates):
            trials.append(stage.hardware(VideoCoding(name)))
            if trials[-1].speed >= ENOUGH:
                return Choice(trials[-1].coding, tuple(trials))
        preset = climb(measure, more=more)
    return Choice(VideoCoding(preset=preset), tuple(trials))


def try_one(ffmpeg: Ffmpeg, coding: VideoCoding, size: tuple[int, int], rate: float) -> Trial:
    """Try one encoder."""
    with _staged(ffmpeg, size, rate) as stage:
        return stage.speed(coding) if coding.encoder == SOFTWARE else stage.hardware(coding)


def _built_in(ffmpeg: Ffmpeg, names: Sequence[str]) -> list[str]:
    """Those of the encoders that ffmpeg knows at all; whether they work is another matter."""
    if not names:
        return []
    known = run([ffmpeg.path, "-hide_banner", "-encoders"], name="ffmpeg", timeout=10).text.split()
    return [name for name in names if name in known]


class _Stage:
    """Pictures and a folder for trials."""

    def __init__(self, ffmpeg: Ffmpeg, size: tuple[int, int], rate: float, folder: Path) -> None:
        self._ffmpeg = ffmpeg
        self._size = size
        self._rate = rate
        self._folder = folder
        self._pictures = grainy_pictures(size)
        self._numbers = count()

    def speed(self, coding: VideoCoding) -> Trial:
        """How fast it is once it runs."""
        try:
            with self._encoder(coding) as encoder:
                pictures = cycle(self._pictures)
                for _ in range(_WARM_UP):
                    encoder.video.write(next(pictures))
                began, written, passed = time.monotonic(), 0, 0.0
                while passed < _MEASURED:
                    encoder.video.write(next(pictures))
                    written, passed = written + 1, time.monotonic() - began
                return Trial(coding, round(written / self._rate / passed, 2))
        except OSError:
            return Trial(coding, 0.0, _DOES_NOT_WORK)

    def hardware(self, coding: VideoCoding) -> Trial:
        """Whether ten pictures that it encodes can be decoded, and then how fast it is."""
        try:
            with self._encoder(coding, sound=_HARDWARE_PICTURES / self._rate) as encoder:
                for picture, _ in zip(cycle(self._pictures), range(_HARDWARE_PICTURES), strict=False):
                    encoder.video.write(picture)
                encoder.video.close()
                outcome = encoder.finish(_LONGEST)
            decoded = _decodable(encoder.target) if outcome.ok else 0
        except OSError:
            return Trial(coding, 0.0, _DOES_NOT_WORK)
        if decoded < _HARDWARE_PICTURES:
            return Trial(coding, 0.0, _DOES_NOT_WORK)
        return self.speed(coding)

    @contextmanager
    def _encoder(self, coding: VideoCoding, sound: float | None = None) -> Iterator[Encoder]:
        """An encoder that gets so many seconds of sound, or sound for ever, and is ended after `_LONGEST`."""
        target = self._folder / f"{next(self._numbers)}.mp4"
        encoder = Encoder(
            self._ffmpeg, target, 0, even_layout(*self._size), EncoderSettings(self._rate, coding)
        )
        watchdog = threading.Timer(_LONGEST, encoder.abort)
        speaker = threading.Thread(target=_speak, args=(encoder, sound), name="trial-sound")
        watchdog.start()
        speaker.start()
        try:
            yield encoder
        finally:
            watchdog.cancel()
            watchdog.join()
            encoder.abort()
            speaker.join()
            encoder.video.close()


def _speak(encoder: Encoder, seconds: float | None) -> None:
    """Give silence, for ever when `seconds` is None; the end of the encoder ends it."""
    with suppress(OSError):
        if seconds is not None:
            encoder.audio.write(bytes(2 * CHANNELS * round(seconds * MEDIA_RATE)))
        while seconds is None:
            encoder.audio.write(bytes(2 * CHANNELS * MEDIA_RATE))
    encoder.audio.close()


@contextmanager
def _staged(ffmpeg: Ffmpeg, size: tuple[int, int], rate: float) -> Iterator[_Stage]:
    with tempfile.TemporaryDirectory(prefix="interview-desktop-trial-") as folder:
        yield _Stage(ffmpeg, size, rate, Path(folder))


def _decodable(path: Path) -> int:
    """How many pictures of a file can be decoded."""
    import av

    try:
        with av.open(str(path)) as media:
            return sum(1 for _ in media.decode(video=0))
    except av.error.FFmpegError:
        return 0


def grainy_pictures(size: tuple[int, int]) -> list[bytes]:
    """I420 pictures of something bright that moves, with the grain of a webcam in the evening."""
    width, height = size[0] & ~1, size[1] & ~1
    chance = np.random.default_rng(1)
    across = np.linspace(60, 160, width, dtype=np.float32)
    down = np.linspace(0, 40, height, dtype=np.float32)[:, None]
    scene = np.asarray(across + down, np.int16)
    colour = bytes([118]) * (width * height // 4) + bytes([138]) * (width * height // 4)
    pictures = []
    for number in range(_DIFFERENT):
        luma = scene + chance.integers(-_GRAIN, _GRAIN + 1, scene.shape, np.int16)
        left = width // 4 + 4 * number
        luma[height // 4 : 3 * height // 4, left : left + width // 4] += 60
        pictures.append(np.clip(luma, 16, 235).astype(np.uint8).tobytes() + colour)
    return pictures

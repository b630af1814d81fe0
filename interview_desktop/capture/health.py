"""Whether what microphone and camera deliver is any good. No devices and no clock: sound and pictures in, faults out.

Both watches are fed all the time, so they look at little: at levels that are measured anyway, and at a few pixels of a few
pictures a second.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Set
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from interview_desktop.capture.decoding import coded_brightness
from interview_desktop.capture.level import SoundLevel
from interview_desktop.core.errors import DeviceError
from interview_desktop.core.health import Alarm, Fault
from interview_desktop.core.jpeg import outline
from interview_desktop.core.media import AudioBlock, Frame, PixelFormat

SILENT_DBFS = -90.0
"""Under the smallest step of 16 bits."""
UNHEARD_DBFS = -80.0
"""Whatever stays under it for two seconds is no room with a person in it, but a microphone that is turned down."""
FAINT_SPEECH_DBFS = -55.0
"""Speech whose loudest syllables stay under it drowns in the noise of any room."""
CLIPPED_SAMPLES = 8
"""Samples at full scale in a tenth of a second that are more than a plosive."""
CLIPPED_STRETCHES = 4
"""Such tenths of a second among the last twenty that make a fault."""
HUM_SHARE = 0.5
"""Of the power of a steady stretch that the mains frequency and its harmonics have in a fault."""
HUM_DBFS = -65.0
"""Quieter hum disturbs nobody."""
HUM_STEADY_DB = 6.0
"""Sound whose level varies by more is not hum, whatever its spectrum is."""

_LEVELS = 20
_HUM_SECONDS = 2.0
_HUM_RATE = 1000  # samples per second in which hum is looked for
_HUM_HARMONICS = 7
_HUM_WIDTH_HZ = 1.0  # main lobe of a Hann window of two seconds
_HUM_EVERY = 5  # levels between two looks

Floats = npt.NDArray[np.float64]


class SoundWatch:
    """Watches a microphone. Used from one thread."""

    def __init__(self) -> None:
        self._forget()

    def _forget(self) -> None:
        self._silent = Alarm(2.0, 0.5)
        self._faint = Alarm(2.0, 2.0)
        self._clipped = Alarm(0.0, 5.0)
        self._hum = Alarm(0.0, 2.0)
        self._blocks: deque[AudioBlock] = deque()
        self._levels: deque[SoundLevel] = deque(maxlen=_LEVELS)
        self._since_hum = 0
        self.level: float | None = None
        """dBFS rms of the latest tenth of a second."""

    @property
    def faults(self) -> Set[Fault]:
        """What is wrong now."""
        alarms = {
            Fault.SILENT: self._silent,
            Fault.FAINT: self._faint,
            Fault.CLIPPED: self._clipped,
            Fault.HUM: self._hum,
        }
        return {fault for fault, alarm in alarms.items() if alarm.raised}

    def hear(self, block: AudioBlock, level: SoundLevel | None, *, speaking: bool) -> None:
        """Take the next block.

        Args:
            block: what the microphone delivered.
            level: of the tenth of a second that this block completes, as `LevelMeter` gives it.
            speaking: whether a voice is being heard.
        """
        self._blocks.append(block)
        while len(self._blocks) > 1 and self._blocks[1].time <= block.end - _HUM_SECONDS:
            self._blocks.popleft()
        if level is None:
            return
        at = block.end
        self.level = level.rms
        self._levels.append(level)
        silent = level.rms < SILENT_DBFS
        self._silent.judge(silent, at)
        self._faint.judge(self._is_faint(level, silent=silent, speaking=speaking), at)
        clipped = sum(one.clipped >= CLIPPED_SAMPLES for one in self._levels)
        self._clipped.judge(clipped >= CLIPPED_STRETCHES, at)
        self._since_hum += 1
        if self._since_hum >= _HUM_EVERY:
            self._since_hum = 0
            self._hum.judge(self._hums(), at)

    def lost(self) -> None:
        """The microphone has gone: nothing it did wrong before counts any more."""
        self._forget()

    def _is_faint(self, level: SoundLevel, *, silent: bool, speaking: bool) -> bool | None:
        if silent:
            return None  # has a name of its own
        if level.rms < UNHEARD_DBFS:
            return True
        if level.rms >= FAINT_SPEECH_DBFS:
            return False
        # A pause says nothing about how loud the speech around it is.
        return max(one.rms for one in list(self._levels)[-10:]) < FAINT_SPEECH_DBFS if speaking else None

    def _hums(self) -> bool | None:
        """Whether the last two seconds are mostly hum; None while the sound is not steady enough to tell."""
        levels = [one.rms for one in self._levels]
        if len(levels) < _LEVELS or max(levels) - min(levels) > HUM_STEADY_DB:
            return None
        if any(later.time - before.end > 0.05 for before, later in pairwise(self._blocks)):
            return None
        rate = self._blocks[0].rate
        samples = np.frombuffer(b"".join(block.samples for block in self._blocks), np.int16)
        step = rate // _HUM_RATE
        samples = samples[-round(_HUM_SECONDS * rate) :]
        samples = samples[: len(samples) // step * step]
        total = float(np.mean(np.square(samples, dtype=np.float64)))
        share = hum_share(samples.reshape(-1, step).mean(axis=1), total)
        return share > HUM_SHARE and 10 * np.log10(max(share * total, 1e-9)) - 90.3 > HUM_DBFS


def hum_share(samples: Floats, total: float) -> float:
    """How much of a sound's power is mains hum of 50 or 60 Hz, whichever is more; 0 to 1.

    Args:
        samples: the sound's low part, `_HUM_RATE` samples per second, about two seconds.
        total: mean square of the whole sound in the same units.
    """
    if len(samples) < _HUM_RATE or total <= 0:
        return 0.0
    window = np.hanning(len(samples))
    power = np.abs(np.fft.rfft((samples - samples.mean()) * window)) ** 2
    # Parseval's theorem: a sine's share of the mean square, whatever the window.
    power *= 2 / (len(samples) * float(np.sum(window**2)))
    frequencies = np.fft.rfftfreq(len(samples), 1 / _HUM_RATE)
    shares = []
    for mains in (50.0, 60.0):
        number = np.rint(frequencies / mains)
        lines = (
            (np.abs(frequencies - number * mains) <= _HUM_WIDTH_HZ)
            & (number >= 1)
            & (number <= _HUM_HARMONICS)
        )
        shares.append(float(power[lines].sum()) / total)
    return min(1.0, max(shares))


BLACK_LUMA = 8.0
"""Mean of a picture's brightness, 0 to 255, in which nothing can be seen."""
SLOW_SHARE, FAST_SHARE = 0.4, 0.47
"""Of the rate that was asked for: below the first is a fault, from the second on it is gone. Half is normal in dim light."""

_LOOK_SECONDS = 0.2
_LIGHT_SECONDS = 0.4
_GRID = (36, 64)  # rows and columns of pixels that are looked at
_RATE_SECONDS = 2.0
_LATENESS = 0.2  # a picture may be on its way for so long


class PictureWatch:
    """Watches a camera: a `VideoSink` for its thread, `judge` for another.

    Args:
        asked: pictures a second that the camera was asked for.
    """

    def __init__(self, asked: float) -> None:
        self._asked = asked
        self._lock = threading.Lock()
        self._forget()

    def _forget(self) -> None:
        self._black = Alarm(1.5, 0.5)
        self._frozen = Alarm(0.0, 0.5)
        self._slow = Alarm(0.0, 1.0)
        self._times: deque[float] = deque()
        self._first: float | None = None
        self._looked = float("-inf")
        self._lit = float("-inf")
        self._seen: bytes | None = None
        self._same_since = 0.0
        self._luma = 255.0
        self.rate: float | None = None
        """Pictures a second in the last two seconds, at the latest `judge`; None before there is a figure."""

    def video_frame(self, frame: Frame) -> None:
        """Take a picture; five in a second are compared with the one before, and for two their brightness is measured."""
        seen: bytes | None = None
        luma: float | None = None
        if frame.time - self._looked >= _LOOK_SECONDS:
            self._looked = frame.time
            seen = _some_content(frame)
            if frame.time - self._lit >= _LIGHT_SECONDS:
                self._lit = frame.time
                luma = _brightness(frame)
        with self._lock:
            if self._first is None:
                self._first = frame.time
            self._times.append(frame.time)
            if luma is not None:
                self._luma = luma
            if seen is None:
                return
            if seen != self._seen:
                self._same_since = frame.time
            self._seen = seen

    def video_lost(self, error: DeviceError) -> None:
        """The camera has gone, which is told otherwise: nothing it did wrong before counts any more."""
        with self._lock:
            self._forget()

    def judge(self, now: float) -> Set[Fault]:
        """What is wrong now, on the clock that stamps the pictures."""
        with self._lock:
            if self._first is None:
                return set()
            end = now - _LATENESS
            while self._times and self._times[0] <= end - _RATE_SECONDS:
                self._times.popleft()
            if end - self._first >= _RATE_SECONDS:
                self.rate = sum(time <= end for time in self._times) / _RATE_SECONDS
                self._slow.judge(
                    self.rate < self._asked * (FAST_SHARE if self._slow.raised else SLOW_SHARE), now
                )
            black = self._luma < BLACK_LUMA
            self._black.judge(black, now)
            # Where no picture comes, none is the same as before: that is too slow, not frozen.
            self._frozen.judge(not black and self._looked - self._same_since >= 1.8, now)
            alarms = {Fault.BLACK: self._black, Fault.FROZEN: self._frozen, Fault.SLOW: self._slow}
            return {fault for fault, alarm in alarms.items() if alarm.raised}


def _some_content(frame: Frame) -> bytes:
    """What differs from picture to picture even in a still scene, by the sensor's noise.

    Of a coded picture that is all of it but the header, which may hold a time; of another, pixels spread over it.
    """
    if frame.format is PixelFormat.MJPEG:
        coded = bytes(frame.pixels)
        found = outline(coded)
        return coded if found is None else coded[found.scan :]
    return _some_pixels(frame).tobytes()


def _some_pixels(frame: Frame) -> npt.NDArray[np.uint8]:
    pixels = np.asarray(frame.pixels)
    if frame.format is PixelFormat.I420:
        pixels = pixels[: frame.height]
    rows, columns = _GRID
    return pixels[:: max(1, frame.height // rows), :: max(1, frame.width // columns)]


def _brightness(frame: Frame) -> float | None:
    """Mean, 0 to 255; None where the picture cannot be decoded."""
    if frame.format is PixelFormat.MJPEG:
        return coded_brightness(np.asarray(frame.pixels))
    mean = float(_some_pixels(frame).mean())
    return (mean - 16) * 255 / 219 if frame.format is PixelFormat.I420 else mean

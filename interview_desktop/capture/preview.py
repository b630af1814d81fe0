"""The small picture a window shows: made in the camera's thread, so that painting costs the window nothing."""

from __future__ import annotations

import threading
from dataclasses import dataclass

import numpy as np

from interview_desktop.capture.decoding import decoded
from interview_desktop.capture.framing import Pixels, fitted
from interview_desktop.core.errors import DeviceError
from interview_desktop.core.media import Frame, PixelFormat

SIZE = (640, 360)
UNSEEN_SECONDS = 0.5
"""While nobody looks, a new picture is made only so often; whoever then looks sees nothing older."""


@dataclass(frozen=True, slots=True)
class PreviewImage:
    """A picture ready to be painted one to one."""

    pixels: memoryview
    """Blue, green, red and an opaque alpha byte a pixel, rows without padding; the layout of QImage's Format_RGB32 on
    little-endian machines. Never written to again."""
    width: int
    height: int
    sequence: int
    """Counts the pictures of a tap from 1: the same number is the same picture."""
    time: float
    """When it was taken."""


class PreviewTap:
    """A `VideoSink` that keeps the newest picture for whoever looks, and lets go of the others.

    Args:
        size: largest width and height of the small picture.
        mirrored: left and right changed over, as people know themselves from mirrors.
    """

    def __init__(self, size: tuple[int, int] = SIZE, *, mirrored: bool = True) -> None:
        self._size = size
        self._mirrored = mirrored
        self._lock = threading.Lock()
        self._image: PreviewImage | None = None
        self._lost: DeviceError | None = None
        self._sequence = 0
        self._unseen = False  # whether nobody has fetched the newest picture yet

    @property
    def lost(self) -> DeviceError | None:
        """Why no picture comes any more, when the camera has gone."""
        with self._lock:
            return self._lost

    def latest(self) -> PreviewImage | None:
        """The newest picture, the same until there is a newer one; None before the first and after the camera has gone."""
        with self._lock:
            self._unseen = False
            return self._image

    def video_frame(self, frame: Frame) -> None:
        """Make a small picture of a frame, if somebody looks; the camera's thread."""
        from interview_desktop.capture.opencv import cv2

        with self._lock:
            if self._unseen and self._image is not None and frame.time - self._image.time < UNSEEN_SECONDS:
                return
        small = small_pixels(frame, self._size)
        if small is None:  # the next one will do
            return
        height, width = small.shape[:2]
        if self._mirrored:
            small = np.asarray(cv2.flip(small, 1), np.uint8)
        painted = cv2.cvtColor(small, cv2.COLOR_BGR2BGRA)
        painted.flags.writeable = False
        with self._lock:
            self._sequence += 1
            self._lost = None
            self._unseen = True
            self._image = PreviewImage(painted.data.cast("B"), width, height, self._sequence, frame.time)

    def video_lost(self, error: DeviceError) -> None:
        """Forget the last picture: a frozen face looks like a working camera."""
        with self._lock:
            self._image = None
            self._lost = error


def small_pixels(frame: Frame, size: tuple[int, int]) -> Pixels | None:
    """The picture in BGR and no larger than `size`; None where it cannot be decoded."""
    from interview_desktop.capture.opencv import cv2

    width, height = fitted(frame.width, frame.height, size)
    pixels = _pixels(frame, (width, height))
    if pixels is None:
        return None
    return np.asarray(cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


def _pixels(frame: Frame, size: tuple[int, int]) -> Pixels | None:
    """The picture in BGR and at least of that size; None where it cannot be decoded."""
    from interview_desktop.capture.opencv import cv2

    pixels = np.asarray(frame.pixels)
    match frame.format:
        case PixelFormat.BGR24:
            return pixels
        case PixelFormat.I420:
            return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_YUV2BGR_I420), np.uint8)
        case PixelFormat.MJPEG:
            return decoded(pixels, (frame.width, frame.height), size)

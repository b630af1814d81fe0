"""How bright the camera's picture is in the middle and at the sides. Nothing of a picture is kept."""

from __future__ import annotations

import threading

import numpy as np

from interview_desktop.capture.preview import small_pixels
from interview_desktop.core.errors import DeviceError
from interview_desktop.core.media import Frame
from interview_desktop.core.picture_light import Brightness, Light, judge_light
from interview_desktop.core.steady import Steady

_EVERY = 0.5
"""Seconds between two pictures that are looked at."""
_SIZE = (160, 90)
_WHITE = 250


class LightWatch:
    """A `VideoSink` that looks at two pictures a second."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._steady = Steady[Light]()
        self._looked = float("-inf")

    @property
    def light(self) -> Light | None:
        """What holds now; None before it is known."""
        with self._lock:
            return self._steady.verdict

    def video_frame(self, frame: Frame) -> None:
        """Look at a frame, if it is time; the camera's thread."""
        if frame.time - self._looked < _EVERY:
            return
        self._looked = frame.time
        pixels = small_pixels(frame, _SIZE)
        if pixels is None:
            return
        found = judge_light(brightness(pixels))
        with self._lock:
            self._steady.take(found)

    def video_lost(self, error: DeviceError) -> None:
        """Nothing holds any more."""
        with self._lock:
            self._steady = Steady()


def brightness(pixels: np.ndarray) -> Brightness:
    """Measure a picture of shape (height, width, 3), BGR."""
    # Rec. 601, the weights of the pictures that are recorded.
    luma = pixels.astype(np.float32) @ np.array([0.114, 0.587, 0.299], np.float32)
    height, width = luma.shape
    middle = luma[height // 6 : height * 4 // 5, width // 3 : width * 2 // 3]
    upper = luma[: height // 2]
    sides = np.concatenate([upper[:, : width // 6].ravel(), upper[:, -width // 6 :].ravel()])
    return Brightness(float(middle.mean()), float(sides.mean()), float((middle >= _WHITE).mean()))

"""How bright the camera's picture is in the middle and at the sides."""

from __future__ import annotations

import numpy as np

from interview_desktop.capture.framing import Pixels
from interview_desktop.capture.picture_watch import PictureWatch
from interview_desktop.core.picture_light import Brightness, Light, judge_light

_WHITE = 250


def watch_light() -> PictureWatch[Light]:
    """How light falls on the person, looked at twice a second."""
    return PictureWatch(lambda pixels: judge_light(brightness(pixels)), every=0.5, size=(160, 90))


def brightness(pixels: Pixels) -> Brightness:
    """Measure a picture of shape (height, width, 3), BGR."""
    # Rec. 601, the weights of the pictures that are recorded.
    luma = pixels.astype(np.float32) @ np.array([0.114, 0.587, 0.299], np.float32)
    height, width = luma.shape
    middle = luma[height // 6 : height * 4 // 5, width // 3 : width * 2 // 3]
    upper = luma[: height // 2]
    sides = np.concatenate([upper[:, : width // 6].ravel(), upper[:, -width // 6 :].ravel()])
    return Brightness(float(middle.mean()), float(sides.mean()), float((middle >= _WHITE).mean()))

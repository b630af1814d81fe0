"""What a camera delivered, as pixels."""

from __future__ import annotations

import cv2
import numpy as np

from interview_desktop.core.media import Frame, PixelFormat
from tests.rig.pictures import Picture


def pixels_of(frame: Frame) -> Picture:
    """The picture of a BGR or coded frame."""
    given = np.asarray(frame.pixels)
    if frame.format is PixelFormat.BGR24:
        return given
    assert frame.format is PixelFormat.MJPEG
    decoded = cv2.imdecode(given, cv2.IMREAD_COLOR)
    assert decoded is not None
    return np.asarray(decoded, np.uint8)

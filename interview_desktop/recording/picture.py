"""The picture that is about to be written: frames of any size and format become I420 of the file's size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from interview_desktop.core.media import Frame, PixelFormat

if TYPE_CHECKING:
    from collections.abc import Sequence

Pixels = NDArray[np.uint8]

_CARD_GREY = 40
_CARD_TEXT = "No picture"


class Picture:
    """Holds one I420 picture of a fixed size, ready to be written as often as needed.

    Args:
        width: pixels; made even, because I420 halves both sides for colour.
        height: pixels; made even.
    """

    def __init__(self, width: int, height: int) -> None:
        self.width = max(2, width & ~1)
        self.height = max(2, height & ~1)
        self._planes: Pixels = np.empty((self.height * 3 // 2, self.width), np.uint8)
        self.show_card()

    @property
    def data(self) -> memoryview:
        """The planes; valid until the next `load` or `show_card`."""
        return self._planes.data

    def load(self, frame: Frame) -> None:
        """Take over a frame; one of another size is fitted in with black bars."""
        import cv2

        pixels = np.asarray(frame.pixels)
        if frame.format is PixelFormat.I420:
            if (frame.width, frame.height) == (self.width, self.height):
                np.copyto(self._planes, pixels.reshape(self._planes.shape))
                return
            pixels = np.asarray(
                cv2.cvtColor(pixels.reshape(-1, frame.width), cv2.COLOR_YUV2BGR_I420), np.uint8
            )
        else:
            pixels = pixels.reshape(frame.height, frame.width, 3)
        cv2.cvtColor(self._fitted(pixels), cv2.COLOR_BGR2YUV_I420, dst=self._planes)

    def show_card(self) -> None:
        """Show that there is no picture."""
        import cv2

        card = np.full((self.height, self.width, 3), _CARD_GREY, np.uint8)
        scale = self.width / 640
        thickness = max(1, round(2 * scale))
        (text_width, text_height), _ = cv2.getTextSize(_CARD_TEXT, cv2.FONT_HERSHEY_SIMPLEX, scale, thickness)
        corner = ((self.width - text_width) // 2, (self.height + text_height) // 2)
        white: Sequence[float] = (220, 220, 220)
        cv2.putText(card, _CARD_TEXT, corner, cv2.FONT_HERSHEY_SIMPLEX, scale, white, thickness, cv2.LINE_AA)
        cv2.cvtColor(card, cv2.COLOR_BGR2YUV_I420, dst=self._planes)

    def _fitted(self, pixels: Pixels) -> Pixels:
        import cv2

        height, width = pixels.shape[:2]
        if (width & ~1, height & ~1) == (self.width, self.height):
            return pixels[: self.height, : self.width]
        scale = min(self.width / width, self.height / height)
        size = (
            min(self.width, max(1, round(width * scale))),
            min(self.height, max(1, round(height * scale))),
        )
        small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
        canvas = np.zeros((self.height, self.width, 3), np.uint8)
        left, top = (self.width - size[0]) // 2, (self.height - size[1]) // 2
        canvas[top : top + size[1], left : left + size[0]] = small
        return canvas

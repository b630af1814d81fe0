"""The shape of delivered pictures: one size for the whole start, even, and no larger than asked for."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]
"""A picture of shape (height, width, 3), BGR."""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a picture goes inside another."""

    left: int
    top: int
    width: int
    height: int


def fitted(width: int, height: int, limit: tuple[int, int]) -> tuple[int, int]:
    """The largest even size of the same shape that is neither larger than the picture nor than the limit.

    Halved chroma needs even sides; a picture of odd width loses its last column.
    """
    scale = min(1.0, limit[0] / width, limit[1] / height)
    return max(2, round(width * scale) // 2 * 2), max(2, round(height * scale) // 2 * 2)


def placed(width: int, height: int, frame: tuple[int, int]) -> Placement:
    """Where a picture is shown whole and as large as it gets in the middle of a frame."""
    scale = min(frame[0] / width, frame[1] / height)
    inner_width, inner_height = min(frame[0], round(width * scale)), min(frame[1], round(height * scale))
    return Placement((frame[0] - inner_width) // 2, (frame[1] - inner_height) // 2, inner_width, inner_height)


class Framing:
    """Brings every picture of a source to the size that its first one decided.

    Larger pictures than asked for are shrunk and never enlarged. A network stream may change its size on the way, but a
    recording cannot: pictures of another shape are shown whole, with black bars.

    Args:
        limit: largest width and height, pixels.
    """

    def __init__(self, limit: tuple[int, int]) -> None:
        self._limit = limit
        self._size: tuple[int, int] | None = None
        self._first: tuple[int, int] = (0, 0)

    def fits(self, width: int, height: int) -> bool:
        """Whether a picture of this size is delivered as it is."""
        return self._decided(width, height) == (width, height)

    def apply(self, pixels: Pixels) -> Pixels:
        """The picture in the common size, C-contiguous and no longer writeable; the input itself when it fits already."""
        height, width = pixels.shape[:2]
        shaped = self._shaped(pixels, width, height, self._decided(width, height))
        shaped = np.ascontiguousarray(shaped)
        shaped.flags.writeable = False
        return shaped

    def _decided(self, width: int, height: int) -> tuple[int, int]:
        """The common size, which the first picture decides."""
        if self._size is None:
            self._first = (width, height)
            self._size = fitted(width, height, self._limit)
        return self._size

    def _shaped(self, pixels: Pixels, width: int, height: int, size: tuple[int, int]) -> Pixels:
        if (width - width % 2, height - height % 2) == size:
            return pixels[: size[1], : size[0]]
        if (width, height) == self._first:
            return _resized(pixels, size)
        canvas = np.zeros((size[1], size[0], 3), np.uint8)
        place = placed(width, height, size)
        inner = _resized(pixels, (place.width, place.height))
        canvas[place.top : place.top + place.height, place.left : place.left + place.width] = inner
        return canvas


def _resized(pixels: Pixels, size: tuple[int, int]) -> Pixels:
    from interview_desktop.capture.opencv import cv2

    shrinks = size[0] < pixels.shape[1]
    return np.asarray(
        cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR), np.uint8
    )

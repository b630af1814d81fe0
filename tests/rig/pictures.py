"""What the virtual cameras see: a moving picture that carries its frame number, and flashes on a schedule.

The number is drawn as a row of black and white squares, so that it survives JPEG, H.264 and resizing and a test can say
which frame it got, which were lost and which came twice.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Any, Protocol

import cv2
import numpy as np
import numpy.typing as npt

Picture = npt.NDArray[np.uint8]
"""Height x width x 3, BGR."""
Size = tuple[int, int]
"""Width and height in pixels."""

CYCLE = 64
"""Frame numbers count modulo this; it is what one encoded loop of the picture holds."""
_BITS = 6
_DARK, _BRIGHT = 24, 235
_FLASH_STEPS = 8


class Flashes(Protocol):
    """When it flashes, in seconds on the camera's own time line."""

    def exposure(self, begin: float, end: float) -> float:
        """Share (0 to 1) of the interval during which the flash is on."""


class PictureSource:
    """Encoded frames of one size and one coding, each computed once.

    Args:
        size: Width and height.
        encode: Turns a picture into the bytes the camera delivers.
        flashes: Replaces the moving picture by a dark scene with white flashes.
    """

    def __init__(
        self, size: Size, encode: Callable[[Picture], bytes], flashes: Flashes | None = None
    ) -> None:
        self._flashes = flashes
        if flashes is None:
            self._moving = [encode(moving_picture(size, number)) for number in range(CYCLE)]
        else:
            levels = np.linspace(_DARK, _BRIGHT, _FLASH_STEPS + 1)
            self._levels = [encode(plain_picture(size, float(level))) for level in levels]

    def frame(self, number: int, begin: float, end: float) -> bytes:
        """The frame with this running number, exposed from `begin` to `end` seconds."""
        if self._flashes is None:
            return self._moving[number % CYCLE]
        return self._levels[round(self._flashes.exposure(begin, end) * _FLASH_STEPS)]


def moving_picture(size: Size, number: int) -> Picture:
    """A ball that swings before a drifting gradient, with the frame number along the upper edge."""
    width, height = size
    x, y = np.meshgrid(np.arange(width), np.arange(height))
    layers = [(x * 160 // width + 4 * number) % 256, y * 160 // height, np.full_like(x, 90)]
    picture = np.stack(layers, axis=2).astype(np.uint8)
    swing = np.sin(2 * np.pi * number / CYCLE)
    centre = (round(width / 2 + width / 4 * swing), round(height * 0.6))
    cv2.circle(picture, centre, height // 6, (200, 220, 255), -1)
    square = _square(width)
    for bit in range(_BITS):
        picture[:square, bit * square : (bit + 1) * square] = 255 if number % CYCLE >> bit & 1 else 0
    return picture


def plain_picture(size: Size, level: float) -> Picture:
    """An even grey with a little grain, as sensors have."""
    width, height = size
    grain = np.random.default_rng(1).normal(level, 3.0, (height // 4, width // 4, 1))
    small = np.repeat(np.clip(grain, 0, 255).astype(np.uint8), 3, axis=2)
    return np.asarray(cv2.resize(small, size, interpolation=cv2.INTER_NEAREST), np.uint8)


def read_number(picture: npt.NDArray[Any]) -> int:
    """Read the frame number (modulo `CYCLE`) back from a decoded picture, BGR or grey, of any size."""
    square = _square(picture.shape[1])
    middle = square // 2
    bits = [float(np.mean(picture[middle, bit * square + middle])) > 127 for bit in range(_BITS)]
    return sum(1 << bit for bit, on in enumerate(bits) if on)


def jpeg(picture: Picture) -> bytes:
    """Code as JPEG, as MJPG cameras and network cameras do."""
    return bytes(cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, 85])[1].tobytes())


def yuyv(picture: Picture) -> bytes:
    """Code as packed YUV 4:2:2, the uncompressed format of webcams."""
    return bytes(np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_YUY2)).tobytes())


@lru_cache(maxsize=8)
def moving_source(size: Size, encode: Callable[[Picture], bytes]) -> PictureSource:
    """The moving picture in this size and coding, shared by all cameras of the process."""
    return PictureSource(size, encode)


def _square(width: int) -> int:
    return width // 20

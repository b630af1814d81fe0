"""A drawn person before a camera, enough of a face for a network that finds faces."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

_Colour = tuple[int, int, int]
_SKIN, _SHADE, _HAIR, _WHITE, _IRIS, _LIP = (
    (150, 180, 220), (120, 150, 190), (30, 40, 50), (235, 235, 235), (40, 50, 70), (95, 95, 190),
)  # fmt: skip


def portrait(
    *people: tuple[float, float, float], size: tuple[int, int] = (640, 360)
) -> npt.NDArray[np.uint8]:
    """A picture of shape (height, width, 3), BGR, of a grey room.

    Args:
        people: of each, the middle of the face as shares of width and height, and its height as a share of the picture's.
        size: width and height, pixels.
    """
    width, height = size
    image = np.full((height, width, 3), (120, 130, 125), np.uint8)
    for across, down, tall in people:
        scale = tall * height / 176
        _person(image, (across * width, down * height), scale)
        image = np.asarray(cv2.GaussianBlur(image, (0, 0), 0.3 + 1.5 * scale), np.uint8)
    return image


def _person(image: npt.NDArray[np.uint8], middle: tuple[float, float], scale: float) -> None:
    def oval(x: float, y: float, half: tuple[float, float], colour: _Colour) -> None:
        centre = (round(middle[0] + x * scale), round(middle[1] + (y - 10) * scale))
        axes = (max(1, round(half[0] * scale)), max(1, round(half[1] * scale)))
        cv2.ellipse(image, centre, axes, 0, 0, 360, colour, -1, cv2.LINE_AA)

    oval(0, -20, (82, 105), _HAIR)
    oval(0, 190, (150, 80), (90, 60, 40))
    oval(0, 100, (35, 50), _SHADE)
    oval(0, 10, (66, 88), _SKIN)
    for side in (-27, 27):
        oval(side, -12, (15, 8), _SHADE)
        oval(side, -12, (14, 7), _WHITE)
        oval(side, -12, (7, 7), _IRIS)
        oval(side, -12, (3, 3), (10, 10, 10))
        oval(side, -28, (18, 5), _HAIR)
        oval(side / 3, 32, (5, 4), (90, 115, 160))
    oval(0, 15, (7, 26), (165, 195, 232))
    oval(0, 56, (24, 7), _LIP)
    oval(0, 55, (24, 2), (60, 50, 120))

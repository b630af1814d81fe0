"""Whether a face before the camera can be seen well, from how bright the picture is where. Pure.

Nothing is known of the person but how light falls on the middle of the picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

DARK = 45.0
"""Mean brightness of the middle, 0 to 255, below which a face is hard to see."""
BACKLIT = 70.0
"""So much brighter than the middle are the sides when a window or a lamp is behind the person."""
GLARING = 0.25
"""Share of the middle's pixels that are all white, above which the light is too strong."""


class Light(StrEnum):
    """A verdict on one picture."""

    GOOD = "good"
    DARK = "dark"
    BACKLIT = "backlit"
    GLARING = "glaring"


@dataclass(frozen=True, slots=True)
class Brightness:
    """Measured of one picture."""

    middle: float
    """Mean brightness of the middle, where the face is, 0 to 255."""
    sides: float
    """Of the left and right edge, in the upper half."""
    white: float
    """Share of pixels of the middle that are all white, 0 to 1."""


def judge_light(measured: Brightness) -> Light:
    """What is wrong with the light, the worst first."""
    if measured.white > GLARING:
        return Light.GLARING
    if measured.sides - measured.middle > BACKLIT:
        return Light.BACKLIT
    return Light.DARK if measured.middle < DARK else Light.GOOD

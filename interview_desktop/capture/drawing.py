"""Draws the simulated camera's picture: a person before a soft background, and a running clock."""

from __future__ import annotations

import math

import numpy as np

from interview_desktop.capture.framing import Pixels

Colour = tuple[int, int, int]
"""Blue, green, red."""

_WALL_TOP: Colour = (178, 158, 132)
_WALL_BOTTOM: Colour = (96, 78, 58)
_SHIRT: Colour = (120, 84, 52)
_SKIN: Colour = (150, 186, 228)
_SHADE: Colour = (128, 164, 208)
_HAIR: Colour = (44, 52, 66)
_EYE: Colour = (52, 44, 40)
_LIPS: Colour = (98, 98, 186)
_MOUTH: Colour = (58, 44, 92)
_LIGHT: Colour = (244, 240, 236)

_SHIFT = 4  # OpenCV draws between pixels when coordinates carry this many fractional bits


class Portrait:
    """Draws pictures of one size.

    Args:
        size: width and height, pixels.
    """

    def __init__(self, size: tuple[int, int]) -> None:
        self._width, self._height = size
        self._unit = self._height / 100
        self._wall = self._drawn_wall()

    def draw(self, time: float, *, speaking: bool) -> Pixels:
        """The picture at a time in seconds, shape (height, width, 3), BGR."""
        picture = self._wall.copy()
        sway = 0.8 * math.sin(time * 0.7)
        nod = 0.6 * math.sin(time * 1.1) + (0.5 * math.sin(time * 5.3) if speaking else 0.0)
        self._body(picture, sway * 0.4)
        self._head(picture, sway, nod)
        self._eyes(picture, sway, nod, closed=time % 3.7 < 0.13)
        opening = abs(math.sin(time * 11.0)) * (0.6 + 0.4 * math.sin(time * 3.1)) if speaking else 0.0
        self._mouth(picture, sway, nod, opening)
        self._clock(picture, time)
        return picture

    def _drawn_wall(self) -> Pixels:
        """A wall that darkens downwards, and a warm light from the left."""
        down = np.linspace(0.0, 1.0, self._height)[:, np.newaxis, np.newaxis]
        wall = np.array(_WALL_TOP) * (1 - down) + np.array(_WALL_BOTTOM) * down
        across = np.linspace(-0.6, 1.4, self._width)[np.newaxis, :, np.newaxis]
        light = np.exp(-2.5 * across**2) * (1 - down) * np.array([18.0, 30.0, 42.0])
        return np.asarray(np.clip(np.rint(wall + light), 0, 255), np.uint8)

    def _body(self, picture: Pixels, sway: float) -> None:
        self._ellipse(picture, (sway, 108), (40, 36), _SHIRT)
        self._ellipse(picture, (sway, 76), (9, 14), _SHADE)

    def _head(self, picture: Pixels, sway: float, nod: float) -> None:
        self._ellipse(picture, (sway, 38 + nod), (21.5, 25), _HAIR)
        self._ellipse(picture, (sway - 18, 48 + nod), (3, 5), _SHADE)
        self._ellipse(picture, (sway + 18, 48 + nod), (3, 5), _SHADE)
        self._ellipse(picture, (sway, 48 + nod), (18, 23), _SKIN)
        self._ellipse(picture, (sway, 27 + nod), (15, 7), _HAIR)
        self._ellipse(picture, (sway, 52 + nod), (2.2, 3.5), _SHADE)

    def _eyes(self, picture: Pixels, sway: float, nod: float, *, closed: bool) -> None:
        for side in (-7.5, 7.5):
            self._ellipse(picture, (sway + side, 38.5 + nod), (4.2, 0.7), _HAIR)
            if closed:
                self._ellipse(picture, (sway + side, 45 + nod), (3.2, 0.5), _SHADE)
                continue
            self._ellipse(picture, (sway + side, 45 + nod), (3.4, 2.2), _LIGHT)
            self._ellipse(picture, (sway * 1.2 + side, 45 + nod), (1.6, 1.9), _EYE)

    def _mouth(self, picture: Pixels, sway: float, nod: float, opening: float) -> None:
        self._ellipse(picture, (sway, 61 + nod + opening), (6.0 - opening, 1.2 + 2.6 * opening), _LIPS)
        if opening > 0.1:
            self._ellipse(picture, (sway, 61 + nod + opening), (4.6 - opening, 0.4 + 2.2 * opening), _MOUTH)

    def _clock(self, picture: Pixels, time: float) -> None:
        from interview_desktop.capture.opencv import cv2

        text = f"{int(time) // 60:02}:{int(time) % 60:02}.{int(time * 10) % 10}"
        place = (round(4 * self._unit), round(95 * self._unit))
        cv2.putText(
            picture,
            text,
            place,
            cv2.FONT_HERSHEY_SIMPLEX,
            self._unit / 4.5,
            _LIGHT,
            max(1, round(self._unit / 3)),
            cv2.LINE_AA,
        )

    def _ellipse(
        self, picture: Pixels, centre: tuple[float, float], radii: tuple[float, float], colour: Colour
    ) -> None:
        """A filled ellipse; coordinates are hundredths of the height, across from the middle and down from the top."""
        from interview_desktop.capture.opencv import cv2

        fine = self._unit * (1 << _SHIFT)
        middle = self._width / 2 * (1 << _SHIFT)
        point = (round(middle + centre[0] * fine), round(centre[1] * fine))
        axes = (max(1, round(radii[0] * fine)), max(1, round(radii[1] * fine)))
        cv2.ellipse(picture, point, axes, 0, 0, 360, colour, cv2.FILLED, cv2.LINE_AA, _SHIFT)

"""In place of a camera where an interview is held with sound only: a plain card, so that the video still has a picture.

No device is opened. A dot goes round once in ten seconds, which tells a running recording from a frozen one.
"""

from __future__ import annotations

import math

import numpy as np

from interview_desktop.capture.camera import RATE, TRY_AGAIN, Picture, SourceCamera
from interview_desktop.capture.framing import Pixels
from interview_desktop.capture.pacing import Pace
from interview_desktop.core.ports import Clock

NAME = "No camera"
_SIZE = (640, 360)
_GROUND = (64, 58, 50)
"""Blue, green, red."""
_RING, _DOT = (104, 98, 90), (190, 200, 112)
_ROUND_SECONDS = 10.0


class CardPictures:
    """The card, at an even rate."""

    name = NAME
    patience = 5.0
    remedy = TRY_AGAIN

    def __init__(self, clock: Clock, rate: float) -> None:
        self._pace = Pace(clock)
        self._rate = rate
        self._number = 0
        self._card: Pixels | None = None

    def open(self) -> None:
        """Draw what stays the same."""
        from interview_desktop.capture.opencv import cv2

        card = np.full((_SIZE[1], _SIZE[0], 3), _GROUND, np.uint8)
        cv2.circle(card, _middle(), 70, _RING, 6, cv2.LINE_AA)
        self._card = card

    def read(self) -> Picture:
        """The next picture."""
        from interview_desktop.capture.opencv import cv2

        assert self._card is not None
        position = self._number / self._rate
        self._number += 1
        due = self._pace.due(position)
        turn = 2 * math.pi * position / _ROUND_SECONDS
        across, down = _middle()
        picture = self._card.copy()
        dot = round(across + 70 * math.sin(turn)), round(down - 70 * math.cos(turn))
        cv2.circle(picture, dot, 16, _DOT, -1, cv2.LINE_AA)
        return Picture(picture, due)

    def close(self) -> None:
        """Nothing to close."""


class NoCamera(SourceCamera):
    """A `Camera` without a camera.

    Args:
        clock: the session's.
        rate: frames per second.
    """

    def __init__(self, clock: Clock, rate: float = RATE) -> None:
        super().__init__(lambda: CardPictures(clock, rate), NAME, clock, _SIZE)


def _middle() -> tuple[int, int]:
    return _SIZE[0] // 2, _SIZE[1] // 2

"""Whether a person sits well in the picture, from where a face was found in it. Pure.

Only places are judged: nothing is known of who it is, how the person looks or what the face shows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

FAR = 0.16
"""Height of a face, as a share of the picture's, below which it is small in the recording."""
NEAR = 0.7
"""Above which little but the face is in it."""
ASIDE = 0.2
"""How far the middle of a face may be from the middle of the picture, sideways, as a share of its width."""
HIGH = 0.22
"""Where the middle of a face may be at the highest, as a share of the height from above."""
LOW = 0.68
"""And at the lowest."""
BESIDE = 0.6
"""A second face of at least so much of the first one's height sits beside it; a smaller one hangs on the wall."""


class FacePlace(StrEnum):
    """A verdict on where the person is in one picture."""

    GOOD = "good"
    ABSENT = "absent"
    SEVERAL = "several"
    FAR = "far"
    NEAR = "near"
    ASIDE = "aside"
    HIGH = "high"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class FaceBox:
    """Where a face is, as shares of the picture's width and height from its upper left corner."""

    left: float
    top: float
    width: float
    height: float

    @property
    def middle(self) -> tuple[float, float]:
        """Its middle, from the left and from above."""
        return self.left + self.width / 2, self.top + self.height / 2


def judge_place(faces: Sequence[FaceBox]) -> FacePlace:
    """What is wrong with how a person sits before the camera, the worst first."""
    if not faces:
        return FacePlace.ABSENT
    largest, *others = sorted(faces, key=lambda face: face.height, reverse=True)
    if any(other.height >= BESIDE * largest.height for other in others):
        return FacePlace.SEVERAL
    across, down = largest.middle
    if largest.height > NEAR:
        return FacePlace.NEAR
    if abs(across - 0.5) > ASIDE:
        return FacePlace.ASIDE
    if down < HIGH:
        return FacePlace.HIGH
    if down > LOW:
        return FacePlace.LOW
    return FacePlace.FAR if largest.height < FAR else FacePlace.GOOD

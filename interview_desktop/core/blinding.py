"""How little a reviewer is shown, so that they judge the answer and not the person."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum


class Sight(StrEnum):
    """What of the recording is shown; each shows less than the one before."""

    EVERYTHING = "everything"
    BLURRED = "blurred"
    """The picture is blurred beyond recognition."""
    SOUND = "sound"
    """No picture."""
    TRANSCRIPT = "transcript"
    """Neither picture nor sound."""


@dataclass(frozen=True, slots=True)
class Blind:
    """What is kept from a reviewer."""

    sight: Sight = Sight.EVERYTHING
    code_names: bool = False
    """Whether candidates have made-up names in place of the code they were entered under."""
    mask_names: bool = False
    """Whether names that a candidate says of themself are masked in what is read."""

    def at_least(self, least: Blind) -> Blind:
        """As blind as this, and no less than `least`."""
        order = list(Sight)
        return Blind(
            max(self.sight, least.sight, key=order.index),
            self.code_names or least.code_names,
            self.mask_names or least.mask_names,
        )

    @property
    def has_sound(self) -> bool:
        """Whether the recording may be heard."""
        return self.sight is not Sight.TRANSCRIPT

    @property
    def has_picture(self) -> bool:
        """Whether there is a picture, if only a blurred one."""
        return self.sight in (Sight.EVERYTHING, Sight.BLURRED)


def code_name(interview_id: str) -> str:
    """A name for a candidate that says nothing, and is the same every time: "C-3F9A1"."""
    return f"C-{hashlib.sha256(interview_id.encode()).hexdigest()[:5].upper()}"

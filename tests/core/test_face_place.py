"""How a person sits in the picture, and verdicts that do not flicker."""

from __future__ import annotations

import pytest

from interview_desktop.core.face_place import FaceBox, FacePlace, judge_place
from interview_desktop.core.steady import Steady


def face(across: float = 0.5, down: float = 0.45, height: float = 0.4) -> FaceBox:
    width = height * 0.4
    return FaceBox(across - width / 2, down - height / 2, width, height)


@pytest.mark.parametrize(
    ("faces", "place"),
    [
        ([], FacePlace.ABSENT),
        ([face()], FacePlace.GOOD),
        ([face(height=0.17)], FacePlace.GOOD),
        ([face(height=0.15)], FacePlace.FAR),
        ([face(height=0.75)], FacePlace.NEAR),
        ([face(across=0.25)], FacePlace.ASIDE),
        ([face(across=0.75)], FacePlace.ASIDE),
        ([face(down=0.2, height=0.3)], FacePlace.HIGH),
        ([face(down=0.7, height=0.3)], FacePlace.LOW),
        ([face(0.3), face(0.7)], FacePlace.SEVERAL),
        ([face(0.2, height=0.1), face()], FacePlace.GOOD),
    ],
)
def test_the_worst_of_a_place_is_told(faces: list[FaceBox], place: FacePlace) -> None:
    assert judge_place(faces) is place


def test_a_verdict_changes_only_when_two_in_a_row_agree() -> None:
    steady, held = Steady[str](), []
    for found in ("a", "a", "b", "a", "b", "b"):
        steady.take(found)
        held.append(steady.verdict)
    assert held == [None, "a", "a", "a", "a", "b"]

"""Faces are found by the real networks, in drawn pictures; what cannot be found out is no fault."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from interview_desktop.app.machine.face_model import MTCNN, mtcnn_folder
from interview_desktop.capture.face import FaceFinder
from interview_desktop.capture.framing import Pixels
from interview_desktop.capture.seat import watch_place
from interview_desktop.core.errors import CameraError, EngineUnavailable
from interview_desktop.core.face_place import FacePlace
from interview_desktop.core.media import Frame, PixelFormat
from tests.rig.portrait import portrait


@pytest.fixture(scope="module")
def finder() -> FaceFinder:
    return FaceFinder(mtcnn_folder())


def small(*people: tuple[float, float, float]) -> Pixels:
    return portrait(*people, size=(320, 180))


def frame(pixels: Pixels, time: float) -> Frame:
    height, width = pixels.shape[:2]
    return Frame(pixels.data, PixelFormat.BGR24, width, height, time)


@pytest.mark.parametrize("person", [(0.5, 0.5, 0.5), (0.2, 0.5, 0.5), (0.8, 0.4, 0.3), (0.5, 0.5, 0.8)])
def test_a_face_is_found_where_it_is(finder: FaceFinder, person: tuple[float, float, float]) -> None:
    [found] = finder.find(small(person))
    across, down, tall = person
    assert found.middle == pytest.approx((across, down), abs=0.1 * tall)
    assert found.height == pytest.approx(tall, rel=0.25)


def test_two_people_are_two_faces(finder: FaceFinder) -> None:
    assert len(finder.find(small((0.25, 0.5, 0.45), (0.75, 0.5, 0.45)))) == 2


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_room_without_anybody_has_no_face(finder: FaceFinder, seed: int) -> None:
    noise = np.random.default_rng(seed).integers(0, 256, (45, 80, 3), np.uint8)
    assert finder.find(np.repeat(np.repeat(noise, 4, 0), 4, 1)) == []
    assert finder.find(small()) == []


def test_a_face_half_out_of_the_picture_is_no_fault(finder: FaceFinder) -> None:
    for person in ((0.02, 0.5, 0.8), (0.98, 0.95, 0.9), (0.5, 0.0, 0.9)):
        finder.find(small(person))


def test_a_place_holds_when_two_looks_agree(finder: FaceFinder) -> None:
    watch = watch_place(lambda: finder)
    places = []
    for number, people in enumerate([[(0.5, 0.5, 0.5)]] * 3 + [[(0.2, 0.5, 0.5)]] * 2):
        watch.video_frame(frame(small(*people), float(number)))
        watch.video_frame(frame(small(), number + 0.1))  # too soon to be looked at
        places.append(watch.verdict)
    assert places == [None, FacePlace.GOOD, FacePlace.GOOD, FacePlace.GOOD, FacePlace.ASIDE]
    watch.video_lost(CameraError("The camera has gone", "Plug it in again"))
    assert watch.verdict is None


def test_without_the_networks_nothing_is_said(tmp_path: Path) -> None:
    asked = []

    def load() -> FaceFinder:
        asked.append(True)
        raise EngineUnavailable("The model that finds faces is not installed", "Install it")

    watch = watch_place(load)
    for number in range(3):
        watch.video_frame(frame(small((0.5, 0.5, 0.5)), float(number)))
    assert watch.verdict is None
    assert len(asked) == 1
    for file in MTCNN.files:
        (tmp_path / file.name).write_bytes(b"no network")
    with pytest.raises(EngineUnavailable, match="finds faces"):
        FaceFinder(tmp_path)

"""The small picture a window paints."""

import cv2
import numpy as np
import pytest

from interview_desktop.capture.preview import PreviewImage, PreviewTap
from interview_desktop.core.errors import CameraError
from interview_desktop.core.media import Frame, PixelFormat


def frame(picture: np.ndarray, time: float = 1.0) -> Frame:
    return Frame(picture.data, PixelFormat.BGR24, picture.shape[1], picture.shape[0], time)


def halves(width: int = 1280, height: int = 720) -> np.ndarray:
    """Left half red, right half blue."""
    picture = np.zeros((height, width, 3), np.uint8)
    picture[:, : width // 2, 2] = 255
    picture[:, width // 2 :, 0] = 255
    return picture


def array(image: PreviewImage | None) -> np.ndarray:
    assert image is not None
    return np.frombuffer(image.pixels, np.uint8).reshape(image.height, image.width, 4)


def test_nothing_is_shown_before_the_first_frame() -> None:
    assert PreviewTap().latest() is None


def test_a_frame_is_shrunk_mirrored_and_opaque() -> None:
    tap = PreviewTap((640, 360))
    tap.video_frame(frame(halves(), 12.5))
    shown = array(tap.latest())
    assert shown.shape == (360, 640, 4)
    assert tuple(shown[100, 100]) == (255, 0, 0, 255)
    assert tuple(shown[100, 540]) == (0, 0, 255, 255)
    image = tap.latest()
    assert image is not None
    assert image.time == 12.5
    assert len(image.pixels) == 640 * 360 * 4


def test_it_is_not_mirrored_where_nobody_sees_himself() -> None:
    tap = PreviewTap((640, 360), mirrored=False)
    tap.video_frame(frame(halves()))
    assert tuple(array(tap.latest())[100, 100]) == (0, 0, 255, 255)


def test_the_shape_of_the_picture_is_kept() -> None:
    tap = PreviewTap((640, 360))
    tap.video_frame(frame(halves(640, 480)))
    assert array(tap.latest()).shape == (360, 480, 4)


def test_the_newest_wins_and_is_numbered() -> None:
    tap = PreviewTap()
    for time in (1.0, 2.0, 3.0):
        tap.video_frame(frame(halves(64, 36), time))
    image = tap.latest()
    assert image is not None
    assert (image.sequence, image.time) == (3, 3.0)
    assert tap.latest() is image


def test_planar_pictures_are_shown_in_the_same_colours() -> None:
    picture = halves(640, 360)
    planar = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420))
    tap = PreviewTap((640, 360), mirrored=False)
    tap.video_frame(Frame(planar.data, PixelFormat.I420, 640, 360, 1.0))
    assert array(tap.latest())[100, 100].astype(int) == pytest.approx([0, 0, 255, 255], abs=6)


@pytest.mark.parametrize("size", [(1280, 720), (640, 360), (320, 180)])
def test_coded_pictures_are_shown_in_the_same_colours(size: tuple[int, int]) -> None:
    coded = memoryview(cv2.imencode(".jpg", halves(*size))[1].tobytes())
    tap = PreviewTap((640, 360), mirrored=False)
    tap.video_frame(Frame(coded, PixelFormat.MJPEG, *size, 1.0))
    shown = array(tap.latest())
    assert shown.shape == (min(360, size[1]), min(640, size[0]), 4)
    assert shown[100, 40].astype(int) == pytest.approx([0, 0, 255, 255], abs=6)
    assert shown[100, -40].astype(int) == pytest.approx([255, 0, 0, 255], abs=6)


def test_a_coded_picture_that_cannot_be_decoded_leaves_the_one_before() -> None:
    tap = PreviewTap()
    tap.video_frame(frame(halves(), 1.0))
    before = tap.latest()
    tap.video_frame(Frame(memoryview(b"garbage" * 20), PixelFormat.MJPEG, 1280, 720, 2.0))
    assert tap.latest() is before


def test_while_nobody_looks_few_pictures_are_made() -> None:
    tap = PreviewTap()
    for number in range(60):
        tap.video_frame(frame(halves(64, 36), number / 30))
    image = tap.latest()
    assert image is not None
    assert image.sequence == 4
    assert image.time == 1.5  # at most half a second old
    for number in range(60, 70):
        tap.video_frame(frame(halves(64, 36), number / 30))
        image = tap.latest()
        assert image is not None
        assert image.time == number / 30


def test_a_camera_that_has_gone_leaves_no_frozen_face() -> None:
    tap = PreviewTap()
    tap.video_frame(frame(halves()))
    error = CameraError("gone")
    tap.video_lost(error)
    assert tap.latest() is None
    assert tap.lost is error
    tap.video_frame(frame(halves()))
    assert tap.lost is None


def test_what_is_shown_is_not_written_to_again() -> None:
    tap = PreviewTap()
    tap.video_frame(frame(halves()))
    image = tap.latest()
    assert image is not None
    assert image.pixels.readonly

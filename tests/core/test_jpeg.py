"""The outline of JPEGs, whole and damaged."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview_desktop.core.jpeg import outline

SIZE = (64, 36)
PICTURE = np.random.default_rng(1).integers(0, 256, (SIZE[1], SIZE[0], 3), np.uint8)


def coded(picture: np.ndarray = PICTURE, *options: int) -> bytes:
    return bytes(cv2.imencode(".jpg", picture, list(options))[1].tobytes())


ORDINARY = coded()
SAMPLINGS = [
    cv2.IMWRITE_JPEG_SAMPLING_FACTOR_411,
    cv2.IMWRITE_JPEG_SAMPLING_FACTOR_420,
    cv2.IMWRITE_JPEG_SAMPLING_FACTOR_422,
    cv2.IMWRITE_JPEG_SAMPLING_FACTOR_440,
    cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444,
]


@pytest.mark.parametrize("sampling", SAMPLINGS)
def test_a_colour_picture_is_ordinary_however_its_chroma_is_sampled(sampling: int) -> None:
    data = coded(PICTURE, cv2.IMWRITE_JPEG_SAMPLING_FACTOR, sampling)
    found = outline(data)
    assert found is not None
    assert (found.width, found.height) == SIZE
    assert found.ordinary
    assert found.length == len(data)
    assert 0 < found.scan < found.length


def test_restart_markers_do_not_end_a_picture() -> None:
    data = coded(PICTURE, cv2.IMWRITE_JPEG_RST_INTERVAL, 1)
    assert b"\xff\xd0" in data
    found = outline(data)
    assert found is not None
    assert found.length == len(data)


@pytest.mark.parametrize(
    "data",
    [coded(PICTURE, cv2.IMWRITE_JPEG_PROGRESSIVE, 1), coded(PICTURE[:, :, 0])],
    ids=["progressive", "grey"],
)
def test_other_pictures_are_whole_but_not_ordinary(data: bytes) -> None:
    found = outline(data)
    assert found is not None
    assert (found.width, found.height) == SIZE
    assert not found.ordinary


def test_what_a_camera_leaves_in_its_buffer_is_not_part_of_the_picture() -> None:
    found = outline(ORDINARY + bytes(1000))
    assert found is not None
    assert found.length == len(ORDINARY)


def test_fill_bytes_before_a_marker_are_allowed() -> None:
    found = outline(ORDINARY[:2] + b"\xff\xff" + ORDINARY[2:])
    assert found is not None
    assert (found.width, found.height) == SIZE


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xd8",
        b"\xff\xd8\xff\xd9",
        ORDINARY[:-2],
        ORDINARY[: len(ORDINARY) // 2],
        ORDINARY[1:],
        b"<html>not a picture</html>",
        bytes(5000),
        b"\xff" * 5000,
    ],
)
def test_what_is_no_whole_picture_has_none(data: bytes) -> None:
    assert outline(data) is None


def test_no_cut_and_no_flipped_byte_of_the_header_is_a_surprise() -> None:
    begin = ORDINARY.index(b"\xff\xda") + 20
    for at in range(begin):
        assert outline(ORDINARY[:at]) is None
        for value in (0, 0xD9, 0xDA, 0xFF):
            found = outline(ORDINARY[:at] + bytes([value]) + ORDINARY[at + 1 :])
            assert found is None or (found.width > 0 and found.height > 0)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_looked_at_without_harm(data: bytes) -> None:
    for tried in (data, b"\xff\xd8" + data, b"\xff\xd8\xff" + data):
        found = outline(tried)
        assert found is None or found.length <= len(tried)

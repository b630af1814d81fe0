"""Pictures of any size become frames of one size that an encoder takes."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_desktop.capture.framing import Framing, Pixels, fitted, placed

LIMIT = (1280, 720)


def grey(width: int, height: int, level: int = 200) -> Pixels:
    return np.full((height, width, 3), level, np.uint8)


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((1280, 720), (1280, 720)),
        ((640, 480), (640, 480)),
        ((1920, 1080), (1280, 720)),
        ((641, 361), (640, 360)),
        ((720, 1280), (404, 720)),
        ((4000, 10), (1280, 2)),
        ((1, 1), (2, 2)),
    ],
)
def test_a_picture_fits(size: tuple[int, int], expected: tuple[int, int]) -> None:
    assert fitted(*size, LIMIT) == expected


@given(st.integers(1, 8000), st.integers(1, 8000))
def test_every_size_becomes_even_and_stays_within_the_limit(width: int, height: int) -> None:
    fit = fitted(width, height, LIMIT)
    assert all(side % 2 == 0 and side >= 2 for side in fit)
    assert fit[0] <= LIMIT[0]
    assert fit[1] <= LIMIT[1]


@given(st.integers(1, 4000), st.integers(1, 4000))
def test_a_placed_picture_is_whole_and_inside(width: int, height: int) -> None:
    place = placed(width, height, LIMIT)
    assert place.left >= 0
    assert place.top >= 0
    assert place.left + place.width <= LIMIT[0]
    assert place.top + place.height <= LIMIT[1]
    assert place.width == LIMIT[0] or place.height == LIMIT[1]


def test_a_picture_that_fits_is_not_copied() -> None:
    picture = grey(640, 360)
    assert np.shares_memory(Framing(LIMIT).apply(picture), picture)


def test_an_odd_picture_loses_its_edge_and_is_contiguous() -> None:
    frame = Framing(LIMIT).apply(grey(641, 361))
    assert frame.shape == (360, 640, 3)
    assert frame.flags.c_contiguous


def test_a_frame_is_not_written_to_again() -> None:
    assert not Framing(LIMIT).apply(grey(640, 360)).flags.writeable


def test_a_large_picture_is_shrunk() -> None:
    frame = Framing(LIMIT).apply(grey(1920, 1080))
    assert frame.shape == (720, 1280, 3)
    assert frame.mean() == pytest.approx(200, abs=1)


def test_a_stream_that_changes_its_shape_keeps_the_size_and_gets_bars() -> None:
    framing = Framing(LIMIT)
    framing.apply(grey(640, 360))
    frame = framing.apply(grey(480, 480))
    assert frame.shape == (360, 640, 3)
    assert frame[:, :140].max() == 0
    assert frame[:, 140:500].mean() == pytest.approx(200, abs=1)
    assert frame[:, 500:].max() == 0

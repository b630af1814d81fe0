"""What turn-taking heard, in two bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_desktop.core.hearing import packed, unpacked


@given(st.floats(0, 1), st.floats(-96, 0))
def test_a_chunk_is_kept_closely(probability: float, level: float) -> None:
    ((kept, loud),) = unpacked(packed(probability, level))
    assert kept == pytest.approx(probability, abs=0.5 / 255 + 1e-9)
    assert loud == pytest.approx(level, abs=0.25 + 1e-9)


@given(st.integers(0, 255), st.integers(0, 192))
def test_what_was_kept_is_kept_exactly(first: int, second: int) -> None:
    ((probability, level),) = unpacked(bytes((first, second)))
    assert packed(probability, level) == bytes((first, second))


@pytest.mark.parametrize(("probability", "level"), [(-0.1, -200.0), (1.2, 3.0)])
def test_values_out_of_range_are_the_nearest(probability: float, level: float) -> None:
    ((kept, loud),) = unpacked(packed(probability, level))
    assert (kept, loud) in {(0.0, -96.0), (1.0, 0.0)}


def test_half_a_chunk_is_left_out() -> None:
    assert len(list(unpacked(packed(0.5, -30.0) + b"\x01"))) == 1

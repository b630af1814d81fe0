from __future__ import annotations

import pytest

from interview_desktop.gui.loudness import Loudness, LoudnessJudge


@pytest.mark.parametrize(
    ("rms", "peak", "verdict"),
    [
        (-96, -96, Loudness.NOTHING),
        (-55, -45, Loudness.QUIET),
        (-25, -10, Loudness.GOOD),
        (-8, 0, Loudness.CLIPPING),
    ],
)
def test_levels_get_words(rms: float, peak: float, verdict: Loudness) -> None:
    assert LoudnessJudge().judge(0, rms, peak) is verdict


def test_whoever_was_heard_well_once_is_silent_and_not_too_quiet() -> None:
    judge = LoudnessJudge()
    assert judge.judge(0, -55, -45) is Loudness.QUIET
    judge.judge(5, -25, -10)
    assert judge.judge(7, -60, -55) is Loudness.GOOD
    assert judge.judge(60, -60, -55) is Loudness.GOOD
    assert judge.judge(90, -96, -96) is Loudness.NOTHING, "muted since"


def test_clipping_is_remembered_long_enough_to_be_read() -> None:
    judge = LoudnessJudge()
    judge.judge(0, -6, 0)
    assert judge.judge(2.5, -25, -10) is Loudness.CLIPPING
    assert judge.judge(3.5, -25, -10) is Loudness.GOOD

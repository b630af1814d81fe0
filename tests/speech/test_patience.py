"""A service gets its time and its rest, and no more."""

import threading

import pytest

from interview_desktop.core.errors import EngineFailed
from interview_desktop.speech.patience import Patience


class Now:
    def __init__(self) -> None:
        self.time = 100.0

    def __call__(self) -> float:
        return self.time


def test_an_answer_and_an_error_come_through() -> None:
    patience = Patience("It", 60.0)
    assert patience.call(lambda: 3) == 3
    with pytest.raises(KeyError):
        patience.call(lambda: {}["x"])


def test_a_late_answer_is_a_failure() -> None:
    ended = threading.Event()
    with pytest.raises(EngineFailed, match="It did not answer"):
        Patience("It", 0.05).call(lambda: ended.wait(60))
    ended.set()


@pytest.mark.parametrize(
    ("said", "rests"), [("30", 30), ("1e9", 600), ("0", 0), (None, 0), ("Wed, 21 Oct", 0), ("-1", 0)]
)
def test_rest(said: str | None, rests: float) -> None:
    now = Now()
    patience = Patience("It", 5.0, now)
    patience.rest(said)
    if rests:
        now.time += rests - 0.5
        with pytest.raises(EngineFailed, match="left alone"):
            patience.call(lambda: 1)
        now.time += 1
    assert patience.call(lambda: 1) == 1

"""Alarms go on and off after a while, and every fault has words."""

from __future__ import annotations

import pytest

from interview_desktop.core.health import WORDS, Alarm, Fault


@pytest.mark.parametrize(
    ("bad", "expected"),
    [
        ("1111111", "0001111"),  # on when it has lasted
        ("1101111", "0000001"),  # a good moment begins the wait anew
        ("11?1111", "0000001"),  # and so does one of which nobody can tell
        ("11110010000", "00011111110"),  # off when it has been gone
        ("1111??????", "0001111111"),  # nobody can tell: it stays
        ("0000", "0000"),
    ],
)
def test_an_alarm(bad: str, expected: str) -> None:
    alarm = Alarm(on_after=3.0, off_after=3.0)
    states = {"1": True, "0": False, "?": None}
    told = "".join(str(int(alarm.judge(states[one], float(at)))) for at, one in enumerate(bad))
    assert told == expected


def test_an_alarm_without_a_wait_is_on_at_once() -> None:
    assert Alarm(0.0, 1.0).judge(bad=True, at=5.0)


@pytest.mark.parametrize("fault", list(Fault))
def test_every_fault_is_told_in_sentences(fault: Fault) -> None:
    words = WORDS[fault]
    assert all((words.what, words.remedy, words.lasting))
    assert not any(text.endswith(".") for text in (words.what, words.remedy, words.lasting))
    assert str(words).endswith(f"{words.remedy}.")

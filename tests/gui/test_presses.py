from __future__ import annotations

from interview_desktop.core.events import (
    KeepGoing,
    Proceed,
    RepeatQuestion,
    Retake,
)
from interview_desktop.gui.presses import DEAF, PressGuard
from tests.fakes.clock import FakeClock


def test_the_second_half_of_a_double_press_is_not_heard() -> None:
    clock = FakeClock()
    guard = PressGuard(clock.monotonic)
    guard.meaning(Proceed(), listening=False)
    clock.advance(DEAF)
    assert guard.allows(Proceed())
    guard.meaning(Proceed(), listening=True)
    clock.advance(DEAF - 0.01)
    assert not guard.allows(Proceed())
    clock.advance(0.01)
    assert guard.allows(Proceed())


def test_finishing_is_possible_the_moment_the_countdown_opens() -> None:
    """Space ends the answer before and during the countdown: its meaning has not changed."""
    clock = FakeClock()
    guard = PressGuard(clock.monotonic)
    guard.meaning(Proceed(), listening=True)
    clock.advance(5)
    guard.meaning(KeepGoing(), listening=True)
    assert guard.allows(Proceed())
    assert guard.allows(KeepGoing())


def test_no_attempt_is_given_away_by_what_was_typed_as_the_time_ran_out() -> None:
    clock = FakeClock()
    guard = PressGuard(clock.monotonic)
    guard.meaning(Retake(), listening=False)
    clock.advance(DEAF - 0.01)
    assert not guard.allows(Retake())
    clock.advance(0.01)
    assert guard.allows(Retake())


def test_what_ends_nothing_is_always_allowed() -> None:
    guard = PressGuard(FakeClock().monotonic)
    guard.meaning(Proceed(), listening=False)
    assert guard.allows(RepeatQuestion())

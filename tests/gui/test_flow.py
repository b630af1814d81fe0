from __future__ import annotations

import pytest

from interview_desktop.gui.flow import Place, Turn, follow


def test_the_usual_way() -> None:
    place = Place.SETUP
    visited = [place]
    for turn in (Turn.CHOSEN, Turn.WELCOMED, Turn.AGREED, Turn.READY, Turn.ENDED, Turn.AGAIN):
        place = follow(place, turn)
        visited.append(place)
    assert visited == [
        Place.SETUP,
        Place.WELCOME,
        Place.CONSENT,
        Place.CHECK,
        Place.INTERVIEW,
        Place.THANKS,
        Place.SETUP,
    ]


@pytest.mark.parametrize("place", [place for place in Place if place is not Place.CONSENT])
def test_devices_open_only_after_consent(place: Place) -> None:
    """The check and what follows is reached from nowhere but the consent, given now or when the interview began.

    From the practice, which comes behind the check, there is a way back to it.
    """
    if place is Place.PRACTICE:
        assert {before for before in Place if follow(before, Turn.PRACTISED) is place} == {Place.CHECK, place}
        return
    reached = {follow(place, turn) for turn in Turn if turn is not Turn.CONTINUED} - {place}
    assert Place.CHECK not in reached
    assert {turn for turn in Turn if follow(Place.CONSENT, turn) is Place.CHECK} == {Turn.AGREED}


@pytest.mark.parametrize("place", Place)
def test_a_failure_is_shown_from_everywhere_and_has_a_way_back(place: Place) -> None:
    assert follow(place, Turn.FAILED) is Place.ERROR
    assert follow(Place.ERROR, Turn.BACK) is Place.SETUP


def test_a_turn_that_means_nothing_changes_nothing() -> None:
    assert follow(Place.THANKS, Turn.AGREED) is Place.THANKS

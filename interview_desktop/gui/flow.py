"""Which screen follows which. No Qt: the window shows what this says.

Devices are opened from `CHECK` on, and the only ways there are `AGREED`, which is reported once the consent is stored, and
`CONTINUED`, which is offered only with the consent that was stored when the interview began.
"""

from __future__ import annotations

from enum import StrEnum


class Place(StrEnum):
    """The screens."""

    SIGN_IN = "sign in"
    SETUP = "setup"
    SETS = "question sets"
    SETTINGS = "settings"
    WELCOME = "welcome"
    CONSENT = "consent"
    CHECK = "check"
    PRACTICE = "practice"
    INTERVIEW = "interview"
    THANKS = "thanks"
    ERROR = "error"


class Turn(StrEnum):
    """What leads from one screen to another."""

    SIGNED_IN = "signed in"
    """Staff have said who they are."""
    SIGNED_OUT = "signed out"
    SETS = "question sets"
    """Staff want to see which questions may be asked."""
    SETTINGS = "settings"
    """Staff want to see how interviews are held on this machine."""
    CHOSEN = "chosen"
    """Questions and devices are chosen."""
    WELCOMED = "welcomed"
    """The candidate has said what they need."""
    RETURNED = "returned"
    """The candidate of an interrupted interview is to be welcomed again: they are not asked for consent."""
    CONTINUED = "continued"
    """They have said what they need, and it is to go on; they agreed when it began."""
    AGREED = "agreed"
    """The candidate agreed, and that is stored."""
    PRACTISED = "practised"
    """The check is passed and the candidate wants to try a question out."""
    READY = "ready"
    """The check is passed and the candidate wants to begin."""
    ENDED = "ended"
    """The interview is over and everything is written."""
    CANCELLED = "cancelled"
    """The interview was stopped before anything was recorded."""
    BACK = "back"
    FAILED = "failed"
    """Something went wrong that the screen itself cannot show."""
    AGAIN = "again"
    """The next interview."""


_WAYS: dict[tuple[Place, Turn], Place] = {
    (Place.SIGN_IN, Turn.SIGNED_IN): Place.SETUP,
    (Place.SETUP, Turn.SIGNED_OUT): Place.SIGN_IN,
    (Place.SETUP, Turn.SETS): Place.SETS,
    (Place.SETS, Turn.BACK): Place.SETUP,
    (Place.SETUP, Turn.SETTINGS): Place.SETTINGS,
    (Place.SETTINGS, Turn.BACK): Place.SETUP,
    (Place.SETUP, Turn.CHOSEN): Place.WELCOME,
    (Place.SETUP, Turn.RETURNED): Place.WELCOME,
    (Place.WELCOME, Turn.WELCOMED): Place.CONSENT,
    (Place.WELCOME, Turn.CONTINUED): Place.CHECK,
    (Place.WELCOME, Turn.BACK): Place.SETUP,
    (Place.CONSENT, Turn.AGREED): Place.CHECK,
    (Place.CONSENT, Turn.BACK): Place.WELCOME,
    (Place.CHECK, Turn.PRACTISED): Place.PRACTICE,
    (Place.CHECK, Turn.READY): Place.INTERVIEW,
    (Place.CHECK, Turn.BACK): Place.CONSENT,
    (Place.CHECK, Turn.RETURNED): Place.WELCOME,
    (Place.PRACTICE, Turn.READY): Place.INTERVIEW,
    (Place.PRACTICE, Turn.BACK): Place.CHECK,
    (Place.INTERVIEW, Turn.ENDED): Place.THANKS,
    (Place.INTERVIEW, Turn.CANCELLED): Place.SETUP,
    (Place.THANKS, Turn.AGAIN): Place.SETUP,
    (Place.ERROR, Turn.BACK): Place.SETUP,
}


def follow(place: Place, turn: Turn) -> Place:
    """The screen that follows; the same one when the turn means nothing there.

    A failure leads to the error screen from everywhere.
    """
    if turn is Turn.FAILED:
        return Place.ERROR
    return _WAYS.get((place, turn), place)


_CANDIDATES_LEAVE = frozenset({Place.WELCOME, Place.THANKS, Place.ERROR})


def needs_staff(before: Place, place: Place) -> bool:
    """Whether only staff may go from one screen to another: a candidate may sit at the first, and the second is the staff's."""
    return before in _CANDIDATES_LEAVE and place is Place.SETUP

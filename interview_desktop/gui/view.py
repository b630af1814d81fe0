"""What a candidate's screen can show, and what its keys mean. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from interview_desktop.core.events import (
    Event,
    Hold,
    Proceed,
    RepeatQuestion,
    Resume,
    Retake,
)
from interview_desktop.core.interview import (
    Phase,
)
from interview_desktop.gui.times import Ring, Tone

BREAK = "The candidate takes a break."
"""Reason of a pause that the candidate asks for, as the journal has it; the screen says it in its own words."""


class Look(StrEnum):
    """What the interviewer's face shows."""

    IDLE = "idle"
    SPEAKING = "speaking"
    LISTENING = "listening"
    THINKING = "thinking"


@dataclass(frozen=True, slots=True)
class Choice:
    """A button, the key that does the same, and what it tells the machine."""

    label: str
    key: str
    """Name of the key as shown: "Space"."""
    event: Event


@dataclass(frozen=True, slots=True)
class Exhibit:
    """What a question shows beside its words."""

    code: str = ""
    image: str = ""
    """Name of the picture, as in `Question.image`."""
    image_text: str = ""
    """What is to be seen in it."""


@dataclass(frozen=True, slots=True)
class View:
    """Everything the screen shows that is not a picture or a level."""

    number: int = 0
    """Of the present question, from 1; 0 before the first."""
    total: int = 0
    stage: str = ""
    """The large text: the question, the greeting, the farewell."""
    status: str = ""
    """What happens now."""
    following: str = ""
    """What happens next."""
    exhibit: Exhibit | None = None
    """What belongs to the question; None where it is words alone, or none is asked."""
    caption: str = ""
    """What the machine says beside the large text."""
    notice: str = ""
    """A message to the people in the room."""
    news: str = ""
    """Good news, for a few seconds in place of `following`."""
    tone: Tone = Tone.CALM
    look: Look = Look.IDLE
    ring: Ring | None = None
    primary: Choice | None = None
    secondary: Choice | None = None
    earlier: tuple[Choice, ...] = ()
    """Earlier takes that may be kept in place of the latest."""
    repeat: bool = False
    """Whether the question may be repeated now."""
    may_break: bool = False
    """Whether the candidate may pause now."""
    may_type: bool = False
    """Whether an answer may be typed now, beside what is said."""
    types: bool = False
    """Whether it may, and the candidate has chosen to type: then the keyboard is for text."""
    typed: str | None = None
    """What was typed of the answer that is decided about; None while none is."""
    answering: bool = False
    """Whether an answer is open."""
    listening: bool = False
    busy: float | None = None
    """Fraction done of what is being prepared or saved; None when nothing is."""
    held: bool = False


def typing_event(view: View, key: str) -> Event | None:
    """What a key means together with Ctrl while an answer is typed, whose text takes the plain keys. None for nothing."""
    if not view.may_type:
        return None
    match key:
        case "enter":
            offered = (choice.event for choice in (view.primary, view.secondary) if choice is not None)
            return next((event for event in offered if event == Proceed()), None)
        case "r":
            return RepeatQuestion() if view.repeat else None
        case "b":
            return Hold(BREAK) if view.may_break else None
        case _:
            return None


def key_event(view: View, key: str, phase: Phase) -> Event | None:
    """What a key means now: "space", "enter", "r", "a", "b", a digit. None when it means nothing."""
    match key:
        case "space":
            for choice in (view.primary, view.secondary):
                if choice is not None and choice.event in {Proceed(), Resume()}:
                    return choice.event
            return None
        case "enter":
            if phase in {Phase.PREPARING, Phase.READY, Phase.FINISHING, Phase.REVIEWING, Phase.HELD}:
                return view.primary.event if view.primary else None
            return None
        case "r":
            return RepeatQuestion() if view.repeat else None
        case "b":
            return Hold(BREAK) if view.may_break else None
        case digit if digit.isdigit():
            return next((choice.event for choice in view.earlier if choice.key == digit), None)
        case "a":
            offered = (choice.event for choice in (view.primary, view.secondary) if choice is not None)
            return next((event for event in offered if event == Retake()), None)
        case _:
            return None

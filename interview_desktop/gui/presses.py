"""Which presses of a key or a button count. No Qt."""

from __future__ import annotations

from collections.abc import Callable

from interview_desktop.core.events import (
    Event,
    Proceed,
    Retake,
)

DEAF = 0.5
"""Seconds for which a press that means "go on" or "once more" is not acted on after the meaning of the buttons has changed.
A double press must not end the answer that its first half began, what is typed as time runs out must not give an attempt
away, and nobody answers a question in half a second."""


class PressGuard:
    """Remembers when the meaning of the primary button changed, and what was pressed."""

    def __init__(self, clock: Callable[[], float]) -> None:
        """Begin with no meaning.

        Args:
            clock: seconds, monotonic.
        """
        self._clock = clock
        self._primary: Event | None = None
        self._listening = False
        self._changed = float("-inf")
        self.pressed: Event | None = None
        """What the button meant when it was pressed down; it may mean something else when it is let go."""

    def meaning(self, primary: Event | None, *, listening: bool) -> None:
        """Say what the primary button means now, and whether the candidate is listened to."""
        if (primary, listening) != (self._primary, self._listening):
            # While an answer is open Proceed ends it, countdown or not: going from one to the other changes nothing.
            still_ends = listening and self._listening
            self._primary, self._listening = primary, listening
            if not still_ends:
                self._changed = self._clock()

    def press(self, event: Event | None) -> None:
        """A button is pressed down."""
        self.pressed = event

    def allows(self, event: Event) -> bool:
        """Whether a press may be acted on now."""
        return not isinstance(event, Proceed | Retake) or self._clock() - self._changed >= DEAF

"""A verdict on pictures or sounds that does not flicker: it changes only when two in a row agree. Pure."""

from __future__ import annotations

from typing import Generic, TypeVar

Verdict = TypeVar("Verdict")


class Steady(Generic[Verdict]):
    """Takes one verdict after the other; says something new only when two in a row agree."""

    def __init__(self) -> None:
        self._latest: Verdict | None = None
        self.verdict: Verdict | None = None
        """What holds; None before two agreed."""

    def take(self, found: Verdict) -> None:
        """Take the next verdict."""
        if found == self._latest:
            self.verdict = found
        self._latest = found

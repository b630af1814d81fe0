"""What went wrong while an interview was recorded, in sentences for the people who get the recording."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from interview_desktop.core.health import WORDS, Fault
from interview_desktop.core.rendering import clock_time

WORTH_TELLING = 10.0
"""Seconds that a fault must have lasted in all; shorter ones are in the journal only."""
_KNOWN = frozenset(fault.value for fault in Fault)


class Troubles:
    """Put together from the journal of a session. Times are on its monotonic clock."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._since: dict[Fault, float] = {}
        self._first: dict[Fault, float] = {}
        self._lasted: dict[Fault, float] = {}
        self._said: list[str] = []

    def take(self, kind: str, data: Mapping[str, Any], at: float) -> None:
        """Add one journal entry; kinds that are no trouble are left aside."""
        match kind:
            case "health.alarm" if data["fault"] in _KNOWN:
                fault = Fault(data["fault"])
                self._since[fault] = at
                self._first.setdefault(fault, at)
            case "health.clear" if data["fault"] in self._since:
                fault = Fault(data["fault"])
                self._lasted[fault] = self._lasted.get(fault, 0.0) + at - self._since.pop(fault)
            case "machine.suspended":
                self._said.append(
                    f"The computer was suspended for {data['seconds']:.0f} s; nothing was recorded then"
                )
            case "disk.full" | "check.failed":
                self._said.append(data["message"])

    def warnings(self, origin: float, duration: float) -> tuple[str, ...]:
        """One sentence for each kind of trouble.

        Args:
            origin: monotonic time of the recording's zero.
            duration: length of the recording, seconds; what is not over lasts to its end.
        """
        told = []
        for fault, first in self._first.items():
            lasted = self._lasted.get(fault, 0.0)
            if fault in self._since:
                lasted += max(0.0, origin + duration - self._since[fault])
            if lasted >= WORTH_TELLING:
                place = clock_time(max(0.0, first - origin))
                told.append(f"{WORDS[fault].lasting} for {lasted:.0f} s, the first time at {place}")
        return (*told, *self._said)

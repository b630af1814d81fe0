"""What went wrong while an interview was recorded, in sentences for the people who get the recording."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from interview_desktop.core.health import WORDS, Fault
from interview_desktop.core.rendering import clock_time, time_words
from interview_desktop.core.sentences import sentence

GAP_WORTH_TELLING = 0.2
"""Seconds of picture or sound that may be missing in all before people are told."""
WORTH_TELLING = 10.0
"""Seconds that a fault must have lasted in all; shorter ones are in the journal only."""
DAMAGING = 5.0
"""Seconds that may be missing in a recording before it counts as damaged."""
_GONE = {
    "camera": sentence("The camera was gone from {0} to {1}"),
    "microphone": sentence("The microphone was gone from {0} to {1}"),
}
_KNOWN = frozenset(fault.value for fault in Fault)


class Troubles:
    """Put together from the journal of a session. Times are on its monotonic clock."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._since: dict[Fault, float] = {}
        self._first: dict[Fault, float] = {}
        self._lasted: dict[Fault, float] = {}
        self._said: list[str] = []
        self._away: list[tuple[float, float]] = []
        self._gaps: list[tuple[float, float]] = []
        self._failed = False
        self._fewer: float | None = None
        self._gone: dict[str, list[list[float]]] = {"camera": [], "microphone": []}
        """For each device the stretches without it; one that is not over has a start only."""
        self.recorded: tuple[float, float] | None = None
        """Zero and length of the finished recording; None before it is."""

    def take(self, kind: str, data: Mapping[str, Any], at: float) -> None:
        """Add one journal entry; kinds that are no trouble are left aside."""
        match kind:
            case "health.alarm" if data["fault"] in _KNOWN:
                fault = Fault(data["fault"])
                self._since[fault] = at
                self._first.setdefault(fault, at)
            case "health.clear" if data["fault"] in self._since:
                self._clear(Fault(data["fault"]), at)
            case "machine.suspended":
                self._said.append(
                    sentence(
                        "The computer was suspended for {0} s; nothing was recorded then",
                        f"{data['seconds']:.0f}",
                    )
                )
            case "session.resumed":
                self._away.append((data["ended"], data["away"]))
                self._end_with_the_run(data["ended"])
            case "recording.stopped":
                self.recorded = data["origin"], data["duration"]
            case "recording.failed":
                self._failed = True
            case "recording.gap":
                self._gaps.append((data["start"], data["end"]))
            case "recording.lowered" if data["step"] > 1 and self._fewer is None:
                self._fewer = data["at"]
            case "camera.lost" | "microphone.lost":
                stretches = self._gone[kind.partition(".")[0]]
                # One that goes again before anybody has said that it is back was gone all the time.
                if not stretches or len(stretches[-1]) > 1:
                    stretches.append([at])
            case "camera.back" | "microphone.back":
                self._end_stretch(kind.partition(".")[0], at)
            case "disk.full":
                self._said.append(data["message"])
            case "check.failed":
                # The finished file has been checked again since; whether what was seen is in it, only a person can tell.
                self._said.append(
                    sentence(
                        "Shortly before the end this was found: {0}. Watch the finished video before you rely on it",
                        data["message"],
                    )
                )

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
                told.append(
                    sentence(
                        "{0} for {1} s, the first time at {2}", WORDS[fault].lasting, f"{lasted:.0f}", place
                    )
                )
        if self._fewer is not None:
            place = clock_time(max(0.0, self._fewer - origin))
            told.append(
                sentence("The computer was too slow: from {0} on the picture has half as many frames", place)
            )
        away = [
            sentence(
                "The interview was interrupted at {0} for {1}",
                clock_time(max(0.0, ended - origin)),
                time_words(seconds),
            )
            for ended, seconds in self._away
        ]
        return (*away, *self._missing(origin, duration), *told, *self._said)

    def damaged(self, origin: float, duration: float) -> bool:
        """Whether more is missing than a moment: it broke off, or has gaps. Takes what `warnings` takes."""
        gaps = self._gaps_within(origin, duration)
        return self._failed or sum(end - start for start, end in gaps) >= DAMAGING

    def _clear(self, fault: Fault, at: float) -> None:
        self._lasted[fault] = self._lasted.get(fault, 0.0) + max(0.0, at - self._since.pop(fault))

    def _end_stretch(self, device: str, at: float) -> None:
        for stretch in self._gone[device]:
            if len(stretch) == 1:
                stretch.append(max(stretch[0], at))

    def _end_with_the_run(self, ended: float) -> None:
        """The program was ended: nobody could write down any more what ended with it, and the next run watches anew."""
        for fault in tuple(self._since):
            self._clear(fault, ended)
        for device in self._gone:
            self._end_stretch(device, ended)

    def _gaps_within(self, origin: float, duration: float) -> list[tuple[float, float]]:
        """What is missing of picture, sound, or both, once, and only where there is a recording."""
        found: list[tuple[float, float]] = []
        for start, end in sorted(self._gaps):
            begin, until = max(start, origin), min(end, origin + duration)
            if found and begin <= found[-1][1]:
                found[-1] = found[-1][0], max(found[-1][1], until)
            elif until > begin:
                found.append((begin, until))
        return found

    def _missing(self, origin: float, duration: float) -> list[str]:
        """What is not in the file at all: gaps of the recording, and stretches without a device."""
        told: list[str] = []
        if self._failed:
            told.append(
                sentence(
                    "The recording broke off at {0}: nothing after it was recorded", clock_time(duration)
                )
            )
        gaps = self._gaps_within(origin, duration)
        lasted = sum(end - start for start, end in gaps)
        if lasted >= GAP_WORTH_TELLING:
            place = clock_time(gaps[0][0] - origin)
            told.append(
                sentence("{0} s of the recording are missing, the first time at {1}", f"{lasted:.1f}", place)
            )
        for device, stretches in self._gone.items():
            for start, *end in stretches:
                until = end[0] if end else origin + duration
                begin, finish = max(0.0, start - origin), min(duration, until - origin)
                if finish > begin:
                    told.append(_GONE[device].filled(clock_time(begin), clock_time(finish)))
        return told

"""What the doctor reports: one line for each thing that was looked at."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from interview_desktop.app.registry import AUTO, choose
from interview_desktop.app.settings import Settings
from interview_desktop.core.errors import EnvironmentFault


class Verdict(StrEnum):
    """How a thing is."""

    WORKS = "works"
    UNTRIED = "not tried"
    """A service that is configured: nothing is sent anywhere to try it."""
    ABSENT = "absent"
    """Not there, and the program can do without it."""
    DAMAGED = "damaged"
    """A recording of which a part is missing; the next interview can be held."""
    FAILS = "fails"
    """An interview cannot be held, or not as configured."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the doctor's report."""

    subject: str
    verdict: Verdict
    detail: str
    remedy: str = ""

    @property
    def fine(self) -> bool:
        """Whether an interview can be held in spite of it."""
        return self.verdict is not Verdict.FAILS

    def line(self) -> str:
        """As a line for a person."""
        remedy = f" -> {self.remedy}" if self.remedy else ""
        return f"{self.verdict:>9}  {self.subject:<16} {self.detail}{remedy}"

    def as_json(self) -> dict[str, str]:
        """As an object for a program."""
        return {
            "subject": self.subject,
            "verdict": self.verdict,
            "detail": self.detail,
            "remedy": self.remedy,
        }


def chosen_engine(port: str, settings: Settings) -> str:
    """Name of the engine that the settings choose for a port; empty where there is none."""
    try:
        return choose(port, settings).engine.name
    except EnvironmentFault:
        wanted = getattr(settings, port)
        return "" if wanted == AUTO else str(wanted)


def engine_finding(
    subject: str,
    name: str,
    chosen: str,
    fault: EnvironmentFault | None,
    detail: str = "",
    *,
    tried: bool = True,
) -> Finding:
    """What is to be said of one engine, with the fault that it has, if any."""
    mark = f"{name} (chosen)" if name == chosen else name
    if fault is None:
        verdict = Verdict.WORKS if tried else Verdict.UNTRIED
        return Finding(subject, verdict, f"{mark}: {detail}" if detail else mark)
    verdict = Verdict.FAILS if name == chosen else Verdict.ABSENT
    return Finding(subject, verdict, f"{mark}: {fault.what}", fault.remedy)

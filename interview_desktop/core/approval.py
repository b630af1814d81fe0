"""What a person decides about a question set."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Verdict(StrEnum):
    """What a person decides about a set."""

    APPROVE = "approve"
    REJECT = "reject"


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision about a set."""

    verdict: Verdict
    by: str
    """Name of the person."""
    at: datetime
    reason: str
    """May be empty."""

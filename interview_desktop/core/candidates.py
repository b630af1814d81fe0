"""Who is to be interviewed: codes that stand for people, as they are on their invitations."""

from __future__ import annotations

from dataclasses import dataclass, field

LONGEST_CODE = 40


@dataclass(frozen=True, slots=True)
class Candidate:
    """One line of a list of candidates."""

    code: str
    """On the invitation; the only thing about this person that is stored with the interview."""
    name: str = ""
    """Shown to staff while they choose, and never stored."""
    interviewed: str = ""
    """When this code was used, as the list has it: ISO 8601, UTC; empty while it was not."""
    line: int = field(default=0, compare=False)
    """Of the list, from 1; 0 where it comes from none."""

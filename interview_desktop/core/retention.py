"""How long what is kept of an interview is kept: rules only, no clock and no files.

For each class of object there may be a time it must be kept at least, and one by which it must be deleted. A legal hold keeps
everything; a candidate's request for erasure starts a clock of 30 days (GDPR article 12(3): within one month). Where these
contradict each other, that is told to a person, and nothing is decided here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

ERASURE_DAYS = 30


class ObjectClass(StrEnum):
    """What is kept of an interview, by how long it may be needed."""

    RAW_MEDIA = "raw_media"
    """What the recording was made of."""
    VIDEO = "video"
    TRANSCRIPT = "transcript"
    """Transcripts, and the answers in the database."""
    SCORES = "scores"
    """Scores by the program, with what they were made from."""
    RATINGS = "ratings"
    """Ratings by people."""
    CONSENT = "consent"
    DEMOGRAPHICS = "demographics"
    LOGS = "logs"
    """The program's log, which holds nothing of any candidate."""


class Urgency(StrEnum):
    """What is to be done about something."""

    CONFLICT = "conflict"
    """Two rules contradict each other; a person has to decide."""
    DUE = "due"
    """It must be deleted now."""
    SOON = "soon"
    """It must be deleted at the time that is given."""
    HELD = "held"
    """It must not be deleted."""


@dataclass(frozen=True, slots=True)
class RetentionPolicy:
    """Days after the end of an interview, by class; a class that is left out has no such limit."""

    keep: Mapping[ObjectClass, int] = field(default_factory=dict)
    """To be kept at least."""
    delete: Mapping[ObjectClass, int] = field(default_factory=dict)
    """To be deleted by."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of one interview."""

    interview_id: str
    since: datetime
    """When it ended, or was planned where it never began."""
    classes: frozenset[ObjectClass]
    hold: str = ""
    """Reason of a legal hold; empty for none."""
    requested: datetime | None = None
    """When the candidate asked for erasure."""


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing that is due, held or contradictory."""

    interview_id: str
    kind: ObjectClass | None
    """None for the interview as a whole."""
    urgency: Urgency
    at: datetime | None
    """By when; None where there is no such time."""
    why: str
    """A sentence without its full stop."""


def matters(kept: Kept, policy: RetentionPolicy, now: datetime) -> list[Matter]:
    """What the rules say about one interview at this moment; empty when they say nothing."""
    deadline = kept.requested + timedelta(days=ERASURE_DAYS) if kept.requested else None
    found: list[Matter] = []
    if kept.hold:
        found.append(Matter(kept.interview_id, None, Urgency.HELD, None, f"Legal hold: {kept.hold}"))
    if deadline is not None:
        why = f"The candidate asked for erasure on {kept.requested:%Y-%m-%d}"
        urgency = Urgency.CONFLICT if kept.hold else Urgency.DUE if now >= deadline else Urgency.SOON
        if kept.hold:
            why += ", but there is a legal hold"
        found.append(Matter(kept.interview_id, None, urgency, deadline, why))
    for kind in sorted(kept.classes & {*policy.keep, *policy.delete}):
        found += _class_matters(kept, kind, policy, now, deadline)
    return found


def kept_until(kept: Kept, policy: RetentionPolicy, now: datetime) -> dict[ObjectClass, datetime]:
    """The classes that must be kept still, and until when."""
    ends = {
        kind: kept.since + timedelta(days=policy.keep[kind]) for kind in kept.classes & policy.keep.keys()
    }
    return {kind: end for kind, end in ends.items() if end > now}


def _class_matters(
    kept: Kept, kind: ObjectClass, policy: RetentionPolicy, now: datetime, deadline: datetime | None
) -> list[Matter]:
    keep, delete = policy.keep.get(kind), policy.delete.get(kind)
    least = kept.since + timedelta(days=keep) if keep is not None else None
    most = kept.since + timedelta(days=delete) if delete is not None else None

    def matter(urgency: Urgency, at: datetime | None, why: str) -> Matter:
        return Matter(kept.interview_id, kind, urgency, at, why)

    if least is not None and most is not None and least > most:
        return [matter(Urgency.CONFLICT, most, f"To be kept for {keep} days, but deleted by {delete} days")]
    found: list[Matter] = []
    if least is not None and least > now and deadline is not None and deadline < least:
        found.append(
            matter(
                Urgency.CONFLICT,
                deadline,
                f"Erasure was asked for, but it must be kept until {least:%Y-%m-%d}",
            )
        )
    if most is not None:
        if kept.hold and now >= most:
            found.append(
                matter(Urgency.CONFLICT, most, f"Deletion after {delete} days, but there is a legal hold")
            )
        elif not kept.hold:
            urgency = Urgency.DUE if now >= most else Urgency.SOON
            found.append(matter(urgency, most, f"Deletion after {delete} days"))
    return found

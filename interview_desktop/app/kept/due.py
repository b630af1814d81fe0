"""What of the kept interviews is due to go, what must stay, and what contradicts itself, by the rules of the settings."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from interview_desktop.app.kept.old_logs import log_matters
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.settings import Settings
from interview_desktop.core.errors import AccessRefused
from interview_desktop.core.retention import (
    Kept,
    Matter,
    ObjectClass,
    RetentionPolicy,
    Urgency,
    kept_until,
    matters,
)
from interview_desktop.storage.legal_hold import held_fault
from interview_desktop.storage.retention import Entry, Tombstone
from interview_desktop.storage.store import InterviewStore


def policy(settings: Settings) -> RetentionPolicy:
    """The rules of the settings."""

    def days(group: object) -> dict[ObjectClass, int]:
        found = {kind: getattr(group, kind.value, 0) for kind in ObjectClass}
        return {kind: count for kind, count in found.items() if count > 0}

    return RetentionPolicy(days(settings.keep), days(settings.delete))


@dataclass(frozen=True, slots=True)
class Matters:
    """What is due, held or contradictory."""

    items: tuple[Matter, ...]
    """The most urgent first."""
    more: bool
    """Whether there may be more than was asked for."""


def open_matters(
    settings: Settings, folder: DataFolder, store: InterviewStore, now: datetime, limit: int = 200
) -> Matters:
    """What is due, held or contradictory in a data folder, the most urgent first.

    Args:
        settings: hold the rules.
        folder: the data folder.
        store: its store.
        now: the time.
        limit: how many interviews of each class, of those that are marked, and of erasures that broke off are looked at; the
            oldest first.

    Raises:
        DataFolderError: the database cannot be read.
    """
    rules = policy(settings)
    entries: dict[str, Entry] = {}
    more = False
    # A rule counts from the end of an interview, so what is due is among the oldest of its class.
    sources = [store.retention.oldest(kind, limit + 1) for kind in sorted(rules.delete)]
    for source in (*sources, store.retention.marked(limit + 1)):
        more = more or len(source) > limit
        entries.update((entry.interview_id, entry) for entry in source[:limit])
    broken_off = store.retention.broken_off(limit + 1)
    more = more or len(broken_off) > limit
    found = [matter for entry in entries.values() for matter in matters(_kept(entry), rules, now)]
    found += [_to_complete(stone) for stone in broken_off[:limit]]
    found += log_matters(folder, rules, now)
    order = list(Urgency)
    found.sort(key=lambda each: (order.index(each.urgency), each.at or now, each.interview_id))
    return Matters(tuple(found), more)


@dataclass(frozen=True, slots=True)
class Removal:
    """What is to go of one interview, or of the log where the id is empty."""

    interview_id: str
    kinds: frozenset[ObjectClass]
    """Empty for the interview as a whole."""


def due_removals(found: Matters) -> list[Removal]:
    """What is due and contradicts nothing; a conflict anywhere leaves all of its interview to a person."""
    disputed = {each.interview_id for each in found.items if each.urgency in (Urgency.CONFLICT, Urgency.HELD)}
    due: dict[str, set[ObjectClass | None]] = {}
    for each in found.items:
        if each.urgency is Urgency.DUE and (each.interview_id not in disputed or not each.interview_id):
            due.setdefault(each.interview_id, set()).add(each.kind)
    return [
        Removal(interview, frozenset() if None in kinds else frozenset(kind for kind in kinds if kind))
        for interview, kinds in due.items()
    ]


def refuse_what_is_kept(
    settings: Settings,
    entry: Entry,
    now: datetime,
    *,
    override: bool,
    kinds: Collection[ObjectClass] = frozenset(ObjectClass),
) -> None:
    """See that nothing stands against erasing some classes of an interview.

    Raises:
        AccessRefused: there is a legal hold, or one of them must be kept still and nobody has decided otherwise.
    """
    if entry.hold:
        raise held_fault(entry.interview_id, entry.hold)
    kept = kept_until(_kept(entry), policy(settings), now)
    held = {kind: end for kind, end in kept.items() if kind in kinds}
    if held and not override:
        kind, end = max(held.items(), key=lambda pair: pair[1])
        raise AccessRefused(
            f"The {kind.value.replace('_', ' ')} of the interview {entry.interview_id} must be kept until "
            f"{end:%Y-%m-%d}",
            "Wait, or decide against it with --override and a reason",
        )


def _to_complete(stone: Tombstone) -> Matter:
    why = f"Its erasure, begun on {stone.begun:%Y-%m-%d}, is not complete"
    return Matter(stone.interview_id, None, Urgency.DUE, stone.begun, why)


def _kept(entry: Entry) -> Kept:
    return Kept(entry.interview_id, entry.since, entry.classes, entry.hold, entry.requested)

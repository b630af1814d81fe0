"""What is said of a row of the outbox outside its transaction."""

from __future__ import annotations

from dataclasses import dataclass

from interview_desktop.storage.outbox_table import OutboxRow, OutboxState, Task


@dataclass(frozen=True, slots=True)
class Item:
    """Something to do, taken by whoever holds it."""

    id: int
    subject: str
    """Id of the interview."""
    key: str
    task: Task
    attempts: int
    """How often it was tried before."""
    token: str
    lease: str
    place: str
    """Address of the place where it lies or may lie, `NOWHERE` or `UNKNOWN`."""
    uri: str
    """Where it lies, when it was brought there whole."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A row of the outbox, for people."""

    subject: str
    key: str
    task: Task
    state: OutboxState
    attempts: int
    reason: str
    uri: str
    place: str
    """Address of the place where it lies or may lie, `NOWHERE` or `UNKNOWN`."""


def item_of(row: OutboxRow) -> Item:
    """A row that somebody has just taken."""
    return Item(
        row.id,
        row.subject,
        row.key,
        Task(row.task),
        row.attempts,
        row.token,
        row.lease,
        row.place,
        row.uri,
    )


def standing_of(row: OutboxRow) -> Standing:
    """A row as people see it."""
    return Standing(
        row.subject,
        row.key,
        Task(row.task),
        OutboxState(row.state),
        row.attempts,
        row.reason,
        row.uri,
        row.place,
    )

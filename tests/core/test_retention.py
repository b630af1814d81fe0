"""What must be kept, what must go, and where that contradicts itself."""

from datetime import UTC, datetime, timedelta

import pytest

from interview_desktop.core.retention import (
    Kept,
    ObjectClass,
    RetentionPolicy,
    Urgency,
    kept_until,
    matters,
)

END = datetime(2030, 1, 1, tzinfo=UTC)
VIDEO, SCORES = ObjectClass.VIDEO, ObjectClass.SCORES


def kept(**more: object) -> Kept:
    return Kept("id", END, frozenset({VIDEO, ObjectClass.TRANSCRIPT}), **more)  # type: ignore[arg-type]


def told(of: Kept, after_days: float, policy: RetentionPolicy) -> list[tuple[ObjectClass | None, Urgency]]:
    found = matters(of, policy, END + timedelta(days=after_days))
    assert all(matter.why and not matter.why.endswith(".") for matter in found)
    return [(matter.kind, matter.urgency) for matter in found]


@pytest.mark.parametrize(
    ("days", "urgency"), [(0, Urgency.SOON), (89.9, Urgency.SOON), (90, Urgency.DUE), (900, Urgency.DUE)]
)
def test_what_must_be_deleted_is_due_in_time(days: float, urgency: Urgency) -> None:
    assert told(kept(), days, RetentionPolicy(delete={VIDEO: 90})) == [(VIDEO, urgency)]


def test_without_rules_nothing_is_due() -> None:
    assert told(kept(), 9999, RetentionPolicy()) == []


def test_only_what_is_there_is_due() -> None:
    assert told(kept(), 9999, RetentionPolicy(keep={SCORES: 1}, delete={SCORES: 1})) == []


def test_keeping_longer_than_deleting_is_a_conflict() -> None:
    policy = RetentionPolicy(keep={VIDEO: 100}, delete={VIDEO: 90})
    assert told(kept(), 1, policy) == [(VIDEO, Urgency.CONFLICT)]
    assert told(kept(), 1, RetentionPolicy(keep={VIDEO: 90}, delete={VIDEO: 90})) == [(VIDEO, Urgency.SOON)]


def test_a_request_starts_a_clock_of_thirty_days() -> None:
    asked = kept(requested=END + timedelta(days=5))
    assert told(asked, 34.9, RetentionPolicy()) == [(None, Urgency.SOON)]
    assert told(asked, 35, RetentionPolicy()) == [(None, Urgency.DUE)]


def test_a_request_against_what_must_be_kept_is_a_conflict() -> None:
    asked = kept(requested=END)
    assert (VIDEO, Urgency.CONFLICT) in told(asked, 1, RetentionPolicy(keep={VIDEO: 31}))
    assert (VIDEO, Urgency.CONFLICT) not in told(asked, 1, RetentionPolicy(keep={VIDEO: 30}))


def test_a_hold_keeps_everything_and_conflicts_are_told() -> None:
    held = kept(hold="a court", requested=END)
    assert told(held, 40, RetentionPolicy(delete={VIDEO: 30})) == [
        (None, Urgency.HELD),
        (None, Urgency.CONFLICT),
        (VIDEO, Urgency.CONFLICT),
    ]
    assert told(kept(hold="a court"), 1, RetentionPolicy(delete={VIDEO: 30})) == [(None, Urgency.HELD)]


def test_until_when_it_must_be_kept() -> None:
    policy = RetentionPolicy(keep={VIDEO: 10, SCORES: 10})
    assert kept_until(kept(), policy, END) == {VIDEO: END + timedelta(days=10)}
    assert kept_until(kept(), policy, END + timedelta(days=10)) == {}

"""What waits to be brought away: taken by one at a time, tried again for days, and turned round when an interview is erased."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from interview_desktop.core.artifacts import StoredArtifact
from interview_desktop.storage.database import downgrade
from interview_desktop.storage.outbox import LONGEST_WAIT, Outbox, wait_after
from interview_desktop.storage.outbox_items import Item
from interview_desktop.storage.outbox_table import UNKNOWN, OutboxState, Task
from interview_desktop.storage.store import InterviewStore
from tests.storage.samples import NOW

ID = "5d0c1a4e-7e1a-4c8f-8e76-6a0f6b1d2c3a"
KEYS = [f"recordings/interview_{ID}.mp4", f"transcripts/transcript_{ID}.txt"]
LEASE = timedelta(minutes=5)
PLACE = "s3://bucket"
OTHER = "file:///share"


@pytest.fixture
def outbox(tmp_path: Path, database_url: str) -> Iterator[Outbox]:
    with InterviewStore.open(tmp_path, database_url) as opened:
        yield opened.outbox


def taken(outbox: Outbox, after: timedelta = timedelta()) -> Item:
    item = outbox.take(at=NOW + after, lease=LEASE, place=PLACE)
    assert item is not None
    return item


def brought(outbox: Outbox, item: Item, place: str = PLACE) -> None:
    assert outbox.begun(item, place)
    assert outbox.done(item, StoredArtifact(item.key, f"{place}/{item.key}", 3, "ab" * 32), at=NOW)


def stored(key: str) -> StoredArtifact:
    return StoredArtifact(key, f"s3://bucket/{key}", 3_000_000_000, "ab" * 32)


def test_each_file_is_given_to_one(outbox: Outbox) -> None:
    assert outbox.enter(ID, KEYS, place=PLACE, at=NOW) == 2
    assert outbox.enter(ID, KEYS, place=PLACE, at=NOW) == 0
    first, second = taken(outbox), taken(outbox)
    assert [first.key, second.key] == KEYS
    assert outbox.take(at=NOW, lease=LEASE, place=PLACE) is None
    brought(outbox, first)
    assert outbox.counts(PLACE) == {OutboxState.DONE: 1, OutboxState.WAITING: 1}
    assert outbox.of(ID)[0].uri == f"s3://bucket/{KEYS[0]}"


def test_whoever_took_it_may_die(outbox: Outbox) -> None:
    outbox.enter(ID, KEYS[:1], place=PLACE, at=NOW)
    first = taken(outbox)
    assert outbox.extend(first, until=NOW + LEASE, token="upload 1")
    second = taken(outbox, LEASE + timedelta(seconds=1))
    assert second.token == "upload 1"
    # The first was only slow: what it says counts no more.
    assert not outbox.extend(first, until=NOW + 9 * LEASE, token="mine")
    outbox.failed(first, "late", at=NOW)
    assert outbox.done(second, stored(second.key), at=NOW)
    assert outbox.of(ID)[0].state is OutboxState.DONE


def test_what_was_made_while_files_are_looked_for_is_looked_for_once_more(outbox: Outbox) -> None:
    outbox.gather(ID, at=NOW)
    looking = taken(outbox)
    outbox.gather(ID, at=NOW)
    outbox.done(looking, None, at=NOW)
    assert taken(outbox).task is Task.GATHER


def test_days_without_a_network(outbox: Outbox) -> None:
    outbox.enter(ID, KEYS[:1], place=PLACE, at=NOW)
    now = NOW
    for tried in range(40):
        item = outbox.take(at=now, lease=LEASE, place=PLACE)
        assert item is not None and item.attempts == tried
        outbox.failed(item, "The bucket cannot be reached.", at=now)
        assert outbox.take(at=now, lease=LEASE, place=PLACE) is None
        assert (
            outbox.take(at=now + wait_after(tried) - timedelta(seconds=1), lease=LEASE, place=PLACE) is None
        )
        now += wait_after(tried)
    assert now - NOW > timedelta(days=1)
    (standing,) = outbox.not_done()
    assert (standing.state, standing.reason) == (OutboxState.WAITING, "The bucket cannot be reached.")
    assert wait_after(0) < wait_after(1) < wait_after(50) == LONGEST_WAIT


def test_what_cannot_work_is_parked_until_somebody_says_so(outbox: Outbox) -> None:
    outbox.enter(ID, KEYS[:1], place=PLACE, at=NOW)
    outbox.failed(taken(outbox), "It is gone.", at=NOW, parked=True)
    assert outbox.take(at=NOW + timedelta(days=9), lease=LEASE, place=PLACE) is None
    assert outbox.retry_parked(at=NOW) == 1
    assert taken(outbox).attempts == 0


def test_an_erasure_takes_everything_back(outbox: Outbox) -> None:
    outbox.gather(ID, at=NOW)
    outbox.enter(ID, KEYS, place=PLACE, at=NOW)
    outbox.done(taken(outbox), None, at=NOW)
    brought(outbox, taken(outbox))
    assert outbox.withdraw(ID, at=NOW) == 1, "of the other file nothing was sent"
    item = taken(outbox)
    assert item.task is Task.REMOVE
    assert outbox.done(item, None, at=NOW)
    assert outbox.of(ID) == ()


def test_an_erasure_of_a_class_takes_its_files_back_only(outbox: Outbox) -> None:
    outbox.enter(ID, KEYS, place=PLACE, at=NOW)
    for _ in KEYS:
        brought(outbox, taken(outbox))
    assert outbox.withdraw(ID, at=NOW, keys=KEYS[:1]) == 1
    assert outbox.take(at=NOW, lease=LEASE, place=PLACE, subject=ID, task=Task.PUT) is None
    removing = outbox.take(at=NOW, lease=LEASE, place=PLACE, subject=ID, task=Task.REMOVE)
    assert removing is not None and removing.key == KEYS[0]
    assert outbox.done(removing, None, at=NOW)
    assert [each.key for each in outbox.of(ID)] == list(KEYS[1:])


def test_an_erasure_while_a_file_is_sent(outbox: Outbox) -> None:
    outbox.enter(ID, KEYS[:1], place=PLACE, at=NOW)
    sending = taken(outbox)
    outbox.withdraw(ID, at=NOW)
    assert outbox.take(at=NOW, lease=LEASE, place=PLACE) is None, "nobody removes what somebody sends"
    assert not outbox.done(sending, stored(sending.key), at=NOW)
    removing = taken(outbox)
    assert removing.task is Task.REMOVE
    outbox.withdraw(ID, at=NOW)
    assert outbox.done(removing, None, at=NOW)
    assert outbox.of(ID) == ()


def test_looking_for_files_again(outbox: Outbox) -> None:
    outbox.gather(ID, at=NOW, after=timedelta(seconds=5))
    assert outbox.take(at=NOW, lease=LEASE, place=PLACE) is None
    item = taken(outbox, timedelta(seconds=5))
    assert (item.task, item.subject) == (Task.GATHER, ID)
    outbox.postpone(item, until=NOW + timedelta(minutes=2))
    item = taken(outbox, timedelta(minutes=2))
    assert item.attempts == 1
    outbox.done(item, None, at=NOW)
    outbox.gather(ID, at=NOW)
    assert taken(outbox).attempts == 0


def test_another_place_gets_everything_and_the_first_is_still_known(outbox: Outbox) -> None:
    outbox.enter(ID, KEYS, place=OTHER, at=NOW)
    for _ in KEYS:
        item = outbox.take(at=NOW, lease=LEASE, place=OTHER)
        assert item is not None
        brought(outbox, item, OTHER)
    assert outbox.counts(OTHER) == {OutboxState.DONE: 2}
    assert outbox.counts(PLACE) == {}
    assert outbox.elsewhere(PLACE) == {OTHER: 2}
    assert outbox.enter(ID, KEYS, place=PLACE, at=NOW) == 2
    brought(outbox, taken(outbox))
    assert outbox.counts(PLACE) == {OutboxState.DONE: 1, OutboxState.WAITING: 1}
    # Back again: what waits is brought there, where it lies already, and is one row.
    item = outbox.take(at=NOW, lease=LEASE, place=OTHER)
    assert item is not None
    brought(outbox, item, OTHER)
    assert outbox.counts(OTHER) == {OutboxState.DONE: 2}
    assert outbox.elsewhere(OTHER) == {PLACE: 1}


def test_what_lies_at_another_place_waits_for_that(outbox: Outbox) -> None:
    outbox.enter(ID, KEYS[:1], place=OTHER, at=NOW)
    item = outbox.take(at=NOW, lease=LEASE, place=OTHER)
    assert item is not None
    brought(outbox, item, OTHER)
    assert outbox.withdraw(ID, at=NOW) == 1
    assert outbox.take(at=NOW, lease=LEASE, place=PLACE, subject=ID) is None
    removing = outbox.take(at=NOW, lease=LEASE, place=OTHER, subject=ID)
    assert removing is not None and (removing.task, removing.place) == (Task.REMOVE, OTHER)
    assert len(outbox.give_up(ID)) == 1
    assert outbox.of(ID) == ()


def test_nothing_is_sent_of_what_was_withdrawn_before_it_began(outbox: Outbox) -> None:
    outbox.enter(ID, KEYS[:1], place=PLACE, at=NOW)
    sending = taken(outbox)
    outbox.withdraw(ID, at=NOW)
    assert not outbox.begun(sending, PLACE)


@pytest.mark.parametrize(
    ("uri", "state", "place"),
    [
        (f"file:///share/{KEYS[0]}", "done", OTHER),
        (f"s3://bucket/{KEYS[0]}", "done", UNKNOWN),
        ("", "waiting", ""),
    ],
)
def test_rows_from_before_places_were_noted(
    tmp_path: Path, database_url: str, uri: str, state: str, place: str
) -> None:
    with InterviewStore.open(tmp_path, database_url) as opened:
        opened.outbox.enter(ID, KEYS[:1], place=PLACE, at=NOW)
    downgrade(database_url, "0017")
    engine = create_engine(database_url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE outbox SET uri = :uri, state = :state"), {"uri": uri, "state": state})
    engine.dispose()
    with InterviewStore.open(tmp_path, database_url) as opened:
        (standing,) = opened.outbox.of(ID)
        assert (standing.place, standing.uri) == (place, uri)

"""What the database does for retention, on SQLite and PostgreSQL: marks, classes, erasing, tombstones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from interview_desktop.app.kept.due import due_removals, open_matters
from interview_desktop.app.kept.erasing import Order, erase
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.settings import load_settings
from interview_desktop.core.errors import AccessRefused, DataFolderError, KeyMissing
from interview_desktop.core.retention import ObjectClass, Urgency
from interview_desktop.core.transcript import NoSpeech
from interview_desktop.storage.sealed import KEY_BYTES
from interview_desktop.storage.store import InterviewStore
from tests.storage.samples import CONSENT, NOW, a_plan, an_answer, an_outcome

VIDEO, TRANSCRIPT = ObjectClass.VIDEO, ObjectClass.TRANSCRIPT


class Keys:
    """One key for everything, as long as it is there."""

    def __init__(self) -> None:
        self.key: bytes | None = bytes(range(KEY_BYTES))

    def get(self, interview_id: str) -> bytes:
        if self.key is None:
            raise KeyMissing("it is not here")
        return self.key


@pytest.fixture
def keys() -> Keys:
    return Keys()


@pytest.fixture
def store(tmp_path: Path, database_url: str, keys: Keys) -> Iterator[InterviewStore]:
    with InterviewStore.open(tmp_path, database_url, keys=keys) as opened:
        yield opened


def finished(store: InterviewStore, folder: Path, text: str = "ja gern") -> str:
    plan = a_plan()
    store.plan(plan, CONSENT, created=NOW, approved_by=None)
    store.begin(plan.id, NOW)
    store.finish(an_outcome(folder, plan.id, an_answer(text=text)), kept=(1,))
    return plan.id


def test_from_the_mark_to_the_tombstone(store: InterviewStore, tmp_path: Path) -> None:
    one, other = finished(store, tmp_path), finished(store, tmp_path)
    retention, settings, folder = store.retention, load_settings(data_dir=tmp_path), DataFolder(tmp_path)
    later = NOW + timedelta(days=40)
    retention.hold(one, "a court", by="Ada", at=NOW)
    retention.request(other, by="Ada", at=NOW)
    assert {each.interview_id for each in retention.marked(9)} == {one, other}
    found = open_matters(settings, folder, store, later)
    assert {(each.interview_id, each.urgency) for each in found.items} == {
        (one, Urgency.HELD),
        (other, Urgency.DUE),
    }
    assert [each.interview_id for each in due_removals(found)] == [other]
    with pytest.raises(AccessRefused, match="legal hold"):
        erase(settings, folder, store, one, Order("Ada", "", later))
    assert erase(settings, folder, store, other, Order("Ada", "asked", later)).tombstone.completed == later
    assert erase(settings, folder, store, other, Order("Ada", "asked", later)).again
    assert retention.entry(other) is None
    assert [each.interview_id for each in retention.oldest(VIDEO, 9)] == [one]
    assert [deed.action for deed in store.audit.page(about=other)] == [
        "interview.erased",
        "retention.requested",
    ]
    assert store.audit.first_broken() is None


def test_a_hold_that_comes_at_the_last_moment_counts(store: InterviewStore, tmp_path: Path) -> None:
    one = finished(store, tmp_path)
    store.retention.hold(one, "a court", by="Ada", at=NOW)
    with pytest.raises(AccessRefused, match="under legal hold: a court"):
        store.retention.remove(one, by="Bo", reason="", at=NOW)
    with pytest.raises(AccessRefused, match="under legal hold: a court"):
        store.retention.classes.begin(one, {VIDEO}, by="Bo", reason="", at=NOW)
    assert store.get(one).answers
    assert store.retention.tombstone(one) is None


def test_classes_go_one_by_one(store: InterviewStore, tmp_path: Path) -> None:
    identity = finished(store, tmp_path)
    retention = store.retention
    retention.classes.begin(identity, {VIDEO, TRANSCRIPT}, by="Ada", reason="", at=NOW)
    assert retention.classes.so_far(identity) == {TRANSCRIPT: {"answers": 1}}
    entry = retention.entry(identity)
    assert entry is not None
    assert {VIDEO, TRANSCRIPT} <= entry.classes, "they count as kept until their files are gone too"
    retention.classes.complete(identity, {VIDEO, TRANSCRIPT})
    entry = retention.entry(identity)
    assert entry is not None
    assert entry.classes == {ObjectClass.RAW_MEDIA, ObjectClass.CONSENT}
    record = store.get(identity)
    assert record.answers == ()
    assert record.result is not None
    assert (record.result.video, record.result.transcript) == (None, None)
    with pytest.raises(DataFolderError, match="There is no interview"):
        retention.classes.begin(a_plan().id, {VIDEO}, by="Ada", reason="", at=NOW)


def test_what_was_typed_is_kept_and_encrypted_also_where_nothing_was_said(
    store: InterviewStore, tmp_path: Path, keys: Keys
) -> None:
    identity = finished(store, tmp_path)
    typed = replace(an_answer(), recognition=NoSpeech("whisper base"), typed="return x", typed_at=3.5)
    store.recognized(identity, typed)
    assert store.get(identity).answers[0].answer == typed
    store.seal(identity)
    assert store.get(identity).answers[0].answer == typed
    assert b"return x" not in b"".join(path.read_bytes() for path in tmp_path.glob("*.db*"))
    store.unseal(identity)
    keys.key = None
    assert store.get(identity).answers[0].answer.typed == "return x"


def test_rows_are_encrypted_and_read_with_the_key_alone(
    store: InterviewStore, tmp_path: Path, keys: Keys
) -> None:
    identity = finished(store, tmp_path, "peregrine zeppelin")
    before = store.get(identity).answers
    store.seal(identity)
    store.seal(identity)
    assert store.get(identity).answers == before
    store.recognized(identity, an_answer(text="marmalade now"))
    assert store.get(identity).answers[0].answer.recognition == an_answer(text="marmalade now").recognition
    kept, keys.key = keys.key, None
    with pytest.raises(KeyMissing):
        store.get(identity)
    keys.key = kept
    store.unseal(identity)
    keys.key = None
    assert store.get(identity).answers[0].answer.recognition == an_answer(text="marmalade now").recognition

"""What candidates are owed at the end: a receipt of what was sealed, or the deletion of everything."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from interview_desktop.app.kept.receipts import delete_for_candidate, manifest_digest
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.settings import Settings
from interview_desktop.app.stores import open_store
from interview_desktop.core.errors import AccessRefused
from tests.app.kept.test_sealing import recover
from tests.app.sessions import ID, Crashed, tape

NOW = datetime(2030, 1, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def ended(tmp_path: Path) -> DataFolder:
    """An interview that has ended and is signed."""
    data = DataFolder(tmp_path / "data")
    Crashed(data, tape(tmp_path)).write()
    recover(data, tmp_path / "keys" / "key.pem")
    return data


def test_the_receipt_holds_the_hash_of_the_manifest_and_then_everything_goes(ended: DataFolder) -> None:
    manifest = ended.session(ID) / "manifest.json"
    assert manifest_digest(ended, ID) == hashlib.sha256(manifest.read_bytes()).hexdigest()
    delete_for_candidate(Settings(_env_file=None), ended, ID, NOW)  # type: ignore[call-arg]
    assert not list(ended.root.rglob(f"*{ID}*"))
    assert manifest_digest(ended, ID) == "", "nothing was signed that is there"
    with open_store(ended) as store:
        tombstone = store.retention.tombstone(ID)
    assert tombstone is not None and tombstone.erased_by == "candidate"


def test_what_is_held_stays_and_the_wish_is_noted(ended: DataFolder) -> None:
    with open_store(ended) as store:
        store.retention.hold(ID, "a complaint", by="Ada", at=NOW)
    with pytest.raises(AccessRefused, match="legal hold"):
        delete_for_candidate(Settings(_env_file=None), ended, ID, NOW)  # type: ignore[call-arg]
    assert ended.recording(ID).is_file()
    with open_store(ended) as store:
        entry = store.retention.entry(ID)
    assert entry is not None and entry.requested == NOW

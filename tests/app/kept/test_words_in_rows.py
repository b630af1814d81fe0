"""What candidates said and wrote is encrypted in the database too, also where an interview has left no file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_desktop.app.kept.vault import Vault
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.stores import open_store
from interview_desktop.core.errors import KeyMissing, UnknownId
from interview_desktop.core.outcome import OutcomeStatus
from interview_desktop.storage.store import InterviewStore
from tests.storage.samples import NOW, a_plan, an_answer, an_outcome

ID = "6f0c1a52-2f5f-4a2f-9d0e-6f6e2b1a7c11"
OTHER = "7f0c1a52-2f5f-4a2f-9d0e-6f6e2b1a7c11"
CV = "Collected marmalade umbrellas."


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    made = DataFolder(tmp_path / "data", encryption="file", key_folder=str(tmp_path / "keys"))
    made.prepare()
    return made


@pytest.fixture
def store(folder: DataFolder) -> Iterator[InterviewStore]:
    """With an interview that has words and a CV, and no file."""
    with open_store(folder) as opened:
        opened.plan(a_plan(ID), created=NOW, approved_by=None)
        opened.cvs.use(opened.cvs.add(CV, at=NOW).id, ID)
        opened.begin(ID, NOW)
        opened.finish(an_outcome(folder.root, ID, an_answer(text="Zebra crossings")), kept=(1,))
        yield opened


def bytes_of(folder: DataFolder) -> bytes:
    return b"".join(path.read_bytes() for path in folder.root.glob("interviews.db*"))


def test_an_interview_that_left_no_file_is_encrypted(folder: DataFolder, store: InterviewStore) -> None:
    vault = Vault(folder)
    assert b"marmalade" in bytes_of(folder) and b"Zebra" in bytes_of(folder)
    assert vault.encrypt(ID)
    assert b"marmalade" not in bytes_of(folder) and b"Zebra" not in bytes_of(folder)
    assert not vault.encrypt(ID)
    (answer,) = store.get(ID).answers
    assert getattr(answer.answer.recognition, "text", "") == "Zebra crossings"
    cv = store.cvs.of(ID)
    assert cv is not None and cv.text == CV and store.cvs.get(cv.id) == cv


def test_one_that_was_encrypted_before_cvs_were_is_encrypted_whole(
    folder: DataFolder, store: InterviewStore
) -> None:
    vault = Vault(folder)
    assert vault.encrypt(ID)
    store.cvs.use(store.cvs.add("Once more marmalade.", at=NOW).id, ID)
    assert vault.encrypt(ID)
    assert not vault.encrypt(ID)
    assert b"marmalade" not in bytes_of(folder)


def test_a_cv_goes_plain_to_another_interview_and_is_plain_again_after(
    folder: DataFolder, store: InterviewStore
) -> None:
    vault = Vault(folder)
    vault.encrypt(ID)
    cv = store.cvs.of(ID)
    assert cv is not None
    store.plan(a_plan(OTHER), created=NOW, approved_by=None)
    store.cvs.use(cv.id, OTHER)
    other = store.cvs.of(OTHER)
    assert other is not None and other.text == CV
    assert vault.decrypt(ID)
    assert store.cvs.of(ID) == cv
    assert vault.encrypt(ID)
    vault.destroy_key(ID)
    with pytest.raises(KeyMissing):
        store.cvs.of(ID)
    assert store.cvs.of(OTHER) == other


def test_what_left_nothing_is_passed_over_and_what_is_not_there_is_said(
    folder: DataFolder, store: InterviewStore
) -> None:
    store.plan(a_plan(OTHER), created=NOW, approved_by=None)
    store.finish(an_outcome(folder.root, OTHER, status=OutcomeStatus.STOPPED))
    assert not Vault(folder).encrypt(OTHER)
    with pytest.raises(UnknownId):
        Vault(folder).encrypt(OTHER.replace("7f", "8f"))

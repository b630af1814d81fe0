"""Finished files are brought away beside whatever runs, and never while an interview is recorded."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from interview_desktop.app.artifacts.background import BackgroundUploads, records_now
from interview_desktop.app.artifacts.uploading import Uploader, enter_all
from interview_desktop.app.clock import SystemClock
from interview_desktop.app.holding.planned import LOCAL, end_interview
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.settings import Settings, load_settings
from interview_desktop.app.stores import data_folder, open_store
from interview_desktop.core.artifacts import Progress, StoredArtifact
from interview_desktop.core.models import InterviewPlan
from interview_desktop.storage.folder_artifacts import FolderArtifacts
from interview_desktop.storage.outbox_table import OutboxState
from interview_desktop.storage.records import Origin
from interview_desktop.storage.store import InterviewStore
from tests.api.serving import client_of, open_services
from tests.rig.programs import wait_until
from tests.storage.samples import CONSENT, NOW, QUESTIONS, a_plan, an_outcome

ID = "5f0c1a52-2f5f-4a2f-9d0e-6f6e2b1a7c11"
TEXT = f"transcripts/transcript_{ID}.txt"
CLOCK = SystemClock()


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.chdir(tmp_path)
    return load_settings(data_dir=tmp_path / "data", artifacts={"folder": str(tmp_path / "share")})


@pytest.fixture
def folder(settings: Settings) -> DataFolder:
    made = data_folder(settings)
    made.prepare()
    return made


@pytest.fixture
def store(folder: DataFolder) -> Iterator[InterviewStore]:
    """With a transcript that waits to be brought away."""
    with open_store(folder) as opened:
        (folder.root / TEXT).write_text("words\n")
        opened.outbox.gather(ID, at=CLOCK.now() - timedelta(seconds=1))
        yield opened


def running(store: InterviewStore, folder: DataFolder) -> Path:
    """An interview that began; returns what is being recorded of it."""
    other = "7d9f2b3a-0c4e-4b57-8a55-0d3f5d6c9e22"
    store.plan(InterviewPlan(other, QUESTIONS), created=NOW, approved_by=None)
    store.begin(other, NOW)
    media = folder.session(other) / "media" / "segment_0000.mp4"
    media.parent.mkdir(parents=True)
    media.write_bytes(b"picture")
    return media


def test_what_waits_is_brought_away_by_itself(
    settings: Settings, folder: DataFolder, store: InterviewStore, tmp_path: Path
) -> None:
    with BackgroundUploads(settings, every=0.01):
        wait_until((tmp_path / "share" / TEXT).is_file, "the upload", 120)
    assert (tmp_path / "share" / TEXT).read_text() == "words\n"


def test_nothing_is_sent_while_an_interview_is_recorded(folder: DataFolder, store: InterviewStore) -> None:
    assert not records_now(folder, store)
    media = running(store, folder)
    assert records_now(folder, store)
    written = media.stat().st_mtime
    assert not records_now(folder, store, now=lambda: written + 31)
    os.utime(media, (written - 3600, written - 3600))
    # One that broke off an hour ago and waits to go on holds nothing up.
    assert not records_now(folder, store)


class Parts(FolderArtifacts):
    """Sends in parts, and says so after each."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.sent = 0
        self.tokens: list[str] = []

    def put(self, key: str, file: Path, progress: Progress = Progress()) -> StoredArtifact:  # noqa: B008
        self.tokens.append(progress.token)
        for _ in range(3):
            self.sent += 1
            progress.remember("upload one")
        return super().put(key, file, progress)


def test_a_large_file_is_left_between_two_parts_and_gone_on_with(
    folder: DataFolder, store: InterviewStore, tmp_path: Path
) -> None:
    busy = [False, False, False, True, True, False]
    with closing(Parts(tmp_path / "share")) as place:
        # Asked before the search for files, before the file, and after each part: it rests after the second part.
        resting = Uploader(folder, store, place, CLOCK, rests=lambda: busy.pop(0) if busy else False)
        assert resting.work().brought == 0
        assert place.sent == 2
        assert Uploader(folder, store, place, CLOCK).work().brought == 1
        assert place.tokens == ["", "upload one"]


def test_what_another_machine_has_is_left_to_it(
    folder: DataFolder, store: InterviewStore, tmp_path: Path
) -> None:
    empty = DataFolder(tmp_path / "another machine", database_url="postgresql://shared")
    empty.prepare()
    with closing(FolderArtifacts(tmp_path / "share")) as place:
        worked = Uploader(empty, store, place, CLOCK).work()
        assert (worked.brought, worked.trouble) == (0, "")
        store.outbox.enter(ID, [TEXT], place=place.address, at=CLOCK.now())
        Uploader(empty, store, place, CLOCK).work()
        assert {each.state for each in store.outbox.of(ID)} == {OutboxState.WAITING}


def test_what_nobody_ever_came_to_is_not_looked_for(
    folder: DataFolder, store: InterviewStore, tmp_path: Path
) -> None:
    server = DataFolder(tmp_path / "server", database_url="postgresql://shared")
    server.prepare()
    planned, held = a_plan(), a_plan()
    for plan in (planned, held):
        store.plan(plan, CONSENT, created=NOW, approved_by=None, origin=Origin("", LOCAL))
    end_interview(server, store, CLOCK, planned.id)
    store.begin(held.id, NOW)
    store.finish(an_outcome(folder.root, held.id))
    assert enter_all(server, store, CLOCK) == 1
    # As an earlier version entered it.
    store.outbox.gather(planned.id, at=CLOCK.now() - timedelta(seconds=1))
    with closing(FolderArtifacts(tmp_path / "share")) as place:
        Uploader(server, store, place, CLOCK).work()
    assert [each.state for each in store.outbox.of(planned.id)] == [OutboxState.DONE]
    assert [each.state for each in store.outbox.of(held.id)] == [OutboxState.WAITING], (
        "another machine has it"
    )


def test_the_service_brings_files_away_beside_its_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(BackgroundUploads.__init__, "__kwdefaults__", {"every": 0.01})
    data = tmp_path / "data"
    data.mkdir()
    services = open_services(data, artifacts={"folder": str(tmp_path / "share")})
    with client_of(services, contracts=()):
        text = services.folder.root / TEXT
        text.parent.mkdir(exist_ok=True)
        text.write_text("words\n")
        services.store.outbox.gather(ID, at=services.clock.now() - timedelta(seconds=1))
        wait_until((tmp_path / "share" / TEXT).is_file, "the upload", 120)


def test_without_a_place_nothing_is_started(settings: Settings) -> None:
    nowhere = settings.model_copy(update={"artifacts": load_settings().artifacts})
    with BackgroundUploads(nowhere) as uploads:
        assert not uploads._thread.is_alive()

"""A finished interview comes into the bucket, whatever breaks off on the way, and out of it again when it is erased."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from interview_desktop.app.artifacts.finished import finished_files
from interview_desktop.app.artifacts.places import make_artifact_store
from interview_desktop.app.artifacts.uploading import TakenBack, Uploader, enter_all
from interview_desktop.app.holding.recovery import Found
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.settings import load_settings
from interview_desktop.core.artifacts import ArtifactStore
from interview_desktop.core.errors import ArtifactError
from interview_desktop.storage.outbox_table import OutboxState
from interview_desktop.storage.s3_artifacts import Bucket, S3Artifacts
from interview_desktop.storage.store import InterviewStore
from tests.app.kept.test_sealing import recover
from tests.app.sessions import ID, Crashed, Tape, tape
from tests.e2e.commands import Commands, commands
from tests.fakes.clock import FakeClock
from tests.rig.fixtures import aws_keys, running_s3, s3_server
from tests.rig.s3 import S3Server

__all__ = ["aws_keys", "commands", "running_s3", "s3_server"]

WANTED = sorted(
    [
        f"recordings/interview_{ID}.mp4",
        *(f"transcripts/transcript_{ID}.{form}" for form in ("json", "srt", "txt", "vtt")),
        f"sessions/{ID}/journal.jsonl",
        f"sessions/{ID}/manifest.json",
    ]
)


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Tape:
    return tape(tmp_path_factory.mktemp("tape"))


@pytest.fixture
def bucket(s3_server: S3Server) -> str:
    return s3_server.new_bucket()


@pytest.fixture
def data(
    commands: Commands,
    recorded: Tape,
    tmp_path: Path,
    s3_server: S3Server,
    bucket: str,
    monkeypatch: pytest.MonkeyPatch,
) -> DataFolder:
    """A data folder whose settings name the bucket, with one finished interview."""
    monkeypatch.setenv("INTERVIEW_ARTIFACTS__STORE", "s3")
    monkeypatch.setenv("INTERVIEW_ARTIFACTS__BUCKET", bucket)
    monkeypatch.setenv("INTERVIEW_ARTIFACTS__ENDPOINT", s3_server.endpoint)
    folder = replace(DataFolder(commands.folder), uploads=True)
    Crashed(folder, recorded).write()
    assert recover(folder, tmp_path / "keys" / "key.pem") is Found.SAVED
    return folder


@pytest.fixture
def store(data: DataFolder) -> Iterator[InterviewStore]:
    with InterviewStore.open(data.root) as opened:
        yield opened


@pytest.fixture
def clock() -> FakeClock:
    clock = FakeClock()
    clock.advance(60)
    return clock


@pytest.fixture
def place(data: DataFolder, bucket: str, s3_server: S3Server) -> Iterator[ArtifactStore]:
    opened = make_artifact_store(load_settings(data_dir=data.root), data)
    yield opened
    opened.close()


def test_what_is_published_is_brought_there_once(
    data: DataFolder,
    store: InterviewStore,
    place: ArtifactStore,
    clock: FakeClock,
    bucket: str,
    s3_server: S3Server,
) -> None:
    assert finished_files(data, store, ID) == [
        key for key in finished_files(data, store, ID) if key in WANTED
    ]
    uploader = Uploader(data, store, place, clock)
    assert uploader.work().brought == len(WANTED)
    assert s3_server.keys(bucket) == WANTED
    assert enter_all(data, store, clock) == 1
    again = uploader.work()
    assert (again.brought, again.removed, again.trouble) == (0, 0, "")


def test_days_offline(
    data: DataFolder,
    store: InterviewStore,
    clock: FakeClock,
    place: ArtifactStore,
    bucket: str,
    s3_server: S3Server,
) -> None:
    nowhere = S3Artifacts(Bucket("nobody-made-it", endpoint=s3_server.endpoint))
    offline = Uploader(data, store, nowhere, clock)
    for _ in range(3):
        worked = offline.work()
        assert worked.brought == 0
        assert "no bucket" in worked.trouble
        clock.advance(24 * 3600)
    nowhere.close()
    assert Uploader(data, store, place, clock).work().brought == len(WANTED)
    assert s3_server.keys(bucket) == WANTED


def test_a_file_that_is_gone_is_parked_and_the_rest_goes(
    data: DataFolder,
    store: InterviewStore,
    clock: FakeClock,
    place: ArtifactStore,
    caplog: pytest.LogCaptureFixture,
) -> None:
    gone = [f"transcripts/transcript_{ID}_9.txt"]
    store.outbox.enter(ID, gone, place=place.address, at=clock.now())
    worked = Uploader(data, store, place, clock).work()
    assert worked.brought == len(WANTED)
    assert "not in the data folder" in worked.trouble
    assert store.outbox.counts(place.address) == {OutboxState.DONE: len(WANTED), OutboxState.PARKED: 1}


def test_an_upload_is_killed_in_the_middle(
    data: DataFolder,
    store: InterviewStore,
    clock: FakeClock,
    bucket: str,
    s3_server: S3Server,
) -> None:
    """Half of the parts are sent when the program dies; the next one sends the other half, when the lease is over."""
    big = data.recording(ID).with_name(f"interview_{ID}_long.mp4")
    with big.open("wb") as file:
        file.truncate(20 << 20)
    key = big.relative_to(data.root).as_posix()
    store.outbox.enter(ID, [key], place="", at=clock.now())
    program = f"""
import os, signal
from pathlib import Path
from interview_desktop.app.artifacts.uploading import Uploader
from interview_desktop.app.paths import DataFolder
from interview_desktop.storage.s3_artifacts import Bucket, S3Artifacts
from interview_desktop.storage.store import InterviewStore
from tests.fakes.clock import FakeClock
place = S3Artifacts(Bucket({bucket!r}, endpoint={s3_server.endpoint!r}, part=5 << 20))
real, sent = place._client.upload_part, []
def part(**arguments):
    if len(sent) == 2:
        os.kill(os.getpid(), signal.SIGKILL)
    sent.append(1)
    return real(**arguments)
place._client.upload_part = part
clock = FakeClock(); clock.advance(60)
with InterviewStore.open(Path({str(data.root)!r})) as store:
    Uploader(DataFolder(Path({str(data.root)!r})), store, place, clock).bring({ID!r}, [{key!r}])
"""
    killed = subprocess.run([sys.executable, "-c", program], timeout=120, check=False, capture_output=True)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    sent: list[int] = []
    place = S3Artifacts(Bucket(bucket, endpoint=s3_server.endpoint, part=5 << 20))
    client: Any = place._client
    real = client.upload_part

    def part(**arguments: Any) -> Any:
        sent.append(arguments["PartNumber"])
        return real(**arguments)

    client.upload_part = part
    uploader = Uploader(data, store, place, clock)
    clock.advance(3600)
    assert uploader.work().trouble == ""
    place.close()
    assert sent == [3, 4]
    assert key in s3_server.keys(bucket)


def test_an_erased_interview_is_taken_back(
    data: DataFolder,
    store: InterviewStore,
    clock: FakeClock,
    place: ArtifactStore,
    bucket: str,
    s3_server: S3Server,
) -> None:
    uploader = Uploader(data, store, place, clock)
    uploader.work()
    assert s3_server.keys(bucket)
    store.outbox.withdraw(ID, at=clock.now())
    assert uploader.take_back(ID).counted() == {"files elsewhere": len(WANTED)}
    assert s3_server.keys(bucket) == []
    assert uploader.take_back(ID) == TakenBack()


def refuse(self: S3Artifacts, key: str, token: str = "") -> bool:
    """What a bucket does that is away."""
    raise ArtifactError("The bucket cannot be reached", "Check the network")


def test_taking_back_while_the_bucket_is_away(
    data: DataFolder,
    store: InterviewStore,
    clock: FakeClock,
    place: ArtifactStore,
    s3_server: S3Server,
    bucket: str,
) -> None:
    uploader = Uploader(data, store, place, clock)
    uploader.work()
    store.outbox.withdraw(ID, at=clock.now())
    with pytest.MonkeyPatch.context() as away:
        away.setattr(S3Artifacts, "remove", refuse)
        taken = uploader.take_back(ID)
    assert (taken.removed, str(taken.fault)) == ((), "The bucket cannot be reached. Check the network.")
    clock.advance(timedelta(days=2).total_seconds())
    worked = Uploader(data, store, place, clock).work()
    assert worked.removed == len(WANTED)
    assert s3_server.keys(bucket) == []


def test_the_command(data: DataFolder, commands: Commands, bucket: str, s3_server: S3Server) -> None:
    commands("upload")  # the entry waits for the signature for some seconds; --all does not
    done = commands("upload", "--all", "--json")
    assert done.status == 0, done.stderr
    assert (done.json["there"], done.json["waiting"], done.json["parked"]) == (len(WANTED), 0, 0)
    assert s3_server.keys(bucket) == WANTED
    assert f"{len(WANTED)} files are at the bucket {bucket}" in commands("upload", "--list").stdout


def test_the_command_without_a_place(commands: Commands) -> None:
    refused = commands("upload")
    assert refused.status == 1
    assert "INTERVIEW_ARTIFACTS__BUCKET" in refused.stderr


def test_a_bucket_without_a_name(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERVIEW_ARTIFACTS__STORE", "s3")
    refused = commands("upload")
    assert refused.status == 1
    assert "artifacts.bucket names no bucket" in refused.stderr


def test_erase_empties_the_bucket_too(
    data: DataFolder, commands: Commands, bucket: str, s3_server: S3Server
) -> None:
    commands("upload", "--all")
    assert s3_server.keys(bucket) == WANTED
    said = commands("erase", ID, "--yes", "--json")
    assert said.status == 0, said.stderr
    assert said.json["removed"]["files elsewhere"] == len(WANTED)
    assert s3_server.keys(bucket) == []


def test_erase_is_not_complete_while_the_bucket_is_away(
    data: DataFolder, commands: Commands, bucket: str, s3_server: S3Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands("upload", "--all")
    with monkeypatch.context() as away:
        away.setattr(S3Artifacts, "remove", refuse)
        said = commands("erase", ID, "--yes")
        assert (said.status, "cannot be reached" in said.stderr) == (1, True)
    assert not data.recording(ID).exists()
    said = commands("erase", ID, "--yes", "--json")
    assert said.status == 0, said.stderr
    assert said.json["completed_at"]
    assert s3_server.keys(bucket) == []


def test_erasing_a_class_takes_it_out_of_the_bucket_and_leaves_the_rest(
    data: DataFolder, commands: Commands, bucket: str, s3_server: S3Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands("upload", "--all")
    with monkeypatch.context() as away:
        away.setenv("INTERVIEW_ARTIFACTS__BUCKET", "nobody-made-it")
        said = commands("erase", ID, "--only", "transcript", "--yes")
        assert (said.status, f"lie at the bucket {bucket} at {s3_server.endpoint}" in said.stderr) == (
            1,
            True,
        )
        assert f"Set artifacts.store to s3, artifacts.bucket to {bucket}" in said.stderr
    said = commands("erase", ID, "--only", "transcript", "--yes", "--json")
    assert said.status == 0, said.stderr
    of_words = [key for key in WANTED if key.startswith("transcripts/") or key.endswith("journal.jsonl")]
    assert of_words
    assert said.json["removed"]["files elsewhere"] == len(of_words)
    left = set(WANTED) - set(of_words)
    assert set(s3_server.keys(bucket)) == left
    assert commands("upload", "--all").status == 0
    # The video stays, and what is left was signed anew.
    assert set(s3_server.keys(bucket)) > left
    assert set(of_words).isdisjoint(s3_server.keys(bucket))

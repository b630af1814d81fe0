"""The folder and the bucket keep finished files alike; uploads in parts go on where they broke off."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from interview_desktop.core.artifacts import ArtifactStore, Progress
from interview_desktop.core.errors import ArtifactError, DataFolderError
from interview_desktop.storage.folder_artifacts import FolderArtifacts
from interview_desktop.storage.s3_artifacts import Bucket, S3Artifacts
from tests.contracts.artifacts_contract import KEY, ArtifactsContract
from tests.rig.s3 import S3Server

PART = 5 << 20
"""The smallest that S3 takes."""


class TestFolder(ArtifactsContract):
    @pytest.fixture
    def place(self, tmp_path: Path) -> ArtifactStore:
        return FolderArtifacts(tmp_path / "share")

    def test_a_file_that_lies_there_already(self, tmp_path: Path) -> None:
        place = FolderArtifacts(tmp_path)
        path = tmp_path / KEY
        path.parent.mkdir()
        path.write_bytes(b"video")
        assert place.put(KEY, path).uri == path.as_uri()
        assert place.remove(KEY)
        assert not path.exists()

    def test_a_place_that_cannot_be_written(self, tmp_path: Path) -> None:
        (tmp_path / "share").write_text("a file, no folder")
        source = tmp_path / "source"
        source.write_bytes(b"x")
        with pytest.raises(ArtifactError, match="cannot be written"):
            FolderArtifacts(tmp_path / "share").put(KEY, source)

    def test_a_share_that_is_not_mounted(self, tmp_path: Path) -> None:
        """An empty folder, or none: nothing was removed there, and nothing is known to be gone."""
        with pytest.raises(ArtifactError, match="cannot be opened: No such file"):
            FolderArtifacts(tmp_path / "share").remove(KEY)
        (tmp_path / "share").mkdir()
        with pytest.raises(ArtifactError, match="is empty"):
            FolderArtifacts(tmp_path / "share").remove(KEY)


@pytest.fixture
def bucket(s3_server: S3Server) -> str:
    return s3_server.new_bucket()


@pytest.fixture
def in_s3(s3_server: S3Server, bucket: str) -> Iterator[S3Artifacts]:
    opened = S3Artifacts(Bucket(bucket, "kept/here", s3_server.endpoint, part=PART))
    yield opened
    opened.close()


@pytest.fixture
def big(tmp_path: Path) -> Path:
    path = tmp_path / "big.bin"
    path.write_bytes(os.urandom(PART) + os.urandom(PART) + os.urandom(1000))
    return path


class TestBucket(ArtifactsContract):
    @pytest.fixture
    def place(self, in_s3: S3Artifacts) -> ArtifactStore:
        return in_s3

    def test_where_it_is(self, in_s3: S3Artifacts, s3_server: S3Server, bucket: str, tmp_path: Path) -> None:
        file = tmp_path / "x"
        file.write_bytes(b"x")
        assert in_s3.put(KEY, file).uri == f"s3://{bucket}/kept/here/{KEY}"
        assert s3_server.keys(bucket) == [f"kept/here/{KEY}"]


def test_addresses_tell_places_apart_and_hold_no_passwords() -> None:
    def address(*arguments: str) -> str:
        place = S3Artifacts(Bucket(*arguments))
        place.close()
        return place.address

    assert address("kept", "a/b") == "s3://kept/a/b"
    assert (
        address("kept", "", "https://me:secret@S3.example.org/")
        == "s3://kept?endpoint=https://s3.example.org"
    )
    assert FolderArtifacts(Path("/x/share")).address == "file:///x/share"


def counted(
    place: S3Artifacts, name: str, monkeypatch: pytest.MonkeyPatch, *, fail_after: int = 99
) -> list[int]:
    """The calls of one operation that reach the server; later ones are a network that broke off."""
    calls: list[int] = []
    client: Any = place._client
    real = getattr(client, name)

    def call(**arguments: Any) -> Any:
        from botocore.exceptions import ConnectionClosedError

        if len(calls) >= fail_after:
            raise ConnectionClosedError(endpoint_url="here")
        calls.append(arguments.get("PartNumber", 0))
        return real(**arguments)

    monkeypatch.setattr(client, name, call)
    return calls


def test_an_upload_that_broke_off_goes_on(
    in_s3: S3Artifacts, big: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tokens: list[str] = []
    with monkeypatch.context() as broken, pytest.raises(ArtifactError, match="cannot be reached"):
        counted(in_s3, "upload_part", broken, fail_after=2)
        in_s3.put(KEY, big, Progress(remember=tokens.append))
    assert tokens == tokens[:1] * 3  # at the beginning, and after each of two parts
    assert in_s3.find(KEY) is None
    sent = counted(in_s3, "upload_part", monkeypatch)
    in_s3.put(KEY, big, Progress(tokens[0], tokens.append))
    assert sent == [3]
    assert tokens == tokens[:1] * 4
    in_s3.fetch(KEY, tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == big.read_bytes()


def test_a_forgotten_upload_begins_anew(in_s3: S3Artifacts, big: Path) -> None:
    tokens: list[str] = []
    in_s3.put(KEY, big, Progress("an-upload-that-the-server-does-not-know", tokens.append))
    assert tokens == tokens[:1] * 4
    assert tokens[0] != "an-upload-that-the-server-does-not-know"
    found = in_s3.find(KEY)
    assert found is not None and found.size == big.stat().st_size


def test_removing_gives_up_what_was_half_sent(
    in_s3: S3Artifacts, s3_server: S3Server, bucket: str, big: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tokens: list[str] = []
    with monkeypatch.context() as broken, pytest.raises(ArtifactError):
        counted(in_s3, "upload_part", broken, fail_after=1)
        in_s3.put(KEY, big, Progress(remember=tokens.append))
    client = s3_server.client()
    assert len(client.list_multipart_uploads(Bucket=bucket).get("Uploads", [])) == 1
    assert not in_s3.remove(KEY, tokens[0])
    assert client.list_multipart_uploads(Bucket=bucket).get("Uploads", []) == []
    client.close()


def test_a_file_that_changes_while_it_is_sent(
    in_s3: S3Artifacts, big: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client: Any = in_s3._client
    real = client.create_multipart_upload

    def change(**arguments: Any) -> Any:
        big.write_bytes(b"\0" * (2 * PART + 1000))
        return real(**arguments)

    monkeypatch.setattr(client, "create_multipart_upload", change)
    with pytest.raises(DataFolderError, match="changed while it was sent"):
        in_s3.put(KEY, big)
    assert in_s3.find(KEY) is None


def test_an_object_that_was_changed(
    in_s3: S3Artifacts, s3_server: S3Server, bucket: str, tmp_path: Path
) -> None:
    file = tmp_path / "x"
    file.write_bytes(b"what was said")
    stored = in_s3.put(KEY, file)
    client = s3_server.client()
    client.put_object(Bucket=bucket, Key=f"kept/here/{KEY}", Body=b"x", Metadata={"sha256": stored.sha256})
    client.close()
    with pytest.raises(ArtifactError, match="damaged"):
        in_s3.fetch(KEY, tmp_path / "copy")
    assert not (tmp_path / "copy").exists()


def test_a_bucket_that_is_not_there(s3_server: S3Server, tmp_path: Path) -> None:
    file = tmp_path / "x"
    file.write_bytes(b"x")
    place = S3Artifacts(Bucket("nobody-made-it", endpoint=s3_server.endpoint))
    with pytest.raises(ArtifactError, match="no bucket nobody-made-it"):
        place.put(KEY, file)
    place.close()


def test_a_server_that_is_not_there(tmp_path: Path, aws_keys: None) -> None:
    file = tmp_path / "x"
    file.write_bytes(b"x")
    # A port that nothing may listen on.
    place = S3Artifacts(Bucket("any-bucket", endpoint="http://127.0.0.1:1", timeout=2))
    with pytest.raises(ArtifactError, match="cannot be reached"):
        place.put(KEY, file)
    place.close()

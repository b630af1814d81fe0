"""Finished files in an S3 bucket, by boto3: Amazon's or any server that speaks its protocol.

Small files go in one request, large ones in parts. Every request carries the SHA-256 of what it sends, which the server
checks. The parts of an upload that broke off are kept by the server under an upload id; the id is remembered by the caller,
and parts that are there with the right checksum are not sent again. The whole file's SHA-256 is in the object's metadata.
"""

from __future__ import annotations

import base64
import hashlib
import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from interview_desktop.core.artifacts import Progress, StoredArtifact, checked_key
from interview_desktop.core.errors import (
    ArtifactError,
    BugError,
    DataFolderError,
    EngineUnavailable,
    NameTaken,
)
from interview_desktop.core.extras import install
from interview_desktop.storage.hashing import PIECE, sha256_of, unreadable

if TYPE_CHECKING:
    from mypy_boto3_s3.client import S3Client
    from mypy_boto3_s3.type_defs import CompletedPartTypeDef

PART = 8 << 20
"""Bytes of a part, and the size from which a file is sent in parts; S3 takes no parts below 5 MiB."""
_MOST_PARTS = 10_000
_DIGEST = "sha256"
_START = Progress()
_GONE = frozenset({"404", "NoSuchKey", "NotFound", "NoSuchUpload"})
_REFUSED = frozenset({"403", "AccessDenied", "InvalidAccessKeyId", "SignatureDoesNotMatch"})


@dataclass(frozen=True, slots=True)
class Bucket:
    """Where the files go. Credentials come from where boto3 looks for them, the environment first."""

    name: str
    prefix: str = ""
    """Put before every key; empty, or a path without slashes at its ends."""
    endpoint: str = ""
    """URL of another server than Amazon's."""
    region: str = ""
    part: int = field(default=PART)
    """Bytes of a part."""
    timeout: float = 20.0
    """Seconds for a connection, and without any byte of an answer."""


class S3Artifacts:
    """Implements `core.artifacts.ArtifactStore` in a bucket.

    Args:
        bucket: which one.

    Raises:
        EngineUnavailable: boto3 is not installed.
    """

    def __init__(self, bucket: Bucket) -> None:
        try:
            import boto3
            from botocore.config import Config
        except ImportError:
            raise EngineUnavailable(
                "Buckets need the package boto3, which is not installed",
                install("scale"),
            ) from None
        self._bucket = bucket
        with self._faults("the settings"):
            self._client: S3Client = boto3.session.Session().client(
                "s3",
                endpoint_url=bucket.endpoint or None,
                region_name=bucket.region or "us-east-1",
                config=Config(
                    connect_timeout=bucket.timeout,
                    read_timeout=bucket.timeout,
                    # The caller tries again, with the patience of days; these are for one lost packet.
                    retries={"total_max_attempts": 2, "mode": "standard"},
                    s3={"addressing_style": "path"} if bucket.endpoint else None,
                ),
            )

    @property
    def name(self) -> str:
        """What to call it in messages."""
        return f"the bucket {self._bucket.name}"

    @property
    def address(self) -> str:
        """Bucket and prefix as an `s3://` URI, with the server where it is not Amazon's."""
        found = f"s3://{'/'.join(part for part in (self._bucket.name, self._bucket.prefix) if part)}"
        if not self._bucket.endpoint:
            return found
        server = urlsplit(self._bucket.endpoint)
        host = server.netloc.rpartition("@")[2].lower()  # without a password
        return f"{found}?endpoint={server.scheme}://{host}{server.path.rstrip('/')}"

    def check(self, *, used: bool) -> None:
        """Ask the server for one object, which takes no other rights than looking for files does."""
        prefix = f"{self._bucket.prefix}/" if self._bucket.prefix else ""
        with self._faults("the question what is in it"):
            found = self._client.list_objects_v2(Bucket=self._bucket.name, Prefix=prefix, MaxKeys=1)
        if used and not found.get("KeyCount", 0):
            raise ArtifactError(
                f"The place for finished files, {self.name}, is empty, although files were brought there",
                "Check its name, prefix and endpoint",
            )

    def uri(self, key: str) -> str:
        """The `s3://` URI of an artifact."""
        return f"s3://{self._bucket.name}/{self._full(key)}"

    def put(self, key: str, file: Path, progress: Progress = _START) -> StoredArtifact:
        """Send a file, in parts when it is large; what an earlier call has sent of it stays sent."""
        digest, size = sha256_of(file)
        found = self.find(key)
        if found is not None and (found.sha256, found.size) != (digest, size):
            raise NameTaken(f"There is another file {key} in {self.name}", "Move it away first")
        progress.begin()
        if found is None:
            with self._faults(key):
                if size <= self._bucket.part:
                    self._send_whole(key, file, digest)
                else:
                    self._send_parts(key, file, digest, size, progress)
        elif progress.token:
            self._give_up(key, progress.token)
        return StoredArtifact(key, self.uri(key), size, digest)

    def find(self, key: str) -> StoredArtifact | None:
        """What is at a key. An object of another program, without our checksum, has an empty one."""
        found = self.find_object(self._full(key))
        return replace(found, key=key) if found is not None else None

    def find_object(self, name: str) -> StoredArtifact | None:
        """What is in the bucket under a name that another program may have given it."""
        from botocore.exceptions import ClientError

        with self._faults("the object"):
            try:
                head = self._client.head_object(Bucket=self._bucket.name, Key=name)
            except ClientError as error:
                if _code(error) in _GONE:
                    return None
                raise
        digest = head["Metadata"].get(_DIGEST, "")
        return StoredArtifact(name, f"s3://{self._bucket.name}/{name}", head["ContentLength"], digest)

    def fetch(self, key: str, target: Path) -> StoredArtifact:
        """Receive an artifact into a new file."""
        return replace(self.fetch_object(self._full(key), target), key=key)

    def fetch_object(self, name: str, target: Path) -> StoredArtifact:
        """Receive an object, which another program may have put there, checked against its SHA-256 where it has one.

        Raises:
            NameTaken: the file exists.
            ArtifactError: there is no such object, it is damaged, or the server does not answer.
            DataFolderError: the file cannot be written.
        """
        if target.exists():
            raise NameTaken(f"There is a file {target.name} already", "Move it away first")
        found = self.find_object(name)
        if found is None:
            raise ArtifactError(f"There is no {name} in {self.name}", "Check the key")
        unfinished = target.with_name(f".{target.name}.{uuid.uuid4().hex}")
        try:
            digest = self._receive(name, unfinished)
            if found.sha256 and digest != found.sha256:
                raise ArtifactError(f"{name} in {self.name} is damaged", "Restore it from a copy")
            unfinished.rename(target)
        except OSError as error:
            raise DataFolderError(
                f"{target.name} cannot be written: {error.strerror}", "Check the data folder"
            ) from error
        finally:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
        return replace(found, sha256=digest)

    def remove(self, key: str, token: str = "") -> bool:
        """Delete an object, and the parts of an upload that broke off."""
        if token:
            self._give_up(key, token)
        there = self.find(key) is not None
        with self._faults(key):
            # Asked for in any case: a bucket that is not there looks like an object that is not there.
            self._client.delete_object(Bucket=self._bucket.name, Key=self._full(key))
        return there

    def close(self) -> None:
        """Let go of connections."""
        self._client.close()

    def _full(self, key: str) -> str:
        return "/".join(part for part in (self._bucket.prefix, checked_key(key)) if part)

    def _send_whole(self, key: str, file: Path, digest: str) -> None:
        try:
            content = file.read_bytes()
        except OSError as error:
            raise unreadable(file, error) from error
        _same(hashlib.sha256(content).hexdigest(), digest, file)
        self._client.put_object(
            Bucket=self._bucket.name,
            Key=self._full(key),
            Body=content,
            ChecksumSHA256=_base64(content),
            Metadata={_DIGEST: digest},
        )

    def _send_parts(self, key: str, file: Path, digest: str, size: int, progress: Progress) -> None:
        part = max(self._bucket.part, -(-size // _MOST_PARTS))
        where: Any = {"Bucket": self._bucket.name, "Key": self._full(key)}
        upload, sent = self._continued(where, progress.token)
        if not upload:
            upload = self._client.create_multipart_upload(
                **where, ChecksumAlgorithm="SHA256", Metadata={_DIGEST: digest}
            )["UploadId"]
            progress.remember(upload)
        parts: list[CompletedPartTypeDef] = []
        whole = hashlib.sha256()
        for number, content in enumerate(_parts(file, part), 1):
            whole.update(content)
            there = sent.get(number)
            if there is not None and _matches(there, content):
                done: Any = there
            else:
                done = self._client.upload_part(
                    **where, UploadId=upload, PartNumber=number, Body=content, ChecksumSHA256=_base64(content)
                )
                progress.remember(upload)  # whoever hears it knows that it goes on
            parts.append({"PartNumber": number, "ETag": done["ETag"], "ChecksumSHA256": _base64(content)})
        if whole.hexdigest() != digest:
            self._give_up(key, upload)
        _same(whole.hexdigest(), digest, file)
        self._client.complete_multipart_upload(**where, UploadId=upload, MultipartUpload={"Parts": parts})

    def _continued(self, where: Any, token: str) -> tuple[str, dict[int, Any]]:
        """An upload that broke off, with its parts by number; nothing when the server has forgotten it."""
        from botocore.exceptions import ClientError

        if not token:
            return "", {}
        try:
            pages = self._client.get_paginator("list_parts").paginate(**where, UploadId=token)
            return token, {part["PartNumber"]: part for page in pages for part in page.get("Parts", [])}
        except ClientError as error:
            if _code(error) in _GONE:
                return "", {}
            raise

    def _give_up(self, key: str, upload: str) -> None:
        from botocore.exceptions import ClientError

        with self._faults(key):
            try:
                self._client.abort_multipart_upload(
                    Bucket=self._bucket.name, Key=self._full(key), UploadId=upload
                )
            except ClientError as error:
                if _code(error) not in _GONE:
                    raise

    def _receive(self, name: str, target: Path) -> str:
        digest = hashlib.sha256()
        with self._faults("the object"):
            body = self._client.get_object(Bucket=self._bucket.name, Key=name)["Body"]
            with body, target.open("xb") as file:
                for piece in body.iter_chunks(PIECE):
                    digest.update(piece)
                    file.write(piece)
                file.flush()
                os.fsync(file.fileno())
        return digest.hexdigest()

    @contextmanager
    def _faults(self, what: str) -> Iterator[None]:
        """Errors of the service and the network, as one sentence without keys or addresses of anybody."""
        from botocore.exceptions import BotoCoreError, ClientError
        from urllib3.exceptions import HTTPError

        try:
            yield
        except ClientError as error:
            code = _code(error)
            if code == "NoSuchBucket":
                raise ArtifactError(f"There is no {self.name[4:]}", "Make it, or mend its name") from error
            if code in _REFUSED:
                raise ArtifactError(
                    f"{self.name.capitalize()} refuses the access", "Check its keys and their rights"
                ) from error
            raise ArtifactError(
                f"{self.name.capitalize()} does not take {what}: {code}", "It is tried again"
            ) from error
        except (BotoCoreError, HTTPError) as error:
            raise ArtifactError(
                f"{self.name.capitalize()} cannot be reached: {type(error).__name__}",
                "Check the network, the endpoint and the keys",
            ) from error
        except ValueError as error:
            raise ArtifactError(
                f"{self.name.capitalize()} cannot be used with these settings", "Check endpoint and name"
            ) from error


def _code(error: Any) -> str:
    return str(error.response.get("Error", {}).get("Code", "unknown"))


def _parts(file: Path, size: int) -> Iterator[bytes]:
    try:
        with file.open("rb") as source:
            while content := source.read(size):
                yield content
    except OSError as error:
        raise unreadable(file, error) from error


def _base64(content: bytes) -> str:
    return base64.b64encode(hashlib.sha256(content).digest()).decode()


def _matches(part: Any, content: bytes) -> bool:
    """Whether a part that the server has is this content."""
    if part.get("Size") != len(content):
        return False
    if "ChecksumSHA256" in part:
        return bool(part["ChecksumSHA256"] == _base64(content))
    # Servers that list no checksums name a part by its MD5, unless they encrypt it; then it is sent again.
    digest = hashlib.md5(content, usedforsecurity=False).hexdigest()
    return bool(part["ETag"].strip('"') == digest)


def _same(found: str, wanted: str, file: Path) -> None:
    if not found or not wanted:
        raise BugError("a checksum is missing")
    if found != wanted:
        raise DataFolderError(f"{file.name} changed while it was sent", "Try again when nothing writes to it")

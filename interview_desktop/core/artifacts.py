"""The place for finished files: a folder or a bucket, behind one port.

An artifact is a file that is whole and never changes. Its key is its path below the data folder, made of ids and fixed
words alone, so that nothing about a candidate is in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, runtime_checkable

from interview_desktop.core.errors import BugError

_PART = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")
_LONGEST = 900  # bytes; S3 takes 1024, and a bucket may have a prefix


@dataclass(frozen=True, slots=True)
class StoredArtifact:
    """A file that is in its place."""

    key: str
    uri: str
    """Where any program finds it: `s3://bucket/key`, or `file://...`."""
    size: int
    """Bytes."""
    sha256: str
    """Of its content, in hex."""


def _nothing(token: str) -> None:
    """Remember nothing."""


def _begin() -> None:
    """Note nothing."""


@dataclass(frozen=True, slots=True)
class Progress:
    """What is known of an upload that broke off, and who wants to know how far this one is."""

    token: str = ""
    """What the place asked to be remembered; only the place knows what it means."""
    remember: Callable[[str], None] = _nothing
    """Called, on the thread of `put`, with what is to be given as `token` when this upload breaks off too: at its beginning, and
    after each part. What it raises breaks the upload off."""
    begin: Callable[[], None] = _begin
    """Called, on the thread of `put`, when the place has answered and before anything of the file may lie there; also where the file
    lies there already. What it raises breaks the upload off."""


@runtime_checkable
class ArtifactStore(Protocol):
    """Keeps finished files. Methods may be called from any thread."""

    @property
    def name(self) -> str:
        """What to call it in messages."""
        ...

    @property
    def address(self) -> str:
        """Where the place is, without keys or passwords: a URI. What has the same address is the same place."""
        ...

    def check(self, *, used: bool) -> None:
        """See that the place answers.

        Args:
            used: whether something was brought there before, so that a place with nothing in it is not the right one: a share
                that is not mounted is an empty folder.

        Raises:
            ArtifactError: it does not answer, refuses, or is not the one that was used.
        """
        ...

    def uri(self, key: str) -> str:
        """Where an artifact is, or would be."""
        ...

    def put(self, key: str, file: Path, progress: Progress = ...) -> StoredArtifact:
        """Bring a file to its place, whole or not at all. One that is there already is left as it is.

        Args:
            key: of the artifact.
            file: its content; it must not change meanwhile.
            progress: goes on with an upload that broke off.

        Raises:
            NameTaken: something else has that key. Nothing is ever overwritten.
            ArtifactError: the place does not answer, refuses, or is full: worth another try.
            DataFolderError: the file cannot be read, or changes.
        """
        ...

    def find(self, key: str) -> StoredArtifact | None:
        """What is at a key; None when nothing is.

        Raises:
            ArtifactError: the place does not answer, or refuses.
        """
        ...

    def fetch(self, key: str, target: Path) -> StoredArtifact:
        """Copy an artifact into a new file, whole and checked.

        Raises:
            NameTaken: the file exists.
            ArtifactError: there is no such artifact, it is damaged, or the place does not answer.
            DataFolderError: the file cannot be written.
        """
        ...

    def remove(self, key: str, token: str = "") -> bool:
        """Let nothing be at a key; with `token` an upload that broke off is given up too.

        Returns:
            Whether something was there.

        Raises:
            ArtifactError: the place does not answer, refuses, or is not the one that was used.
        """
        ...

    def close(self) -> None:
        """Let go of connections; safe to call twice."""
        ...


def checked_key(key: str) -> str:
    """The key, when it is one: names joined by slashes, none of them hidden or leading out.

    Raises:
        BugError: it is none. Keys are made by the program, never by a client.
    """
    if len(key) > _LONGEST or not all(_PART.fullmatch(part) for part in key.split("/")):
        raise BugError(f"{key[:80]!r} is no key of an artifact")
    return key

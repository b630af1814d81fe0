"""Finished files in a folder: the data folder itself, or another one such as a share."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path

from interview_desktop.core.artifacts import Progress, StoredArtifact, checked_key
from interview_desktop.core.errors import ArtifactError, DataFolderError, NameTaken
from interview_desktop.files.whole import new_file
from interview_desktop.storage.hashing import pieces, sha256_of

_START = Progress()


class FolderArtifacts:
    """Implements `core.artifacts.ArtifactStore` in a folder.

    A copy is made under a hidden name, compared with its source and brought to the disk before it gets its name. One that
    broke off is begun anew.

    Args:
        root: the folder; made when something is first put into it.
    """

    def __init__(self, root: Path) -> None:
        self._root = root.resolve()

    @property
    def name(self) -> str:
        """What to call it in messages."""
        return f"the folder {self._root}"

    @property
    def address(self) -> str:
        """The folder as a `file://` URI."""
        return self._root.as_uri()

    def check(self, *, used: bool) -> None:
        """See that the folder is there, or can be made; one that was used is not made anew, and not taken for empty."""
        try:
            if not used:
                self._root.mkdir(parents=True, exist_ok=True)
            empty = not any(self._root.iterdir())
        except OSError as error:
            raise ArtifactError(
                f"The place for finished files, {self.name}, cannot be opened: {error.strerror}",
                "Check the folder, and that it is mounted",
            ) from error
        if used and empty:
            raise ArtifactError(
                f"The place for finished files, {self.name}, is empty, although files were brought there",
                "Check that it is mounted",
            )

    def uri(self, key: str) -> str:
        """The `file://` URI of an artifact."""
        return self._path(key).as_uri()

    def put(self, key: str, file: Path, progress: Progress = _START) -> StoredArtifact:
        """Copy a file to its place; a file that lies there already is only looked at."""
        target = self._path(key)
        digest, size = sha256_of(file)
        found = self.find(key)
        if found is not None and found.sha256 != digest:
            raise NameTaken(f"There is another file {key} in {self.name}", "Move it away first")
        if found is None:
            self._make_folder(target)
        progress.begin()
        if found is None:
            self._copy(file, target, digest)
        return StoredArtifact(key, self.uri(key), size, digest)

    def find(self, key: str) -> StoredArtifact | None:
        """What is at a key."""
        path = self._path(key)
        try:
            if not path.is_file():
                return None
            digest, size = sha256_of(path)
        except (OSError, DataFolderError) as error:
            raise ArtifactError(f"{key} cannot be read in {self.name}", "Check the folder") from error
        return StoredArtifact(key, self.uri(key), size, digest)

    def fetch(self, key: str, target: Path) -> StoredArtifact:
        """Copy an artifact into a new file."""
        if target.exists():
            raise NameTaken(f"There is a file {target.name} already", "Move it away first")
        found = self.find(key)
        if found is None:
            raise ArtifactError(f"There is no {key} in {self.name}", "Check that it was not moved away")
        try:
            self._make_folder(target)
            self._copy(self._path(key), target, found.sha256)
        except ArtifactError as error:
            raise DataFolderError(f"{target.name} cannot be written", "Check the data folder") from error
        return found

    def remove(self, key: str, token: str = "") -> bool:
        """Remove a file, and the folder of an interview that it leaves empty."""
        path = self._path(key)
        try:
            path.unlink()
        except FileNotFoundError:
            self.check(used=True)
            return False
        except OSError as error:
            raise ArtifactError(
                f"{key} cannot be removed from {self.name}: {error.strerror}", "Close whatever shows it"
            ) from error
        if path.parent.parent != self._root:
            with suppress(OSError):  # not empty yet
                path.parent.rmdir()
        return True

    def close(self) -> None:
        """Nothing is held."""

    def _path(self, key: str) -> Path:
        return self._root / checked_key(key)

    def _make_folder(self, target: Path) -> None:
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise self._unwritable(target, error) from error

    def _copy(self, source: Path, target: Path, digest: str) -> None:
        copied = hashlib.sha256()
        try:
            with new_file(target) as unfinished:
                with source.open("rb") as old, unfinished.open("xb") as new:
                    for piece in pieces(old):
                        copied.update(piece)
                        new.write(piece)
                if copied.hexdigest() != digest:
                    raise DataFolderError(f"{source.name} changed while it was copied", "Try again")
        except OSError as error:
            raise self._unwritable(target, error) from error

    def _unwritable(self, target: Path, error: OSError) -> ArtifactError:
        return ArtifactError(
            f"{target.name} cannot be written into {self.name}: {error.strerror}", "Check the folder"
        )

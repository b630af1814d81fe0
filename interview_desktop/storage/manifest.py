"""Signed manifests: what belongs to a finished interview, and whether anything of it has changed.

    sessions/<id>/manifest.json     {format, interview_id, edition, signed_at, program, previous, files, key, signature}
    sessions/<id>/manifest_2.json   after something was added, such as a later transcript; names the hash of the one before

Each of `files` has its path below the data folder, its bytes, its SHA-256, and `chain`: the SHA-256 of the chain before it, the
path and the hash, so that no entry can be taken out or moved. The signature covers everything but itself. Nothing but the
manifests and the public key in them is needed to check an interview.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from interview_desktop.core.errors import DataFolderError, SealBroken
from interview_desktop.files.faults import disk_fault
from interview_desktop.files.whole import write_over
from interview_desktop.storage.signing_key import SigningKey, is_signed

FORMAT = 1
_START = "0" * 64
_NAME = re.compile(r"manifest(?:_(\d+))?\.json")
_HASHERS = 4


class Reader(Protocol):
    """Reads the files of an interview as they were signed, whatever form they have on the disk."""

    def open(self, path: Path) -> BinaryIO:
        """A file to read."""
        ...

    def size(self, path: Path) -> int:
        """How many bytes it gives."""
        ...


class _PlainFiles:
    """Files as they are."""

    def open(self, path: Path) -> BinaryIO:
        return path.open("rb")

    def size(self, path: Path) -> int:
        return path.stat().st_size


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is not as it was signed."""

    path: str
    """Below the data folder, with `/`."""
    what: str
    """What happened to it: "was changed", "is missing", ..."""

    def __str__(self) -> str:
        return f"{self.path} {self.what}"


@dataclass(frozen=True, slots=True)
class Examination:
    """What came of checking an interview."""

    editions: int
    """How many manifests there are; 0 when it was never signed."""
    key: str = ""
    """Public key that signed the newest, base64."""
    signed_at: str = ""
    """ISO 8601, of the newest."""
    files: int = 0
    """How many files were checked."""
    changes: tuple[Change, ...] = ()

    @property
    def intact(self) -> bool:
        """Whether it was signed and nothing has changed since."""
        return self.editions > 0 and not self.changes


def seal(
    root: Path,
    session: Path,
    files: Sequence[Path],
    key: SigningKey,
    *,
    at: datetime,
    program: str,
    reader: Reader | None = None,
) -> Path:
    """Sign everything that belongs to an interview, as one more edition where it was signed before.

    Args:
        root: the data folder.
        session: the session's folder, which takes the manifest; its name is the interview's id.
        files: all that belongs to it, below `root`.
        key: signs.
        at: now.
        program: name and version of the program.
        reader: reads the files; encrypted ones are signed as what they hold.

    Returns:
        The manifest; the one that is there when nothing has changed since.

    Raises:
        DataFolderError: a file cannot be read, or the manifest cannot be written.
    """
    reader = reader or _PlainFiles()
    entries = _entries(root, files, reader)
    before = manifests(session)
    if before and _read(before[-1]).get("files") == entries:
        return before[-1]
    edition = len(before) + 1
    content: dict[str, Any] = {
        "format": FORMAT,
        "interview_id": session.name,
        "edition": edition,
        "signed_at": at.isoformat(),
        "program": program,
        "previous": _digest(before[-1], _PlainFiles()) if before else None,
        "files": entries,
        "key": key.public,
    }
    content["signature"] = key.sign(_canonical(content))
    path = session / ("manifest.json" if edition == 1 else f"manifest_{edition}.json")
    _write_new(path, json.dumps(content, indent=1) + "\n")
    return path


def examine(root: Path, session: Path, files: Sequence[Path], *, reader: Reader | None = None) -> Examination:
    """Check an interview against its manifests; changes nothing.

    Args:
        root: the data folder.
        session: the session's folder.
        files: all that belongs to the interview now.
        reader: reads the files.

    Raises:
        DataFolderError: a file cannot be read.
    """
    found = manifests(session)
    if not found:
        return Examination(0)
    examiner = _Examiner(root, session.name, reader or _PlainFiles())
    for number, path in enumerate(found, 1):
        examiner.manifest(path, number, found[number - 2] if number > 1 else None)
    return examiner.result(found, files)


def manifests(session: Path) -> list[Path]:
    """The manifests of a session, oldest first."""
    named = [
        (match, path) for path in session.glob("manifest*.json") if (match := _NAME.fullmatch(path.name))
    ]
    return [path for match, path in sorted(named, key=lambda pair: int(pair[0][1] or 1))]


@dataclass
class _Examiner:
    root: Path
    interview_id: str
    reader: Reader
    changes: list[Change] = field(default_factory=list)
    newest: dict[str, Any] = field(default_factory=dict)

    def manifest(self, path: Path, number: int, before: Path | None) -> None:
        """Check one manifest in itself, and that it follows from the one before."""
        content = _read(path)
        unsigned = {key: value for key, value in content.items() if key != "signature"}
        signature, key = str(content.get("signature", "")), str(content.get("key", ""))
        if not is_signed(_canonical(unsigned), signature, key):
            self._note(path, "is not what was signed")
        if content.get("interview_id") != self.interview_id:
            self._note(path, "belongs to another interview")
        if content.get("edition") != number or content.get("previous") != (
            before and _digest(before, _PlainFiles())
        ):
            self._note(path, "does not follow from the manifest before it")
        if self.newest and content.get("key") != self.newest.get("key"):
            self._note(path, "was signed with another key than the manifest before it")
        if not _chained(content.get("files")):
            self._note(
                path, "has entries that were taken out, added, changed or moved: no file can be checked by it"
            )
        self.newest = content

    def result(self, found: list[Path], files: Sequence[Path]) -> Examination:
        """Check the files against the newest manifest."""
        entries = self.newest.get("files")
        readable = _chained(entries)
        signed: dict[str, dict[str, Any]] = (
            {str(each["path"]): each for each in entries or ()} if readable else {}
        )
        # Where the list itself is broken, nothing follows about the files.
        present = {_below(self.root, path): path for path in files} if readable else {}
        here = [path for path in signed if path in present]
        for path in signed.keys() - present.keys():
            self.changes.append(Change(path, "is missing"))
        for path in present.keys() - signed.keys():
            self.changes.append(Change(path, "was added after signing"))
        digests = _digests([present[path] for path in here], self.reader)
        for path, digest in zip(here, digests, strict=True):
            self._compare(path, present[path], signed[path], digest)
        return Examination(
            len(found),
            str(self.newest.get("key", "")),
            str(self.newest.get("signed_at", "")),
            len(here),
            tuple(sorted(set(self.changes), key=lambda change: (change.path, change.what))),
        )

    def _compare(self, path: str, file: Path, entry: dict[str, Any], digest: str) -> None:
        if digest == entry["sha256"]:
            return
        if not digest:
            self.changes.append(Change(path, "was changed after it was encrypted"))
            return
        size, signed = self.reader.size(file), int(entry["bytes"])
        if size > signed and _digest(file, self.reader, signed) == entry["sha256"]:
            self.changes.append(Change(path, f"has {_bytes(size - signed)} more than were signed"))
        elif size < signed:
            self.changes.append(Change(path, f"has {_bytes(signed - size)} less than were signed"))
        else:
            self.changes.append(Change(path, "was changed"))

    def _note(self, path: Path, what: str) -> None:
        self.changes.append(Change(_below(self.root, path), what))


def _bytes(count: int) -> str:
    return f"{count} byte{'' if count == 1 else 's'}"


def _entries(root: Path, files: Sequence[Path], reader: Reader) -> list[dict[str, Any]]:
    ordered = sorted(files, key=lambda path: _below(root, path))
    entries: list[dict[str, Any]] = []
    chain = _START
    for path, digest in zip(ordered, _digests(ordered, reader), strict=True):
        if not digest:
            raise SealBroken(
                f"{_below(root, path)} was changed after it was encrypted", "Restore it from a backup"
            )
        chain = _link(chain, _below(root, path), digest)
        entries.append(
            {"path": _below(root, path), "bytes": reader.size(path), "sha256": digest, "chain": chain}
        )
    return entries


def _chained(entries: object) -> bool:
    """Whether the entries of a manifest are whole and follow from each other."""
    if not isinstance(entries, list):
        return False
    chain = _START
    for entry in entries:
        try:
            chain = _link(chain, entry["path"], entry["sha256"])
            if entry["chain"] != chain or not isinstance(entry["bytes"], int):
                return False
        except (KeyError, TypeError):
            return False
    return True


def _link(chain: str, path: str, digest: str) -> str:
    return hashlib.sha256(f"{chain}\n{path}\n{digest}".encode()).hexdigest()


def _digests(files: Sequence[Path], reader: Reader) -> list[str]:
    """Hash several files at once: hashing lets other threads run."""
    with ThreadPoolExecutor(_HASHERS, "hash") as pool:
        return list(pool.map(lambda path: _digest(path, reader), files))


def _digest(path: Path, reader: Reader, length: int | None = None) -> str:
    """SHA-256 in hex of a file, or of its first bytes; empty for an encrypted one that was changed."""
    try:
        with reader.open(path) as file:
            found = hashlib.sha256()
            left = math.inf if length is None else length
            while left > 0 and (part := file.read(int(min(left, 1 << 20)))):
                found.update(part)
                left -= len(part)
            return found.hexdigest()
    except SealBroken:
        return ""
    except OSError as error:
        raise DataFolderError(
            f"{path.name} cannot be read: {(error.strerror or str(error)).lower()}", "Check the data folder"
        ) from error


def _read(path: Path) -> dict[str, Any]:
    """A manifest; an empty one where it cannot be understood, which then fails every check."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def _canonical(content: dict[str, Any]) -> bytes:
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def _below(root: Path, path: Path) -> str:
    return path.relative_to(root).as_posix()


def _write_new(path: Path, text: str) -> None:
    try:
        write_over(path, text)
    except OSError as error:
        kind = disk_fault(error)
        raise kind(
            f"The manifest cannot be written: {(error.strerror or str(error)).lower()}",
            "Check the data folder",
        ) from error

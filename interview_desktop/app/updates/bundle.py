"""A signed bundle with one version of the packaged program: made, verified, unpacked.

A bundle is a zip file. `update.json` names the version, the platform, and every file with its length and SHA-256; `update.sig`
is the Ed25519 signature of exactly these bytes; `program/` holds the files. Nothing of a bundle is believed before the signature
fits the key that this installation trusts, and no file is kept whose hash is another.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.files.whole import replacement
from interview_desktop.storage.signing_key import SigningKey, is_signed

SUFFIX = ".update"
MANIFEST, SIGNATURE, PROGRAM = "update.json", "update.sig", "program"
_FORMAT = 1
_MOST_MANIFEST = 64_000_000
_CHUNK = 1 << 20


class UpdateRefused(EnvironmentFault):
    """A bundle is not used, or an installation cannot be updated; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of a version."""

    path: str
    """Below the version's folder, with slashes."""
    sha256: str = ""
    size: int = 0
    executable: bool = False
    link: str = ""
    """What it points to, where it is a symbolic link; then the rest is empty."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle whose signature fits."""

    file: Path
    version: str
    platform: str
    """As `sys.platform`."""
    entries: tuple[Entry, ...]

    @property
    def size(self) -> int:
        """Bytes that it takes unpacked."""
        return sum(entry.size for entry in self.entries)


def make_bundle(folder: Path, version: str, key: SigningKey, target: Path) -> Path:
    """Pack and sign the folder of a packaged program.

    Args:
        folder: the built program.
        version: its version.
        key: the publisher's.
        target: folder for the bundle.

    Raises:
        OSError: it cannot be read or written.
    """
    entries = list(_entries(folder))
    manifest = {
        "format": _FORMAT,
        "program": "interview-desktop",
        "version": version,
        "platform": sys.platform,
        "files": [_as_json(entry) for entry in entries],
    }
    content = json.dumps(manifest, sort_keys=True, separators=(",", ":")).encode()
    made = target / f"interview-desktop-{version}-{sys.platform}{SUFFIX}"
    with (
        replacement(made) as unfinished,
        zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive,
    ):
        archive.writestr(MANIFEST, content)
        archive.writestr(SIGNATURE, key.sign(content))
        for entry in entries:
            if not entry.link:
                archive.write(folder / entry.path, f"{PROGRAM}/{entry.path}")
    return made


def read_bundle(file: Path, public: str) -> Bundle:
    """Read what a bundle says of itself, once its signature fits.

    Args:
        file: the bundle.
        public: the key that this installation trusts, base64.

    Raises:
        UpdateRefused: it is no bundle, was not signed by the owner of the key, or is for another program or platform.
    """
    try:
        with zipfile.ZipFile(file) as archive:
            if archive.getinfo(MANIFEST).file_size > _MOST_MANIFEST:
                raise UpdateRefused(f"{file.name} is no update", "Fetch it again")
            content = archive.read(MANIFEST)
            signature = archive.read(SIGNATURE)[:1000].decode("ascii", "replace")
    except (OSError, KeyError, zipfile.BadZipFile) as error:
        raise UpdateRefused(
            f"{file.name} cannot be read as an update", "Copy it to the stick again"
        ) from error
    if not is_signed(content, signature, public):
        raise UpdateRefused(
            f"{file.name} was not signed by the publisher that this machine trusts",
            "Do not use it; ask the publisher for another one",
        )
    try:
        return _bundle(file, json.loads(content))
    except (ValueError, KeyError, TypeError) as error:
        raise UpdateRefused(f"{file.name} is an update of a form that this version does not know") from error


def _bundle(file: Path, manifest: dict[str, Any]) -> Bundle:
    if manifest["program"] != "interview-desktop" or manifest["format"] != _FORMAT:
        raise ValueError(manifest["program"])
    if manifest["platform"] != sys.platform:
        raise UpdateRefused(
            f"{file.name} is for {manifest['platform']}, and this is {sys.platform}",
            "Take the one for this system",
        )
    entries = tuple(
        Entry(
            str(each["path"]),
            str(each.get("sha256", "")),
            int(each.get("size", 0)),
            bool(each.get("executable", False)),
            str(each.get("link", "")),
        )
        for each in manifest["files"]
    )
    for entry in entries:
        _require_inside(entry)
    return Bundle(file, str(manifest["version"]), str(manifest["platform"]), entries)


def unpack(bundle: Bundle, target: Path) -> None:
    """Write the version into a new folder, every file compared with its hash and on disk.

    Raises:
        UpdateRefused: a file is missing or is not what was signed; what was written stays for the caller to remove.
        OSError: it cannot be written.
    """
    target.mkdir(parents=True)
    with zipfile.ZipFile(bundle.file) as archive:
        for entry in bundle.entries:
            path = target / entry.path
            path.parent.mkdir(parents=True, exist_ok=True)
            if entry.link:
                path.symlink_to(entry.link)
            else:
                _unpack_one(archive, entry, path, bundle.file.name)


def _unpack_one(archive: zipfile.ZipFile, entry: Entry, path: Path, name: str) -> None:
    digest, size = hashlib.sha256(), 0
    try:
        with archive.open(f"{PROGRAM}/{entry.path}") as source, path.open("xb") as output:
            while piece := source.read(_CHUNK):
                size += len(piece)
                if size > entry.size:
                    break
                digest.update(piece)
                output.write(piece)
            output.flush()
            os.fsync(output.fileno())
    except (KeyError, zipfile.BadZipFile, EOFError) as error:
        raise UpdateRefused(
            f"{name} is damaged: {entry.path} cannot be read", "Copy it to the stick again"
        ) from error
    if size != entry.size or digest.hexdigest() != entry.sha256:
        raise UpdateRefused(
            f"{name} is damaged: {entry.path} is not what was signed", "Copy it to the stick again"
        )
    path.chmod(0o755 if entry.executable else 0o644)


def _entries(folder: Path) -> Iterator[Entry]:
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder).as_posix()
        if path.is_symlink():
            yield Entry(inside, link=path.readlink().as_posix())
        elif path.is_file():
            state = path.stat()
            with path.open("rb") as content:
                digest = hashlib.file_digest(content, "sha256").hexdigest()
            yield Entry(inside, digest, state.st_size, bool(state.st_mode & 0o100))


def _as_json(entry: Entry) -> dict[str, Any]:
    if entry.link:
        return {"path": entry.path, "link": entry.link}
    return {"path": entry.path, "sha256": entry.sha256, "size": entry.size, "executable": entry.executable}


def _require_inside(entry: Entry) -> None:
    """Nothing may be written, or pointed to, outside the version's folder: not by a publisher's mistake either."""
    path = PurePosixPath(entry.path)
    where = PurePosixPath(os.path.normpath(path.parent / entry.link)) if entry.link else path
    for each in (path, where):
        if (
            each.is_absolute()
            or ".." in each.parts
            or not each.parts
            or "\\" in str(each)
            or ":" in str(each)
        ):
            raise ValueError(entry.path)


def remove(folder: Path) -> None:
    """Remove a version's folder, or what there is of it."""
    shutil.rmtree(folder, ignore_errors=True)

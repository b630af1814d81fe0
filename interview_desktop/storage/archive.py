"""Zip files that know what is in them: each has `contents.json` with the size and SHA-256 of everything else.

An archive gets its name only when it is whole, and is unpacked only as a whole: what was changed or cut is found before
anything of it has its place.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import zipfile
import zlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import IO, Any

from interview_desktop.core.errors import DataFolderError, NameTaken
from interview_desktop.files.faults import disk_fault
from interview_desktop.files.whole import new_file, sync_file, sync_folder
from interview_desktop.storage.manifest import Reader

CONTENTS = "contents.json"
FORMAT = 1
_PART = 1 << 20
_FORBIDDEN = set('\\:*?"<>|') if os.name == "nt" else set("\0")
"""Characters that no file name may have on this system."""
_PACKED = {".mp4", ".m4a", ".mkv", ".mp3", ".png", ".jpg", ".zip", ".flac"}
"""Endings of files that do not get smaller."""

Progress = Callable[[float], None]
"""Hears which fraction is done."""


def require_new(target: Path) -> None:
    """See that an archive can have this name.

    Raises:
        NameTaken: the file exists.
    """
    if target.exists():
        raise NameTaken(f"{target} is there already", "Choose another name")


def pack(
    target: Path,
    files: Mapping[str, Path | bytes],
    about: Mapping[str, Any],
    *,
    progress: Progress = lambda fraction: None,
    reader: Reader | None = None,
    whole: Callable[[], None] = lambda: None,
) -> list[str]:
    """Write an archive.

    Args:
        target: the new file.
        files: name in the archive, with `/`, to a file or to the content itself.
        about: goes into `contents.json`: what the archive is.
        progress: hears how far it is.
        reader: reads the files; as they are on the disk when left out.
        whole: called when everything is written, before the file has its name: what it raises leaves no file.

    Returns:
        Names of files that vanished meanwhile, and are not in it.

    Raises:
        NameTaken: the file exists.
        DiskFull: no room.
        DataFolderError: something cannot be read or written.
    """
    require_new(target)
    entries: dict[str, dict[str, Any]] = {}
    missing: list[str] = []
    total = sum(_size(each) for each in files.values()) or 1
    done = 0
    try:
        with new_file(target) as unfinished:
            with zipfile.ZipFile(unfinished, "x", zipfile.ZIP_DEFLATED) as archive:
                for name, content in files.items():
                    packed = PurePosixPath(name).suffix in _PACKED
                    info = zipfile.ZipInfo(name)
                    info.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
                    info.external_attr = 0o600 << 16
                    try:
                        source = _opened(content, reader)
                    except FileNotFoundError:
                        missing.append(name)
                        continue
                    with source, archive.open(info, "w", force_zip64=True) as entry:
                        entries[name] = _copy(source, entry)
                    done += entries[name]["bytes"]
                    progress(min(1.0, done / total))
                listing = {"format": FORMAT, **about, "files": entries}
                archive.writestr(CONTENTS, json.dumps(listing, indent=1, ensure_ascii=False))
            whole()
    except OSError as error:
        raise _fault(f"{target} cannot be written", error) from error
    return missing


def unpack(
    source: Path, folder: Path, *, kind: str, progress: Progress = lambda fraction: None
) -> dict[str, Any]:
    """Unpack an archive into a new folder, after every part of it was checked.

    Args:
        source: the archive.
        folder: not there yet, or empty.
        kind: what `about` must say of it under "kind".
        progress: hears how far it is.

    Returns:
        What `contents.json` says.

    Raises:
        DataFolderError: it is no such archive, was changed or cut, or the folder is not empty.
        DiskFull: no room.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise NameTaken(f"{folder} is not empty", "Restore into a new folder, then use that one")
    if not _looks_like_zip(source):
        raise DataFolderError(f"{source} is no zip file, so it is no {kind}", "Choose another file")
    place = folder.with_name(f".{folder.name}.restoring-{os.getpid()}")
    try:
        with zipfile.ZipFile(source) as archive:
            contents = _contents(archive, source, kind)
            _unpack(archive, contents["files"], source, place, progress)
        if folder.exists():
            folder.rmdir()
        place.rename(folder)
        sync_folder(folder.parent)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise _damaged(source) from error
    except OSError as error:
        raise _fault(f"{source.name} cannot be restored", error) from error
    finally:
        shutil.rmtree(place, ignore_errors=True)
    return contents


def _looks_like_zip(source: Path) -> bool:
    """Whether a file begins as every archive of this program does; one that was cut still does."""
    try:
        with source.open("rb") as file:
            return file.read(4) == b"PK\x03\x04"
    except OSError as error:
        raise _fault(f"{source.name} cannot be read", error) from error


def _unpack(
    archive: zipfile.ZipFile,
    files: Mapping[str, Mapping[str, Any]],
    source: Path,
    place: Path,
    progress: Progress,
) -> None:
    if set(archive.namelist()) != {*files, CONTENTS} or len(archive.namelist()) != len(files) + 1:
        raise _damaged(source)
    total = sum(int(entry["bytes"]) for entry in files.values()) or 1
    done = 0
    _make_folder(place)
    for name, expected in files.items():
        target = place.joinpath(*_parts(name, source))
        _make_folder(target.parent)
        with archive.open(name) as entry, target.open("xb") as file:
            if _copy(entry, file) != {"bytes": expected["bytes"], "sha256": expected["sha256"]}:
                raise _damaged(source)
        sync_file(target)
        sync_folder(target.parent)
        done += int(expected["bytes"])
        progress(done / total)


def _make_folder(folder: Path) -> None:
    """Make a folder with those above it; each is found again after a power cut."""
    if not folder.is_dir():
        _make_folder(folder.parent)
        folder.mkdir()
        sync_folder(folder.parent)


def _contents(archive: zipfile.ZipFile, source: Path, kind: str) -> dict[str, Any]:
    try:
        contents: dict[str, Any] = json.loads(archive.read(CONTENTS))
        files = contents["files"]
        fine = all(isinstance(files[name]["bytes"], int) and files[name]["sha256"] for name in files)
    except (KeyError, ValueError, TypeError, AttributeError):
        raise DataFolderError(f"{source} was not made by this program", "Choose another file") from None
    if contents.get("format") != FORMAT or contents.get("kind") != kind or not fine:
        raise DataFolderError(f"{source} is no {kind} that this version understands", "Choose another file")
    return contents


def _parts(name: str, source: Path) -> Sequence[str]:
    """The parts of a name that stays within its folder, on every system."""
    parts = PurePosixPath(name).parts
    outside = any(part in {"..", "."} or set(part) & _FORBIDDEN for part in parts)
    if not parts or name.startswith("/") or outside:
        raise _damaged(source)
    return parts


def _copy(source: IO[bytes], target: IO[bytes]) -> dict[str, Any]:
    digest, count = hashlib.sha256(), 0
    while part := source.read(_PART):
        digest.update(part)
        target.write(part)
        count += len(part)
    return {"bytes": count, "sha256": digest.hexdigest()}


def _opened(content: Path | bytes, reader: Reader | None) -> IO[bytes]:
    if isinstance(content, bytes):
        import io

        return io.BytesIO(content)
    return reader.open(content) if reader is not None else content.open("rb")


def _size(content: Path | bytes) -> int:
    if isinstance(content, bytes):
        return len(content)
    try:
        return content.stat().st_size
    except OSError:
        return 0


def _damaged(source: Path) -> DataFolderError:
    return DataFolderError(
        f"{source} was changed or cut short; nothing was restored", "Use another copy of it"
    )


def _fault(what: str, error: OSError) -> DataFolderError:
    kind = disk_fault(error)
    return kind(
        f"{what}: {(error.strerror or str(error)).lower()}", "Check the path and the room on the disk"
    )

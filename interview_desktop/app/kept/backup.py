"""Backups of a whole data folder, one interview to hand over, and what support needs to know."""

from __future__ import annotations

import importlib.metadata
import json
import platform
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from interview_desktop import __version__
from interview_desktop.app.kept.sealing import files_of
from interview_desktop.app.kept.vault import Vault
from interview_desktop.app.machine.doctor import examine
from interview_desktop.app.paths import DataFolder, checked_id
from interview_desktop.app.settings import Settings
from interview_desktop.app.settings_table import setting_rows
from interview_desktop.app.stores import no_interview, open_store
from interview_desktop.core.errors import DataFolderError, JournalBroken, NameTaken
from interview_desktop.core.ports import Clock
from interview_desktop.session.journal import Opener, read
from interview_desktop.session.lock import LOCK_NAME
from interview_desktop.session.remains import JOURNAL_NAME
from interview_desktop.storage.archive import Progress, pack, require_new, unpack
from interview_desktop.storage.database import copy_sqlite
from interview_desktop.storage.manifest import manifests

BACKUP, HANDOVER, SUPPORT = "backup", "interview", "support bundle"
_OF_THE_DATABASE = ("interviews.db", "interviews.db-wal", "interviews.db-shm", "interviews.db-journal")


def back_up(
    folder: DataFolder,
    target: Path,
    clock: Clock,
    progress: Progress,
    *,
    whole: Callable[[], None] = lambda: None,
) -> list[str]:
    """Write a whole data folder into one file, also while interviews are being held.

    The database is copied first, in one consistent state; an interview that runs is copied as far as it is, and can be
    recovered from the copy as after a crash.

    Args:
        folder: the data folder.
        target: the new file.
        clock: for the time that is in it.
        progress: hears how far it is.
        whole: as `hand_over`'s.

    Returns:
        Names of files that are not in it: they vanished meanwhile, or their names are no text.

    Raises:
        NameTaken: the target exists.
        DataFolderError: there is no data folder, or something cannot be read or written.
    """
    root = folder.root
    if not root.is_dir():
        raise DataFolderError(f"There is no data folder {root}", "Name it with --out")
    with _folder_beside(target) as temporary:
        files: dict[str, Path | bytes] = {}
        unnamed: list[str] = []
        if folder.database.is_file() and not folder.database_url:
            copied = Path(temporary) / "interviews.db"
            copy_sqlite(folder.database, copied)
            files["interviews.db"] = copied
        for path in sorted(root.rglob("*")):
            if _belongs_into_backup(path, root, target, Path(temporary)):
                name = path.relative_to(root).as_posix()
                if _is_text(name):
                    files[name] = path
                else:
                    unnamed.append(repr(name))
        return unnamed + pack(target, files, _about(BACKUP, clock), progress=progress, whole=whole)


def _folder_beside(target: Path) -> tempfile.TemporaryDirectory[str]:
    parent = target.parent if target.parent.is_dir() else None
    try:
        return tempfile.TemporaryDirectory(prefix=".backup-", dir=parent)
    except OSError as error:
        raise DataFolderError(
            f"{target} cannot be written: {(error.strerror or str(error)).lower()}",
            "Check the path and the room on the disk",
        ) from error


def restore(source: Path, folder: DataFolder, progress: Progress) -> None:
    """Make a data folder from a backup. Its database is brought to today's tables.

    Raises:
        NameTaken: the data folder is there and not empty.
        DataFolderError: it is no backup, or was changed.
    """
    if not source.is_file():
        raise DataFolderError(f"There is no backup {source}", "Check its name and folder")
    unpack(source, folder.root, kind=BACKUP, progress=progress)
    folder.prepare()
    open_store(folder).close()


def hand_over(
    folder: DataFolder,
    interview_id: str,
    target: Path,
    clock: Clock,
    progress: Progress,
    *,
    whole: Callable[[], None] = lambda: None,
) -> bool:
    """Write one interview, with its signatures, into one file.

    Args:
        folder: the data folder.
        interview_id: the interview.
        target: the new file.
        clock: for the time that is in it.
        progress: hears how far it is.
        whole: called when the file is written and has not its name yet: enters it in the audit log, and what cannot be entered is
            not handed over.

    Returns:
        Whether it is signed; without that nobody can verify it.

    Raises:
        SettingsError: no id.
        NameTaken: the target exists.
        DataFolderError: there is no such interview, or something cannot be read or written.
    """
    session = folder.session(checked_id(interview_id))
    if not session.is_dir():
        raise no_interview(folder, session.name)
    if target.exists():
        raise NameTaken(f"{target} is there already", "Choose another name")
    signed = manifests(session)
    own = [*files_of(folder, session.name), *signed]
    files: dict[str, Path | bytes] = {path.relative_to(folder.root).as_posix(): path for path in sorted(own)}
    # What is handed over has to be read by somebody without the key: encrypted files go in as what they hold.
    pack(
        target,
        files,
        _about(HANDOVER, clock) | {"interview_id": session.name},
        progress=progress,
        reader=Vault(folder),
        whole=whole,
    )
    return bool(signed)


def support_bundle(settings: Settings, folder: DataFolder, target: Path, clock: Clock) -> None:
    """Write what support needs to know, and nothing of any candidate: no media, words, names, keys or question texts.

    Raises:
        NameTaken: the target exists.
        DataFolderError: it cannot be written.
    """
    require_new(target)  # before every engine is tried
    contents: dict[str, Any] = {
        "doctor.json": [finding.as_json() for finding in examine(settings)],
        "settings.json": _settings(settings),
        "machine.json": {
            "program": __version__,
            "python": platform.python_version(),
            "system": platform.platform(),
            "packages": sorted(f"{each.name} {each.version}" for each in importlib.metadata.distributions()),
        },
        "sessions.json": [
            _session(path, Vault(folder).open) for path in sorted(folder.sessions.glob("*/")) if path.is_dir()
        ],
    }
    files: dict[str, Path | bytes] = {
        name: json.dumps(content, indent=1, ensure_ascii=False).encode() for name, content in contents.items()
    }
    for path in sorted(folder.logs.glob("*.log*")):
        files[f"logs/{path.name}"] = path
    pack(target, files, _about(SUPPORT, clock))


def _belongs_into_backup(path: Path, root: Path, target: Path, temporary: Path) -> bool:
    if path.is_symlink() or not path.is_file() or path.name == LOCK_NAME or path.name in _OF_THE_DATABASE:
        return False
    if temporary in path.parents or path.resolve() == target.resolve():
        return False
    # Unfinished files have names that begin with a dot; the next start would remove them.
    return not any(part.startswith(".") for part in path.relative_to(root).parts)


def _is_text(name: str) -> bool:
    """Whether an archive can hold the name: a file system may have names that are no characters."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _settings(settings: Settings) -> dict[str, str]:
    """What differs from the defaults: numbers and choices as they are, of texts and keys only that they are set."""
    found: dict[str, str] = {}
    for row in setting_rows():
        value: Any = settings
        for part in row.name.split("."):
            value = getattr(value, part)
        if isinstance(value, bool | int | float):
            found[row.name] = str(value)
        elif value:
            found[row.name] = "default" if str(value) == row.default else "set"
    return found


def _session(path: Path, opener: Opener) -> dict[str, Any]:
    """How a session went, by the kinds of its entries; none of their content."""
    kinds: Counter[str] = Counter()
    first = last = 0.0
    broken = 0
    try:
        for number, entry in enumerate(read(path / JOURNAL_NAME, opener)):
            kinds[entry.kind] += 1
            first = first if number else entry.monotonic
            last = entry.monotonic
    except JournalBroken as fault:
        broken = fault.line
    except DataFolderError:
        broken = 1
    media = path / "media"
    sizes = [each.stat().st_size for each in media.iterdir() if each.is_file()] if media.is_dir() else []
    return {
        "entries": dict(sorted(kinds.items())),
        "seconds": round(last - first, 1),
        "first_broken_line": broken,
        "media_bytes": sizes,
        "manifests": len(manifests(path)),
    }


def _about(kind: str, clock: Clock) -> dict[str, Any]:
    return {
        "kind": kind,
        "program": f"interview-desktop {__version__}",
        "created_at": clock.now().isoformat(),
    }

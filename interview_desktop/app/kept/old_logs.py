"""The program's log, as a class of what is kept: it is deleted line by line, by the day each was written."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from interview_desktop.app.logs import LOG_NAME
from interview_desktop.app.paths import DataFolder
from interview_desktop.core.errors import DataFolderError
from interview_desktop.core.retention import Matter, ObjectClass, RetentionPolicy, Urgency

_KIND = ObjectClass.LOGS


def log_matters(folder: DataFolder, policy: RetentionPolicy, now: datetime) -> list[Matter]:
    """What the rules say about the log; it belongs to no interview, so the id is empty."""
    keep, days = policy.keep.get(_KIND), policy.delete.get(_KIND)
    oldest = min((each for path in _files(folder) if (each := _first(path)) is not None), default=None)
    if days is None or oldest is None:
        return []
    due = oldest + timedelta(days=days)
    if keep is not None and keep > days:
        why = f"To be kept for {keep} days, but deleted by {days} days"
        return [Matter("", _KIND, Urgency.CONFLICT, due, why)]
    urgency = Urgency.DUE if now >= due else Urgency.SOON
    return [Matter("", _KIND, urgency, due, f"Deletion after {days} days")]


def trim_logs(folder: DataFolder, before: datetime) -> int:
    """Remove the lines of the log that were written before a time.

    A file is shortened in its place, because another process may be writing at its end.

    Returns:
        How many lines went.

    Raises:
        DataFolderError: the log cannot be written.
    """
    removed = 0
    try:
        for path in _files(folder):
            lines = path.read_bytes().splitlines(keepends=True)
            # A line without a time, as those of a stack trace, belongs to the one above.
            young = next((n for n, line in enumerate(lines) if _is_from(line, before)), len(lines))
            removed += young
            if young == len(lines) and path.name != LOG_NAME:
                path.unlink()
            elif young:
                with path.open("rb+") as file:
                    file.write(b"".join(lines[young:]))
                    file.truncate()
    except OSError as error:
        raise DataFolderError(
            f"The log cannot be shortened: {(error.strerror or str(error)).lower()}", "Check the data folder"
        ) from error
    return removed


def _files(folder: DataFolder) -> list[Path]:
    return sorted(folder.logs.glob(f"{LOG_NAME}*")) if folder.logs.is_dir() else []


def _first(path: Path) -> datetime | None:
    """When the first line of a file was written; None where no line says so."""
    try:
        with path.open("rb") as file:
            return next((time for line in file if (time := _time(line)) is not None), None)
    except OSError:
        return None


def _is_from(line: bytes, since: datetime) -> bool:
    time = _time(line)
    return time is not None and time >= since


def _time(line: bytes) -> datetime | None:
    """When a line was written: it begins with the local time, as "2026-01-31 09:00:00,123"."""
    try:
        return datetime.strptime(line[:19].decode("ascii"), "%Y-%m-%d %H:%M:%S").astimezone()
    except ValueError:
        return None

"""A finished video gets its name in one step, and never over another file."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from interview_desktop.core.errors import DataFolderError, DiskFull
from interview_desktop.files.whole import new_file


@contextmanager
def unfinished_file(target: Path, remedy: str) -> Iterator[Path]:
    """A hidden name beside a target to make it under; whole and on the disk, it gets the target's name.

    Whatever fails, nothing unfinished is left.

    Args:
        target: an MP4 file.
        remedy: what to do when the disk is full.

    Raises:
        NameTaken: something has the target's name.
        DiskFull: no room.
        DataFolderError: the disk does not take it.
    """
    try:
        with new_file(target) as unfinished:
            yield unfinished
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise disk_full(target, remedy) from error
        raise DataFolderError(
            f"{target.name} cannot be written: {error.strerror}", "Check the data folder"
        ) from error


def disk_full(target: Path, remedy: str) -> DiskFull:
    """What to say when there is no room for a file."""
    return DiskFull(f"The disk that holds {target.parent} is full", remedy)

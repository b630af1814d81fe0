"""A finished file gets its name in one step, and never over another file."""

from __future__ import annotations

import errno
import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from interview_desktop.core.errors import DataFolderError, DiskFull, NameTaken
from interview_desktop.recording.encoder import sync_file, sync_folder


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
    unfinished = target.with_name(f".{target.stem}.{uuid.uuid4().hex}.mp4")
    try:
        yield unfinished
        sync_file(unfinished)
        give_name(unfinished, target)
        sync_folder(target.parent)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise disk_full(target, remedy) from error
        raise DataFolderError(
            f"{target.name} cannot be written: {error.strerror}", "Check the data folder"
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)


def give_name(unfinished: Path, target: Path) -> None:
    """Give a file its name, only if nothing has that name.

    Raises:
        NameTaken: something has it.
        OSError: the disk does not take it.
    """
    try:
        try:
            os.link(unfinished, target)
        except FileExistsError:
            raise
        except (
            OSError
        ):  # a file system without hard links: take the name first, then put the file in its place
            with target.open("x"):
                pass
            try:
                unfinished.replace(target)
            except OSError:
                target.unlink()
                raise
    except FileExistsError:
        raise taken(target) from None


def taken(target: Path) -> NameTaken:
    """What to say when a name is not free."""
    return NameTaken(f"There is a file {target.name} already", "Nothing is overwritten; move it away first")


def disk_full(target: Path, remedy: str) -> DiskFull:
    """What to say when there is no room for a file."""
    return DiskFull(f"The disk that holds {target.parent} is full", remedy)

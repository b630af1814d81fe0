"""A file gets its name in one step, when it is whole and on the disk: a kill or a full disk leaves the old one, or none.

What is not finished has a hidden name in the folder of its target, because only within one file system a name can be given
in one step.
"""

from __future__ import annotations

import errno
import os
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from interview_desktop.core.errors import NameTaken
from interview_desktop.core.sentences import sentence

_READABLE, _PRIVATE = 0o666, 0o600


@contextmanager
def new_file(target: Path) -> Iterator[Path]:
    """A hidden name to make a file under; afterwards it has the target's name, unless something has that name.

    Raises:
        NameTaken: something has the target's name.
        OSError: the disk does not take it.
    """
    with _unfinished(target) as unfinished:
        yield unfinished
        sync_file(unfinished)
        give_name(unfinished, target)
        sync_folder(target.parent)


@contextmanager
def replacement(target: Path) -> Iterator[Path]:
    """A hidden name to make a file under; afterwards it stands in the target's place, and what failed leaves that as it was.

    Raises:
        OSError: the disk does not take it.
    """
    with _unfinished(target) as unfinished:
        yield unfinished
        sync_file(unfinished)
        unfinished.replace(target)
        sync_folder(target.parent)


def write_new(target: Path, content: str | bytes, *, private: bool = False) -> None:
    """Write a new file.

    Args:
        target: its name.
        content: text is written as UTF-8 with the line ends that it has.
        private: whether nobody but the owner may read it.

    Raises:
        NameTaken: something has the target's name.
        OSError: the disk does not take it.
    """
    with new_file(target) as unfinished:
        _fill(unfinished, content, private=private)


def write_over(target: Path, content: str | bytes, *, private: bool = False) -> None:
    """Write a file, in place of an earlier one if there is any. For arguments see `write_new`.

    Raises:
        OSError: the disk does not take it.
    """
    with replacement(target) as unfinished:
        _fill(unfinished, content, private=private)


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
        except OSError:
            # Memory sticks often have no hard links: take the name first, then put the file in its place.
            with target.open("xb"):
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
    return NameTaken(
        sentence("There is a file {0} already", target.name),
        sentence("Nothing is overwritten; move it away first"),
    )


def sync_file(path: Path) -> None:
    """Wait until a file's content is on the disk; one that is not there yet is none of our business.

    Raises:
        OSError: the disk cannot keep it.
    """
    with suppress(FileNotFoundError):
        # Windows flushes only what may be written to.
        file = os.open(path, os.O_RDWR if sys.platform == "win32" else os.O_RDONLY)
        try:
            os.fsync(file)
        finally:
            os.close(file)


def sync_folder(path: Path) -> None:
    """Wait until the names in a folder are on the disk; a power cut would else leave a file that nobody finds.

    Windows does so by itself, and opens no folders.

    Raises:
        OSError: the disk cannot keep them.
    """
    if sys.platform != "win32":
        try:
            sync_file(path)
        except OSError as error:
            # Some shares and memory sticks know files only; the file itself is on the disk.
            if error.errno not in (errno.EINVAL, errno.ENOTSUP):
                raise


@contextmanager
def _unfinished(target: Path) -> Iterator[Path]:
    # The target's own ending stays last: some programs choose a format by it.
    unfinished = target.with_name(f".{target.stem}.{uuid.uuid4().hex}{target.suffix}")
    try:
        yield unfinished
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _fill(path: Path, content: str | bytes, *, private: bool) -> None:
    data = content.encode() if isinstance(content, str) else content
    descriptor = os.open(
        path,
        os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0),
        _PRIVATE if private else _READABLE,
    )
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)

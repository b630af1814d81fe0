"""Text files of the data folder: each whole or not there, and on the disk before it has its name."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from interview_desktop.core.errors import DataFolderError, NameTaken


def write_new(path: Path, content: str) -> None:
    """Write a new text file whole or not at all, and have it on disk.

    Raises:
        NameTaken: the file exists.
        DataFolderError: it cannot be written.
    """
    try:
        with _written(path, content) as unfinished:
            _take_name(unfinished, path)
    except FileExistsError:
        raise NameTaken(
            f"There is a file {path.name} already", "Nothing is overwritten; move it away first"
        ) from None
    except OSError as error:
        raise DataFolderError(
            f"{path.name} cannot be written: {error.strerror}", "Check the data folder"
        ) from error


def _take_name(unfinished: Path, path: Path) -> None:
    """Give a file its name only if nothing has that name; hard links are the one way to do so in one step."""
    link: Callable[[Path, Path], None] = os.link
    try:
        link(unfinished, path)
    except FileExistsError:
        raise
    except OSError:
        # Some removable media have no hard links.
        with path.open("xb") as file:
            file.write(unfinished.read_bytes())


def write_over(path: Path, content: str) -> None:
    """Write a text file in place of an earlier one, in one step; what fails leaves that one as it was.

    Raises:
        OSError: it cannot be written.
    """
    with _written(path, content) as unfinished:
        unfinished.replace(path)


@contextmanager
def _written(path: Path, content: str) -> Iterator[Path]:
    """The content under a hidden name beside the file, which is gone afterwards."""
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with unfinished.open("w", encoding="utf-8", newline="\n") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        yield unfinished
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)

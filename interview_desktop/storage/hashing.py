"""The SHA-256 of a file, as names and checksums of finished files use it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from interview_desktop.core.errors import DataFolderError

PIECE = 1 << 20


def pieces(file: BinaryIO) -> Iterator[bytes]:
    """The content of an open file, a megabyte at a time."""
    while piece := file.read(PIECE):
        yield piece


def sha256_of(path: Path) -> tuple[str, int]:
    """SHA-256 in hex and length in bytes of a file.

    Raises:
        DataFolderError: it cannot be read.
    """
    digest, size = hashlib.sha256(), 0
    try:
        with path.open("rb") as file:
            for piece in pieces(file):
                digest.update(piece)
                size += len(piece)
    except OSError as error:
        raise unreadable(path, error) from error
    return digest.hexdigest(), size


def unreadable(path: Path, error: OSError) -> DataFolderError:
    """What to say of a file that cannot be read."""
    return DataFolderError(f"{path.name} cannot be read: {error.strerror}", "Check the data folder")

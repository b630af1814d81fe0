"""The file of what turn-taking heard, beside the journal: two bytes a chunk, one answer after the other.

The journal says where each answer begins in it. Used from the engine's thread only.
"""

from __future__ import annotations

import os
from pathlib import Path

from interview_desktop.core.errors import DataFolderError, DiskFull
from interview_desktop.core.hearing import CHUNK_BYTES
from interview_desktop.files.faults import disk_fault
from interview_desktop.session.journal import Opener, open_plain

HEARING_NAME = "hearing.bin"
_APPEND = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
_HELD = 64
"""Bytes that may wait for the disk, one second of an answer."""


class HearingFile:
    """Appends what was heard; the file is there from the first answer on."""

    def __init__(self, path: Path) -> None:
        """Prepare; nothing is opened."""
        self._path = path
        self._file = -1
        self._waiting = bytearray()
        self._written = 0

    def open(self) -> int:
        """Go on at the end of the file, made where it is not there yet.

        Returns:
            Chunks that are in it: where the next answer begins.

        Raises:
            DataFolderError: it cannot be written.
        """
        if self._file < 0:
            try:
                self._file = os.open(self._path, _APPEND, 0o600)
                size = os.fstat(self._file).st_size
                self._written = size // CHUNK_BYTES * CHUNK_BYTES
                # A crash may have left half a chunk.
                os.ftruncate(self._file, self._written)
            except OSError as error:
                raise _fault(error) from error
        return (self._written + len(self._waiting)) // CHUNK_BYTES

    def add(self, chunk: bytes) -> None:
        """Keep a chunk of `core.hearing.packed`; it is in the file within a second.

        Raises:
            DataFolderError: it cannot be written.
        """
        self._waiting += chunk
        if len(self._waiting) >= _HELD:
            self._write()

    def sync(self) -> None:
        """Have everything on disk: a decision in the journal must not be there without what it was made from.

        Raises:
            DataFolderError: it cannot be written.
        """
        if self._file < 0:
            return
        self._write()
        try:
            os.fsync(self._file)
        except OSError as error:
            raise _fault(error) from error

    def close(self) -> None:
        """Close the file; safe to call twice."""
        if self._file >= 0:
            try:
                self.sync()
            finally:
                os.close(self._file)
                self._file = -1

    def _write(self) -> None:
        try:
            while self._waiting:
                count = os.write(self._file, self._waiting)
                del self._waiting[:count]
                self._written += count
        except OSError as error:
            raise _fault(error) from error


def read_hearing(folder: Path, opener: Opener = open_plain) -> bytes:
    """Everything that is in a session's file; `opener` opens it.

    Raises:
        DataFolderError: there is none, or it cannot be read.
    """
    try:
        with opener(folder / HEARING_NAME) as file:
            return file.read()
    except FileNotFoundError:
        raise DataFolderError(
            f"The session {folder.name} has no {HEARING_NAME}: nothing of it says what turn-taking heard",
            "Replay a session in which an answer was recorded with this version",
        ) from None
    except OSError as error:
        raise DataFolderError(
            f"{HEARING_NAME} of the session {folder.name} cannot be read: {error.strerror}",
            "Check the data folder",
        ) from error


def _fault(error: OSError) -> DataFolderError:
    kind = disk_fault(error)
    remedy = "Free some space" if kind is DiskFull else "Check the data folder"
    return kind(f"What is heard cannot be written down: {error.strerror}", remedy)

"""The journal of a session: append-only JSON lines, chained by their hashes, each on disk at once.

A line is `{"seq", "monotonic", "wall", "kind", "data", "previous"}`; `previous` is the SHA-256 of the whole
line before it, without its newline. A process killed in the middle of a line leaves at most that one line
incomplete: reading ignores it, and whoever goes on with the journal cuts it off. A line that was changed, dropped or swapped breaks the chain and is found,
unless nothing follows it: for the end of a journal the signed manifest vouches.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, BinaryIO, Self

from interview_desktop.core.errors import DataFolderError, DiskFull, JournalBroken, NameTaken
from interview_desktop.core.ports import Clock
from interview_desktop.core.sentences import sentence
from interview_desktop.files.faults import disk_fault
from interview_desktop.files.whole import sync_folder

Opener = Callable[[Path], BinaryIO]
"""Opens a file to read and seek in."""
FIRST = "0" * 64
"""`previous` of the first line."""
_APPEND = os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a journal."""

    seq: int
    """From 0, without gaps."""
    monotonic: float
    """Seconds on the session's monotonic clock."""
    wall: str
    """ISO 8601, UTC."""
    kind: str
    data: Mapping[str, Any]


class Journal:
    """Writes one session's journal. Used from the engine's thread only."""

    def __init__(self, path: Path, clock: Clock) -> None:
        """Create the file.

        Raises:
            NameTaken: there is a journal already.
            DataFolderError: it cannot be created.
        """
        self._clock = clock
        self._seq = 0
        self._previous = FIRST
        self.cut = 0
        """Bytes of a line cut short by a crash that `resume` has removed."""
        try:
            self._file = os.open(path, _APPEND | os.O_CREAT | os.O_EXCL, 0o600)
            sync_folder(path.parent)
        except FileExistsError:
            raise NameTaken(
                sentence("A session with the id {0} exists already", path.parent.name),
                sentence("Choose another id"),
            ) from None
        except OSError as error:
            raise _write_fault(error) from error

    @classmethod
    def resume(cls, path: Path, clock: Clock) -> tuple[Self, list[Entry]]:
        """Go on with a journal after its last whole line; what a crash left of another line is cut off.

        Returns:
            The journal, and the entries that are in it.

        Raises:
            JournalBroken: it was changed; it stays as it is.
            DataFolderError: it cannot be read or written.
        """
        content = _content(path)
        entries = list(_parsed(content))
        whole, _, rest = content.rpartition(b"\n")
        journal = cls.__new__(cls)
        journal._clock, journal.cut = clock, len(rest)
        journal._seq = len(entries)
        journal._previous = hashlib.sha256(whole.rpartition(b"\n")[2]).hexdigest() if entries else FIRST
        try:
            journal._file = os.open(path, _APPEND)
            if rest:
                os.ftruncate(journal._file, len(content) - len(rest))
                os.fsync(journal._file)
        except OSError as error:
            raise _write_fault(error) from error
        return journal, entries

    def write(self, kind: str, data: Mapping[str, Any], *, at: float | None = None) -> Entry:
        """Append one entry and force it to disk.

        Args:
            kind: what happened, as a dotted name.
            data: JSON-serialisable details.
            at: when it happened on the monotonic clock; now, when left out.

        Raises:
            DataFolderError: the disk did not take it, for example as `DiskFull`; the file ends with the entry
                before.
        """
        now = self._clock.monotonic()
        moment = now if at is None else at
        wall = self._clock.now() + timedelta(seconds=moment - now)
        entry = Entry(self._seq, round(moment, 6), wall.isoformat(), kind, data)
        line = json.dumps(
            {
                "seq": entry.seq,
                "monotonic": entry.monotonic,
                "wall": entry.wall,
                "kind": kind,
                "data": data,
                "previous": self._previous,
            },
            ensure_ascii=False,
            separators=(",", ":"),
            allow_nan=False,
            # A name from a file system may hold bytes that are no character; JSON has an escape for them.
        ).encode(errors="backslashreplace")
        size = os.fstat(self._file).st_size
        try:
            if os.write(self._file, line + b"\n") != len(line) + 1:
                # A disk that fills up takes a part, and reports an error only to the next write.
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            os.fsync(self._file)
        except OSError as error:
            with suppress(OSError):
                os.ftruncate(self._file, size)
            raise _write_fault(error) from error
        self._seq += 1
        self._previous = hashlib.sha256(line).hexdigest()
        return entry

    def close(self) -> None:
        """Close the file; safe to call twice."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


def open_plain(path: Path) -> BinaryIO:
    """Open a file that is as it was written."""
    return path.open("rb")


def read(path: Path, opener: Opener = open_plain) -> Iterator[Entry]:
    """Read a journal, also one that is still being written.

    Args:
        path: the file.
        opener: opens it; an encrypted one takes another than the default.

    Yields:
        The entries in order. A last line that was cut short is left out.

    Raises:
        JournalBroken: a line was changed, dropped, added or swapped; names the first bad one.
        DataFolderError: the file cannot be read.
    """
    yield from _parsed(_content(path, opener))


def _content(path: Path, opener: Opener = open_plain) -> bytes:
    try:
        with opener(path) as file:
            return file.read()
    except OSError as error:
        raise DataFolderError(
            sentence("The journal {0} cannot be read: {1}", path.name, error.strerror),
            sentence("Check the data folder"),
        ) from error


def _parsed(content: bytes) -> Iterator[Entry]:
    previous = FIRST
    *complete, _cut_short = content.split(b"\n")
    for number, line in enumerate(complete):
        try:
            fields = json.loads(line)
            entry = Entry(fields["seq"], fields["monotonic"], fields["wall"], fields["kind"], fields["data"])
            chained = fields["previous"]
        except (ValueError, KeyError, TypeError):
            raise _broken(number) from None
        if chained != previous or entry.seq != number:
            raise _broken(number)
        previous = hashlib.sha256(line).hexdigest()
        yield entry


def _write_fault(error: OSError) -> DataFolderError:
    kind = disk_fault(error)
    remedy = sentence("Free some space") if kind is DiskFull else sentence("Check the data folder")
    return kind(sentence("The journal cannot be written: {0}", error.strerror), remedy)


def _broken(number: int) -> JournalBroken:
    return JournalBroken(
        sentence("The journal was changed after it was written, at line {0} or before it", number + 1),
        sentence("Treat the record of this session as untrustworthy"),
        line=number + 1,
    )

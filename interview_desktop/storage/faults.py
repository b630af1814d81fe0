"""Database errors that a person can mend, as the errors of the program."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, OperationalError

from interview_desktop.core.errors import BugError, DatabaseFault, DataFolderError, DiskFull
from interview_desktop.core.sentences import Sentence, sentence

_SQLITE: dict[int, tuple[type[DataFolderError], Sentence, Sentence]] = {
    sqlite3.SQLITE_FULL: (
        DiskFull,
        sentence("The database {0} has no room left on its disk"),
        sentence("Free some space"),
    ),
    sqlite3.SQLITE_READONLY: (
        DatabaseFault,
        sentence("The database {0} cannot be written"),
        sentence("Give this user write permission, or use another folder"),
    ),
    sqlite3.SQLITE_CANTOPEN: (
        DatabaseFault,
        sentence("The database {0} cannot be opened"),
        sentence("Check that its folder is there and can be written"),
    ),
    sqlite3.SQLITE_PERM: (
        DatabaseFault,
        sentence("The database {0} cannot be opened"),
        sentence("Give this user permission to read and write it"),
    ),
    sqlite3.SQLITE_BUSY: (
        DatabaseFault,
        sentence("The database {0} is held by another program"),
        sentence("Close the other program, then try again"),
    ),
    sqlite3.SQLITE_LOCKED: (
        DatabaseFault,
        sentence("The database {0} is held by another program"),
        sentence("Close the other program, then try again"),
    ),
    sqlite3.SQLITE_IOERR: (
        DatabaseFault,
        sentence("The database {0} cannot be read or written"),
        sentence("Check the disk"),
    ),
    sqlite3.SQLITE_CORRUPT: (
        DatabaseFault,
        sentence("The database {0} is damaged"),
        sentence("Restore it from a backup"),
    ),
    sqlite3.SQLITE_NOTADB: (
        DatabaseFault,
        sentence("The database {0} is not a database"),
        sentence("Move that file away, or use another folder"),
    ),
}


@contextmanager
def database_faults(name: str) -> Iterator[None]:
    """Turn errors of the database's surroundings into one clear sentence; all others pass as the bugs they are.

    Args:
        name: what to call the database: its file, or its URL without a password.

    Raises:
        DatabaseFault: it cannot be opened, read or written, or is damaged.
        DiskFull: no room.
    """
    try:
        yield
    except sqlite3.Error as error:
        # Its driver was asked directly.
        _raise_known(error, error, name)
        raise
    except DBAPIError as error:
        _raise_known(error.orig, error, name)
        if isinstance(error, OperationalError) and not isinstance(error.orig, sqlite3.Error):
            raise DatabaseFault(
                sentence("The database {0} cannot be reached", name), sentence("Check that its server runs")
            ) from error
        if not isinstance(error.orig, sqlite3.Error):
            # PostgreSQL's own message may quote the row, which is what a candidate said.
            raise BugError(f"the database refused a statement: {type(error.orig).__name__}") from None
        raise


def _raise_known(said: BaseException | None, error: Exception, name: str) -> None:
    # The primary result code is the low byte; the rest details it.
    code = getattr(said, "sqlite_errorcode", 0) & 0xFF
    if code in _SQLITE:
        kind, what, remedy = _SQLITE[code]
        raise kind(what.filled(name), remedy) from error

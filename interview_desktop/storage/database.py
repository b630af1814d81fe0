"""The database: opening it, bringing it to today's tables, one writer.

Everything that writes runs on one thread, in one transaction each; results and exceptions come back to the caller. Reading
happens on the caller's thread and never waits for the writer. Several processes may use the same file.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Connection, Engine, create_engine, event, func, make_url, select
from sqlalchemy.orm import Session

from interview_desktop.core.errors import BugError, DataFolderError, SettingsError
from interview_desktop.storage.faults import database_faults

T = TypeVar("T")

BUSY_SECONDS = 10.0
"""How long a write waits for another process that writes."""
_MIGRATIONS = Path(__file__).parent / "migrations"
_BEGIN = "sqlite_begin"
_SNAPSHOT = "REPEATABLE READ"
_CHANGING_TABLES = int.from_bytes(b"tables", "big")
"""PostgreSQL's advisory lock of who changes tables; it holds within one database."""


class Database:
    """An open database at today's tables. Its methods may be called from any thread."""

    def __init__(self, engine: Engine, name: str) -> None:
        """Take an engine whose database has today's tables; `open` is the way to get one."""
        self.info: dict[str, Any] = {}
        """What every session of the database knows, in `Session.info`."""
        self._engine = engine
        # By itself PostgreSQL shows each statement what was committed before it; SQLite shows a transaction one state.
        postgresql = engine.dialect.name == "postgresql"
        self._reading = engine.execution_options(isolation_level=_SNAPSHOT) if postgresql else engine
        self._writing = engine.execution_options(**{_BEGIN: "BEGIN IMMEDIATE"})
        self._name = name
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="database")

    @classmethod
    def open(cls, url: str | URL, *, read_only: bool = False) -> Self:
        """Connect, and bring the tables up to date.

        Args:
            url: as SQLAlchemy writes them; `sqlite_url` makes one from a path.
            read_only: whether a SQLite file is only read, so that its folder may be one that cannot be written. A database of
                an older version is still brought up to date where it can be.

        Raises:
            SettingsError: no such kind of database, or its driver is not installed.
            DataFolderError: it cannot be opened or written, is damaged, or belongs to a newer version of the program.
        """
        engine, name = _engine(url, read_only=read_only)
        try:
            with database_faults(name):
                if read_only and engine.dialect.name == "sqlite" and not _is_current(engine, name):
                    engine.dispose()
                    return cls._brought_up_to_date(url, name)
                _upgrade(engine, name)
        except BaseException:
            engine.dispose()
            raise
        return cls(engine, name)

    @classmethod
    def _brought_up_to_date(cls, url: str | URL, name: str) -> Self:
        """Open for writing what was to be read only, because an older version made it."""
        try:
            return cls.open(url)
        except DataFolderError as fault:
            raise DataFolderError(
                f"The database {name} was made by an older version of this program, and cannot be written",
                "Copy the data folder to where it can be written, and use the copy",
            ) from fault

    def write(self, work: Callable[[Session], T]) -> T:
        """Run `work` on the writer thread in one transaction: all of it is kept, or nothing.

        Raises:
            DataFolderError: the database cannot be written.
            Exception: whatever `work` raises.
        """
        return self._writer.submit(self._run, self._writing, work).result()

    def read(self, work: Callable[[Session], T]) -> T:
        """Run `work` on this thread; it sees one state of the database throughout.

        Raises:
            DataFolderError: the database cannot be read.
            Exception: whatever `work` raises.
        """
        return self._run(self._reading, work)

    def _run(self, engine: Engine, work: Callable[[Session], T]) -> T:
        with (
            database_faults(self._name),
            Session(engine, expire_on_commit=False, info=self.info) as session,
            session.begin(),
        ):
            return work(session)

    def flush_log(self) -> None:
        """Bring everything into SQLite's own file, so that the write-ahead log holds nothing that was overwritten since.

        Where another program reads at this moment, it stays there until the log is next brought in.
        """
        if self._engine.dialect.name == "sqlite":
            self._writer.submit(self._checkpoint).result()

    def _checkpoint(self) -> None:
        with database_faults(self._name), self._engine.connect() as connection:
            driver = connection.connection.driver_connection
            if driver is None:
                raise BugError("a connection without its driver")
            connection.rollback()
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def compact(self) -> None:
        """Make the database's files anew without anything that was deleted; PostgreSQL sees to that by itself.

        Raises:
            DataFolderError: another program reads or writes at this moment, or there is no room.
        """
        if self._engine.dialect.name == "sqlite":
            self._writer.submit(self._compact).result()

    def _compact(self) -> None:
        with database_faults(self._name), self._engine.connect() as connection:
            # Neither works inside a transaction, which the driver begins by itself; so the driver is asked directly.
            driver = connection.connection.driver_connection
            if driver is None:
                raise BugError("a connection without its driver")
            connection.rollback()
            try:
                driver.execute("VACUUM")
                busy = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            except sqlite3.Error as error:
                raise DataFolderError(
                    f"The database {self._name} cannot be made anew: {error}",
                    "Close other programs that use it",
                ) from error
        if busy:
            raise DataFolderError(
                f"The database {self._name} is being read by another program", "Close it, then try again"
            )

    def close(self) -> None:
        """Finish what is being written and let go of the file; safe to call twice."""
        self._writer.shutdown(wait=True)
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def sqlite_url(path: Path) -> URL:
    """The URL of a SQLite file, whatever characters its path has."""
    return URL.create("sqlite", database=str(path))


def copy_sqlite(source: Path, target: Path) -> None:
    """Copy a SQLite file in one consistent state, while others may write into it.

    Raises:
        DataFolderError: it cannot be read, or the copy not written.
    """
    try:
        with closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as one:
            one.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")
            with closing(sqlite3.connect(target)) as other:
                one.backup(other)
    except sqlite3.Error as error:
        raise DataFolderError(f"The database {source} cannot be copied: {error}", "Check the disk") from error


def downgrade(url: str | URL, revision: str) -> None:
    """Take a database back to an older revision, or to "base" for none; what the newer tables held is lost.

    Raises:
        DataFolderError: as `Database.open`.
    """
    engine, name = _engine(url)
    try:
        with database_faults(name), _alone(engine) as connection:
            command.downgrade(_config(connection), revision)
    finally:
        engine.dispose()


def _engine(url: str | URL, *, read_only: bool = False) -> tuple[Engine, str]:
    try:
        parsed = make_url(url)
        reading = read_only and parsed.get_backend_name() == "sqlite"
        # A failed statement is told without its values: they are what candidates said.
        engine = create_engine(
            parsed,
            hide_parameters=True,
            json_serializer=_compact,
            **({"creator": partial(_connect_to_read, Path(parsed.database or ""))} if reading else {}),
        )
    except Exception as error:
        # The URL may hold a password, and so may the library's message about it.
        raise SettingsError(
            "The database URL cannot be used", "Check its form and that its driver is installed"
        ) from error
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_reading if reading else _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    name = parsed.database if engine.dialect.name == "sqlite" else parsed.render_as_string(hide_password=True)
    return engine, name or "in memory"


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    # The driver begins no transactions of its own: `_begin_sqlite` does, before reads and schema changes too.
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")
    connection.execute("PRAGMA foreign_keys = ON")
    _write_ahead(connection)
    # What is deleted or written over is overwritten with zeros in the file too.
    connection.execute("PRAGMA secure_delete = ON")
    # A write that was reported as done survives a power cut.
    connection.execute("PRAGMA synchronous = FULL")


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Turn the write-ahead log on, which stays on for a file.

    Of two processes that open a new file at the same moment SQLite refuses one at once, whatever it was told to wait: each has
    read the file, and neither could write before the other let go.
    """
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.02)


def _prepare_reading(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")


def _connect_to_read(path: Path) -> sqlite3.Connection:
    """Open a SQLite file without writing anything, its write-ahead log included.

    SQLite wants to make a file beside the database even for reading. Where it may not, and nothing waits in the write-ahead log,
    nobody can be writing, and the file is read as it is.
    """
    waiting = path.with_name(f"{path.name}-wal")
    effective = os.access in os.supports_effective_ids
    writable = os.access(path.parent, os.W_OK, effective_ids=effective)
    settled = not writable and not (waiting.is_file() and waiting.stat().st_size)
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if settled else ''}",
        uri=True,
        check_same_thread=False,
    )


def _begin_sqlite(connection: Connection) -> None:
    # A transaction that will write says so at once: two that first read and then write would block each other.
    connection.exec_driver_sql(connection.get_execution_options().get(_BEGIN, "BEGIN"))


@contextmanager
def _alone(engine: Engine) -> Iterator[Connection]:
    """A transaction that changes tables: whoever else wants to change them waits until it is over, and then sees what it did."""
    with engine.execution_options(**{_BEGIN: "BEGIN IMMEDIATE"}).begin() as connection:
        if engine.dialect.name == "postgresql":
            # A transaction that makes a table hides it until its end: another one would make the same table meanwhile.
            connection.execute(select(func.pg_advisory_xact_lock(_CHANGING_TABLES)))
        yield connection


def _config(connection: Connection) -> Config:
    config = Config()
    # A percent sign in a path would be taken for an interpolation.
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _is_current(engine: Engine, name: str) -> bool:
    """Whether a database has today's tables.

    Raises:
        DataFolderError: a newer version of the program wrote it.
    """
    with engine.connect() as connection:
        scripts = ScriptDirectory.from_config(_config(connection))
        heads = set(scripts.get_heads())
        current = set(MigrationContext.configure(connection).get_current_heads())
    if current == heads:
        return True
    known = {revision.revision for revision in scripts.walk_revisions()}
    if not current <= known:
        raise DataFolderError(
            f"The database {name} was written by a newer version of this program",
            "Install the newer version, or use another data folder",
        )
    return False


def _upgrade(engine: Engine, name: str) -> None:
    if _is_current(engine, name):
        return
    with _alone(engine) as connection:
        # Another process may have been faster; then there is nothing left to do.
        command.upgrade(_config(connection), "head")

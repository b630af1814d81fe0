"""Every test of the store runs on SQLite and on a real PostgreSQL."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text, update

from interview_desktop.storage.database import Database, sqlite_url
from interview_desktop.storage.tables import Base, Counter
from tests.rig import postgresql
from tests.rig.fixtures import aws_keys, running_s3, s3_server
from tests.rig.programs import MissingProgramError, unavailable

__all__ = ["aws_keys", "running_s3", "s3_server"]


@pytest.fixture(scope="session")
def postgresql_database() -> Iterator[str]:
    """A database with today's tables, on a server of the tests' own."""
    try:
        postgresql.binaries()
    except MissingProgramError as missing:
        unavailable(str(missing))
    with postgresql.server() as url:
        made = postgresql.new_database(url)
        Database.open(made).close()
        yield made


@pytest.fixture
def postgresql_url(postgresql_database: str) -> str:
    """The database, emptied: that is quicker than a new one for every test."""
    engine = create_engine(postgresql_database)
    with engine.begin() as connection:
        names = ", ".join(table for table in Base.metadata.tables if table != Counter.__tablename__)
        connection.execute(text(f"TRUNCATE {names} RESTART IDENTITY CASCADE"))
        connection.execute(update(Counter).values(value=0))
    engine.dispose()
    return postgresql_database


@pytest.fixture(scope="session")
def sqlite_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with today's tables and nothing in them, to be copied: that is quicker than to make one for every test."""
    made = tmp_path_factory.mktemp("sqlite") / "interviews.db"
    Database.open(sqlite_url(made)).close()
    return made


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of either kind."""
    if request.param == "sqlite":
        copied = shutil.copy(request.getfixturevalue("sqlite_file"), tmp_path / "interviews.db")
        return sqlite_url(copied).render_as_string()
    url: str = request.getfixturevalue("postgresql_url")
    return url

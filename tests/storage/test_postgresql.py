"""What only PostgreSQL shows: tables up and down, a server that is gone, errors that quote no row, the program on top."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, inspect, make_url, select, text, update
from sqlalchemy.orm import Session

from interview_desktop.core.errors import BugError, DataFolderError
from interview_desktop.storage.database import Database, _alone, _config, _engine, downgrade
from interview_desktop.storage.tables import AnswerRow, Base, Counter
from tests.e2e.commands import Commands, commands
from tests.rig import postgresql

__all__ = ["commands"]


@pytest.fixture
def without_tables(postgresql_database: str) -> Iterator[str]:
    """A database of its own on the same server, with nothing in it."""
    url = postgresql.new_database(postgresql_database)
    yield url
    engine = create_engine(postgresql_database, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"DROP DATABASE {make_url(url).database} WITH (FORCE)"))
    engine.dispose()


def test_who_comes_while_another_makes_the_tables_waits_and_finds_them(without_tables: str) -> None:
    first, _ = _engine(without_tables)
    watching = create_engine(without_tables, isolation_level="AUTOCOMMIT")
    waiting = text(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    with ThreadPoolExecutor(1) as threads:
        with _alone(first) as connection:
            command.upgrade(_config(connection), "head")
            second = threads.submit(Database.open, without_tables)
            with watching.connect() as looking:
                # Nothing was committed yet, so the second has to make the tables too, or to wait.
                while not looking.scalar(waiting):
                    assert not second.done(), second.exception()
        with second.result() as database:
            assert database.read(lambda session: session.scalar(select(Counter.value))) == 0
    first.dispose()
    watching.dispose()


def test_several_open_an_empty_database_at_once(without_tables: str) -> None:
    together = threading.Barrier(4)

    def opened() -> None:
        together.wait()
        Database.open(without_tables).close()

    with ThreadPoolExecutor(4) as threads:
        for each in [threads.submit(opened) for _ in range(4)]:
            each.result()


def test_the_revisions_make_the_tables_of_the_models_and_take_them_away(postgresql_url: str) -> None:
    engine = create_engine(postgresql_url)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
    downgrade(postgresql_url, "base")
    with engine.connect() as connection:
        assert inspect(connection).get_table_names() == ["alembic_version"]
    Database.open(postgresql_url).close()
    with engine.connect() as connection:
        assert set(inspect(connection).get_table_names()) == {*Base.metadata.tables, "alembic_version"}
    engine.dispose()


def test_a_server_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DataFolderError, match="cannot be reached") as raised:
        Database.open(f"postgresql+psycopg://me:secret@/none?host={tmp_path}")
    assert "secret" not in str(raised.value)


def test_a_read_sees_one_state_throughout(postgresql_url: str) -> None:
    value = select(Counter.value).where(Counter.name == "interviews")
    with Database.open(postgresql_url) as database, Database.open(postgresql_url) as other:

        def twice(session: Session) -> tuple[int | None, int | None]:
            before = session.scalar(value)
            other.write(lambda writing: writing.execute(update(Counter).values(value=7)))
            return before, session.scalar(value)

        assert database.read(twice) == (0, 0)
        assert database.read(lambda session: session.scalar(value)) == 7


def test_a_refused_row_is_not_quoted(postgresql_url: str) -> None:
    with Database.open(postgresql_url) as database, pytest.raises(BugError) as raised:
        # Without most of its columns: PostgreSQL's own message would quote the row.
        database.write(lambda session: session.add(AnswerRow(id="1", interview_id="1", text="my secret")))
    assert "secret" not in str(raised.value)


def test_the_program_on_postgresql(
    commands: Commands, postgresql_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INTERVIEW_DATABASE_URL", postgresql_url)
    (tmp_path / "job.txt").write_text("Python developer")
    found = commands("questions", "generate", "--job-description", "job.txt", "--json")
    assert found.status == 0, found.stderr
    assert commands("questions", "approve", found.json["id"], "--by", "Ada").status == 0
    assert "approved" in commands("questions", "list").stdout
    assert [deed["who"] for deed in commands("audit", "--json").json["deeds"]] == ["Ada"]
    assert "pg_dump" in commands("backup", tmp_path / "all.zip").stdout
    assert not (commands.folder / "interviews.db").exists()

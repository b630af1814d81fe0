"""What only PostgreSQL shows: tables up and down, a server that is gone, errors that quote no row, the program on top."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, inspect, select, update
from sqlalchemy.orm import Session

from interview_desktop.core.errors import BugError, DataFolderError
from interview_desktop.storage.database import Database, downgrade
from interview_desktop.storage.tables import AnswerRow, Base, Counter
from tests.e2e.commands import Commands, commands

__all__ = ["commands"]


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

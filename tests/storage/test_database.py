"""Opening, migrating, sharing and refusing a database."""

import multiprocessing
import os
import sqlite3
import tempfile
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from datetime import datetime
from multiprocessing.synchronize import Event, Semaphore
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import Session
from sqlalchemy.schema import CreateTable

from interview_desktop.core.errors import DataFolderError, DiskFull, SettingsError
from interview_desktop.storage.database import Database, _engine, downgrade, sqlite_url
from interview_desktop.storage.faults import database_faults
from interview_desktop.storage.store import InterviewStore
from interview_desktop.storage.tables import Base, UtcTime
from tests.storage.samples import NOW, a_plan


def tables(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def test_up_from_nothing_and_down_again(tmp_path: Path) -> None:
    path = tmp_path / "interviews.db"
    Database.open(sqlite_url(path)).close()
    assert tables(path) == {*Base.metadata.tables, "alembic_version"}
    downgrade(sqlite_url(path), "base")
    assert tables(path) == {"alembic_version"}
    Database.open(sqlite_url(path)).close()
    assert tables(path) == {*Base.metadata.tables, "alembic_version"}


def test_the_revisions_make_exactly_the_tables_of_the_models(tmp_path: Path) -> None:
    path = tmp_path / "interviews.db"
    Database.open(sqlite_url(path)).close()
    engine = create_engine(sqlite_url(path))
    with engine.connect() as connection:
        differences = compare_metadata(
            MigrationContext.configure(connection, opts={"compare_type": True}), Base.metadata
        )
        found = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
        made = {row.name: row.sql for row in found}
    engine.dispose()
    assert differences == []
    # The comparison does not look at checks and names of constraints.
    for table in Base.metadata.sorted_tables:
        constraints = {str(constraint.name) for constraint in table.constraints}
        assert not [name for name in constraints if name not in made[table.name]]


def test_every_table_can_be_made_in_postgresql() -> None:
    for table in Base.metadata.sorted_tables:
        assert "CREATE TABLE" in str(CreateTable(table).compile(dialect=postgresql.dialect()))


def test_a_filled_database_is_opened_again_as_it_is(tmp_path: Path) -> None:
    plan = a_plan()
    with InterviewStore.open(tmp_path) as store:
        store.plan(plan, created=NOW, approved_by=None)
    with InterviewStore.open(tmp_path) as store:
        assert store.get(plan.id).plan == plan


def test_a_newer_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "interviews.db"
    Database.open(sqlite_url(path)).close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(DataFolderError, match=r"interviews\.db was written by a newer version"):
        InterviewStore.open(tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [("9999",)]


def test_it_writes_ahead_keeps_references_and_survives_power_cuts(tmp_path: Path) -> None:
    with Database.open(sqlite_url(tmp_path / "interviews.db")) as database:

        def pragma(name: str) -> object:
            return database.read(lambda session: session.execute(text(f"PRAGMA {name}")).scalar())

        assert pragma("journal_mode") == "wal"
        assert pragma("foreign_keys") == 1
        assert pragma("synchronous") == 2
        assert pragma("busy_timeout") == 10_000


def test_a_path_with_odd_characters(tmp_path: Path) -> None:
    folder = tmp_path / "100 % ü ?#"
    folder.mkdir()
    InterviewStore.open(folder).close()
    assert (folder / "interviews.db").exists()


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "interviews.db").write_text("dear diary, " * 100)
    with pytest.raises(DataFolderError, match=r"interviews\.db is not a database"):
        InterviewStore.open(tmp_path)


def test_a_damaged_database(tmp_path: Path) -> None:
    path = tmp_path / "interviews.db"
    with InterviewStore.open(tmp_path) as store:
        store.plan(a_plan(), created=NOW, approved_by=None)
    data = bytearray(path.read_bytes())
    data[200:] = b"\x5a" * (len(data) - 200)
    path.write_bytes(data)
    with pytest.raises(DataFolderError, match="is damaged"):
        InterviewStore.open(tmp_path)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DataFolderError, match="cannot be opened"):
        InterviewStore.open(tmp_path / "nowhere")


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="Windows has no users to change to")
@pytest.mark.parametrize("filled", [True, False])
def test_a_folder_that_cannot_be_written(filled: bool) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if filled:
            InterviewStore.open(folder).close()
            (folder / "interviews.db").chmod(0o444)
        folder.chmod(0o555)
        with _not_root(), pytest.raises(DataFolderError, match=r"cannot be (written|opened)") as caught:
            store = InterviewStore.open(folder)
            try:
                store.plan(a_plan(), created=NOW, approved_by=None)
            finally:
                store.close()
        folder.chmod(0o755)
        assert caught.value.remedy


@contextmanager
def _not_root() -> Iterator[None]:
    """Root may write everywhere, so the test becomes somebody else for a moment."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(before)


def test_a_full_disk(tmp_path: Path) -> None:
    with InterviewStore.open(tmp_path) as store:

        def fill(session: Session) -> None:
            # As if the disk ended where the file ends now.
            session.execute(text("PRAGMA max_page_count = 1"))
            for _ in range(50):
                session.execute(
                    text(
                        "INSERT INTO question_sets (id, digest, title, language, author, created_at) VALUES (hex(randomblob(16)), '', hex(zeroblob(9000)), '', '', '')"
                    )
                )

        with pytest.raises(DiskFull, match="has no room left"):
            store._database.write(fill)
        assert store.page().items == ()


def test_a_full_disk_is_told_also_where_the_driver_is_asked_directly(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "full.db")) as driver:
        driver.execute("PRAGMA max_page_count = 1")
        with pytest.raises(DiskFull, match=r"full\.db has no room left"), database_faults("full.db"):
            driver.execute("CREATE TABLE one (text)")


def test_a_database_held_by_another_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("interview_desktop.storage.database.BUSY_SECONDS", 0.1)
    with (
        InterviewStore.open(tmp_path) as store,
        closing(sqlite3.connect(tmp_path / "interviews.db", isolation_level=None)) as other,
    ):
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(DataFolderError, match="is held by another program"):
            store.plan(a_plan(), created=NOW, approved_by=None)
        assert store.page().items == ()
        other.execute("ROLLBACK")
        assert store.plan(a_plan(), created=NOW, approved_by=None).number == 1


@pytest.mark.parametrize("url", ["nonsense", "nosuchdatabase://user:hush@host/name"])
def test_a_url_that_cannot_be_used_does_not_tell_its_password(url: str) -> None:
    with pytest.raises(SettingsError) as caught:
        Database.open(url)
    assert "hush" not in str(caught.value)


def test_times_need_a_zone() -> None:
    with pytest.raises(ValueError, match="without a zone"):
        UtcTime().process_bind_param(datetime(2030, 1, 1), postgresql.dialect())  # noqa: DTZ001


def _write_many(folder: str, count: int, ready: Semaphore, go: Event) -> None:
    """Runs in a process of its own; opens the database at the same moment as the others."""
    ready.release()
    go.wait(120)
    with InterviewStore.open(Path(folder)) as store:
        for _ in range(count):
            plan = a_plan()
            store.plan(plan, created=NOW, approved_by=None)
            store.begin(plan.id, NOW)


def test_a_new_file_may_be_opened_by_two_at_the_same_moment(tmp_path: Path) -> None:
    files, moment = [tmp_path / f"{number}.db" for number in range(60)], threading.Barrier(2)

    def open_all() -> None:
        for file in files:
            engine = _engine(sqlite_url(file))[0]
            moment.wait(120)
            engine.connect().close()
            engine.dispose()

    with ThreadPoolExecutor(2) as both:
        for each in [both.submit(open_all) for _ in range(2)]:
            each.result(60)
    for file in files:
        with closing(sqlite3.connect(file)) as connection:
            assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_processes_may_open_and_write_at_once(tmp_path: Path) -> None:
    """From an empty folder: both migrate, both write, no number is given twice and nothing is lost."""
    context = multiprocessing.get_context("spawn")
    ready, go = context.Semaphore(0), context.Event()
    children = [context.Process(target=_write_many, args=(str(tmp_path), 25, ready, go)) for _ in range(2)]
    for child in children:
        child.start()
    for _ in children:
        assert ready.acquire(timeout=120)
    go.set()
    for child in children:
        child.join(120)
    assert [child.exitcode for child in children] == [0, 0]
    with InterviewStore.open(tmp_path) as store:
        assert [item.number for item in store.page(100).items] == list(range(50, 0, -1))
        assert {item.status.value for item in store.page(100).items} == {"running"}

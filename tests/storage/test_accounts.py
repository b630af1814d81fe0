"""Accounts: signing in and being refused alike, lock-out, the last admin."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from interview_desktop.core.errors import AccessRefused, NameTaken
from interview_desktop.storage.accounts import ATTEMPTS, LOCKED, AccountStore
from interview_desktop.storage.audit import AuditLog
from interview_desktop.storage.database import Database, sqlite_url
from interview_desktop.storage.people_tables import Role
from tests.storage.samples import NOW

CHEAP = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
PASSWORD = "correct horse battery"


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    with Database.open(database_url) as opened:
        yield opened


@pytest.fixture
def accounts(database: Database) -> AccountStore:
    return AccountStore(database, CHEAP)


@pytest.fixture
def ada(accounts: AccountStore) -> AccountStore:
    accounts.add("Ada", Role.ADMIN, PASSWORD, by="root", at=NOW)
    return accounts


def refused(accounts: AccountStore, name: str, password: str, after: timedelta = timedelta()) -> str:
    with pytest.raises(AccessRefused) as raised:
        accounts.sign_in(name, password, at=NOW + after)
    return str(raised.value)


def test_without_accounts_there_is_a_single_user(accounts: AccountStore) -> None:
    assert not accounts.any()
    assert accounts.all() == ()


def test_a_name_is_found_however_it_is_written(ada: AccountStore) -> None:
    assert ada.any()
    for name in ("Ada", "ada", " ADA "):
        account = ada.sign_in(name, PASSWORD, at=NOW)
        assert (account.name, account.role) == ("Ada", Role.ADMIN)


def test_every_refusal_says_the_same(ada: AccountStore) -> None:
    ada.add("Bo", Role.REVIEWER, PASSWORD, by="Ada", at=NOW)
    ada.disable("Bo", by="Ada", at=NOW)
    said = {
        refused(ada, "Ada", "wrong password"),
        refused(ada, "Nobody", PASSWORD),
        refused(ada, "Bo", PASSWORD),
    }
    assert len(said) == 1


def test_wrong_passwords_lock_the_account_for_a_while(ada: AccountStore) -> None:
    for _ in range(ATTEMPTS):
        refused(ada, "Ada", "wrong password")
    refused(ada, "Ada", PASSWORD)
    refused(ada, "Ada", PASSWORD, LOCKED - timedelta(seconds=1))
    assert ada.sign_in("Ada", PASSWORD, at=NOW + LOCKED).name == "Ada"


def test_a_right_password_forgets_the_wrong_ones(ada: AccountStore) -> None:
    for _ in range(3):
        for _ in range(ATTEMPTS - 1):
            refused(ada, "Ada", "wrong password")
        ada.sign_in("Ada", PASSWORD, at=NOW)


def test_the_first_account_is_an_admin_and_the_last_admin_stays(accounts: AccountStore) -> None:
    with pytest.raises(AccessRefused, match="no admin yet"):
        accounts.add("Bo", Role.REVIEWER, PASSWORD, by="root", at=NOW)
    accounts.add("Ada", Role.ADMIN, PASSWORD, by="root", at=NOW)
    with pytest.raises(AccessRefused, match="last admin"):
        accounts.disable("ada", by="Ada", at=NOW)
    with pytest.raises(AccessRefused, match="last admin"):
        accounts.change_role("Ada", Role.PROCTOR, by="Ada", at=NOW)
    accounts.add("Cem", Role.ADMIN, PASSWORD, by="Ada", at=NOW)
    assert accounts.disable("Ada", by="Cem", at=NOW).disabled == NOW
    with pytest.raises(AccessRefused, match="last admin"):
        accounts.disable("Cem", by="Cem", at=NOW)
    assert accounts.enable("Ada", by="Cem", at=NOW).disabled is None


def test_a_name_is_given_once(ada: AccountStore) -> None:
    with pytest.raises(NameTaken, match="account ADA already"):
        ada.add("ADA", Role.REVIEWER, PASSWORD, by="Ada", at=NOW)


@pytest.mark.parametrize("password", ["short", "x" * 1025, ""])
def test_passwords_that_cannot_be_used(accounts: AccountStore, password: str) -> None:
    with pytest.raises(AccessRefused, match="A password has"):
        accounts.add("Ada", Role.ADMIN, password, by="root", at=NOW)


@pytest.mark.parametrize("name", ["", "   ", "a\x00b", "x" * 81])
def test_names_that_cannot_be_used(accounts: AccountStore, name: str) -> None:
    with pytest.raises(AccessRefused, match="A name has"):
        accounts.add(name, Role.ADMIN, PASSWORD, by="root", at=NOW)


def test_a_new_password_takes_the_place_of_the_old_one(ada: AccountStore) -> None:
    ada.change_password("Ada", "another long one", by="Ada", at=NOW)
    refused(ada, "Ada", PASSWORD)
    assert ada.sign_in("Ada", "another long one", at=NOW)


def test_a_stronger_hasher_hashes_anew_at_the_next_sign_in(ada: AccountStore, database: Database) -> None:
    stronger = AccountStore(database, PasswordHasher(time_cost=2, memory_cost=64, parallelism=1))
    assert stronger.sign_in("Ada", PASSWORD, at=NOW)
    assert stronger.sign_in("Ada", PASSWORD, at=NOW)


def test_no_password_is_in_the_file(tmp_path: Path) -> None:
    with Database.open(sqlite_url(tmp_path / "interviews.db")) as database:
        AccountStore(database, CHEAP).add("Ada", Role.ADMIN, PASSWORD, by="root", at=NOW)
    content = b"".join(path.read_bytes() for path in tmp_path.glob("interviews.db*"))
    assert PASSWORD.encode() not in content
    assert b"$argon2id$" in content


def test_who_signs_in_or_fails_to_is_in_the_audit_log(ada: AccountStore, database: Database) -> None:
    ada.add("Cem", Role.CANDIDATE, PASSWORD, by="Ada", at=NOW)
    log = AuditLog(database)
    before = len(log.page())
    refused(ada, "ADA", "not the password")
    refused(ada, "nobody", "not the password")
    refused(ada, "Cem", "not the password")
    ada.sign_in("Ada", PASSWORD, at=NOW)  # for one deed, which is entered with who did it
    ada.sign_in("ada", PASSWORD, at=NOW, lasting=True)
    ada.sign_in("Cem", PASSWORD, at=NOW, lasting=True)
    deeds = log.page()[:-before]
    assert [(deed.who, deed.action) for deed in deeds] == [
        ("Ada", "account.signed_in"),
        ("Cem", "account.refused"),
        ("Ada", "account.refused"),
    ]
    assert "password" not in str(deeds)
    assert log.first_broken() is None


def test_what_is_done_to_accounts_is_in_the_audit_log(ada: AccountStore, database: Database) -> None:
    ada.add("Bo", Role.REVIEWER, PASSWORD, by="Ada", at=NOW)
    ada.change_role("Bo", Role.PROCTOR, by="Ada", at=NOW)
    ada.disable("Bo", by="Ada", at=NOW)
    log = AuditLog(database)
    assert [(deed.who, deed.action) for deed in log.page()] == [
        ("Ada", "account.disabled"),
        ("Ada", "account.role"),
        ("Ada", "account.added"),
        ("root", "account.added"),
    ]
    assert log.first_broken() is None


def entered(folder: Path, *deeds: str) -> None:
    with Database.open(sqlite_url(folder / "interviews.db")) as database:
        for deed in deeds:
            AuditLog(database).add(NOW, "Ada", deed, "interview 1", {"why": "because"})


@pytest.mark.parametrize(
    ("change", "broken"),
    [
        ("UPDATE audit_log SET who = 'Bo' WHERE seq = 2", 2),
        ("UPDATE audit_log SET detail = '{}' WHERE seq = 1", 1),
        ("DELETE FROM audit_log WHERE seq = 2", 2),
        ("DELETE FROM audit_log WHERE seq = 3", 3),
        ("DELETE FROM audit_log", 1),
        (
            "INSERT INTO audit_log SELECT 4, at, who, action, subject, detail, hash, hash FROM audit_log WHERE seq = 3",
            4,
        ),
    ],
)
def test_the_audit_log_tells_the_first_row_that_was_changed(tmp_path: Path, change: str, broken: int) -> None:
    entered(tmp_path, "one", "two", "three")
    with closing(sqlite3.connect(tmp_path / "interviews.db")) as connection, connection:
        connection.execute(change)
    with Database.open(sqlite_url(tmp_path / "interviews.db")) as database:
        assert AuditLog(database).first_broken() == broken


def test_the_audit_log_by_subject_and_page(tmp_path: Path) -> None:
    entered(tmp_path, "one", "two", "three")
    with Database.open(sqlite_url(tmp_path / "interviews.db")) as database:
        log = AuditLog(database)
        log.add(NOW, "Ada", "four", "interview 2")
        assert [deed.action for deed in log.page(about="1")] == ["three", "two", "one"]
        assert [deed.action for deed in log.page(1, before=3)] == ["two"]
        assert log.first_broken() is None

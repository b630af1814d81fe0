"""Accounts on the command line; who approves is who signs in, once there are accounts."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.commands import Commands, Said, commands

__all__ = ["commands"]

Typed = Callable[..., Said]
PASSWORD = "correct horse battery"


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, commands: Commands) -> Typed:
    """Calls a command with a password on its standard input."""

    def call(password: str, *arguments: str | Path) -> Said:
        monkeypatch.setattr(sys, "stdin", io.StringIO(password + "\n"))
        return commands(*arguments, "--password-stdin")

    return call


def test_accounts_from_the_first_to_the_last(commands: Commands, typed: Typed) -> None:
    assert "single user" in commands("users", "list").stdout
    assert typed(PASSWORD, "users", "add", "Bo", "--role", "reviewer").status == 1
    assert typed(PASSWORD, "users", "add", "Ada", "--role", "admin").status == 0
    assert typed(PASSWORD, "users", "add", "Bo", "--role", "candidate").status == 0
    assert typed("short", "users", "add", "Cem", "--role", "admin").status == 1
    assert [(each["name"], each["role"]) for each in commands("users", "list", "--json").json] == [
        ("Ada", "admin"),
        ("Bo", "candidate"),
    ]
    assert "last admin" in commands("users", "disable", "Ada").stderr
    assert commands("users", "role", "Bo", "admin").status == 0
    assert commands("users", "disable", "Ada").status == 0
    assert "disabled" in commands("users", "list").stdout
    assert commands("users", "enable", "Ada").status == 0
    assert typed("another long one", "users", "password", "Ada").status == 0
    assert commands("users", "add", "Dan", "--role", "king").status == 2
    actions = [deed["action"] for deed in commands("audit", "--json").json["deeds"]]
    assert actions == [
        "account.password",
        "account.enabled",
        "account.disabled",
        "account.role",
        "account.added",
        "account.added",
    ]


def test_with_accounts_approving_takes_a_sign_in(commands: Commands, typed: Typed, tmp_path: Path) -> None:
    (tmp_path / "own.txt").write_text("What did you build?\n")
    typed(PASSWORD, "users", "add", "Ada", "--role", "admin")
    typed(PASSWORD, "users", "add", "Bo", "--role", "candidate")
    assert "Say so with --by" in commands("questions", "approve", "own.txt").stderr
    assert "wrong" in typed("guessed it", "questions", "approve", "own.txt", "--by", "Ada").stderr
    assert "role candidate" in typed(PASSWORD, "questions", "approve", "own.txt", "--by", "Bo").stderr
    assert not (commands.folder / "questions.txt").exists()
    said = typed(PASSWORD, "questions", "approve", "own.txt", "--by", "ada", "--json")
    assert said.json["decisions"][0]["by"] == "Ada"
    log = commands("audit", said.json["id"]).stdout
    assert "Ada  questions.approved" in log


def test_without_a_terminal_the_password_has_to_be_given(
    commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    said = commands("users", "add", "Ada", "--role", "admin")
    assert (said.status, "--password-stdin" in said.stderr) == (1, True)


def test_a_log_that_was_changed_is_told(commands: Commands, typed: Typed) -> None:
    import sqlite3
    from contextlib import closing

    typed(PASSWORD, "users", "add", "Ada", "--role", "admin")
    with closing(sqlite3.connect(commands.folder / "interviews.db")) as connection, connection:
        connection.execute("UPDATE audit_log SET who = 'nobody'")
    said = commands("audit")
    assert (said.status, "changed at row 1" in said.stdout) == (1, True)

"""`interview-desktop encrypt`, `decrypt` and `keys ...`: interviews that only this machine's keys can read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from interview_desktop.cli.ending import complain
from interview_desktop.cli.terminal import (
    ByOption,
    OutOption,
    PasswordOption,
    open_store,
    print_text,
    read_password,
)
from interview_desktop.core.errors import EnvironmentFault

if TYPE_CHECKING:
    from interview_desktop.storage.store import InterviewStore

app = typer.Typer(help="Keys of encrypted interviews.", no_args_is_help=True, rich_markup_mode=None)

IdArgument = Annotated[str, typer.Argument(metavar="[ID]", help="Of one interview.", show_default=False)]


def encrypt(
    interview_id: IdArgument = "",
    every: Annotated[bool, typer.Option("--all", help="Every finished interview.")] = False,
    by: ByOption = "",
    password_stdin: PasswordOption = False,
    out: OutOption = None,
) -> None:
    """Encrypt interviews that are finished: files and rows, each under a key of its own. New ones are by `encryption.at_rest`."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.kept.vault import Vault
    from interview_desktop.app.stores import interview_id_of

    if every == bool(interview_id):
        raise typer.BadParameter("give an ID, or --all")
    done, failed = 0, False
    with open_store(out) as (_, folder, store):
        person = _keeper(store, by, password_stdin=password_stdin)
        for each in _all(store) if every else [interview_id_of(folder, interview_id)]:
            try:
                was_plain = Vault(folder).encrypt(each)
            except EnvironmentFault as fault:
                if not every:
                    raise
                complain(fault)
                failed = True
                continue
            if was_plain:
                done += 1
                store.audit.add(SystemClock().now(), person, "interview.encrypted", f"interview {each}")
                print_text(f"{each} is encrypted.")
    if not done and not failed:
        print_text("Nothing is left to encrypt.")
    if failed:
        raise typer.Exit(1)


def decrypt(
    interview_id: Annotated[str, typer.Argument(metavar="ID", help="Of the interview.", show_default=False)],
    by: ByOption = "",
    password_stdin: PasswordOption = False,
    out: OutOption = None,
) -> None:
    """Make an encrypted interview plain again. Its key stays."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.kept.vault import Vault
    from interview_desktop.app.stores import interview_id_of

    with open_store(out) as (_, folder, store):
        checked = interview_id_of(folder, interview_id)
        person = _keeper(store, by, password_stdin=password_stdin)
        was = Vault(folder).decrypt(checked)
        if was:
            store.audit.add(SystemClock().now(), person, "interview.decrypted", f"interview {checked}")
    print_text(f"{checked} is {'plain' if was else 'not encrypted'}.")


@app.command("export")
def export_keys(
    file: Annotated[Path, typer.Argument(help="New file; whoever has it can read the interviews.")],
    interview_id: IdArgument = "",
    by: ByOption = "",
    password_stdin: PasswordOption = False,
    out: OutOption = None,
) -> None:
    """Write the keys of all encrypted interviews, or of one, into a file: for a backup kept elsewhere, or another computer."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.kept.key_transfer import write_keys
    from interview_desktop.app.stores import interview_id_of

    with open_store(out) as (_, folder, store):
        person = _keeper(store, by, password_stdin=password_stdin)
        only = interview_id_of(folder, interview_id) if interview_id else ""
        wanted = [only] if only else _all(store)
        count = write_keys(folder, wanted, file)
        try:
            store.audit.add(SystemClock().now(), person, "keys.exported", _subject(only))
        except BaseException:
            file.unlink(missing_ok=True)  # nobody takes keys away unseen
            raise
    print_text(f"{count} {_keys(count)} in {file}. Keep it apart from the data folder and its backups.")


@app.command("import")
def import_keys(
    file: Annotated[Path, typer.Argument(help="Written by keys export.")],
    by: ByOption = "",
    password_stdin: PasswordOption = False,
    out: OutOption = None,
) -> None:
    """Take keys from a file, so that encrypted interviews of another computer or a backup can be read here."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.kept.key_transfer import read_keys

    with open_store(out, makes=True) as (_, folder, store):
        person = _keeper(store, by, password_stdin=password_stdin)
        count = read_keys(folder, file)
        store.audit.add(SystemClock().now(), person, "keys.imported", _subject(""), {"count": count})
    print_text(f"{count} {_keys(count)} here now.")


def _keys(count: int) -> str:
    return "key is" if count == 1 else "keys are"


def _subject(interview_id: str) -> str:
    return f"interview {interview_id}" if interview_id else "keys"


def _all(store: InterviewStore) -> list[str]:
    found: list[str] = []
    page = store.page(500)
    while True:
        found += [each.id for each in page.items if each.ended is not None]
        if page.next is None:
            return found
        page = store.page(500, before=page.next)


def _keeper(store: InterviewStore, by: str, *, password_stdin: bool) -> str:
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.people import who
    from interview_desktop.storage.people_tables import Role

    return who(
        store.accounts,
        by,
        lambda: read_password(from_stdin=password_stdin),
        at=SystemClock().now(),
        roles=frozenset({Role.ADMIN, Role.OPERATOR}),
    )

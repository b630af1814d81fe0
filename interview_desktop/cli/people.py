"""`interview-desktop users ...` and `audit`: accounts, and who did what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from interview_desktop.cli.ending import FAILED
from interview_desktop.cli.terminal import (
    JsonOption,
    OutOption,
    PasswordOption,
    is_kept,
    look_into_store,
    open_store,
    print_json,
    print_text,
    read_password,
)

if TYPE_CHECKING:
    from interview_desktop.storage.accounts import Account
    from interview_desktop.storage.people_tables import Role

app = typer.Typer(
    help="Accounts. Whoever can write the data folder may manage them.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

NameArgument = Annotated[str, typer.Argument(metavar="NAME", help="Of the account.", show_default=False)]
RoleHelp = "admin, proctor, reviewer, operator or candidate."


@app.command("add")
def add_user(
    name: NameArgument,
    role: Annotated[str, typer.Option(help=RoleHelp)],
    password_stdin: PasswordOption = False,
    out: OutOption = None,
) -> None:
    """Make an account. The first one has to be an admin."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.people import machine_user

    wanted = _role(role)
    with open_store(out, makes=True) as (_, _, store):
        password = read_password(from_stdin=password_stdin, new=True)
        made = store.accounts.add(name, wanted, password, by=machine_user(), at=SystemClock().now())
    print_text(f"{made.name} is {made.role}.")


@app.command("list")
def list_users(out: OutOption = None, as_json: JsonOption = False) -> None:
    """List the accounts."""
    found: Sequence[Account] = ()
    if is_kept(out):
        with open_store(out) as (_, _, store):
            found = store.accounts.all()
    if as_json:
        print_json(
            [
                {
                    "id": each.id,
                    "name": each.name,
                    "role": each.role.value,
                    "created_at": each.created.isoformat(),
                    "disabled_at": each.disabled and each.disabled.isoformat(),
                    "locked_until": each.locked_until and each.locked_until.isoformat(),
                }
                for each in found
            ]
        )
        return
    for each in found:
        state = (
            "disabled"
            if each.disabled
            else f"locked until {each.locked_until:%H:%M} UTC"
            if each.locked_until
            else ""
        )
        print_text(f"{each.role:10} {each.name}  {state}".rstrip())
    if not found:
        print_text("There are no accounts: this installation is for a single user.")


@app.command("disable")
def disable_user(name: NameArgument, out: OutOption = None) -> None:
    """Let an account sign in no more. The last admin cannot be disabled."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.people import machine_user

    with open_store(out) as (_, _, store):
        done = store.accounts.disable(name, by=machine_user(), at=SystemClock().now())
    print_text(f"{done.name} is disabled.")


@app.command("enable")
def enable_user(name: NameArgument, out: OutOption = None) -> None:
    """Let an account sign in again, also one that wrong passwords have locked."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.people import machine_user

    with open_store(out) as (_, _, store):
        done = store.accounts.enable(name, by=machine_user(), at=SystemClock().now())
    print_text(f"{done.name} may sign in.")


@app.command("role")
def change_role(
    name: NameArgument,
    role: Annotated[str, typer.Argument(metavar="ROLE", help=RoleHelp, show_default=False)],
    out: OutOption = None,
) -> None:
    """Give an account another role."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.people import machine_user

    with open_store(out) as (_, _, store):
        done = store.accounts.change_role(name, _role(role), by=machine_user(), at=SystemClock().now())
    print_text(f"{done.name} is {done.role}.")


@app.command("password")
def change_password(
    name: NameArgument, password_stdin: PasswordOption = False, out: OutOption = None
) -> None:
    """Give an account another password, and unlock it."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.people import machine_user

    with open_store(out) as (_, _, store):
        password = read_password(from_stdin=password_stdin, new=True)
        done = store.accounts.change_password(name, password, by=machine_user(), at=SystemClock().now())
    print_text(f"{done.name} has a new password.")


def audit(
    subject: Annotated[
        str, typer.Argument(metavar="[ID]", help="Only what concerns this id.", show_default=False)
    ] = "",
    who: Annotated[str, typer.Option("--who", help="Only what this person did.")] = "",
    action: Annotated[str, typer.Option("--action", help="Only this, such as interview.viewed.")] = "",
    before: Annotated[
        int | None, typer.Option("--before", help="Only rows before this number.", show_default=False)
    ] = None,
    limit: Annotated[int, typer.Option(min=1, max=100_000, help="How many at most, newest first.")] = 50,
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show who did what, and whether the log itself is whole."""
    with look_into_store(out) as (_, _, store):
        broken = store.audit.first_broken()
        deeds = store.audit.page(limit, before=before, about=subject, who=who, action=action)
    if as_json:
        rows = [
            {
                "seq": deed.seq,
                "at": deed.at,
                "who": deed.who,
                "action": deed.action,
                "subject": deed.subject,
                "detail": dict(deed.detail),
            }
            for deed in deeds
        ]
        print_json({"whole": broken is None, "first_broken": broken, "deeds": rows})
    else:
        for deed in deeds:
            print_text(
                f"{deed.seq:6}  {deed.at[:19].replace('T', ' ')}  {deed.who}  {deed.action}  {deed.subject}"
            )
        if broken is not None:
            print_text(f"The log was changed at row {broken}: trust nothing from there on.")
        else:
            print_text("The log is whole: each row follows from the one before it.")
    if broken is not None:
        raise typer.Exit(FAILED)


def _role(text: str) -> Role:
    from interview_desktop.storage.people_tables import Role

    if text not in set(Role):
        raise typer.BadParameter(f"choose one of {', '.join(Role)}", param_hint="role")
    return Role(text)

"""`interview-desktop retention ...` and `erase`: what must be kept, what must go, and letting it go."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from interview_desktop.cli.terminal import (
    JsonOption,
    OutOption,
    PasswordOption,
    open_store,
    print_json,
    print_text,
    read_password,
)
from interview_desktop.core.errors import EnvironmentFault

if TYPE_CHECKING:
    from interview_desktop.app.erasing import Receipt
    from interview_desktop.core.retention import Matter

app = typer.Typer(help="What must be kept, and what must go.", no_args_is_help=True, rich_markup_mode=None)

InterviewArgument = Annotated[
    str, typer.Argument(metavar="ID", help="Id of the interview.", show_default=False)
]
ByOption = Annotated[str, typer.Option("--by", help="Who does this; this machine's user when left out.")]


@app.command("list")
def list_matters(out: OutOption = None, as_json: JsonOption = False) -> None:
    """List what is due, held or contradictory, and why; the most urgent first."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.erasing import open_matters

    with open_store(out) as (settings, folder, store):
        found = open_matters(settings, folder, store, SystemClock().now())
    if as_json:
        print_json([_matter_json(each) for each in found])
        return
    for each in found:
        kind = each.kind.value.replace("_", " ") if each.kind else "everything"
        when = f"by {each.at:%Y-%m-%d}" if each.at else ""
        print_text(f"{each.urgency.value:8} {each.interview_id}  {kind:10} {when:13} {each.why}")
    if not found:
        print_text("Nothing is due.")


@app.command("hold")
def hold(
    interview_id: InterviewArgument,
    reason: Annotated[str, typer.Option(help="Why nothing of it may be deleted.", show_default=False)],
    by: ByOption = "",
    password_stdin: PasswordOption = False,
    out: OutOption = None,
) -> None:
    """Put an interview under legal hold: it cannot be erased before it is released."""
    if not reason.strip():
        raise typer.BadParameter("say why", param_hint="--reason")
    _mark(interview_id, by, out, hold=" ".join(reason.split()), password_stdin=password_stdin)
    print_text(f"{interview_id} is under legal hold.")


@app.command("release")
def release(
    interview_id: InterviewArgument,
    by: ByOption = "",
    password_stdin: PasswordOption = False,
    out: OutOption = None,
) -> None:
    """Release an interview from its legal hold."""
    _mark(interview_id, by, out, hold="", password_stdin=password_stdin)
    print_text(f"{interview_id} is released.")


@app.command("request")
def request(
    interview_id: InterviewArgument,
    by: ByOption = "",
    password_stdin: PasswordOption = False,
    out: OutOption = None,
) -> None:
    """Note that the candidate asked for erasure; it is due within 30 days."""
    _mark(interview_id, by, out, hold=None, password_stdin=password_stdin)
    print_text(f"The request is noted; {interview_id} is to be erased within 30 days.")


def erase(
    interview_id: InterviewArgument,
    reason: Annotated[str, typer.Option(help="Why; no name of a candidate.")] = "",
    override: Annotated[
        bool,
        typer.Option(
            "--override", help="Erase also what the settings say must be kept still; takes a reason."
        ),
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    by: ByOption = "",
    password_stdin: PasswordOption = False,
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """Remove an interview everywhere it is, for good, and print a receipt."""
    from interview_desktop.app import erasing
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.people import who
    from interview_desktop.storage.people_tables import Role

    if override and not reason.strip():
        raise typer.BadParameter("deciding against what must be kept takes a reason", param_hint="--reason")
    with open_store(out) as (settings, folder, store):
        now = SystemClock().now()
        person = who(
            store.accounts,
            by,
            lambda: read_password(from_stdin=password_stdin),
            at=now,
            roles=frozenset({Role.ADMIN, Role.OPERATOR}),
        )
        if not yes:
            _ask(interview_id)
        receipt = erasing.erase(
            settings,
            folder,
            store,
            interview_id,
            by=person,
            reason=reason.strip(),
            now=now,
            override=override,
        )
    if as_json:
        print_json(_receipt_json(receipt))
    else:
        _print_receipt(receipt)


def _ask(interview_id: str) -> None:
    if sys.stdin is None or not sys.stdin.isatty():
        raise EnvironmentFault("Erasing cannot be undone, and there is no terminal to ask on", "Give --yes")
    if not typer.confirm(f"Erase {interview_id} for good?"):
        raise typer.Exit(1)


def _mark(interview_id: str, by: str, out: Any, *, hold: str | None, password_stdin: bool) -> None:
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.paths import checked_id
    from interview_desktop.app.people import who

    with open_store(out) as (_, _, store):
        now = SystemClock().now()
        person = who(store.accounts, by, lambda: read_password(from_stdin=password_stdin), at=now)
        if hold is None:
            store.retention.request(checked_id(interview_id), by=person, at=now)
        else:
            store.retention.hold(checked_id(interview_id), hold, by=person, at=now)


def _matter_json(matter: Matter) -> dict[str, Any]:
    return {
        "interview_id": matter.interview_id,
        "class": matter.kind.value if matter.kind else None,
        "urgency": matter.urgency.value,
        "at": matter.at and matter.at.isoformat(),
        "why": matter.why,
    }


def _receipt_json(receipt: Receipt) -> dict[str, Any]:
    stone = receipt.tombstone
    return {
        "interview_id": stone.interview_id,
        "erased_by": stone.erased_by,
        "reason": stone.reason,
        "begun_at": stone.begun.isoformat(),
        "completed_at": stone.completed and stone.completed.isoformat(),
        "removed": dict(stone.removed),
        "notes": list(receipt.notes),
    }


def _print_receipt(receipt: Receipt) -> None:
    stone = receipt.tombstone
    print_text(f"Erased: interview {stone.interview_id}")
    print_text(
        f"by {stone.erased_by}, completed {stone.completed:%Y-%m-%d %H:%M} UTC"
        + (f": {stone.reason}" if stone.reason else "")
    )
    for what, count in sorted(stone.removed.items()):
        print_text(f"{count:6}  {what}")
    for note in receipt.notes:
        print_text(note)

"""`interview-desktop retention ...` and `erase`: what must be kept, what must go, and letting it go."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from interview_desktop.cli.ending import FAILED, complain
from interview_desktop.cli.terminal import (
    ByOption,
    JsonOption,
    OutOption,
    PasswordOption,
    look_into_store,
    open_store,
    print_json,
    print_text,
    read_password,
)
from interview_desktop.core.errors import EnvironmentFault

if TYPE_CHECKING:
    from interview_desktop.app.kept.erasing import Receipt
    from interview_desktop.app.kept.erasing_classes import PartReceipt
    from interview_desktop.app.kept.letting_go import NotRemoved
    from interview_desktop.core.retention import Matter, ObjectClass
    from interview_desktop.storage.store import InterviewStore

app = typer.Typer(help="What must be kept, and what must go.", no_args_is_help=True, rich_markup_mode=None)

InterviewArgument = Annotated[
    str, typer.Argument(metavar="ID", help="Id or number of the interview.", show_default=False)
]


LimitOption = Annotated[
    int,
    typer.Option(
        "--limit", min=1, max=100_000, help="How many interviews of each class to look at, oldest first."
    ),
]


@app.command("list")
def list_matters(limit: LimitOption = 200, out: OutOption = None, as_json: JsonOption = False) -> None:
    """List what is due, held or contradictory, and why; the most urgent first."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.kept.due import open_matters

    with look_into_store(out) as (settings, folder, store):
        found = open_matters(settings, folder, store, SystemClock().now(), limit)
    if as_json:
        print_json([_matter_json(each) for each in found.items])
        return
    for each in found.items:
        print_text(_matter_line(each))
    if found.more:
        print_text(
            f"There may be more: these are the oldest {limit} of each class. See further with --limit."
        )
    if not found.items:
        print_text("Nothing is due.")


@app.command("apply")
def apply(
    reason: Annotated[str, typer.Option(help="Why; no name of a candidate.")] = "retention",
    limit: LimitOption = 200,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    by: ByOption = "",
    password_stdin: PasswordOption = False,
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """Remove what is due, class by class, after a person has seen it. What is held or contradictory is left alone.

    What cannot be removed of one interview is told and stays due; the others go on, and the exit status is 1.
    """
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.composition import make_sealer
    from interview_desktop.app.kept.due import due_removals, open_matters
    from interview_desktop.app.kept.erasing import Order
    from interview_desktop.app.kept.letting_go import let_go

    with open_store(out) as (settings, folder, store):
        clock = SystemClock()
        person = _eraser(store, by, password_stdin=password_stdin)
        found = open_matters(settings, folder, store, clock.now(), limit)
        removals = due_removals(found)
        chosen = {each.interview_id for each in removals}
        if not as_json:
            for each in found.items:
                mark = "" if each.interview_id in chosen else "   left to you"
                print_text(f"{_matter_line(each)}{mark}")
        if removals and not yes:
            _ask(f"Remove what is due of {len(removals)} of them for good?")
        order = Order(person, reason.strip(), clock.now())
        done = let_go(settings, folder, store, removals, make_sealer(settings, folder, clock), order)
    if as_json:
        print_json(
            [
                *(receipt_json(each) for each in done.receipts),
                *(_not_removed_json(each) for each in done.left),
            ]
        )
    else:
        for receipt in done.receipts:
            print_receipt(receipt)
        if not removals:
            print_text("Nothing was due; nothing was removed.")
    for left in done.left:
        complain(_not_removed(left))
    if done.left:
        raise typer.Exit(FAILED)


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
    marked = _mark(interview_id, by, out, hold=" ".join(reason.split()), password_stdin=password_stdin)
    print_text(f"{marked} is under legal hold.")


@app.command("release")
def release(
    interview_id: InterviewArgument,
    by: ByOption = "",
    password_stdin: PasswordOption = False,
    out: OutOption = None,
) -> None:
    """Release an interview from its legal hold."""
    marked = _mark(interview_id, by, out, hold="", password_stdin=password_stdin)
    print_text(f"{marked} is released.")


@app.command("request")
def request(
    interview_id: InterviewArgument,
    by: ByOption = "",
    password_stdin: PasswordOption = False,
    out: OutOption = None,
) -> None:
    """Note that the candidate asked for erasure; it is due within 30 days."""
    marked = _mark(interview_id, by, out, hold=None, password_stdin=password_stdin)
    print_text(f"The request is noted; {marked} is to be erased within 30 days.")


def erase(
    interview_id: InterviewArgument,
    reason: Annotated[str, typer.Option(help="Why; no name of a candidate.")] = "",
    only: Annotated[
        list[str] | None,
        typer.Option(
            "--only",
            help="Only this class: raw_media, video, transcript, scores, ratings, consent, demographics. May be repeated.",
            show_default=False,
        ),
    ] = None,
    override: Annotated[
        bool,
        typer.Option(
            "--override", help="Erase also what the settings say must be kept still; takes a reason."
        ),
    ] = False,
    leave_elsewhere: Annotated[
        bool,
        typer.Option(
            "--leave-elsewhere",
            help="Leave what was brought to a bucket or folder that cannot be reached any more; takes a reason.",
        ),
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    by: ByOption = "",
    password_stdin: PasswordOption = False,
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """Remove an interview everywhere it is, or some classes of it, for good, and print a receipt."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.composition import make_sealer
    from interview_desktop.app.kept import erasing
    from interview_desktop.app.kept.erasing_classes import erase_classes
    from interview_desktop.app.stores import interview_id_of

    if override and not reason.strip():
        raise typer.BadParameter("deciding against what must be kept takes a reason", param_hint="--reason")
    if leave_elsewhere and not reason.strip():
        raise typer.BadParameter("leaving files elsewhere takes a reason", param_hint="--reason")
    kinds = _classes(only or [])
    with open_store(out) as (settings, folder, store):
        clock = SystemClock()
        checked = interview_id_of(folder, interview_id)
        erasing.require_known(folder, store, checked)
        person = _eraser(store, by, password_stdin=password_stdin)
        if not yes:
            what = f"the {', '.join(sorted(kinds)).replace('_', ' ')} of {checked}" if kinds else checked
            _ask(f"Erase {what} for good?")
        order = erasing.Order(
            person, reason.strip(), clock.now(), override=override, leave_elsewhere=leave_elsewhere
        )
        receipt: Receipt | PartReceipt
        if kinds:
            sealer = make_sealer(settings, folder, clock)
            receipt = erase_classes(settings, folder, store, checked, kinds, sealer, order)
        else:
            receipt = erasing.erase(settings, folder, store, checked, order)
    if as_json:
        print_json(receipt_json(receipt))
    else:
        print_receipt(receipt)


def _eraser(store: InterviewStore, by: str, *, password_stdin: bool) -> str:
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


def _classes(names: list[str]) -> frozenset[ObjectClass]:
    from interview_desktop.app.kept.erasing_classes import OF_AN_INTERVIEW
    from interview_desktop.core.retention import ObjectClass

    known = {kind.value: kind for kind in ObjectClass if kind in OF_AN_INTERVIEW}
    for name in names:
        if name not in known:
            raise typer.BadParameter(f"choose from {', '.join(known)}", param_hint="--only")
    return frozenset(known[name] for name in names)


def _ask(question: str) -> None:
    if sys.stdin is None or not sys.stdin.isatty():
        raise EnvironmentFault("Erasing cannot be undone, and there is no terminal to ask on", "Give --yes")
    if not typer.confirm(question):
        raise typer.Exit(1)


def _mark(interview_id: str, by: str, out: Any, *, hold: str | None, password_stdin: bool) -> str:
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.people import who
    from interview_desktop.app.stores import interview_id_of

    with open_store(out) as (_, folder, store):
        checked, now = interview_id_of(folder, interview_id), SystemClock().now()
        person = who(store.accounts, by, lambda: read_password(from_stdin=password_stdin), at=now)
        if hold is None:
            store.retention.request(checked, by=person, at=now)
        else:
            store.retention.hold(checked, hold, by=person, at=now)
    return checked


def _matter_json(matter: Matter) -> dict[str, Any]:
    return {
        "interview_id": matter.interview_id,
        "class": matter.kind.value if matter.kind else None,
        "urgency": matter.urgency.value,
        "at": matter.at and matter.at.isoformat(),
        "why": matter.why,
    }


def _matter_line(matter: Matter) -> str:
    kind = matter.kind.value.replace("_", " ") if matter.kind else "everything"
    when = f"by {matter.at:%Y-%m-%d}" if matter.at else ""
    return f"{matter.urgency.value:8} {matter.interview_id:36}  {kind:12} {when:13} {matter.why}"


def _not_removed(left: NotRemoved) -> EnvironmentFault:
    what = f"the interview {left.removal.interview_id}" if left.removal.interview_id else "the log"
    return EnvironmentFault(f"Not all that is due of {what} is removed. {left.fault.what}", left.fault.remedy)


def _not_removed_json(left: NotRemoved) -> dict[str, Any]:
    return {
        "interview_id": left.removal.interview_id or None,
        "classes": sorted(left.removal.kinds),
        "fault": f"{left.fault.what}.",
        "remedy": f"{left.fault.remedy}." if left.fault.remedy else None,
    }


def receipt_json(receipt: Receipt | PartReceipt) -> dict[str, Any]:
    """A receipt for programs."""
    from interview_desktop.app.kept.erasing import Receipt

    if not isinstance(receipt, Receipt):
        return {
            "interview_id": receipt.interview_id or None,
            "classes": sorted(receipt.kinds),
            "removed": dict(receipt.removed),
            "kept": sorted(receipt.kept),
            "notes": list(receipt.notes),
        }
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


def print_receipt(receipt: Receipt | PartReceipt) -> None:
    """A receipt for people."""
    from interview_desktop.app.kept.erasing import Receipt
    from interview_desktop.app.kept.removed import in_words

    if isinstance(receipt, Receipt):
        stone = receipt.tombstone
        print_text(f"{'Already erased' if receipt.again else 'Erased'}: interview {stone.interview_id}")
        print_text(
            f"by {stone.erased_by}, completed {stone.completed:%Y-%m-%d %H:%M} UTC"
            + (f": {stone.reason}" if stone.reason else "")
        )
        removed = dict(stone.removed)
    else:
        what = ", ".join(sorted(receipt.kinds)).replace("_", " ")
        print_text(
            f"Erased: {what}" + (f" of the interview {receipt.interview_id}" if receipt.interview_id else "")
        )
        removed = receipt.removed
        if receipt.interview_id:
            kept = ", ".join(sorted(receipt.kept)).replace("_", " ")
            print_text(f"Kept of it still: {kept or 'nothing but its entry'}")
    for what, count in in_words(removed):
        print_text(f"{count:6}  {what}")
    for note in receipt.notes:
        print_text(note)

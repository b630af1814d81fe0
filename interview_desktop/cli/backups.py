"""`interview-desktop backup`, `restore`, `handover` and `bundle`: what is kept, in one file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from interview_desktop.cli.terminal import (
    ByOption,
    OutOption,
    PasswordOption,
    open_folder,
    open_store,
    print_text,
    read_settings,
    signed_in,
    teller,
)

TargetArgument = Annotated[Path, typer.Argument(metavar="FILE", help="New .zip file.", show_default=False)]


def backup(target: TargetArgument, out: OutOption = None) -> None:
    """Write the whole data folder into one file, also while an interview is being held."""
    from interview_desktop.app import stores
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.kept.auditing import backed_up
    from interview_desktop.app.kept.backup import back_up
    from interview_desktop.app.people import machine_user

    folder, clock = stores.data_folder(read_settings(out=out)), SystemClock()

    def note_it() -> None:
        if stores.has_database(folder):
            with stores.open_store(folder) as store:
                backed_up(store, by=machine_user(), at=clock.now())

    vanished = back_up(folder, target.absolute(), clock, _bar(), whole=note_it)
    print_text(str(target))
    for name in vanished:
        print_text(f"Not in it, because it was removed meanwhile or its name is no text: {name}")
    if folder.database_url:
        print_text("The PostgreSQL database is not in it: back it up with pg_dump.")
    print_text("The key that signs interviews lies outside the data folder and is not in it.")
    if folder.encryption != "off":
        print_text(
            "The keys of encrypted interviews are not in it either: write them down with keys export, and keep them apart."
        )


def restore(
    source: Annotated[Path, typer.Argument(metavar="FILE", help="A backup.", show_default=False)],
    out: Annotated[
        Path, typer.Option("--out", help="Data folder to make; new or empty.", show_default=False)
    ],
) -> None:
    """Make a data folder from a backup, after all of it was checked."""
    from interview_desktop.app.kept.backup import restore as make
    from interview_desktop.app.paths import DataFolder

    settings = read_settings(out=out)
    make(source, DataFolder(settings.data_dir), _bar())
    print_text(
        f"{settings.data_dir}\nRun recover there if an interview was being held when the backup was made."
    )


def handover(
    interview_id: Annotated[
        str, typer.Argument(metavar="ID", help="Id or number of the interview.", show_default=False)
    ],
    target: TargetArgument,
    by: ByOption = "",
    password_stdin: PasswordOption = False,
    out: OutOption = None,
) -> None:
    """Write one interview with its signatures into one file, to hand it over."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.kept.auditing import Act, note
    from interview_desktop.app.kept.backup import hand_over
    from interview_desktop.app.stores import interview_id_of

    clock = SystemClock()
    with open_store(out) as (_, folder, store):
        checked = interview_id_of(folder, interview_id)
        person = signed_in(store, by, password_stdin=password_stdin)
        signed = hand_over(
            folder,
            checked,
            target.absolute(),
            clock,
            _bar(),
            whole=lambda: note(store, Act.HANDED_OVER, checked, "everything", by=person, at=clock.now()),
        )
    print_text(str(target))
    if not signed:
        print_text(
            "It has no signature, so nobody can verify it. Finish the interview, or run recover, and hand it over again."
        )


def bundle(target: TargetArgument, out: OutOption = None) -> None:
    """Write what support needs to know into one file: no media, words, names, keys or questions."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.kept.backup import support_bundle

    settings = read_settings(out=out)
    support_bundle(settings, open_folder(settings), target.absolute(), SystemClock())
    print_text(str(target))


def _bar() -> Callable[[float], None]:
    """Tells every tenth on a terminal, and nothing in a pipe."""
    say, told = teller(quiet=False), [0]

    def progress(fraction: float) -> None:
        if int(fraction * 10) > told[0]:
            told[0] = int(fraction * 10)
            say(f"{told[0] * 10} %")

    return progress

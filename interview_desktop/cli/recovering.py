"""`interview-desktop recover`: finishing what a crash has left, by command or before an interview is held."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from interview_desktop.cli.ending import FAILED
from interview_desktop.cli.terminal import (
    JsonOption,
    OutOption,
    is_kept,
    open_folder,
    open_kept_folder,
    print_json,
    read_settings,
)

if TYPE_CHECKING:
    from interview_desktop.app.holding.recovery import Recovery
    from interview_desktop.app.settings import Settings


def recover(
    interview_id: Annotated[
        str, typer.Argument(metavar="[ID]", help="Only this interview.", show_default=False)
    ] = "",
    every: Annotated[
        bool, typer.Option("--all", help="Every interview; so it is, when no ID is given.")
    ] = False,
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """Finish what a crash left, and transcribe answers that could not be transcribed before."""
    from interview_desktop.app.composition import make_recoverer
    from interview_desktop.app.holding.narration import recovery_json
    from interview_desktop.app.holding.recovery import Found
    from interview_desktop.app.stores import interview_id_of

    if every and interview_id:
        raise typer.BadParameter("give an ID or --all, not both")
    settings = read_settings(out=out)
    found: Sequence[Recovery] = ()
    if interview_id or is_kept(out):
        folder = open_kept_folder(settings)
        recoverer = make_recoverer(settings, folder)
        if interview_id:
            found = [recoverer.recover(interview_id_of(folder, interview_id))]
        else:
            found = recoverer.recover_all()
    if as_json:
        print_json([recovery_json(each) for each in found])
    for each in found:
        if each.found in (Found.FAILED, Found.LEFT_ALONE):
            print(f"interview-desktop: {each.message}", file=sys.stderr)
        elif not as_json and (interview_id or each.found is not Found.FINISHED):
            print("\n".join([each.message, *(f"  {path}" for path in each.files)]))
    if not as_json and all(each.found is Found.FINISHED for each in found) and not interview_id:
        print("There is nothing to recover.")
    # Among all of them a foreign folder is nothing to fail for; the one that was asked for is.
    failures = (Found.FAILED, Found.LEFT_ALONE) if interview_id else (Found.FAILED,)
    if any(each.found in failures for each in found):
        raise typer.Exit(FAILED)


def recover_first(settings: Settings) -> None:
    """Save what a crash has left, before anything is opened. Whatever comes of it, the new interview is held."""
    from interview_desktop.app.composition import make_recoverer
    from interview_desktop.app.holding.recovery import Found

    recoverer = make_recoverer(settings, open_folder(settings))
    for recovery in recoverer.recover_interrupted(waiting=settings.resume_minutes * 60):
        print(f"interview-desktop: {recovery.message}", file=sys.stderr)
        if recovery.found is Found.WAITING:
            ways = f"Continue it with: record --resume {recovery.name}, or finish it as it is with: recover {recovery.name}"
            print(f"interview-desktop: {ways}", file=sys.stderr)

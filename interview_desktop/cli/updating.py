"""`interview-desktop update`: another version of the packaged program, from a stick or a folder."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from interview_desktop.cli.terminal import OutOption, print_text, read_settings, teller


def update(
    place: Annotated[
        Path | None,
        typer.Argument(help="The update, or a folder with updates, such as a stick.", show_default=False),
    ] = None,
    back: Annotated[bool, typer.Option("--back", help="Start the version before from now on.")] = False,
    out: OutOption = None,
) -> None:
    """Take a newer version into use: signed by the publisher, tried on this machine, never during an interview."""
    from interview_desktop.app.stores import data_folder
    from interview_desktop.app.updates.idle import interview_runs
    from interview_desktop.app.updates.installation import find_installation, go_back
    from interview_desktop.app.updates.installation import update as take

    if (place is None) is not back:
        raise typer.BadParameter("give a place to update from, or --back")
    folder = data_folder(read_settings(out=out))
    # The program is for every account of the machine; only what it records is its owner's alone.
    os.umask(0o022)

    def busy() -> bool:
        return interview_runs(folder)

    if place is None:
        print_text(f"{go_back(find_installation(), busy=busy)}.")
    else:
        print_text(f"{take(find_installation(), place, busy=busy, tell=teller(quiet=False))}.")

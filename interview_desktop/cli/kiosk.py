"""`interview-desktop kiosk ...`: what staff set up before a machine stands alone with candidates."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from interview_desktop.cli.ending import FAILED
from interview_desktop.cli.terminal import OutOption, Windows, print_text, read_password, read_settings

app = typer.Typer(
    help="The desktop app as a kiosk, which staff leave with a PIN.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

PinOption = Annotated[bool, typer.Option("--pin-stdin", help="Read the PIN from the standard input.")]


@app.command("pin")
def set_pin(pin_stdin: PinOption = False) -> None:
    """Set the staff PIN: 6 to 12 digits. Whoever may use this account may set it, also without the old one."""
    from interview_desktop.app.kiosk import staff_pin

    file = read_settings().kiosk.pin()
    staff_pin.set_pin(file, read_password(from_stdin=pin_stdin, new=True, name="staff PIN"))
    print_text(f"The staff PIN is set. It is kept, hashed, in {file}.")


class Paper(StrEnum):
    """What the card is printed on."""

    A4 = "a4"
    LETTER = "letter"


@app.command("card")
def write_card(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="PDF to be written, of one page.", show_default=False)],
    language: Annotated[
        str, typer.Option(help="en, de, es, fr, hi or ar; the window's when left out.", show_default=False)
    ] = "",
    paper: Annotated[Paper, typer.Option(help="Size of the page.")] = Paper.A4,
    telephone: Annotated[
        str, typer.Option(help="Whom to call; a line to write on when left out.", show_default=False)
    ] = "",
    room: Annotated[
        str,
        typer.Option(help="Where the kiosk stands; a line to write on when left out.", show_default=False),
    ] = "",
) -> None:
    """Make the card to hang beside the kiosk: what staff do when something goes wrong."""
    windows: Windows = context.obj
    chosen = language or read_settings().window.language
    windows.recovery_card(file, chosen, paper.value, {"telephone": telephone, "room": room})
    print_text(f"The card is in {file}. Print it on one page, at its full size.")


@app.command("run", hidden=True)
def run_kiosk(
    context: typer.Context,
    out: OutOption = None,
    resumes: Annotated[bool, typer.Option("--resumes", help="Go on with what a crash left.")] = False,
) -> None:
    """Be the kiosk; its guardian calls this."""
    windows: Windows = context.obj
    raise typer.Exit(windows.kiosk(read_settings(out=out), resumes))


@app.command("guard", hidden=True)
def guard_kiosk(
    out: OutOption = None,
    adopt: Annotated[
        bool, typer.Option("--adopt", help="It runs already, and its guardian is gone.")
    ] = False,
) -> None:
    """Be the guardian; a kiosk whose guardian is gone calls this."""
    from interview_desktop.app.kiosk.startup import guard

    raise typer.Exit(guard(read_settings(out=out), adopt=adopt))


@app.command("stopped", hidden=True)
def show_stopped(
    context: typer.Context, times: Annotated[int, typer.Argument(min=1)], out: OutOption = None
) -> None:
    """Say that the kiosk is not started again; exit status 0 when staff want another try, else 1."""
    windows: Windows = context.obj
    raise typer.Exit(0 if windows.stopped(read_settings(out=out), times) else FAILED)

"""`interview-desktop kiosk ...`: what staff set up before a machine stands alone with candidates."""

from __future__ import annotations

from typing import Annotated

import typer

from interview_desktop.cli.terminal import print_text, read_password, read_settings

app = typer.Typer(
    help="The desktop app as a kiosk, which staff leave with a PIN.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

PinOption = Annotated[bool, typer.Option("--pin-stdin", help="Read the PIN from the standard input.")]


@app.command("pin")
def set_pin(pin_stdin: PinOption = False) -> None:
    """Set the staff PIN: 6 to 12 digits. Whoever may use this account may set it, also without the old one."""
    from interview_desktop.app import staff_pin

    file = read_settings().kiosk.pin()
    staff_pin.set_pin(file, read_password(from_stdin=pin_stdin, new=True, name="staff PIN"))
    print_text(f"The staff PIN is set. It is kept, hashed, in {file}.")

"""The program `interview-desktop`: its commands put together, and what a run of it returns."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from interview_desktop import __version__
from interview_desktop.cli import (
    assessing,
    backups,
    bench,
    encrypting,
    erasing,
    files,
    holding,
    importing,
    keeping,
    kiosk,
    people,
    questions,
    recovering,
    serving,
    updating,
    uploading,
    working,
)
from interview_desktop.cli.ending import DONE, run_to_end
from interview_desktop.cli.terminal import OutOption, Windows, read_settings

app = typer.Typer(
    name="interview-desktop",
    help="Runs spoken interviews on this machine: asks aloud, records, transcribes, makes one video and one transcript.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def run(arguments: Sequence[str], windows: Windows) -> int:
    """Run one command.

    Args:
        arguments: without the program's name.
        windows: what is shown when no command is given, and by commands that need a screen.

    Returns:
        0 when it is done, 1 when it failed with a sentence on stderr, 2 when it was called wrongly.
    """

    def command() -> int:
        app(args=list(arguments), prog_name="interview-desktop", obj=windows)
        return DONE

    return run_to_end(command)


@app.callback(invoke_without_command=True)
def desktop(
    context: typer.Context,
    out: OutOption = None,
    as_kiosk: Annotated[
        bool,
        typer.Option("--kiosk", help="As a kiosk, which staff leave with a PIN (set it with: kiosk pin)."),
    ] = False,
    version: Annotated[bool, typer.Option("--version", help="Print the version and stop.")] = False,
) -> None:
    """Without a command: the desktop app."""
    if version:
        print(f"interview-desktop {__version__}")
        raise typer.Exit
    if out is not None and context.invoked_subcommand is not None:
        # `--out` before a command is that command's, unless it has one of its own.
        given = {"out": str(out)}
        command = getattr(context.command, "commands", {})[context.invoked_subcommand]
        inner = dict.fromkeys(getattr(command, "commands", {}), given)
        context.default_map = {context.invoked_subcommand: {**given, **inner}}
    if context.invoked_subcommand is None:
        windows: Windows = context.obj
        if as_kiosk:
            from interview_desktop.app.kiosk.startup import go_home

            out = out and Path.cwd() / out  # what was typed here means this folder
            go_home()
        settings = read_settings(out=out)
        if as_kiosk or settings.kiosk.enabled:
            from interview_desktop.app.kiosk.startup import guard

            raise typer.Exit(guard(settings))
        raise typer.Exit(windows.desktop(settings))


def review(context: typer.Context, out: OutOption = None) -> None:
    """Watch, read, rate: the reviewer's window."""
    windows: Windows = context.obj
    raise typer.Exit(windows.review(read_settings(out=out)))


for command in (
    review,
    holding.demo,
    holding.record,
    recovering.recover,
    keeping.verify,
    people.audit,
    erasing.erase,
    encrypting.encrypt,
    encrypting.decrypt,
    backups.backup,
    backups.restore,
    backups.handover,
    backups.bundle,
    uploading.upload,
    importing.jobs,
    working.worker,
    files.transcribe,
    files.replay,
    files.doctor,
    files.export,
    files.calibrate,
    updating.update,
    serving.serve,
):
    app.command()(command)
app.command("import")(importing.import_)
app.add_typer(assessing.app, name="assess")
app.add_typer(questions.app, name="questions")
app.add_typer(people.app, name="users")
app.add_typer(erasing.app, name="retention")
app.add_typer(encrypting.app, name="keys")
app.add_typer(kiosk.app, name="kiosk")
app.add_typer(bench.app, name="bench")

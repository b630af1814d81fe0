"""The programs that this one starts of itself: worker programs for one thing each, and itself with other arguments.

Installed with pip they are modules of the same Python. A packaged program has no Python beside it and starts itself again,
with `--worker NAME`; so whatever is to run in a program of its own has a line in this table.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path

_LIBRARIES = "LD_LIBRARY_PATH"
_SPEECH = "interview_desktop.speech.workers"
WORKERS: Mapping[str, str] = {
    "decoder": "interview_desktop.recording.reading.decoder",
    "pdf": "interview_desktop.app.sets.pdf_worker",
    **{name: f"{_SPEECH}.{name}" for name in ("aligner", "espeak", "piper", "pocketsphinx", "whisper")},
}
"""Module of each worker program, by the name that it is started by; its `main` reads `sys.argv` and may return a status."""


def worker_command(name: str) -> list[str]:
    """The command that starts a worker program; its arguments come behind it.

    Raises:
        KeyError: there is none of that name.
    """
    module = WORKERS[name]
    if not _frozen():
        return [sys.executable, "-m", module]
    program = Path(sys.executable)
    if program.suffix == ".exe":
        # On Windows the app itself has no standard streams; the command line beside it has.
        program = program.with_name("interview-desktop.exe")
    return [str(program), "--worker", name]


def program_command(*arguments: str) -> list[str]:
    """The command that starts this program again."""
    return (
        [sys.executable, *arguments] if _frozen() else [sys.executable, "-m", "interview_desktop", *arguments]
    )


def run_worker(name: str, arguments: Sequence[str] = ()) -> int:
    """Be the worker program of that name, and return its exit status.

    Raises:
        KeyError: there is none of that name.
    """
    worker = import_module(WORKERS[name])
    sys.argv[1:] = arguments
    return int(worker.main() or 0)


def outside_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment for a program of the system, such as its file manager: without the libraries of a packaged program.

    On Linux PyInstaller's start program puts its own folder before the system's libraries and remembers what stood there.

    Args:
        environment: of this process.
    """
    others = dict(environment)
    if _frozen():
        before = others.pop(f"{_LIBRARIES}_ORIG", None)
        others.pop(_LIBRARIES, None)
        if before:
            others[_LIBRARIES] = before
    return others


def _frozen() -> bool:
    return bool(getattr(sys, "frozen", False))

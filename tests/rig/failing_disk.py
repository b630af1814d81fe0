"""A disk that breaks while a program writes to it: chosen errors, below one folder, after so many bytes."""

from pathlib import Path

from tests.rig.compiling import compiled

PROGRAMS = ("gcc", "stdio.h")
"""What must be installed."""


def failing_disk(folder: Path, number: int, after: int, *, ending: str = "") -> dict[str, str]:
    """Variables for a child process whose writes fail.

    Args:
        folder: files below it are concerned.
        number: `errno` of the failing call.
        after: bytes that are written before.
        ending: only files whose names end so are concerned.
    """
    return {
        "LD_PRELOAD": str(compiled("failing_disk", ["failing_disk.c"])),
        "FAILING_FOLDER": str(folder),
        "FAILING_ERRNO": str(number),
        "FAILING_AFTER": str(after),
        "FAILING_ENDING": ending,
    }

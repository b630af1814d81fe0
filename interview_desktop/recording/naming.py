"""A finished file gets its name in one step, and never over another file."""

from __future__ import annotations

import os
from pathlib import Path

from interview_desktop.core.errors import NameTaken


def give_name(unfinished: Path, target: Path) -> None:
    """Give a file its name, only if nothing has that name.

    Raises:
        NameTaken: something has it.
        OSError: the disk does not take it.
    """
    try:
        try:
            os.link(unfinished, target)
        except FileExistsError:
            raise
        except (
            OSError
        ):  # a file system without hard links: take the name first, then put the file in its place
            with target.open("x"):
                pass
            try:
                unfinished.replace(target)
            except OSError:
                target.unlink()
                raise
    except FileExistsError:
        raise taken(target) from None


def taken(target: Path) -> NameTaken:
    """What to say when a name is not free."""
    return NameTaken(f"There is a file {target.name} already", "Nothing is overwritten; move it away first")

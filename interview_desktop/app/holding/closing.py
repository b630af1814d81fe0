"""Asking whoever holds an interview, in another program on this machine, to close it properly: a file that they look for."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from interview_desktop.app.paths import DataFolder, checked_id
from interview_desktop.core.errors import DataFolderError


def ask_to_close(folder: DataFolder, interview_id: str) -> None:
    """Leave the request; asking twice is asking once.

    Raises:
        DataFolderError: it cannot be written.
    """
    path = folder.closing_request(checked_id(interview_id))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    except OSError as error:
        raise DataFolderError(
            f"The interview cannot be asked to close: {error.strerror}", "Check the data folder"
        ) from error


CLOSED_ELSEWHERE = "closed over an interface"
"""Reason of an interview that was asked to close, in its journal."""


def take_closing_request(folder: DataFolder, interview_id: str) -> bool:
    """Whether somebody has asked since this was last called. May be called a few times a second."""
    path = folder.closing_request(interview_id)
    if not path.exists():
        return False
    with suppress(OSError):
        path.unlink(missing_ok=True)
    return True


def closing_requests(folder: DataFolder, interview_id: str) -> Callable[[], bool]:
    """For whoever holds an interview: says whether somebody has asked since. What was asked before does not count."""
    take_closing_request(folder, interview_id)
    return lambda: take_closing_request(folder, interview_id)

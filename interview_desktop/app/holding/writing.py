"""New text files of the data folder, and what to say when one cannot be written."""

from __future__ import annotations

from pathlib import Path

from interview_desktop.core.errors import DataFolderError
from interview_desktop.core.sentences import sentence
from interview_desktop.files import whole


def write_new(path: Path, content: str) -> None:
    """Write a new text file whole or not at all, and have it on disk.

    Raises:
        NameTaken: the file exists.
        DataFolderError: it cannot be written.
    """
    try:
        whole.write_new(path, content)
    except OSError as error:
        raise DataFolderError(
            sentence("{0} cannot be written: {1}", path.name, error.strerror),
            sentence("Check the data folder"),
        ) from error

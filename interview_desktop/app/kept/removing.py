"""Removing files of an interview, and counting them as receipts do."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from interview_desktop.core.errors import DataFolderError


def remove_all(paths: Iterable[Path], removed: Counter[str]) -> None:
    """Remove files, and folders with everything in them; what is not there is passed over.

    Args:
        paths: what is to go.
        removed: counts the files by their ending; also right when something in the middle cannot be removed.

    Raises:
        DataFolderError: one cannot be removed; those before it are gone.
    """
    try:
        for path in paths:
            if path.is_dir():
                files = [each for each in path.rglob("*") if each.is_file()]
                shutil.rmtree(path)
            elif path.is_file():
                files = [path]
                path.unlink()
            else:
                continue
            removed.update(f"files {each.suffix or each.name}" for each in files)
    except OSError as error:
        raise DataFolderError(
            f"A file of the interview cannot be removed: {(error.strerror or str(error)).lower()}",
            "Close whatever shows or plays it, then erase it again",
        ) from error

"""What of a candidate could stay behind outside the window: temporary files and the clipboard."""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
from pathlib import Path

from PySide6.QtGui import QClipboard, QGuiApplication

_log = logging.getLogger(__name__)
_PREFIX = "interview-kiosk-"


class TemporaryFiles:
    """One folder for all temporary files of this process and of the programs it starts, emptied after each candidate."""

    def __init__(self) -> None:
        """Make the folder, and let everything that asks for a temporary file get one in it.

        A folder that an earlier run left behind, because it was killed, is removed.
        """
        self._before = tempfile.gettempdir(), os.environ.get("TMPDIR")
        for left in Path(self._before[0]).glob(f"{_PREFIX}*"):
            if not _runs(left.name.removeprefix(_PREFIX).partition("-")[0]):
                shutil.rmtree(left, ignore_errors=True)
        self.folder = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-"))
        tempfile.tempdir = os.environ["TMPDIR"] = str(self.folder)

    def empty(self) -> None:
        """Remove what is in it."""
        for each in self.folder.iterdir():
            try:
                shutil.rmtree(each) if each.is_dir() and not each.is_symlink() else each.unlink()
            except OSError as error:
                _log.error("a temporary file cannot be removed: %s", error.strerror)

    def close(self) -> None:
        """Remove it, and let temporary files be where they were."""
        folder, variable = self._before
        tempfile.tempdir = folder
        if variable is None:
            os.environ.pop("TMPDIR", None)
        else:
            os.environ["TMPDIR"] = variable
        shutil.rmtree(self.folder, ignore_errors=True)


def clear_clipboard() -> None:
    """Leave nothing to be pasted, neither by a key nor by the middle button."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def _runs(pid: str) -> bool:
    """Whether a process of this number lives; where that cannot be asked, it is taken to."""
    if not pid.isdigit() or os.name == "nt":
        return pid.isdigit()
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True

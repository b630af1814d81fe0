"""The program's log: a file that rotates, and warnings on stderr. Never holds what a candidate said, a name or a key."""

from __future__ import annotations

import logging
import logging.handlers
import sys

from interview_desktop.app.paths import DataFolder

LOG_NAME = "interview-desktop.log"
_FORMAT = "%(asctime)s %(levelname)s %(name)s [%(threadName)s] %(message)s"


class _LogFile(logging.handlers.RotatingFileHandler):
    """A log file on a disk that may fill up."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name is that of the library
        """Lose the line: what fills the disk is told by those who need it, and a log must not talk over them."""


def start_logging(folder: DataFolder) -> None:
    """Log to `logs/interview-desktop.log` in the data folder from now on.

    A log that cannot be written is no reason not to hold an interview; then only stderr gets it.
    """
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    logging.getLogger("alembic").setLevel(logging.WARNING)
    if sys.stderr is not None:  # there is none in a windowed program on Windows
        console = logging.StreamHandler()
        console.setLevel(logging.ERROR)
        console.setFormatter(logging.Formatter("%(levelname)s: %(message)s"))
        root.addHandler(console)
    try:
        folder.logs.mkdir(parents=True, exist_ok=True)
        file = _LogFile(
            folder.logs / LOG_NAME,
            maxBytes=2_000_000,
            backupCount=5,
            encoding="utf-8",
        )
    except OSError as error:
        root.warning("no log file: %s", error.strerror)
        return
    file.setFormatter(logging.Formatter(_FORMAT))
    root.addHandler(file)

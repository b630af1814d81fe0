"""The service's own log: one JSON object a line in `logs/access.jsonl`, beside the program's log."""

from __future__ import annotations

import json
import logging
import logging.handlers
from datetime import UTC, datetime

from interview_desktop.app.paths import DataFolder

LOGGER = "interview_desktop.api.access"
NAME = "access.jsonl"


class _AsJson(logging.Formatter):
    """The time in front of what is JSON already."""

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        return json.dumps({"at": at})[:-1] + "," + record.getMessage()[1:]


def start_access_log(folder: DataFolder) -> None:
    """Write a line for each request from now on. A log that cannot be written is no reason not to serve."""
    log = logging.getLogger(LOGGER)
    log.setLevel(logging.INFO)
    log.propagate = False
    try:
        folder.logs.mkdir(parents=True, exist_ok=True)
        file = logging.handlers.RotatingFileHandler(
            folder.logs / NAME, maxBytes=10_000_000, backupCount=5, encoding="utf-8", delay=True
        )
    except OSError as error:
        logging.getLogger(__name__).warning("no access log: %s", error.strerror)
        return
    file.setFormatter(_AsJson())
    log.addHandler(file)

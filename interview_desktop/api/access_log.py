"""The service's own log: one JSON object a line in `logs/access.jsonl`, beside the program's log."""

from __future__ import annotations

import json
import logging
import logging.handlers
import queue
from collections.abc import Iterator
from contextlib import contextmanager
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


@contextmanager
def access_log(folder: DataFolder) -> Iterator[None]:
    """Write a line for each request, on a thread of its own: no request waits for a disk that others keep busy.

    A log that cannot be written is no reason not to serve.
    """
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
        yield
        return
    file.setFormatter(_AsJson())
    lines: queue.SimpleQueue[logging.LogRecord] = queue.SimpleQueue()
    handler = logging.handlers.QueueHandler(lines)
    writer = logging.handlers.QueueListener(lines, file)
    log.addHandler(handler)
    writer.start()
    try:
        yield
    finally:
        log.removeHandler(handler)
        writer.stop()
        file.close()

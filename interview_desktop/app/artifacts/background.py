"""Bringing finished files to their place beside whatever the program does: one thread, one file at a time, never while an interview is recorded.

Nothing is loaded before its first look, so that a window is there as soon as without it.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from types import TracebackType
from typing import TYPE_CHECKING, Self

from interview_desktop.core.errors import EnvironmentFault

if TYPE_CHECKING:
    from interview_desktop.app.paths import DataFolder
    from interview_desktop.app.settings import Settings
    from interview_desktop.storage.store import InterviewStore

_log = logging.getLogger(__name__)

EVERY_S = 20.0
"""Between two looks for what waits."""
_FRESH_S = 30.0
"""Media that were written to within this time are being recorded: the encoder writes every second."""
_PATIENCE_S = 5.0
"""How long the end of the program waits for a part of a file; what broke off is gone on with by the next start."""


class BackgroundUploads:
    """Works the outbox off beside a window or the service; nothing where no place is configured. To be entered once."""

    def __init__(self, settings: Settings, *, every: float = EVERY_S) -> None:
        """Do nothing yet.

        Args:
            settings: name the data folder and the place.
            every: seconds between two looks, and before the first one.
        """
        self._settings = settings
        self._every = every
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="uploads", daemon=True)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Begin, where a place is configured."""
        artifacts = self._settings.artifacts
        if artifacts.store == "s3" or artifacts.folder:
            self._thread.start()

    def stop(self) -> None:
        """Come to an end between two files, or two parts of one; safe to call twice."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(_PATIENCE_S)

    def _run(self) -> None:
        while not self._stopping.wait(self._every):
            try:
                self._work()
            except EnvironmentFault as fault:
                # A bucket that cannot be opened, a database that is away: it is looked at again.
                _log.warning("finished files cannot be brought away now: %s", fault)

    def _work(self) -> None:
        """Open what is needed, and look again and again until the end or a fault."""
        from interview_desktop.app.artifacts.places import artifact_store
        from interview_desktop.app.artifacts.uploading import Uploader
        from interview_desktop.app.clock import SystemClock
        from interview_desktop.app.stores import data_folder, has_database, open_store

        folder = data_folder(self._settings)
        if not has_database(folder):
            return
        with ExitStack() as stack:
            store = stack.enter_context(open_store(folder))
            artifacts = stack.enter_context(artifact_store(self._settings, folder))

            def rests() -> bool:
                return self._stopping.is_set() or records_now(folder, store)

            uploader = Uploader(folder, store, artifacts, SystemClock(), rests=rests)
            told = ""
            while True:
                worked = uploader.work()
                if worked.brought or worked.removed:
                    _log.info("%d files were brought away, %d removed there", worked.brought, worked.removed)
                if worked.trouble and worked.trouble != told:
                    _log.warning("a file cannot be brought away now: %s", worked.trouble)
                told = worked.trouble
                if self._stopping.wait(self._every):
                    return


def records_now(folder: DataFolder, store: InterviewStore, now: Callable[[], float] = time.time) -> bool:
    """Whether an interview is being recorded in a data folder at this moment, by any program.

    Its session is not asked for its lock: taking it, for however short, could keep an interrupted interview from going on.

    Raises:
        DataFolderError: the database cannot be read.
    """
    for summary in store.unfinished():
        for path in (folder.session(summary.id) / "media").glob("*"):
            try:
                if now() - path.stat().st_mtime < _FRESH_S:
                    return True
            except FileNotFoundError:
                continue
    return False

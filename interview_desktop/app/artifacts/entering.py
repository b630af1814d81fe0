"""An interview that has ended is noted, so that its files are brought to their place besides the data folder."""

from __future__ import annotations

import logging
from datetime import timedelta

from interview_desktop.app.paths import DataFolder
from interview_desktop.core.errors import DataFolderError
from interview_desktop.core.ports import Clock
from interview_desktop.storage.store import InterviewStore

_log = logging.getLogger(__name__)


def enter_finished(
    folder: DataFolder,
    store: InterviewStore,
    clock: Clock,
    interview_id: str,
    *,
    after: timedelta = timedelta(),
) -> None:
    """Have the files of an interview looked for and brought away, where a place is configured.

    The interview is kept whether or not it can be noted; `upload --all` finds one that could not.

    Args:
        folder: the data folder.
        store: its store; open.
        clock: for times.
        interview_id: an interview whose files are written.
        after: how long they are not looked for yet.
    """
    if not folder.uploads:
        return
    try:
        store.outbox.gather(interview_id, at=clock.now(), after=after)
    except DataFolderError as fault:
        _log.warning("the interview %s is not entered for upload: %s", interview_id, fault)

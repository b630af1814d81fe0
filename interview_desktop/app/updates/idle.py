"""Whether an interview runs, in whichever process of this machine."""

from __future__ import annotations

from interview_desktop.app.paths import DataFolder
from interview_desktop.session.lock import LOCK_NAME, SessionLock


def interview_runs(folder: DataFolder) -> bool:
    """Whether somebody holds, or recovers, an interview of a data folder: a session's lock is held as long as that lasts.

    Raises:
        DataFolderError: a lock cannot be looked at.
    """
    locks = (folder.root / "sessions").glob(f"*/{LOCK_NAME}")
    return any(SessionLock.held(lock.parent) for lock in locks)

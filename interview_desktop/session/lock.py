"""Who owns a session: the one process that holds the lock in its folder, for as long as it lives.

The system lets go of the lock when the process ends, however it ends. So a session whose lock is free and whose journal
has no end was broken off.
"""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

from interview_desktop.core.errors import BugError, DataFolderError, NameTaken
from interview_desktop.core.sentences import sentence

LOCK_NAME = "lock"
"""An empty file in the session's folder; it stays there."""
_LOOKS = 10
_LOOK_SECONDS = 0.01
"""Whoever asks whether a session is owned takes its lock for a moment: one that is taken is asked for so often, so far apart."""

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class SessionLock:
    """Ownership of one session."""

    def __init__(self, descriptor: int) -> None:
        """Own what was locked; `take` is the way to get one."""
        self._descriptor = descriptor

    @classmethod
    def take(cls, folder: Path) -> SessionLock | None:
        """Own the session of a folder; None while somebody else does.

        Raises:
            DataFolderError: the lock cannot be written.
        """
        pause = threading.Event()
        for _ in range(_LOOKS - 1):
            if (lock := cls._take_now(folder)) is not None:
                return lock
            pause.wait(_LOOK_SECONDS)
        return cls._take_now(folder)

    @classmethod
    def _take_now(cls, folder: Path) -> SessionLock | None:
        try:
            descriptor = os.open(folder / LOCK_NAME, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise DataFolderError(
                sentence("The lock of a session cannot be written: {0}", error.strerror),
                sentence("Check the data folder"),
            ) from error
        try:
            _take(descriptor)
        except OSError:
            os.close(descriptor)
            return None
        return cls(descriptor)

    @classmethod
    def require(cls, folder: Path) -> SessionLock:
        """Own the session of a folder.

        Raises:
            DataFolderError: somebody else does, or the lock cannot be written.
        """
        lock = cls.take(folder)
        if lock is None:
            raise DataFolderError(
                sentence("The interview {0} is running", folder.name), sentence("Wait until it has ended")
            )
        return lock

    @classmethod
    def held(cls, folder: Path) -> bool:
        """Whether somebody owns the session of a folder now; raises what `take` does."""
        lock = cls._take_now(folder)
        if lock is None:
            return True
        lock.release()
        return False

    def __enter__(self) -> SessionLock:
        return self

    def __exit__(self, *exception: object) -> None:
        self.release()

    def release(self) -> None:
        """Let go of it; safe to call twice."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def make_folder(folder: Path) -> SessionLock:
    """Make the folder of a new session, and own it.

    Raises:
        NameTaken: it is there already.
        DataFolderError: it cannot be made.
    """
    try:
        folder.mkdir(parents=True)
        lock = SessionLock.take(folder)
        (folder / "media").mkdir()
    except FileExistsError:
        raise NameTaken(
            sentence("There is a session with the id {0} already", folder.name),
            sentence("Choose another id, or leave it out"),
        ) from None
    except OSError as error:
        raise DataFolderError(
            sentence("The folder for the session cannot be made: {0}", error.strerror),
            sentence("Check the data folder"),
        ) from error
    if lock is None:
        raise BugError("a session that was just made has an owner already")
    return lock

"""How a kiosk and its guardian know of each other: by locks and a sign of life, in a folder of the data folder.

    kiosk/app/lock        held by the kiosk for as long as it lives
    kiosk/guardian/lock   held by the guardian for as long as it lives
    kiosk/beat            process id of the kiosk and a number that grows every second
    kiosk/left            there once the kiosk has ended as it should, or staff have left it

The system takes a lock back from a process that ends, however it ends. So neither can be mistaken about the other, there is
no connection that could break, and a guardian that was killed is replaced by one that finds everything it needs.
"""

from __future__ import annotations

import logging
import os
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

from interview_desktop.core.errors import DataFolderError
from interview_desktop.core.programs import program_command
from interview_desktop.session.lock import SessionLock

_log = logging.getLogger(__name__)
MOST_GUARDIANS = 5
"""Guardians that one run of a kiosk starts, at most: what kills each of them would kill the next one too."""


class GuardFolder:
    """The folder that both look at."""

    def __init__(self, data: Path) -> None:
        """Make it.

        Args:
            data: the data folder.

        Raises:
            DataFolderError: it cannot be made.
        """
        self.root = data / "kiosk"
        try:
            for each in (self._app, self._guardian):
                each.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DataFolderError(
                f"The folder {self.root} of the kiosk cannot be made: {error.strerror}",
                "Check the data folder",
            ) from None

    @property
    def _app(self) -> Path:
        return self.root / "app"

    @property
    def _guardian(self) -> Path:
        return self.root / "guardian"

    @property
    def _beat(self) -> Path:
        return self.root / "beat"

    @property
    def _left(self) -> Path:
        return self.root / "left"

    def own_as_app(self) -> SessionLock | None:
        """Be the kiosk; None while there is one."""
        return SessionLock.take(self._app)

    def own_as_guardian(self) -> SessionLock | None:
        """Be the guardian; None while there is one."""
        return SessionLock.take(self._guardian)

    def app_lives(self) -> bool:
        """Whether there is a kiosk."""
        return SessionLock.held(self._app)

    def guardian_lives(self) -> bool:
        """Whether there is a guardian."""
        return SessionLock.held(self._guardian)

    def begin(self) -> None:
        """Forget the run before."""
        self._beat.unlink(missing_ok=True)
        self._left.unlink(missing_ok=True)

    def write_beat(self, number: int) -> None:
        """Give a sign of life. A disk that is full is no reason to be taken for dead: the file keeps its size."""
        self._beat.write_text(f"{os.getpid()} {number:012}", encoding="ascii")

    def read_beat(self) -> tuple[int, str]:
        """Process id of the kiosk, 0 while it has not begun, and what changes with every sign of life."""
        try:
            pid, _, number = self._beat.read_text(encoding="ascii").partition(" ")
            return int(pid), number
        except (OSError, ValueError):
            return 0, ""  # not there, or just being written

    def leave(self) -> None:
        """Note that nobody need start the kiosk again."""
        self._left.touch()

    @property
    def was_left(self) -> bool:
        """Whether it ended as it should."""
        return self._left.exists()


class Ward:
    """The kiosk's side: gives signs of life, and starts a guardian when there is none. Used on the window's thread.

    Implements what `gui/kiosk` calls its watcher.
    """

    def __init__(
        self, folder: GuardFolder, lock: SessionLock, start_guardian: Callable[[], subprocess.Popen[bytes]]
    ) -> None:
        """Begin.

        Args:
            folder: both look at.
            lock: of the kiosk; let go of by `close`.
            start_guardian: starts the program that takes over.
        """
        self._folder = folder
        self._lock = lock
        self._start_guardian = start_guardian
        self._guardian: subprocess.Popen[bytes] | None = None
        self._started = 0
        self._number = 0
        self._left = False

    def beat(self) -> None:
        """Give a sign of life, and see that there is a guardian."""
        self._number += 1
        try:
            self._folder.write_beat(self._number)
        except OSError as error:
            _log.warning("the kiosk's sign of life cannot be written: %s", error.strerror)
        if self._left or self._folder.guardian_lives():
            return
        if self._guardian is not None and self._guardian.poll() is None:
            return  # it is about to begin
        if self._started < MOST_GUARDIANS:
            self._started += 1
            _log.warning("the kiosk's guardian is gone; another one is started")
            self._guardian = self._start_guardian()

    def leave(self) -> None:
        """End as it should; safe to call twice."""
        if not self._left:
            self._left = True
            try:
                self._folder.leave()
            except OSError as error:
                _log.warning("the guardian cannot be told that the kiosk ends: %s", error.strerror)

    def close(self) -> None:
        """Be gone: a guardian that was started here ends by itself."""
        self.leave()
        self._lock.release()
        if self._guardian is not None:
            self._guardian.wait(10)


def guardian_starter(arguments: Sequence[str]) -> Callable[[], subprocess.Popen[bytes]]:
    """What starts a guardian beside a kiosk that runs: in a session of its own, so that nothing ends both.

    Args:
        arguments: of the program.
    """

    def start() -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            program_command(*arguments),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    return start

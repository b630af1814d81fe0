"""Whether an encoder still writes into a folder, also one whose program has been killed.

Where the system can do so, an encoder inherits a lock on the folder, which ends with it. On Windows a file that is being
written cannot be renamed.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_TICK = 0.05

if sys.platform == "win32":

    @contextmanager
    def marked(folder: Path) -> Iterator[tuple[int, ...]]:
        """Nothing is inherited."""
        yield ()

    def _is_written(folder: Path) -> bool:
        for path in folder.glob("*.mp4"):
            try:
                path.rename(path)
            except PermissionError:
                return True
        return False
else:
    import fcntl

    @contextmanager
    def marked(folder: Path) -> Iterator[tuple[int, ...]]:
        """Descriptors that a process must inherit so that `wait_until_written` waits for its end.

        Raises:
            OSError: the folder is not there.
        """
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_SH)
            yield (descriptor,)
        finally:
            os.close(descriptor)

    def _is_written(folder: Path) -> bool:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return True
        finally:
            os.close(descriptor)
        return False


def wait_until_written(folder: Path, seconds: float) -> bool:
    """Wait until no encoder writes into a folder any more; False when one still does after `seconds`.

    Raises:
        OSError: the folder is not there.
    """
    deadline = time.monotonic() + seconds
    pause = threading.Event()
    while _is_written(folder):
        if time.monotonic() > deadline:
            return False
        pause.wait(_TICK)
    return True

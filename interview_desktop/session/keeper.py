"""Keeps a device: looks for one that has gone until it is back.

One thread, alive only while a device is missing.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from interview_desktop.core.errors import DeviceError

RETRY_SECONDS = 1.0


class Keeper:
    """Brings one device back after it was lost."""

    def __init__(self, name: str, reopen: Callable[[], None], found: Callable[[], None]) -> None:
        """Prepare; nothing runs yet.

        Args:
            name: of the thread, for a person who reads a list of threads.
            reopen: closes what is left of the device and opens it again; raises `DeviceError` while it is
                missing.
            found: called on the keeper's thread when the device is back; must return at once. A device that has gone
                again by then is not said to be back.
        """
        self._name = name
        self._reopen = reopen
        self._found = found
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self._missing = False
        self._thread: threading.Thread | None = None

    def lost(self) -> None:
        """Start looking for the device; also while it has only just been found."""
        with self._lock:
            self._missing = True
            if self._stopped.is_set() or self._thread is not None:
                return
            self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Give up looking, for good."""
        self._stopped.set()
        with self._lock:
            thread = self._thread
        if thread is not None:
            thread.join(timeout=10.0)

    def _run(self) -> None:
        while not self._stopped.wait(RETRY_SECONDS):
            with self._lock:
                self._missing = False
            try:
                self._reopen()
            except DeviceError:
                continue
            with self._lock:
                # Under the lock: what is lost from now on is told after this, and what was lost meanwhile is not back.
                if not self._missing:
                    self._found()
                    self._thread = None
                    return

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
            reopen: closes what is left of the device and opens it again; raises `DeviceError` while it is missing.
            found: called on the keeper's thread when the device is back.
        """
        self._name = name
        self._reopen = reopen
        self._found = found
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def lost(self) -> None:
        """Start looking for the device."""
        if self._stopped.is_set() or (self._thread is not None and self._thread.is_alive()):
            return
        self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Give up looking."""
        self._stopped.set()
        if self._thread is not None:
            self._thread.join(timeout=10.0)

    def _run(self) -> None:
        while not self._stopped.wait(RETRY_SECONDS):
            try:
                self._reopen()
            except DeviceError:
                continue
            self._found()
            return

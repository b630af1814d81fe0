"""Keeps what somebody puts down, with every keystroke. One thread, one inbox, one stop."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from interview_desktop.core.scoring import RatingDraft

_PATIENCE = 0.1
"""Seconds that a keystroke waits to be on disk. Usually it takes a few milliseconds; a slow disk must not stop the typing."""


class DraftSaver(QObject):
    """Writes drafts in the order in which they were put down."""

    kept = Signal(bool)
    """Whether everything that was put down is on disk."""
    failed = Signal(object)
    """The exception: it could not be kept."""

    def __init__(self, keep: Callable[[str, RatingDraft], None], parent: QObject | None = None) -> None:
        """Start the thread.

        Args:
            keep: writes one draft of an interview; called on the thread.
            parent: owns this.
        """
        super().__init__(parent)
        self._keep = keep
        self._inbox: queue.SimpleQueue[tuple[str, RatingDraft, threading.Event] | None] = queue.SimpleQueue()
        self._waiting = 0
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="draft saver", daemon=True)
        self._thread.start()

    def save(self, interview_id: str, draft: RatingDraft) -> None:
        """Keep a draft; it is on disk when this returns, unless the disk is slow: then `kept` tells later."""
        done = threading.Event()
        with self._lock:
            self._waiting += 1
        self._inbox.put((interview_id, draft, done))
        if not done.wait(_PATIENCE):
            self.kept.emit(False)

    def flush(self, seconds: float) -> bool:
        """Wait until everything is on disk; tells whether it is."""
        done = threading.Event()
        self._inbox.put(("", RatingDraft(0), done))
        return done.wait(seconds)

    def close(self) -> None:
        """Write what waits, and end; safe to call twice."""
        self._inbox.put(None)
        self._thread.join(10)

    def _run(self) -> None:
        while (item := self._inbox.get()) is not None:
            interview_id, draft, done = item
            if interview_id:
                try:
                    self._keep(interview_id, draft)
                except Exception as error:  # noqa: BLE001 - whatever it is, the person who types is told
                    self.failed.emit(error)
                with self._lock:
                    self._waiting -= 1
                    rest = self._waiting
                if rest == 0:
                    self.kept.emit(True)
            done.set()

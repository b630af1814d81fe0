"""The one place where the engine's thread and the window's thread meet."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from interview_desktop.core.events import (
    Event,
)
from interview_desktop.gui.running import RunningInterview
from interview_desktop.session.updates import Update


class Bridge(QObject):
    """Carries a session's updates to the window's thread, in order, and the window's events to the session.

    Created on the window's thread. `updated` is emitted on the engine's thread and so reaches receivers, bound methods
    of objects of the window's thread, through the event queue.
    """

    updated = Signal(object)
    """One `session.updates.Update`."""

    def __init__(self, interview: RunningInterview, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._interview = interview
        self._open = True
        interview.subscribe(self._listen)

    def send(self, event: Event) -> None:
        """Hand an event to the session; nothing after `close`."""
        if self._open:
            self._interview.send(event)

    def close(self) -> None:
        """Let nothing more through. The session may still be publishing."""
        self._open = False

    def _listen(self, update: Update) -> None:
        """Runs on the engine's thread."""
        if self._open:
            self.updated.emit(update)

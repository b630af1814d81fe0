"""Looks after battery and updates, at the start and once a minute: a machine that was well may run low in an interview."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from interview_desktop.gui.background import Background

if TYPE_CHECKING:
    from interview_desktop.app.kiosk.machine_state import MachineState
    from interview_desktop.gui.backend import Backend

_log = logging.getLogger(__name__)
EVERY_MS = 60_000


class MachineWatch(QObject):
    """Asks the backend how the machine is. Lives on the window's thread."""

    told = Signal(object)
    """A `MachineState`, each time it was read."""

    def __init__(self, background: Background, parent: QObject) -> None:
        """Begin with the first `look`."""
        super().__init__(parent)
        self._background = background
        self._backend: Backend | None = None
        self.state: MachineState | None = None
        """As it was read last; None before that."""
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._read)

    def look(self, backend: Backend) -> None:
        """Read it now, and go on doing so."""
        self._backend = backend
        self._timer.start()
        self._read()

    def _read(self) -> None:
        if self._backend is not None:
            self._background.run("machine", self._backend.machine, self._tell, _log_failure)

    def _tell(self, state: MachineState) -> None:
        self.state = state
        self.told.emit(state)


def _log_failure(error: Exception) -> None:
    _log.error("battery and updates cannot be read", exc_info=error)

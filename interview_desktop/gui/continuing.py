"""Looks at the start for interviews that were interrupted, and lets people decide what becomes of them."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from interview_desktop.gui.background import Background
from interview_desktop.gui.screens.setup import SetupScreen
from interview_desktop.gui.values import InterruptedInterview

if TYPE_CHECKING:  # it brings all that an interview is with it, and the window is to be there before that
    from interview_desktop.gui.backend import Backend

_log = logging.getLogger(__name__)


class Continuing(QObject):
    """Stands between the first screen and the backend. Lives on the window's thread."""

    wanted = Signal(object)
    """The `InterruptedInterview` that is to be continued."""

    def __init__(self, screen: SetupScreen, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._screen = screen
        self._background = background
        self._backend: Backend | None = None
        self.looked = False
        """Whether it is known what was interrupted."""
        self._told: list[str] = []
        self._offered: InterruptedInterview | None = None
        self._left_alone = QTimer(self)
        self._left_alone.setSingleShot(True)
        self._left_alone.timeout.connect(self._finish)
        screen.interrupted.continue_wanted.connect(self._continue)
        screen.interrupted.finish_wanted.connect(self._finish)

    def look(self, backend: Backend) -> None:
        """Finish what cannot be continued, and offer what can; nobody waits for it."""
        self._backend = backend

        def recover() -> tuple[Sequence[str], Sequence[InterruptedInterview]]:
            return backend.recover(), backend.interrupted()

        self._background.run("recover", recover, self._found, self._failed)

    def leave(self) -> None:
        """Another screen comes to the front: nothing is decided behind it."""
        self._left_alone.stop()

    def _found(self, found: tuple[Sequence[str], Sequence[InterruptedInterview]]) -> None:
        told, interrupted = found
        self.looked = True
        self._told += [sentence for sentence in told if sentence not in self._told]
        self._screen.show_recovered(self._told)
        self._offered = interrupted[0] if interrupted else None
        self._screen.show_interrupted(self._offered)
        if self._offered is None:
            self._left_alone.stop()
        else:
            self._left_alone.start(round(max(0.0, self._offered.seconds_left) * 1000))

    @Slot()
    def _continue(self) -> None:
        self._left_alone.stop()
        if self._offered is not None:
            self.wanted.emit(self._offered)

    @Slot()
    def _finish(self) -> None:
        backend, offered = self._backend, self._offered
        if backend is None or offered is None:
            return
        self._left_alone.stop()
        self._offered = None
        self._screen.interrupted.show_busy(busy=True)

        def finish() -> tuple[Sequence[str], Sequence[InterruptedInterview]]:
            return [backend.finish_interrupted(offered.id)], backend.interrupted()

        self._background.run("finish interrupted", finish, self._found, self._failed)

    def _failed(self, error: Exception) -> None:
        self.looked = True
        self._screen.show_interrupted(None)
        _log.error("what was interrupted could not be looked at", exc_info=error)

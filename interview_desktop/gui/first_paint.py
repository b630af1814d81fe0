"""Knows when a window can be seen: what nobody needs before that is done then."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

_AT_THE_LATEST_MS = 1000
"""A window that begins minimised is not painted, and the program is to go on all the same."""


class FirstPaint(QObject):
    """Watches a window that has just been shown. Lives on the window's thread."""

    done = Signal()
    """It has been painted, or is not going to be; told once."""

    def __init__(self, window: QWidget, parent: QObject) -> None:
        """Begin to watch.

        Args:
            window: that `show` was called for.
            parent: owns this.
        """
        super().__init__(parent)
        self._handle: QWindow | None = window.windowHandle()
        if self._handle is not None:
            self._handle.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell)
        self._timer.start(_AT_THE_LATEST_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the window to be exposed: Qt paints it whole before it looks at its timers again."""
        if event.type() is QEvent.Type.Expose and self._handle is not None and self._handle.isExposed():
            self._unwatch()
            self._timer.start(0)
        return super().eventFilter(watched, event)

    def _unwatch(self) -> None:
        handle, self._handle = self._handle, None
        if handle is not None:
            handle.removeEventFilter(self)

    def _tell(self) -> None:
        self._unwatch()
        self.done.emit()

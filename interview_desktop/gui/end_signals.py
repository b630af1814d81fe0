"""Ctrl-C and SIGTERM, told to the window's thread.

Python runs a signal's handler between two of its instructions, and while Qt waits there are none. So the interpreter also
writes the signal's number to a socket, and Qt wakes up for that.
"""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable
from types import FrameType
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""Those of them that this system has: terminal closed (Unix), Ctrl-Break (Windows)."""


class EndSignals(QObject):
    """Takes the signals over from its making until `close`. To be made on the main thread, which is the window's."""

    wanted = Signal()
    """The program was asked to end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ours = {getattr(signal, name) for name in _NAMES if hasattr(signal, name)}
        self._reading, self._writing = socket.socketpair()
        for end in (self._reading, self._writing):
            end.setblocking(False)
        self._fd_before = signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        self._before: dict[signal.Signals, Callable[[int, FrameType | None], Any] | int | None] = {
            number: signal.signal(number, _told_by_the_socket) for number in self._ours
        }
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def close(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._fd_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._reading.close()
        self._writing.close()

    @Slot()
    def _read(self) -> None:
        try:
            numbers = self._reading.recv(256)
        except BlockingIOError:
            return
        if self._ours.intersection(numbers):
            self.wanted.emit()


def _told_by_the_socket(_number: int, _frame: FrameType | None) -> None:
    """In place of the default, which ends the process at once."""

"""Garbage is collected on the window's thread alone.

Python collects unreachable cycles on whatever thread happens to allocate. A window, a timer or any other object of Qt that is
part of one would be deleted there, on a thread that is not its own: Qt then crashes, or hangs and the interview with it.
"""

from __future__ import annotations

import gc
from types import TracebackType
from typing import Self

from PySide6.QtCore import QObject, QTimer, Slot

_TICK_MS = 1000
_WHOLE_TICKS = 600
"""Ticks between two looks at everything there is. Such a look takes a tenth of a second in which no other thread runs Python; the
younger objects, which are nearly all of the garbage, take a few milliseconds."""


class WindowCollector(QObject):
    """Takes the place of Python's own collector while it is entered. Lives on the window's thread, from before others start."""

    def __init__(self, tick_ms: int = _TICK_MS) -> None:
        super().__init__()
        self._ticks = 0
        self._before = True
        self._timer = QTimer(self)
        self._timer.setInterval(tick_ms)
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> Self:
        self._before = gc.isenabled()
        gc.disable()
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._timer.stop()
        gc.collect()  # what belongs to Qt is gone before any thread may collect again
        if self._before:
            gc.enable()

    @Slot()
    def _tick(self) -> None:
        self._ticks += 1
        if self._ticks % _WHOLE_TICKS == 0:
            gc.collect()
        else:
            collect_young()


def collect_young() -> None:
    """Collect the young generations that Python itself would collect by now."""
    counts, limits = gc.get_count(), gc.get_threshold()
    if counts[1] > limits[1]:
        gc.collect(1)
    elif counts[0] > limits[0]:
        gc.collect(0)

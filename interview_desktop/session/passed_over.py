"""Engines that were passed over, on their way to the session's journal."""

from __future__ import annotations

import threading
from collections.abc import Callable

from interview_desktop.core.errors import EngineError

Hear = Callable[[str, EngineError], None]


class PassedOver:
    """Told by the engines on their own threads; what is told before anybody listens is kept for the listener."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._hear: Hear | None = None
        self._waiting: list[tuple[str, EngineError]] = []

    def __call__(self, engine: str, error: EngineError) -> None:
        """Take which engine was passed over and why; on any thread."""
        with self._guard:
            if self._hear is None:
                self._waiting.append((engine, error))
                return
            hear = self._hear
        hear(engine, error)

    def listen(self, hear: Hear) -> None:
        """Have everything told to `hear`, what was told before first."""
        with self._guard:
            self._hear = hear
            waiting, self._waiting = self._waiting, []
        for engine, error in waiting:
            hear(engine, error)

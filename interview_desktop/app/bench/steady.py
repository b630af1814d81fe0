"""What a recording costs once it runs: without the start of the program, which a minute's recording would be charged with."""

from __future__ import annotations

import os
import threading
import time

from interview_desktop.app.bench.machine import tree_cpu_seconds

SETTLING_SECONDS = 5.0
"""From the beginning, in which libraries are loaded and encoders fill their buffers; a third of a short recording."""
_BEFORE_END = 1.0  # ffmpeg reads files half a second ahead, and ends as much earlier


class SteadyCost(threading.Thread):
    """Reads the processor time of this process and all it has started, soon after the beginning and just before the end.

    Args:
        seconds: length of what begins now.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__(name="steady-cost", daemon=True)
        began = time.monotonic()
        self._first = began + min(SETTLING_SECONDS, seconds / 3)
        self._last = began + seconds - _BEFORE_END
        self._stopping = threading.Event()
        self._cost: float | None = None
        self.start()

    @property
    def per_minute(self) -> float | None:
        """Processor seconds a minute; None where the system does not tell, or when it ended too early."""
        self._stopping.set()
        self.join()
        return self._cost

    def run(self) -> None:
        """Take both readings."""
        readings = []
        for due in (self._first, self._last):
            if self._stopping.wait(max(0.0, due - time.monotonic())):
                return
            readings.append((tree_cpu_seconds(os.getpid()), time.monotonic()))
        (before, since), (after, until) = readings
        if before is not None and after is not None:
            self._cost = (after - before) / (until - since) * 60

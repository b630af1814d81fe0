"""Jobs done in this process, by a bounded number of threads. What a kill left is taken up again."""

from __future__ import annotations

import logging
import threading

from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.jobs.runner import JobRunner

_log = logging.getLogger(__name__)


class LocalExecutor:
    """Takes jobs out of the database and does them.

    Args:
        runner: does one.
        workers: how many are done at a time.
        every: seconds between two looks into the database; `nudge` has it look at once.
    """

    def __init__(self, runner: JobRunner, workers: int, *, every: float = 2.0) -> None:
        self._runner = runner
        self._every = every
        self._stopping = threading.Event()
        self._work = threading.Semaphore(0)
        self._threads = [
            threading.Thread(target=self._loop, name=f"job {number}", daemon=True)
            for number in range(1, workers + 1)
        ]

    def start(self) -> None:
        """Begin."""
        for thread in self._threads:
            thread.start()

    def nudge(self) -> None:
        """There may be something to do."""
        self._work.release()

    def stop(self) -> None:
        """Give back what is being done, and end; safe to call twice."""
        self._stopping.set()
        self._runner.stop()
        for _ in self._threads:
            self._work.release()
        for thread in self._threads:
            if thread.is_alive():
                thread.join()

    def _loop(self) -> None:
        while not self._stopping.is_set():
            try:
                if self._runner.run_next():
                    continue
            except EnvironmentFault as fault:
                # The database is away; the jobs are not.
                _log.warning("no job can be taken: %s", fault)
            self._work.acquire(timeout=self._every)

"""The one idiom for slow work: it runs on a thread, its result or its failure arrives on the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

T = TypeVar("T")


class Job(Generic[T]):
    """One piece of work. Exactly one of its receivers is called, unless it is abandoned first."""

    def __init__(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        self._work = work
        self._done = done
        self._failed = failed
        self._lock = threading.Lock()
        self._results: list[T] = []
        self._error: Exception | None = None
        self._dispose: Callable[[T], None] | None = None
        self._abandoned = False

    def abandon(self, dispose: Callable[[T], None] | None = None) -> None:
        """Nobody waits for the result any more. Called on the window's thread.

        Args:
            dispose: called on a background thread with the result, whenever it comes; a device that is being opened
                while the person leaves is closed this way.
        """
        with self._lock:
            self._abandoned = True
            self._dispose = dispose
            late = bool(self._results)
        if late:
            threading.Thread(target=self._throw_away, name="dispose", daemon=True).start()

    def perform(self) -> None:
        """Do the work; called on the job's thread."""
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - whatever it is, it reaches `failed`
            self._error = error
            return
        with self._lock:
            self._results.append(result)
            abandoned = self._abandoned
        if abandoned:
            self._throw_away()

    def deliver(self) -> None:
        """Call the receiver; called on the window's thread once the work is done."""
        with self._lock:
            if self._abandoned:
                return
            results, self._results = self._results, []
        if self._error is not None:
            self._failed(self._error)
        for result in results:
            self._done(result)

    def _throw_away(self) -> None:
        with self._lock:
            results, self._results = self._results, []
        for result in results:
            if self._dispose is not None:
                self._dispose(result)


class Background(QObject):
    """Runs jobs, each on a daemon thread of its own. Lives on the window's thread."""

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads: set[threading.Thread] = set()
        self._open = True
        self._finished.connect(self._receive)

    def run(
        self, name: str, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> Job[T]:
        """Start a job.

        Args:
            name: of the thread, for logs and debuggers.
            work: called on a thread of its own.
            done: called on the window's thread with the result.
            failed: called on the window's thread with whatever `work` raised.
        """
        job = Job(work, done, failed)
        thread = threading.Thread(target=self._perform, args=(job,), name=name, daemon=True)
        self._threads = {known for known in self._threads if known.is_alive()} | {thread}
        thread.start()
        return job

    def close(self, seconds: float) -> bool:
        """Deliver nothing more, and give each running job time to end; tells whether all of them did."""
        self._open = False
        for thread in self._threads:
            thread.join(seconds)
        return not any(thread.is_alive() for thread in self._threads)

    def _perform(self, job: Job[T]) -> None:
        job.perform()
        if self._open:
            self._finished.emit(job)

    @Slot(object)
    def _receive(self, job: Job[object]) -> None:
        if self._open:
            job.deliver()

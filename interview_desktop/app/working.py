"""Who does the jobs of an installation: threads of this process, or workers behind a broker."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from interview_desktop.app.paths import DataFolder
from interview_desktop.app.processing import make_runner
from interview_desktop.app.settings import Settings
from interview_desktop.core.ports import Clock
from interview_desktop.core.processing import Event, Job
from interview_desktop.jobs.local import LocalExecutor
from interview_desktop.storage.store import InterviewStore

Heard = Callable[[Event | None], None]
"""Hears that there are events; None where it is not known which."""


class Workforce(Protocol):
    """Whoever does jobs."""

    def start(self) -> None:
        """Begin."""
        ...

    def submitted(self, job: Job) -> None:
        """There is a job in the database that is to be done."""
        ...

    def stop(self) -> None:
        """Give back what is being done; safe to call twice."""
        ...


class LocalWorkforce:
    """Threads of this process."""

    def __init__(self, executor: LocalExecutor) -> None:
        self._executor = executor

    def start(self) -> None:
        """Begin, with what an earlier run has left."""
        self._executor.start()

    def submitted(self, job: Job) -> None:
        """Look for it at once."""
        self._executor.nudge()

    def stop(self) -> None:
        """Give back what is being done."""
        self._executor.stop()


def make_workforce(
    settings: Settings, folder: DataFolder, store: InterviewStore, clock: Clock, heard: Heard
) -> Workforce:
    """Whoever does the jobs, as the settings say.

    Args:
        settings: where a broker is, or how many threads.
        folder: the data folder.
        store: its store; open.
        clock: for times.
        heard: hears of events, from any thread.
    """
    runner = make_runner(settings, folder, store, clock, heard)
    return LocalWorkforce(LocalExecutor(runner, settings.processing.workers))

"""Who does the jobs of an installation: threads of this process, or workers behind a broker."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol

from interview_desktop.app.paths import DataFolder
from interview_desktop.app.processing.work import make_runner
from interview_desktop.app.settings import Settings
from interview_desktop.core.consent import Consent
from interview_desktop.core.errors import SettingsError
from interview_desktop.core.ports import Clock, Recognizer
from interview_desktop.core.processing import Event, Job
from interview_desktop.jobs.broker import Broker
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


class BrokerWorkforce:
    """Workers on any machine."""

    def __init__(self, broker: Broker, heard: Heard) -> None:
        self._broker = broker
        self._stopping = threading.Event()
        self._listening = threading.Thread(
            target=broker.listen,
            args=(lambda interview_id: heard(None), self._stopping),
            name="broker",
            daemon=True,
        )

    def start(self) -> None:
        """Listen to what the workers tell."""
        self._listening.start()

    def submitted(self, job: Job) -> None:
        """Send it to a worker; when the broker is away it waits in the database until a worker looks."""
        self._broker.submit(job.id)

    def stop(self) -> None:
        """Stop listening; workers go on."""
        self._stopping.set()
        if self._listening.is_alive():
            self._listening.join()
        self._broker.close()


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
    if settings.processing.broker is not None:
        return BrokerWorkforce(Broker(settings.processing.broker.get_secret_value()), heard)
    runner = make_runner(settings, folder, store, clock, heard)
    return LocalWorkforce(LocalExecutor(runner, settings.processing.workers))


def work(
    settings: Settings,
    folder: DataFolder,
    store: InterviewStore,
    clock: Clock,
    *,
    at_once: int = 1,
    ready: Callable[[], None] = lambda: None,
    recognizer: Callable[[Consent], Recognizer] | None = None,
) -> None:
    """Be a worker, until a signal ends it.

    Args:
        settings: name the broker.
        folder: where fetched media and texts are put.
        store: the one that the service uses; open.
        clock: for times.
        at_once: how many jobs are done at a time.
        ready: called once the broker answers.
        recognizer: makes a recogniser; that of the settings when left out.

    Raises:
        SettingsError: there is no broker.
        EngineUnavailable: Celery is not installed.
        EnvironmentFault: the broker cannot be reached.
    """
    url = settings.processing.broker
    if url is None:
        raise SettingsError(
            "A worker needs a broker",
            "Set INTERVIEW_PROCESSING__BROKER=redis://host:6379/0; without one `serve` processes by itself",
        )
    broker = Broker(url.get_secret_value())
    runner = make_runner(settings, folder, store, clock, broker.ring, recognizer)
    try:
        broker.work(runner, store.jobs, clock, at_once=at_once, ready=ready)
    finally:
        broker.close()

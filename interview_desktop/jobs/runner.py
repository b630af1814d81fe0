"""Doing one job: holding it while it is done, telling how far it is, and deciding what a failure means."""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Protocol

from interview_desktop.core.errors import (
    ArtifactError,
    BugError,
    ConsentMissing,
    DataFolderError,
    EngineFailed,
    EnvironmentFault,
)
from interview_desktop.core.ports import Clock
from interview_desktop.core.processing import Event, Job, JobKind
from interview_desktop.storage.jobs import JobStore

_log = logging.getLogger(__name__)

LEASE = timedelta(seconds=60)
_BEATS = 4  # how often a lease is extended within its length
WORTH_ANOTHER_TRY = (ArtifactError, EngineFailed, DataFolderError)
"""Faults that may be over a little later: networks, engines, disks."""


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a job."""

    result: Mapping[str, Any]
    message: str
    trouble: str = ""
    """What could not be done of it and will not work another time; empty when all was done."""


Tell = Callable[[float, str, int], None]
"""Share of the job that is done, a sentence, and the position of the question meant, 0 for all."""


class Work(Protocol):
    """What does jobs of one kind. It may be called twice for the same job and changes nothing the second time."""

    def __call__(self, job: Job, tell: Tell) -> Done:
        """Do a job.

        Raises:
            JobLost: from `tell`: it is not ours any more, or the program stops.
            ConsentMissing: the candidate did not agree.
            EnvironmentFault: of `WORTH_ANOTHER_TRY`, it is tried again; of any other kind, it is parked.
        """
        ...

    def stop(self) -> None:
        """Come to an end soon; called from another thread."""
        ...


class JobLost(Exception):
    """The job belongs to somebody else by now, or the program stops."""


class JobRunner:
    """Does jobs, one on each thread that calls it.

    Args:
        jobs: where they are.
        works: what does them.
        clock: for times.
        told: hears each event once it is in the database; called on the thread that does the job.
        lease: how long a job stays ours when nothing is heard of us.
    """

    def __init__(
        self,
        jobs: JobStore,
        works: Mapping[JobKind, Work],
        clock: Clock,
        told: Callable[[Event], None] = lambda event: None,
        lease: timedelta = LEASE,
    ) -> None:
        self._jobs = jobs
        self._works = works
        self._clock = clock
        self._told = told
        self._lease = lease
        self._stopping = threading.Event()

    def run_next(self, job_id: str = "") -> bool:
        """Do the next job that is due, or a certain one if it is; returns whether there was one."""
        if self._stopping.is_set():
            return False
        job = self._jobs.take(at=self._clock.now(), lease=self._lease, job_id=job_id)
        if job is None:
            return False
        with self._held(job) as ours:
            self._run(job, ours)
        return True

    def stop(self) -> None:
        """Give back what is being done, soon; nothing more is begun."""
        self._stopping.set()
        for work in self._works.values():
            work.stop()

    @contextmanager
    def _held(self, job: Job) -> Iterator[threading.Event]:
        """Extend the lease as long as the job is done; the event is set once it is lost."""
        over, lost = threading.Event(), threading.Event()

        def beat() -> None:
            while not over.wait(self._lease.total_seconds() / _BEATS):
                try:
                    if not self._jobs.extend(job, until=self._clock.now() + self._lease):
                        lost.set()
                        return
                except (EnvironmentFault, BugError):
                    _log.warning("the lease of a job could not be extended; it is tried again")

        beating = threading.Thread(target=beat, name="job lease", daemon=True)
        beating.start()
        try:
            yield lost
        finally:
            over.set()
            beating.join()

    def _run(self, job: Job, lost: threading.Event) -> None:
        def tell(share: float, message: str, position: int) -> None:
            if self._stopping.is_set() or lost.is_set():
                raise JobLost
            event = self._jobs.tell(job, int(share * 100), message, at=self._clock.now(), position=position)
            if event is None:
                raise JobLost
            self._told(event)

        try:
            done = self._works[job.kind](job, tell)
            if done.trouble:
                event = self._jobs.park(job, done.trouble, at=self._clock.now(), result=done.result)
            else:
                event = self._jobs.finish(job, done.result, done.message, at=self._clock.now())
        except JobLost:
            self._jobs.release(job, at=self._clock.now())
            return
        except WORTH_ANOTHER_TRY as fault:
            event = self._again(job, str(fault))
        except (EnvironmentFault, ConsentMissing) as fault:
            event = self._jobs.park(job, str(fault), at=self._clock.now())
        except Exception as error:  # noqa: BLE001 - a bug in one job must not end the worker of all others
            # Where it happened, and not what it says: that may hold a candidate's words.
            where = "".join(traceback.format_tb(error.__traceback__))
            _log.error("the job %s failed unexpectedly: %s\n%s", job.id, type(error).__name__, where)
            event = self._again(job, f"An unexpected error: {type(error).__name__}.")
        if event is not None:
            self._told(event)

    def _again(self, job: Job, reason: str) -> Event | None:
        if self._stopping.is_set():
            # Whatever was cut short by stopping says nothing about the job.
            self._jobs.release(job, at=self._clock.now())
            return None
        self._jobs.put_off(job, reason, at=self._clock.now())
        told = self._jobs.events(job.interview_id)
        return told[-1] if told else None

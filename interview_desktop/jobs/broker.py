"""Jobs on any number of machines: Celery carries their ids from whoever asks to whoever works, over Redis or RabbitMQ.

The database is what counts, and a message is only a hint: one that comes twice finds the job taken, one that is lost is sent
again by any worker that sees the job waiting. So nothing is lost with a broker, and nothing done twice by one.
"""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from interview_desktop.core.errors import EngineUnavailable, EnvironmentFault, SettingsError
from interview_desktop.core.extras import install
from interview_desktop.core.ports import Clock
from interview_desktop.core.processing import Event
from interview_desktop.jobs.runner import JobRunner
from interview_desktop.storage.jobs import JobStore

_log = logging.getLogger(__name__)

TASK = "interview_desktop.job"
QUEUE = "interview_jobs"
_BELLS = "interview_events"
_LOOK_S = 5.0
"""Between two looks for jobs whose message was lost, or whose worker was."""
_AGAIN_S = 60.0
"""Before another message is sent for the same job."""
_TIMEOUT_S = 5.0
_KINDS = ("redis", "rediss", "amqp", "amqps")


class Broker:
    """One broker. Methods may be called from any thread.

    Args:
        url: `redis://host:6379/0` or `amqp://user:password@host//`; never told to anybody.

    Raises:
        EngineUnavailable: Celery is not installed.
        SettingsError: the URL is none of those.
    """

    def __init__(self, url: str) -> None:
        if url.partition("://")[0] not in _KINDS:
            raise SettingsError(
                "The broker's address cannot be used",
                f"Write it as one of: {', '.join(_KINDS)}, then ://host",
            )
        try:
            from celery import Celery
        except ImportError:
            raise EngineUnavailable(
                "Workers need the package celery, which is not installed",
                install("scale"),
            ) from None
        self._app = Celery("interview_desktop", broker=url)
        self._app.conf.update(
            task_default_queue=QUEUE,
            task_acks_late=True,
            task_reject_on_worker_lost=True,
            task_ignore_result=True,
            worker_prefetch_multiplier=1,
            worker_hijack_root_logger=False,
            worker_redirect_stdouts=False,
            worker_enable_remote_control=False,
            worker_send_task_events=False,
            worker_cancel_long_running_tasks_on_connection_loss=False,
            broker_connection_retry_on_startup=True,
            broker_connection_timeout=_TIMEOUT_S,
            broker_transport_options={
                "visibility_timeout": 3600,
                "socket_timeout": 30,
                "socket_connect_timeout": _TIMEOUT_S,
            },
        )
        self._sending = threading.Lock()

    def submit(self, job_id: str) -> bool:
        """Send the id of a job; returns whether the broker took it. Without it the job waits until a worker looks."""
        try:
            with self._sending:
                self._app.send_task(TASK, [job_id], retry=False)
        except self._faults as error:
            _log.warning("the broker does not take a job now: %s", type(error).__name__)
            return False
        return True

    def ring(self, event: Event) -> None:
        """Tell every service that there is something new. Lost bells are found by looking."""
        try:
            with self._sending, self._app.producer_pool.acquire(block=True, timeout=_TIMEOUT_S) as producer:
                producer.publish(
                    {"interview_id": event.interview_id, "seq": event.seq},
                    exchange=self._bells(),
                    declare=[self._bells()],
                    serializer="json",
                    retry=False,
                )
        except self._faults as error:
            _log.info("the broker does not take a bell now: %s", type(error).__name__)

    def listen(self, heard: Callable[[str], None], stopping: threading.Event) -> None:
        """Hear the bells of all workers, until told to stop. Broken connections are made anew.

        Args:
            heard: is given the id of the interview.
            stopping: ends it within a second.
        """
        from kombu.entity import Queue
        from kombu.utils import uuid

        def rung(body: Any, message: Any) -> None:
            found = body if isinstance(body, dict) else json.loads(body)
            heard(str(found.get("interview_id", "")))

        while not stopping.is_set():
            try:
                with self._app.connection_for_read() as connection:
                    own: Any = Queue(  # type: ignore[no-untyped-call]
                        f"interview_service_{uuid()}", self._bells(), exclusive=True, auto_delete=True
                    )
                    with connection.Consumer(own, callbacks=[rung], no_ack=True, accept=["json"]):
                        while not stopping.is_set():
                            try:
                                connection.drain_events(timeout=1.0)
                            except TimeoutError:
                                continue
            except self._faults as error:
                _log.warning("the broker cannot be heard: %s", type(error).__name__)
                stopping.wait(_LOOK_S)

    def work(
        self, runner: JobRunner, jobs: JobStore, clock: Clock, *, at_once: int, ready: Callable[[], None]
    ) -> None:
        """Be a worker, on this thread, until SIGTERM or SIGINT: what is being done is then given back.

        Args:
            runner: does a job.
            jobs: where jobs are that nobody sends.
            clock: tells what is due.
            at_once: how many are done at a time.
            ready: called once the broker answers.

        Raises:
            EnvironmentFault: the broker cannot be reached.
        """
        from celery import signals

        @self._app.task(name=TASK, acks_late=True)  # type: ignore[untyped-decorator]
        def job(job_id: str) -> None:
            try:
                runner.run_next(job_id)
            except EnvironmentFault as fault:
                # The database is away. The job is in it, and is found again.
                _log.warning("a job cannot be taken: %s", fault)

        def stop(**_: Any) -> None:
            runner.stop()

        signals.worker_shutting_down.connect(stop, weak=False)
        self._reach()
        ready()
        with self._sweeping(jobs, clock):
            try:
                worker = self._app.Worker(
                    pool="threads",
                    concurrency=at_once,
                    without_gossip=True,
                    without_mingle=True,
                    without_heartbeat=True,
                    quiet=True,
                    loglevel="WARNING",
                )
                worker.start()
            finally:
                signals.worker_shutting_down.disconnect(stop)
                runner.stop()

    def close(self) -> None:
        """Let go of connections; safe to call twice."""
        self._app.close()

    def _reach(self) -> None:
        try:
            with self._app.connection_for_read() as connection:
                connection.ensure_connection(max_retries=1, timeout=_TIMEOUT_S)
        except self._faults as error:
            raise EnvironmentFault(
                f"The broker cannot be reached: {type(error).__name__}",
                "Start it, or mend INTERVIEW_PROCESSING__BROKER",
            ) from None

    @contextmanager
    def _sweeping(self, jobs: JobStore, clock: Clock) -> Iterator[None]:
        """Send the jobs again that are due and that nobody does."""
        over = threading.Event()
        sent: dict[str, float] = {}

        def sweep() -> None:
            while not over.wait(_LOOK_S):
                now = time.monotonic()
                for job_id in [each for each, at in sent.items() if now - at > _AGAIN_S]:
                    del sent[job_id]
                try:
                    due = jobs.due(at=clock.now())
                except EnvironmentFault as fault:
                    _log.warning("the jobs cannot be looked at: %s", fault)
                    continue
                for job_id in due:
                    if job_id not in sent and self.submit(job_id):
                        sent[job_id] = now

        sweeping = threading.Thread(target=sweep, name="job sweeper", daemon=True)
        sweeping.start()
        try:
            yield
        finally:
            over.set()
            sweeping.join()

    @staticmethod
    def _bells() -> Any:
        from kombu.entity import Exchange

        return Exchange(_BELLS, type="fanout", durable=False)  # type: ignore[no-untyped-call]

    @property
    def _faults(self) -> tuple[type[Exception], ...]:
        from kombu.exceptions import KombuError, OperationalError

        return (OperationalError, KombuError, OSError, *self._app.connection_for_write().connection_errors)

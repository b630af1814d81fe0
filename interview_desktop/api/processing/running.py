"""What runs beside the routes: whoever does the jobs, and whoever tells of them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from fastapi import APIRouter, FastAPI
from starlette.concurrency import run_in_threadpool

from interview_desktop.api.contract import Contract
from interview_desktop.api.processing.progress import ProgressHub
from interview_desktop.api.services import Services
from interview_desktop.app.processing.workers import Workforce, make_workforce
from interview_desktop.core.processing import Event, Job, JobKind


class Running:
    """Jobs of one application: asking for them, and hearing of them."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self.hub = ProgressHub(services.store.jobs.events)
        self._workforce: Workforce = make_workforce(
            services.settings, services.folder, services.store, services.clock, self._heard
        )

    def start(self) -> None:
        """Take up what was left, and begin to tell."""
        self.hub.start()
        self._workforce.start()

    def stop(self) -> None:
        """Give back what is being done, and end the streams."""
        self._workforce.stop()
        self.hub.stop()

    def submit(
        self,
        interview_id: str,
        kind: JobKind,
        *,
        position: int = 0,
        options: Mapping[str, Any] | None = None,
    ) -> Job:
        """Ask for a job; the same one that waits or runs is not begun again."""
        job, _ = self._services.store.jobs.submit(
            interview_id, kind, at=self._services.clock.now(), position=position, options=options
        )
        self._workforce.submitted(job)
        return job

    def _heard(self, event: Event | None) -> None:
        self.hub.ring()


@asynccontextmanager
async def _running(app: FastAPI, services: Services) -> AsyncIterator[None]:
    running = Running(services)
    app.state.processing = running
    await run_in_threadpool(running.start)
    try:
        yield
    finally:
        await run_in_threadpool(running.stop)


def _routers(services: Services) -> tuple[APIRouter, ...]:
    from interview_desktop.api.processing.routes import router
    from interview_desktop.api.processing.socket import router as socket

    return router, socket


CONTRACT = Contract("processing", _routers, _running)
"""The `processing` interface."""

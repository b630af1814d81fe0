"""The `live` interface as one of the application's contracts."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

import anyio.to_thread
from fastapi import APIRouter, FastAPI
from starlette.concurrency import run_in_threadpool

from interview_desktop.api.contract import Contract
from interview_desktop.api.live import page, routes, socket
from interview_desktop.api.live.house import House
from interview_desktop.api.services import Services
from interview_desktop.app.live.engines import LiveEngines, SharedEngines
from interview_desktop.app.settings import Settings


def _routers(services: Services) -> tuple[APIRouter, ...]:
    return routes.router, socket.router, page.router


def _health(app: FastAPI) -> Mapping[str, Any]:
    found = app.state.live.hall.health()
    return {
        "active_interviews": found.running,
        "max_interviews": found.most,
        "audio_frames": found.frames,
        "late_audio_frames": found.late,
        "longest_audio_wait": round(found.longest, 3),
    }


async def _ending(app: FastAPI) -> None:
    house: House = app.state.live
    # Whoever has no more time does not wait for it: the hall goes on ending until the application closes it.
    await anyio.to_thread.run_sync(house.hall.end_all, abandon_on_cancel=True)


def live_contract(engines: Callable[[Settings], LiveEngines] = SharedEngines) -> Contract:
    """The contract, with engines that are made when the application starts."""

    @asynccontextmanager
    async def running(app: FastAPI, services: Services) -> AsyncIterator[None]:
        house = House.make(services, engines(services.settings))
        app.state.live = house
        await run_in_threadpool(house.hall.open)
        try:
            yield
        finally:
            await run_in_threadpool(house.hall.close)

    return Contract("live", _routers, running, _ending, health=_health)


LIVE = live_contract()

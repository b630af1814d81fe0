"""The `avatar` interface as one of the application's contracts."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

from fastapi import APIRouter, FastAPI
from starlette.concurrency import run_in_threadpool

from interview_desktop.api.avatar import routes, socket
from interview_desktop.api.avatar.studio import Studio
from interview_desktop.api.contract import Contract
from interview_desktop.api.services import Services
from interview_desktop.app.avatar.service import AvatarService
from interview_desktop.app.live.keeping import LiveKeeper

_TIDY_S = 15.0


def _service(services: Services) -> AvatarService:
    keeper = LiveKeeper(services.folder, services.store, services.clock)
    return AvatarService(services.settings, keeper, services.clock)


def avatar_contract(make: Callable[[Services], AvatarService] = _service) -> Contract:
    """The contract, with a service that is made when the application starts."""

    @asynccontextmanager
    async def running(app: FastAPI, services: Services) -> AsyncIterator[None]:
        studio = Studio(await run_in_threadpool(make, services), services.store)
        app.state.avatar = studio
        studio.service.open()
        tidying = asyncio.create_task(_tidy(studio))
        try:
            yield
        finally:
            tidying.cancel()
            with suppress(asyncio.CancelledError):
                await tidying
            await run_in_threadpool(studio.service.close)
            studio.close()

    return Contract("avatar", _routers, running, _ending)


def _routers(services: Services) -> tuple[APIRouter, ...]:
    return routes.router, socket.router


async def _ending(app: FastAPI) -> None:
    studio: Studio = app.state.avatar
    await run_in_threadpool(studio.end_all)


async def _tidy(studio: Studio) -> None:
    while True:
        await asyncio.sleep(_TIDY_S)
        await run_in_threadpool(studio.tidy)


AVATAR = avatar_contract()

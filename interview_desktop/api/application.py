"""The one application: five interfaces over the store and the engines that the desktop app uses too."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager

import anyio
import anyio.to_thread
from fastapi import FastAPI
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware

from interview_desktop import __version__
from interview_desktop.api import documentation, system
from interview_desktop.api.audio import AUDIO
from interview_desktop.api.avatar import AVATAR
from interview_desktop.api.contract import Contract
from interview_desktop.api.describing import EVERYWHERE, TAGS, describe, operation_id
from interview_desktop.api.errors import add_handlers
from interview_desktop.api.idempotency import Answers
from interview_desktop.api.layers.bodies import Bodies
from interview_desktop.api.layers.doors import Doors
from interview_desktop.api.layers.headers import SecurityHeaders
from interview_desktop.api.layers.heads import Heads
from interview_desktop.api.layers.plain import PlainErrors
from interview_desktop.api.layers.watching import Watching
from interview_desktop.api.live import LIVE
from interview_desktop.api.local import CONTRACT as LOCAL
from interview_desktop.api.processing.running import CONTRACT as PROCESSING
from interview_desktop.api.security.origins import Origins
from interview_desktop.api.services import Services
from interview_desktop.api.sockets import Conversations
from interview_desktop.api.threads import LONG, QUICK
from interview_desktop.app.artifacts.background import BackgroundUploads

CONTRACTS: tuple[Contract, ...] = (LOCAL, AUDIO, LIVE, AVATAR, PROCESSING)
"""The interfaces, in the order in which their routes are looked through."""
_DESCRIPTION = (
    "Five interfaces over one store and the same engines: `local`, `live`, `audio`, `avatar`, `processing`. "
    "docs/contracts.md in the project has every field. Errors are `{'status': 'error', 'message': ...}`."
)


def create_app(services: Services, contracts: Sequence[Contract] = CONTRACTS) -> FastAPI:
    """The application.

    Args:
        services: open; closed when the application has stopped.
        contracts: the interfaces it serves.
    """
    server = services.settings.server
    uploads = {path: size for each in contracts for path, size in each.uploads(services).items()}

    @asynccontextmanager
    async def running(app: FastAPI) -> AsyncIterator[None]:
        anyio.to_thread.current_default_thread_limiter().total_tokens = QUICK
        app.state.long_work = anyio.CapacityLimiter(LONG)
        try:
            async with AsyncExitStack() as stack:
                sending = BackgroundUploads(services.settings)
                stack.push_async_callback(anyio.to_thread.run_sync, sending.stop)
                sending.start()
                for contract in contracts:
                    if contract.running is not None:
                        await stack.enter_async_context(contract.running(app, services))
                yield
        finally:
            services.close()

    app = FastAPI(
        title="Interview Desktop",
        version=__version__,
        description=_DESCRIPTION,
        lifespan=running,
        docs_url=None,
        redoc_url=None,
        openapi_tags=[dict(each) for each in TAGS],
        generate_unique_id_function=operation_id,
        responses=EVERYWHERE,
        middleware=[
            Middleware(Watching),
            Middleware(SecurityHeaders),
            Middleware(Doors, Origins(server)),
            Middleware(Heads),
            Middleware(PlainErrors),
            Middleware(
                CORSMiddleware,
                allow_origins=list(server.origins),
                allow_methods=["GET", "POST", "PUT", "DELETE"],
                allow_headers=[
                    "Authorization",
                    "Content-Type",
                    "Idempotency-Key",
                    "Range",
                    "If-Range",
                    "If-None-Match",
                ],
                expose_headers=["ETag", "Content-Range", "Accept-Ranges", "Retry-After", "X-Request-ID"],
                allow_credentials=bool(server.origins),
                max_age=600,
            ),
            Middleware(Bodies, server.max_body, uploads),
        ],
    )
    app.state.services = services
    app.state.contracts = tuple(contracts)
    app.state.answers = Answers(services.replays)
    app.state.conversations = Conversations()
    add_handlers(app)
    app.include_router(system.router)
    app.include_router(documentation.router)
    for contract in contracts:
        for router in contract.routers(services):
            app.include_router(router)
    describe(app)
    return app


async def end_conversations(app: FastAPI, within: float) -> None:
    """Bring the streams of open sockets to their ends, and wait until their clients have had them.

    Args:
        app: still running.
        within: seconds after which whoever has not had everything is left to themselves.
    """
    contracts: tuple[Contract, ...] = app.state.contracts
    conversations: Conversations = app.state.conversations
    with anyio.move_on_after(within):
        async with anyio.create_task_group() as group:
            for contract in contracts:
                if contract.ending is not None:
                    group.start_soon(contract.ending, app)
        await conversations.over()

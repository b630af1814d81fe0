"""Refuses what calls the service by a foreign name, from a foreign page, or too often, before a route is looked for."""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Receive, Scope, Send

from interview_desktop.api.errors import error_response, send_error
from interview_desktop.api.security.identity import is_at_this_machine, services_of, single_user
from interview_desktop.api.security.origins import Origins

_READING = frozenset({"GET", "HEAD", "OPTIONS"})
_REFUSED = 1008
"""Close code of a socket: against the rules."""


class Doors:
    """Lets in what may come in. For sockets too: they know no CORS."""

    def __init__(self, app: ASGIApp, origins: Origins) -> None:
        """Wrap an application."""
        self._app = app
        self._origins = origins

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or refuse it."""
        if scope["type"] not in {"http", "websocket"}:
            await self._app(scope, receive, send)
            return
        refusal = await self._refusal(HTTPConnection(scope))
        if refusal is None:
            await self._app(scope, receive, send)
            return
        status, message, headers = refusal
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": _REFUSED, "reason": message})
        else:
            await send_error(send, error_response(status, message, headers=headers))

    async def _refusal(self, connection: HTTPConnection) -> tuple[int, str, dict[str, str]] | None:
        headers: Headers = connection.headers
        if not self._origins.knows_host(headers.get("host", "")):
            return (
                400,
                "This service is not called by that name. Names are added with the setting server.hosts.",
                {},
            )
        scope = connection.scope
        reading = scope["type"] == "http" and scope["method"] in _READING
        secure = scope["scheme"] in {"https", "wss"}
        # What a page elsewhere may read is CORS's business; what it may change, or say on a socket, is decided here.
        if not reading and not self._origins.allows(headers, secure=secure):
            return (
                403,
                "A page of another origin may not do this. Origins are added with the setting server.origins.",
                {},
            )
        services = services_of(connection)
        client = connection.client.host if connection.client else ""
        wait = services.rates.addresses.take(client)
        if wait and not (await single_user(services) and is_at_this_machine(connection, services)):
            return (
                429,
                "Too many requests. Wait a moment.",
                {"Retry-After": str(max(1, round(wait + 0.5)))},
            )
        return None

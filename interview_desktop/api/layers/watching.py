"""Counts every request and writes one line about it: what was asked and how it went, never what was said."""

from __future__ import annotations

import json
import logging
import secrets
import time

from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from interview_desktop.api.errors import send_error, unexpected_response
from interview_desktop.api.security.identity import services_of

_log = logging.getLogger("interview_desktop.api.access")
_faults = logging.getLogger(__name__)


class Watching:
    """The outermost layer: an error that nothing else has answered is answered here."""

    def __init__(self, app: ASGIApp) -> None:
        """Wrap an application."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on and watch it."""
        if scope["type"] == "http":
            await self._request(scope, receive, send)
        elif scope["type"] == "websocket":
            await self._socket(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    async def _request(self, scope: Scope, receive: Receive, send: Send) -> None:
        metrics = services_of(HTTPConnection(scope)).metrics
        request_id = secrets.token_hex(8)
        began, status = time.perf_counter(), 0

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)["X-Request-ID"] = request_id
            await send(message)

        metrics.open_requests.inc()
        try:
            await self._app(scope, receive, sending)
        except Exception:
            _faults.exception("the request %s failed", request_id)
            if not status:
                await send_error(sending, unexpected_response())
            else:
                raise  # the connection has to be broken off: its answer was begun
        finally:
            metrics.open_requests.dec()
            seconds = time.perf_counter() - began
            route = route_of(scope)
            metrics.requests.labels(scope["method"], route, str(status)).inc()
            metrics.seconds.labels(scope["method"], route).observe(seconds)
            _tell(
                scope, {"id": request_id, "status": status, "ms": round(seconds * 1000, 1)}, scope["method"]
            )

    async def _socket(self, scope: Scope, receive: Receive, send: Send) -> None:
        metrics = services_of(HTTPConnection(scope)).metrics
        began, accepted, code = time.perf_counter(), False, 0

        async def sending(message: Message) -> None:
            nonlocal accepted, code
            if message["type"] == "websocket.accept":
                accepted = True
                metrics.open_sockets.labels(route_of(scope)).inc()
            elif message["type"] == "websocket.close":
                code = message.get("code", 1000)
            await send(message)

        try:
            await self._app(scope, receive, sending)
        except Exception:
            _faults.exception("a socket failed")
            raise
        finally:
            if accepted:
                metrics.open_sockets.labels(route_of(scope)).dec()
            seconds = time.perf_counter() - began
            _tell(scope, {"accepted": accepted, "code": code, "seconds": round(seconds, 1)}, "WS")


def route_of(scope: Scope) -> str:
    """The pattern of the route that was taken, as "/interview/{interview_id}/status"; never the address that was asked for."""
    found = getattr(scope.get("route"), "path_format", None) or getattr(scope.get("route"), "path", None)
    return str(found) if found else "none"


def _tell(scope: Scope, what: dict[str, object], method: str) -> None:
    if not _log.isEnabledFor(logging.INFO):
        return
    caller = scope.get("state", {}).get("caller")
    client = scope.get("client")
    line = {
        "method": method,
        "route": route_of(scope),
        **what,
        "caller": caller.id or "operator" if caller is not None else "",
        "address": client[0] if client else "",
    }
    _log.info("%s", json.dumps(line, separators=(",", ":")))

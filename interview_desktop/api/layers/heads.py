"""Answers HEAD wherever GET is answered, with the same headers: players and downloaders ask so before they fetch."""

from __future__ import annotations

from starlette.types import ASGIApp, Message, Receive, Scope, Send


class Heads:
    """Hands a HEAD on as a GET, and keeps what would be sent of the body to itself."""

    def __init__(self, app: ASGIApp) -> None:
        """Wrap an application."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope["type"] != "http" or scope["method"] != "HEAD":
            await self._app(scope, receive, send)
            return
        # A copy, because the server looks at its own one to know that no body follows.
        asked = {**scope, "method": "GET", "state": scope.setdefault("state", {})}

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.body":
                message = {**message, "body": b""}
            await send(message)

        try:
            await self._app(asked, receive, sending)
        finally:
            scope["route"] = asked.get("route")

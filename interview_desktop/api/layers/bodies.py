"""Refuses bodies that are too large: by what they announce, and by counting while they are read.

FastAPI's own limit answers in plain text; errors here have one form.
"""

from __future__ import annotations

from collections.abc import Mapping

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from interview_desktop.api.errors import TOO_LARGE, error_response, send_error


class Bodies:
    """Counts what is read of a body."""

    def __init__(self, app: ASGIApp, limit: int, uploads: Mapping[str, int]) -> None:
        """Wrap an application.

        Args:
            app: the application.
            limit: of every body, bytes.
            uploads: other limits, by the beginning of the path.
        """
        self._app = app
        self._limit = limit
        self._uploads = uploads

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        limit = next(
            (size for path, size in self._uploads.items() if scope["path"].startswith(path)), self._limit
        )
        announced = Headers(scope=scope).get("content-length", "0")
        if announced.isdecimal() and int(announced) > limit:
            # Nothing more is read of it, so the connection is of no further use.
            await send_error(send, error_response(413, TOO_LARGE, headers={"Connection": "close"}))
            return
        read = 0

        async def counting() -> Message:
            nonlocal read
            message = await receive()
            if message["type"] == "http.request":
                read += len(message.get("body", b""))
                if read > limit:
                    raise HTTPException(413, headers={"Connection": "close"})
            return message

        await self._app(scope, counting, send)

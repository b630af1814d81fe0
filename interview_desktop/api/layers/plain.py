"""Gives what Starlette answers by itself in plain text the form that every error has: a range that is none, a refused preflight."""

from __future__ import annotations

from fastapi.responses import JSONResponse
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from interview_desktop.api.errors import error_response, send_error

_OWN_LENGTH = ("content-length", "content-type")
"""Headers that belong to the text that is not sent."""


class PlainErrors:
    """Answers errors in plain text as JSON, with their status and their other headers."""

    def __init__(self, app: ASGIApp) -> None:
        """Wrap an application."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun: Message | None = None
        text = b""

        async def sending(message: Message) -> None:
            nonlocal begun, text
            if message["type"] == "http.response.start" and _is_plain(message):
                begun = message
            elif begun is None:
                await send(message)
            else:
                text += message.get("body", b"")
                if not message.get("more_body", False):
                    await send_error(send, _as_json(begun, text.decode(errors="replace"), scope["method"]))

        await self._app(scope, receive, sending)


def _is_plain(start: Message) -> bool:
    kind = Headers(raw=start["headers"]).get("content-type", "")
    return bool(start["status"] >= 400) and kind.startswith("text/plain")


def _as_json(start: Message, text: str, method: str) -> JSONResponse:
    headers = MutableHeaders(raw=list(start["headers"]))
    for name in _OWN_LENGTH:
        del headers[name]
    answer = error_response(start["status"], _sentence(start["status"], text.strip().rstrip("."), method))
    answer.raw_headers += headers.raw
    return answer


def _sentence(status: int, text: str, method: str) -> str:
    if status == 416:
        return "The Range lies beyond the end of it."
    if method == "OPTIONS":
        # A preflight: "Disallowed CORS origin, headers".
        return f"{text}. Pages elsewhere may use this service where the setting server.origins names their origin."
    return f"The Range cannot be used: {text[:1].lower()}{text[1:]}." if status == 400 else f"{text}."

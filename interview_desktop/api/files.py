"""Answers that are files: whole, in parts (Range, If-Range), or not at all where the client has them (If-None-Match)."""

from __future__ import annotations

import hashlib
import io
import os
import stat
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import anyio
import anyio.to_thread
from fastapi.responses import FileResponse, Response
from starlette.datastructures import Headers
from starlette.types import Receive, Scope, Send

from interview_desktop.api.describing import refusals


def file_of(media_type: str) -> dict[int | str, dict[str, Any]]:
    """What a route that answers with a file says of it in the OpenAPI document."""
    content = {media_type: {"schema": {"type": "string", "format": "binary"}}}
    return {
        200: {"description": "All of it.", "content": content},
        206: {"description": "The part that was asked for (Range).", "content": content},
        304: {"description": "The client has it as it is (If-None-Match)."},
        **refusals(416),
    }


class FileAnswer(FileResponse):
    """A file; Starlette answers Range and If-Range, and asks nobody whether they have it already."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it, or say that it is as it was."""
        if self.stat_result is None:
            self.stat_result = await anyio.to_thread.run_sync(os.stat, self.path)
            self.set_stat_headers(self.stat_result)
        if self._is_known(Headers(scope=scope)):
            kept = {name: value for name, value in self.headers.items() if name not in _OF_A_BODY}
            await Response(status_code=304, headers=kept)(scope, receive, send)
            return
        await super().__call__(scope, receive, send)

    def _is_known(self, headers: Headers) -> bool:
        known = [each.strip().removeprefix("W/") for each in headers.get("if-none-match", "").split(",")]
        return "*" in known or self.headers["etag"] in known


class SoundAnswer(FileAnswer):
    """Sound that lies in memory alone, sent as a file is."""

    def __init__(self, content: bytes, media_type: str, headers: Mapping[str, str]) -> None:
        """Answer with some bytes.

        Args:
            content: all of it.
            media_type: what it is.
            headers: of the answer; an ETag is made from the content.
        """
        self._content = content
        tag = hashlib.sha256(content).hexdigest()[:32]
        facts = os.stat_result((stat.S_IFREG, 0, 0, 0, 0, 0, len(content), 0, 0, 0))
        super().__init__(
            "", media_type=media_type, headers={"ETag": f'"{tag}"', **headers}, stat_result=facts
        )
        del self.headers["last-modified"]  # nobody knows, and its tag says more

    # WORKAROUND for Starlette, which knows ranges of files only: this is where it opens one.
    @asynccontextmanager
    async def _open_file(self) -> AsyncIterator[anyio.AsyncFile[bytes]]:
        yield anyio.wrap_file(io.BytesIO(self._content))

    def _should_use_range(self, http_if_range: str) -> bool:
        return http_if_range == self.headers["etag"]


_OF_A_BODY = frozenset({"content-length", "content-type"})
"""Headers of what is not sent."""

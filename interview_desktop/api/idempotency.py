"""A request that is sent again with the same `Idempotency-Key` gets the same answer, and is done once.

What was answered is kept in this process for a day and nowhere else: answers may hold what a candidate said, and what is
erased must not live on beside the store.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute

from interview_desktop.api.errors import Refused
from interview_desktop.api.security.identity import bearer_token, identify, services_of

HEADER = "idempotency-key"
_FIELD = f"header.{HEADER}"
_KEPT_S = 86_400.0
_MOST = 2_000
_MOST_BYTES = 256_000
_MAX_KEY = 200


@dataclass(slots=True)
class _Kept:
    """A request with its key."""

    at: float
    asked: str
    """Hash of what was asked."""
    answer: Response | None = None
    """None while it is being worked on."""


class Answers:
    """What was answered to which key. For the event loop."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._kept: OrderedDict[tuple[str, ...], _Kept] = OrderedDict()

    async def once(
        self, key: tuple[str, ...], asked: str, now: float, work: Callable[[], Coroutine[Any, Any, Response]]
    ) -> Response:
        """The answer to a key, worked out if it is new.

        Raises:
            Refused: the key is another request's, or that one is still being worked on.
        """
        self._forget(now)
        found = self._kept.get(key)
        if found is not None:
            if found.asked != asked:
                raise Refused(
                    422, "This Idempotency-Key belongs to another request. Use a new one.", field=_FIELD
                )
            if found.answer is None:
                raise Refused(
                    409,
                    "The request with this Idempotency-Key is still being worked on.",
                    headers={"Retry-After": "1"},
                )
            return _copy(found.answer)
        entry = self._kept[key] = _Kept(now, asked)
        try:
            answer = await work()
        except BaseException:
            self._kept.pop(key, None)
            raise
        body = getattr(answer, "body", None)
        if answer.status_code < 400 and isinstance(body, bytes) and len(body) <= _MOST_BYTES:
            entry.answer = answer
            return _copy(answer, again=False)
        self._kept.pop(key, None)
        return answer

    def _forget(self, now: float) -> None:
        while self._kept:
            key, oldest = next(iter(self._kept.items()))
            if now - oldest.at < _KEPT_S and len(self._kept) <= _MOST:
                return
            del self._kept[key]


class IdempotentRoute(APIRoute):
    """A route whose POSTs may carry a key."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The handler, asked once for each key."""
        handler = super().get_route_handler()

        async def once(request: Request) -> Response:
            key = request.headers.get(HEADER)
            if key is None or request.method != "POST":
                return await handler(request)
            if not 1 <= len(key) <= _MAX_KEY:
                raise Refused(422, f"An Idempotency-Key has 1 to {_MAX_KEY} characters.", field=_FIELD)
            answers: Answers = request.app.state.answers
            caller = await identify(request, bearer_token(request))
            if caller is None:
                return await handler(request)
            place = (key, caller.id, request.url.path, request.url.query)
            asked = await _asked(request)
            return await answers.once(
                place, asked, services_of(request).clock.monotonic(), lambda: handler(request)
            )

        return once


async def _asked(request: Request) -> str:
    kind = request.headers.get("content-type", "")
    if kind.startswith("multipart/"):
        # Files are not held in memory to be compared; their length has to do.
        return request.headers.get("content-length", "")
    return hashlib.sha256(await request.body()).hexdigest()


def _copy(answer: Response, *, again: bool = True) -> Response:
    copy = Response(bytes(answer.body), answer.status_code)
    copy.raw_headers = [*answer.raw_headers]
    if again:
        copy.headers["Idempotency-Replayed"] = "true"
    return copy

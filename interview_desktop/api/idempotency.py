"""A request that is sent again with the same `Idempotency-Key` gets the same answer, and is done once.

Answers are kept for a day in the store, so that they survive the process (`app/service/replays.py` says how). What is being worked on
is known to this process alone: it has not been answered, and a client that was cut off sends it again.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable, Coroutine
from typing import Any
from uuid import UUID

from fastapi import Request, Response
from fastapi.routing import APIRoute
from starlette.concurrency import run_in_threadpool

from interview_desktop.api.errors import Refused
from interview_desktop.api.security.identity import bearer_token, identify
from interview_desktop.app.service.replays import Answered, Place, Replays
from interview_desktop.core.errors import DataFolderError

_log = logging.getLogger(__name__)

HEADER = "idempotency-key"
_FIELD = f"header.{HEADER}"
_MOST_BYTES = 256_000
_MAX_KEY = 200
_ABOUT = ("interview_id", "session_id")
"""Fields of an answer that say which interview it is about."""


class Answers:
    """What was answered to which key. For the event loop."""

    def __init__(self, replays: Replays) -> None:
        """Keep answers in a store."""
        self._replays = replays
        self._working: dict[str, str] = {}
        """What is being worked on: id of the place, hash of what was asked."""

    async def once(
        self, place: Place, asked: str, request: Request, work: Callable[[], Coroutine[Any, Any, Response]]
    ) -> Response:
        """The answer to a key, worked out if it is new.

        Raises:
            Refused: the key is another request's, or that one is still being worked on.
        """
        if place.id in self._working:
            _check(asked, self._working[place.id])
            raise Refused(
                409,
                "The request with this Idempotency-Key is still being worked on.",
                headers={"Retry-After": "1"},
            )
        self._working[place.id] = asked
        try:
            found = await run_in_threadpool(self._replays.find, place)
            if found is not None:
                _check(asked, found[0])
                if found[1] is not None:
                    return _again(found[1])
            answer = await work()
            body = getattr(answer, "body", None)
            if answer.status_code < 400 and isinstance(body, bytes) and len(body) <= _MOST_BYTES:
                kept = Answered(answer.status_code, tuple(answer.raw_headers), body)
                await run_in_threadpool(self._keep, place, asked, kept, _about(request, body))
            return answer
        finally:
            del self._working[place.id]

    def _keep(self, place: Place, asked: str, answer: Answered, about: str | None) -> None:
        try:
            self._replays.keep(place, asked, answer, about)
        except DataFolderError as fault:
            # What was asked for is done, and that is what the client has to hear.
            _log.warning("an answer cannot be kept for its Idempotency-Key: %s", fault)


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
            place = Place(key, caller.id, request.url.path, request.url.query)
            return await answers.once(place, await _asked(request), request, lambda: handler(request))

        return once


def about(request: Request, interview_id: str) -> None:
    """Note which interview the answer to a request is about, where the answer itself does not say so."""
    request.state.about = interview_id


def _about(request: Request, body: bytes) -> str | None:
    told = getattr(request.state, "about", None)
    if told is not None:
        return str(told)
    try:
        content = json.loads(body)
    except ValueError:
        return None
    for name in _ABOUT:
        try:
            return str(UUID(content.get(name)))
        except (AttributeError, TypeError, ValueError):
            continue
    return None


def _check(asked: str, before: str) -> None:
    if asked != before:
        raise Refused(422, "This Idempotency-Key belongs to another request. Use a new one.", field=_FIELD)


async def _asked(request: Request) -> str:
    kind = request.headers.get("content-type", "")
    if kind.startswith("multipart/"):
        # Files are not held in memory to be compared; their length has to do.
        return request.headers.get("content-length", "")
    return hashlib.sha256(await request.body()).hexdigest()


def _again(answer: Answered) -> Response:
    copy = Response(answer.body, answer.status)
    copy.raw_headers = [*answer.headers]
    copy.headers["Idempotency-Replayed"] = "true"
    return copy

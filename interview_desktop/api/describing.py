"""How the OpenAPI document speaks of the application: what its parts are called, and what may be refused.

Programs are generated from it, so that names have to be those that a person would choose: `local_generate`, not the address again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from fastapi import FastAPI
from fastapi.routing import APIRoute

from interview_desktop.api.errors import ErrorBody, InvalidBody

Responses = dict[int | str, dict[str, Any]]

TAGS: tuple[Mapping[str, str], ...] = (
    {"name": "service", "description": "Signing in, tickets for sockets, whether it answers, figures."},
    {
        "name": "local",
        "description": "Questions for a position, their approval, and interviews that the desktop app holds. For staff.",
    },
    {
        "name": "live",
        "description": "Continuous spoken interviews. What is said goes over the socket `/interview/{interview_id}/connect`.",
    },
    {
        "name": "audio",
        "description": "Spoken questions as files, answers as uploads, evaluation of a whole session. Both prefixes are the same.",
    },
    {
        "name": "avatar",
        "description": "The talking interviewer. Questions and answers go over the socket `/api/v1/interview/session`.",
    },
    {
        "name": "processing",
        "description": "Transcripts and scores of recorded interviews. Progress comes over the socket `/ws/progress`. For staff.",
    },
)
_REFUSED: Mapping[int, str] = {
    400: "The service is not called by that name, or the body is no form.",
    401: "A valid token is needed: `POST /auth/token`.",
    403: "The role may not do this, or the page that asks is one of another origin.",
    404: "There is no such thing, or it is another user's.",
    409: "It cannot be done now: something is not approved, not agreed to, in use, or has ended.",
    413: "The body is too large.",
    415: "The content is not what it has to be, whatever its name says.",
    416: "There is no such range.",
    429: "Too many requests, or no room now; `Retry-After` says when to come back.",
    503: "The database or an engine does not answer now; `Retry-After` says when to come back.",
}


_SENTENCE = re.compile(r"[.:;](?=\s|$)")
"""What ends the first thing that is said."""


def example(**fields: Any) -> dict[str, Any]:
    """A body that is shown, and may be sent as it is: the argument `json_schema_extra` of a model."""
    return {"examples": [fields]}


def refusals(*statuses: int) -> Responses:
    """What a route says of the errors that are its own; those that every one may have are said already."""
    return {status: {"model": ErrorBody, "description": _REFUSED[status]} for status in statuses}


EVERYWHERE: Responses = {
    "422": {
        "model": InvalidBody,
        "description": "A field is missing or cannot be used; `errors` says which.",
    },
    "4XX": {"model": ErrorBody, "description": "It is refused; `message` says why."},
    **refusals(429, 503),
}
"""Errors that any request may be answered with."""


def operation_id(route: APIRoute) -> str:
    """What generated clients call a route: its interface and what it does. The second prefix of `audio` is `api_audio_...`."""
    prefix = "api_" if route.path_format.startswith("/api/audio-interview") else ""
    return prefix + "_".join([*map(str, route.tags[:1]), route.name])


def describe(app: FastAPI) -> None:
    """Complete an application's document, when it is first asked for."""
    make: Callable[[], dict[str, Any]] = app.openapi

    def made() -> dict[str, Any]:
        if app.openapi_schema is None:
            for operation in _operations(make()):
                _complete(operation)
        return make()

    app.openapi = made  # type: ignore[method-assign]  # FastAPI's own way to change it


def _operations(document: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for methods in document["paths"].values():
        yield from methods.values()


def _complete(operation: dict[str, Any]) -> None:
    # What a route does is the first sentence of its docstring; its function's name says less.
    operation["summary"] = _SENTENCE.split(operation["description"], maxsplit=1)[0]
    if operation.get("security"):
        for status in (401, 403):
            operation["responses"].setdefault(
                str(status),
                {
                    "description": _REFUSED[status],
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ErrorBody"}}},
                },
            )

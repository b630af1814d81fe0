"""Every error as JSON: `{"status": "error", "message": ...}`, with the 4xx that says whose turn it is."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException

from interview_desktop.app.invalid_values import field_errors
from interview_desktop.app.live.patience import TooBusy
from interview_desktop.core.errors import (
    AccessRefused,
    ConsentMissing,
    DatabaseFault,
    DataFolderError,
    DiskFull,
    EngineFailed,
    EngineUnavailable,
    EnvironmentFault,
    InterviewError,
    MediaError,
    NameTaken,
    QuestionFileError,
    SettingsError,
    UnknownId,
)

_log = logging.getLogger(__name__)

_STATUS: tuple[tuple[type[InterviewError], int], ...] = (
    (UnknownId, 404),
    (NameTaken, 409),
    (DiskFull, 507),
    (DataFolderError, 503),
    (QuestionFileError, 409),
    (ConsentMissing, 409),
    (AccessRefused, 403),
    (MediaError, 415),
    (EngineUnavailable, 422),
    (EngineFailed, 503),
    (TooBusy, 503),
    (SettingsError, 422),
    (EnvironmentFault, 409),
)
"""Faults of the program's surroundings, the particular before the general. A 5xx among them is the service's own
surroundings (a full disk, a database or an engine that does not answer): the client may try again."""


class ErrorBody(BaseModel):
    """What every error looks like."""

    model_config = ConfigDict(extra="allow")

    status: str = Field("error", pattern="^error$")
    message: str = Field(description="One or two sentences for a person.")


class FieldError(BaseModel):
    """One thing that is wrong with a request."""

    field: str = Field(description='Where: "body.job_description".')
    message: str


class InvalidBody(ErrorBody):
    """What a request that does not fit is answered with."""

    errors: list[FieldError] = []


class Refused(Exception):
    """A request is refused for a reason that no error of the program stands for."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        field: str = "",
        headers: Mapping[str, str] | None = None,
        **more: Any,
    ) -> None:
        """Answer with a status and a sentence.

        Args:
            status: 4xx.
            message: for a person.
            field: with 422: what cannot be used, as "body.interview_id"; the body as a whole when left out.
            headers: of the answer.
            more: further fields of the answer's body.
        """
        super().__init__(message)
        self.status = status
        self.message = message
        self.headers = headers
        self.more = more | ({"errors": [{"field": field, "message": message}]} if field else {})


def error_response(
    status: int, message: str, *, headers: Mapping[str, str] | None = None, **more: Any
) -> JSONResponse:
    """The answer that an error is. One that does not fit (422) always says where; in its body where nothing else is said."""
    if status == 422:
        more.setdefault("errors", [{"field": "body", "message": message}])
    return JSONResponse(
        {"status": "error", "message": message, **more}, status, dict(headers) if headers else None
    )


def fault_response(fault: InterviewError) -> JSONResponse:
    """The answer that an error of the program is."""
    status = next((code for kind, code in _STATUS if isinstance(fault, kind)), 500)
    if status == 500:
        return unexpected_response()
    headers = {"Retry-After": "10"} if status in {503, 507} else None
    return error_response(status, told(fault), headers=headers)


def told(fault: InterviewError) -> str:
    """What a caller is told of a fault: where the service keeps its database, and as whom it opens it, is not their business."""
    return _DATABASE if isinstance(fault, DatabaseFault) else str(fault)


def unexpected_response() -> JSONResponse:
    """The answer that our own mistake is."""
    return error_response(500, "Something went wrong in the service. Its log says what.")


def add_handlers(app: FastAPI) -> None:
    """Have every error of an application answered in this form."""

    async def http(request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, HTTPException)
        message = _HTTP.get(error.status_code) or _sentence(str(error.detail))
        return error_response(error.status_code, message, headers=error.headers)

    async def invalid(request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, RequestValidationError)
        if _is_without_type(request, error):
            return error_response(422, _NO_TYPE)
        found = field_errors(error.errors())
        first = found[0]
        return error_response(422, _sentence(f"{first['field']} {first['message']}"), errors=found)

    async def refused(request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, Refused)
        return error_response(error.status, error.message, headers=error.headers, **error.more)

    async def fault(request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, InterviewError)
        answer = fault_response(error)
        if answer.status_code >= 500:
            # The sentence names a place or an engine, never what a candidate said.
            _log.error("%s: %s", type(error).__name__, error, exc_info=answer.status_code == 500)
        return answer

    app.add_exception_handler(HTTPException, http)
    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(Refused, refused)
    app.add_exception_handler(InterviewError, fault)


_DATABASE = "The database of the service cannot be used at this moment. Try again later; the service's log says what is wrong."
_NO_TYPE = "The body says nothing of being JSON. Send it with Content-Type: application/json."
TOO_LARGE = "The request is larger than may be sent here."
_HTTP = {
    400: "The body cannot be read as the form that it says it is.",
    404: "There is nothing at this address.",
    405: "This address does not take this method.",
    413: TOO_LARGE,
}


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _is_without_type(request: Request, error: RequestValidationError) -> bool:
    """Whether a body was left unread because it came under another name than JSON."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    unread = any(
        each.get("loc") == ("body",) and isinstance(each.get("input"), bytes) for each in error.errors()
    )
    return unread and kind != "application/json" and not kind.endswith("+json")


async def send_error(send: Any, response: JSONResponse) -> None:
    """Send an error from outside the routes."""
    await send(
        {"type": "http.response.start", "status": response.status_code, "headers": response.raw_headers}
    )
    await send({"type": "http.response.body", "body": bytes(response.body)})


def as_json(value: Any) -> str:
    """Compact JSON, as sockets send it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

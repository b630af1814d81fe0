"""What belongs to no interface: signing in, tickets for sockets, health, figures."""

from __future__ import annotations

import json
from typing import Any

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.concurrency import run_in_threadpool

from interview_desktop import __version__
from interview_desktop.api.describing import Responses, example, refusals
from interview_desktop.api.errors import Refused
from interview_desktop.api.metrics import CONTENT_TYPE
from interview_desktop.api.security.identity import (
    OPERATOR_SUBJECT,
    CurrentCaller,
    CurrentServices,
    is_at_this_machine,
    single_user,
    staff_caller,
    too_often,
)
from interview_desktop.api.security.tokens import TICKET_SECONDS
from interview_desktop.core.errors import AccessRefused

router = APIRouter()


class Health(BaseModel):
    """That the service answers; each interface adds fields of its own."""

    model_config = {"extra": "allow"}

    status: str = Field("healthy", description='"healthy", as long as the service can answer.')
    version: str


class Credentials(BaseModel):
    """A name and a password."""

    model_config = ConfigDict(
        json_schema_extra=example(username="R. Roe", password="four words of hers")  # noqa: S106 - nobody's
    )

    username: str = Field(min_length=1, max_length=200)
    password: str = Field(min_length=1, max_length=2000)


class Token(BaseModel):
    """A token to call with."""

    access_token: str
    token_type: str = "bearer"  # noqa: S105 - a kind of token, no secret
    expires_in: int = Field(description="Seconds.")
    role: str


class Ticket(BaseModel):
    """Opens one socket."""

    ticket: str
    expires_in: int = Field(description="Seconds.")


_FIGURES: Responses = {200: {"content": {"text/plain": {"schema": {"type": "string"}}}}}
_FORM = "application/x-www-form-urlencoded"
_CREDENTIALS = {
    "requestBody": {
        "required": True,
        "description": "The same fields may come as a form, as OAuth 2 has it.",
        # One form alone: generators of clients make nothing that works of two.
        "content": {"application/json": {"schema": Credentials.model_json_schema()}},
    }
}


@router.get("/health", tags=["service"])
async def health(request: Request) -> Health:
    """Whether the service answers. Looks at nothing that could take long; `interview-desktop doctor` looks at everything."""
    more: dict[str, Any] = {}
    for contract in request.app.state.contracts:
        more |= contract.health(request.app)
    return Health(**({"status": "healthy", "version": __version__} | more))


@router.get(
    "/metrics",
    tags=["service"],
    dependencies=[Depends(staff_caller)],
    response_class=Response,
    responses=_FIGURES,
)
async def metrics(services: CurrentServices) -> Response:
    """Figures for Prometheus, which calls with a token of staff."""
    return Response(services.metrics.text(), media_type=CONTENT_TYPE)


@router.post(
    "/auth/token",
    tags=["service"],
    openapi_extra=_CREDENTIALS,
    responses=refusals(401, 403),
)
async def token(request: Request, services: CurrentServices) -> Token:
    """Sign in. Where there are no accounts, whoever calls from this machine gets an operator's token."""
    given = await _credentials(request)
    if await single_user(services):
        if not is_at_this_machine(request, services):
            raise Refused(403, "There are no accounts yet. Make the first one on the machine: users add.")
        return Token(
            access_token=services.tokens.issue(OPERATOR_SUBJECT),
            expires_in=services.tokens.seconds,
            role="operator",
        )
    address = request.client.host if request.client else ""
    if wait := services.rates.sign_ins.take(address):
        raise too_often(wait)
    try:
        caller = await run_in_threadpool(services.callers.sign_in, given.username, given.password)
    except AccessRefused as refused:
        raise Refused(401, str(refused), headers={"WWW-Authenticate": "Bearer"}) from None
    request.state.caller = caller
    return Token(
        access_token=services.tokens.issue(caller.id),
        expires_in=services.tokens.seconds,
        role=caller.role.value,
    )


@router.post("/auth/ticket", tags=["service"])
async def ticket(caller: CurrentCaller, services: CurrentServices) -> Ticket:
    """A ticket that opens one socket: `wss://.../?ticket=...`, for clients that can send neither header nor subprotocol."""
    return Ticket(ticket=services.tokens.ticket(caller.id or OPERATOR_SUBJECT), expires_in=TICKET_SECONDS)


async def _credentials(request: Request) -> Credentials:
    """Name and password from a form, as OAuth 2 has it, or from JSON."""
    if request.headers.get("content-type", "").startswith(_FORM):
        async with request.form(max_files=0, max_fields=20) as form:
            content: Any = {name: value for name, value in form.items() if isinstance(value, str)}
    else:
        try:
            content = json.loads(await request.body())
        except (ValueError, RecursionError):
            content = None
    try:
        return Credentials.model_validate(content)
    except ValidationError:
        raise Refused(422, "A username and a password are needed, as a form or as JSON.") from None

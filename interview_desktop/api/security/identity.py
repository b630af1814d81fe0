"""Who makes a request: dependencies for routes, and what a socket shows in place of a header."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import OAuth2PasswordBearer
from starlette.concurrency import run_in_threadpool
from starlette.requests import HTTPConnection

from interview_desktop.api.errors import Refused
from interview_desktop.api.security.origins import is_loopback
from interview_desktop.api.security.tokens import Audience
from interview_desktop.api.services import Services
from interview_desktop.app.service.callers import OPERATOR, Caller

_bearer = OAuth2PasswordBearer(
    "/auth/token",
    auto_error=False,
    scheme_name="token",
    description="Not needed on this machine as long as there are no accounts.",
)
OPERATOR_SUBJECT = "operator"
"""In a token that was given out where there are no accounts. It is good for nothing once there are."""


def services_of(connection: HTTPConnection) -> Services:
    """What the application of a request works with."""
    found: Services = connection.app.state.services
    return found


async def identify(connection: HTTPConnection, token: str | None) -> Caller | None:
    """Who this is; None for nobody.

    Args:
        connection: request or socket.
        token: what was shown, if anything.
    """
    services = services_of(connection)
    if await single_user(services):
        return OPERATOR if is_at_this_machine(connection, services) else None
    claims = services.tokens.read(token, Audience.API) if token else None
    return await by_id(services, str(claims["sub"])) if claims is not None else None


def bearer_token(connection: HTTPConnection) -> str | None:
    """The token in the `Authorization` header, if there is one."""
    scheme, _, token = connection.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else None


async def by_id(services: Services, account_id: str) -> Caller | None:
    """The caller behind an account that may call now."""
    known = services.callers.known(account_id)
    if known is not None:
        return known[0]
    return await run_in_threadpool(services.callers.get, account_id)


async def single_user(services: Services) -> bool:
    """Whether there are no accounts."""
    known = services.callers.known_single_user()
    if known is not None:
        return known
    return await run_in_threadpool(services.callers.single_user)


def is_at_this_machine(connection: HTTPConnection, services: Services) -> bool:
    """Whether a request was made on this machine; behind a proxy nobody can know that."""
    client = connection.client
    return client is not None and not services.settings.server.proxy and is_loopback(client.host)


async def current_caller(request: Request, token: Annotated[str | None, Depends(_bearer)] = None) -> Caller:
    """Who makes a request.

    Raises:
        Refused: nobody who may; or they call too often.
    """
    services = services_of(request)
    found = await identify(request, token)
    if found is None:
        raise Refused(
            401,
            "A valid token is needed. Get one with POST /auth/token.",
            headers={"WWW-Authenticate": "Bearer"},
        )
    wait = services.rates.accounts.take(found.id) if found.id else 0.0
    if wait:
        raise too_often(wait)
    request.state.caller = found
    return found


async def staff_caller(caller: Annotated[Caller, Depends(current_caller)]) -> Caller:
    """Who makes a request that only staff may make.

    Raises:
        Refused: they are not.
    """
    if not caller.is_staff:
        raise Refused(403, "Only staff may do this.")
    return caller


def too_often(seconds: float) -> Refused:
    """The refusal of who calls too often."""
    return Refused(
        429, "Too many requests. Wait a moment.", headers={"Retry-After": str(max(1, round(seconds + 0.5)))}
    )


CurrentCaller = Annotated[Caller, Depends(current_caller)]
"""Anybody who may call."""
StaffCaller = Annotated[Caller, Depends(staff_caller)]
"""Staff."""
CurrentServices = Annotated[Services, Depends(services_of)]
"""What a route works with."""

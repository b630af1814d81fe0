"""Who may hear a spoken question: who may see its session, and a browser that was given the session's cookie.

The text's own page plays questions with `<audio src>`, which sends no token. The cookie is good for the questions of one
session and for nothing else, is sent to their addresses alone, and no script can read it.
"""

from __future__ import annotations

from fastapi import Request, Response

from interview_desktop.api.security.identity import bearer_token, identify, services_of
from interview_desktop.api.security.tokens import Audience
from interview_desktop.app.service.callers import Caller

_SECONDS = 86_400


def give_cookie(request: Request, response: Response, session_id: str, prefixes: tuple[str, ...]) -> None:
    """Let the browser of a request hear the questions of a session."""
    token = services_of(request).tokens.issue(session_id, Audience.QUESTION_AUDIO, seconds=_SECONDS)
    for prefix in prefixes:
        response.set_cookie(
            _name(session_id),
            token,
            max_age=_SECONDS,
            path=f"{prefix}/question/",
            secure=request.url.scheme == "https",
            httponly=True,
            samesite="strict",
        )


def has_cookie(request: Request, session_id: str) -> bool:
    """Whether a request shows the cookie of a session."""
    token = request.cookies.get(_name(session_id))
    claims = services_of(request).tokens.read(token, Audience.QUESTION_AUDIO) if token else None
    return claims is not None and claims["sub"] == session_id


async def possible_caller(request: Request) -> Caller | None:
    """Who makes a request; None where only a cookie can help."""
    return await identify(request, bearer_token(request))


def _name(session_id: str) -> str:
    return f"question_audio_{session_id}"

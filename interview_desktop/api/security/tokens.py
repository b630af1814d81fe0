"""Signed tokens (JWT, HS256): for calling, for opening one socket, and for hearing the questions of one session."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

import jwt

_ALGORITHM = "HS256"
_ISSUER = "interview-desktop"
TICKET_SECONDS = 30
"""How long a ticket for a socket is good for."""


class Audience(StrEnum):
    """What a token is for; a token for one thing is good for nothing else."""

    API = "interview-desktop"
    SOCKET = "interview-desktop/socket"
    QUESTION_AUDIO = "interview-desktop/question-audio"


class Tokens:
    """Makes tokens and reads them. May be used from any thread."""

    def __init__(self, secret: bytes, *, minutes: int) -> None:
        """Sign with a secret; tokens for calling are good for so many minutes."""
        self._secret = secret
        self.seconds = minutes * 60
        self._used: dict[str, float] = {}
        self._lock = threading.Lock()

    def issue(
        self,
        subject: str,
        audience: Audience = Audience.API,
        *,
        seconds: int | None = None,
        claims: Mapping[str, Any] | None = None,
    ) -> str:
        """Make a token.

        Args:
            subject: id of the account, or of the session.
            audience: what it is for.
            seconds: how long it is good for; as long as a token for calling when left out.
            claims: more to carry.
        """
        now = int(time.time())
        content = {
            **(claims or {}),
            "iss": _ISSUER,
            "aud": audience.value,
            "sub": subject,
            "iat": now,
            "exp": now + (self.seconds if seconds is None else seconds),
            "jti": secrets.token_urlsafe(16),
        }
        return jwt.encode(content, self._secret, algorithm=_ALGORITHM)

    def read(self, token: str, audience: Audience = Audience.API) -> Mapping[str, Any] | None:
        """What a token carries; None when it is not ours, is for something else, or has expired."""
        try:
            return jwt.decode(
                token,
                self._secret,
                algorithms=[_ALGORITHM],
                audience=audience.value,
                issuer=_ISSUER,
                options={"require": ["exp", "aud", "iss", "sub", "jti"]},
            )
        except (jwt.InvalidTokenError, ValueError):  # ValueError: characters that no token has
            return None

    def ticket(self, subject: str) -> str:
        """A token that opens one socket, soon: it stands in an address, and addresses are logged."""
        return self.issue(subject, Audience.SOCKET, seconds=TICKET_SECONDS)

    def redeem(self, ticket: str) -> str | None:
        """The subject of a ticket that was not used in this process before; None otherwise."""
        content = self.read(ticket, Audience.SOCKET)
        if content is None:
            return None
        now = time.time()
        with self._lock:
            self._used = {key: until for key, until in self._used.items() if until > now}
            if content["jti"] in self._used:
                return None
            self._used[content["jti"]] = float(content["exp"])
        return str(content["sub"])

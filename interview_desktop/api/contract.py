"""What each of the five interfaces gives the application: its routes, and what it keeps running beside them."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Any

from fastapi import APIRouter, FastAPI

from interview_desktop.api.services import Services


@dataclass(frozen=True, slots=True)
class Contract:
    """One interface."""

    name: str
    """As in docs/contracts.md."""
    routers: Callable[[Services], tuple[APIRouter, ...]]
    """Made anew for each application, because limits and prefixes may follow from its settings."""
    running: Callable[[FastAPI, Services], AbstractAsyncContextManager[None]] | None = None
    """Entered when the application starts and left when it stops; puts what its routes need on `app.state`, under its name."""
    ending: Callable[[FastAPI], Coroutine[Any, Any, None]] | None = None
    """Called when the service is ended, while sockets are still open: brings their streams to an end of their own."""
    uploads: Callable[[Services], Mapping[str, int]] = field(default=lambda services: {})
    """How large bodies may be under a path, in bytes, where they may be larger than others."""
    health: Callable[[FastAPI], Mapping[str, Any]] = field(default=lambda app: {})
    """What it adds to `GET /health`. Called on the event loop: it may only look."""

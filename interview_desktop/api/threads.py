"""Work that takes seconds, on threads of its own: requests that only look something up never wait for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ParamSpec, TypeVar

import anyio
import anyio.to_thread
from starlette.requests import HTTPConnection

P = ParamSpec("P")
T = TypeVar("T")

QUICK, LONG = 12, 8
"""How many threads ask the store at most (more would wait for each other's connections), and how many work for long."""


async def long_work(connection: HTTPConnection, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Do something that takes seconds: an engine, a language model, a child process."""
    limiter: anyio.CapacityLimiter = connection.app.state.long_work
    return await anyio.to_thread.run_sync(partial(work, *args, **kwargs), limiter=limiter)

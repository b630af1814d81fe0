"""WebSockets: who may open one, and sending a stream to a client that may be slow.

A client shows its token in the `Authorization` header, as a second subprotocol `bearer.<token>` behind `interview.v1`, or as
a ticket in the address (`?ticket=`, from `POST /auth/ticket`); a page of this service needs nothing where there are no
accounts. Host and Origin are checked before (`layers.doors`).
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Annotated, Any

import anyio
from fastapi import Depends, WebSocket, WebSocketException
from starlette.websockets import WebSocketDisconnect, WebSocketState

from interview_desktop.api.errors import as_json
from interview_desktop.api.security.identity import (
    bearer_token,
    by_id,
    identify,
    services_of,
    single_user,
)
from interview_desktop.api.streams import EventLog, TooFarBehind
from interview_desktop.app.service.callers import Caller

SUBPROTOCOL = "interview.v1"
_BEARER = "bearer."
_MOST_DIGITS = 15
PATIENCE_S = 10.0
"""How long a client may take nothing before its socket is closed; it comes back with `last_seq`."""
REFUSED, TOO_SLOW, TOO_FAR_BEHIND = 1008, 1013, 4404
"""Close codes: against the rules; try again later; what was asked for is no longer there."""
WRONG_PLACE = 4400
"""Close code: `last_seq` is the number of no message that was ever sent."""
UNKNOWN = 4004
"""Close code: there is no such interview or session."""
REPLACED, TAKEN = 4409, "Another client has taken the interview over."
"""Close code and words for a client whose place another one has taken."""


async def socket_caller(websocket: WebSocket) -> Caller:
    """Who opens a socket.

    Raises:
        WebSocketException: nobody who may; the opening is answered with 403.
    """
    services = services_of(websocket)
    ticket = websocket.query_params.get("ticket")
    if ticket is not None and not await single_user(services):
        subject = services.tokens.redeem(ticket)
        found = await by_id(services, subject) if subject is not None else None
    else:
        found = await identify(websocket, _shown_token(websocket))
    if found is None:
        raise WebSocketException(REFUSED, "A valid token is needed.")
    websocket.state.caller = found
    return found


async def staff_on_socket(caller: Annotated[Caller, Depends(socket_caller)]) -> Caller:
    """Who opens a socket that is for staff.

    Raises:
        WebSocketException: they are not; the opening is answered with 403.
    """
    if not caller.is_staff:
        raise WebSocketException(REFUSED, "This socket is for staff.")
    return caller


StaffSocketCaller = Annotated[Caller, Depends(staff_on_socket)]
"""Staff that open a socket."""
SocketCaller = Annotated[Caller, Depends(socket_caller)]
"""Anybody who may open a socket."""


def _shown_token(websocket: WebSocket) -> str | None:
    token = bearer_token(websocket)
    if token is not None:
        return token
    offered = websocket.scope.get("subprotocols", [])
    return next((each.removeprefix(_BEARER) for each in offered if each.startswith(_BEARER)), None)


async def accept(websocket: WebSocket) -> None:
    """Open a socket under the subprotocol that the client offers, if it offers ours."""
    offered = websocket.scope.get("subprotocols", [])
    await websocket.accept(subprotocol=SUBPROTOCOL if SUBPROTOCOL in offered else None)


class WrongPlace(Exception):
    """A client says that it has had a message which there is not; what it is told is the text of the error."""


def given_place(last_seq: str) -> int:
    """The number of the last message that a client says it has had.

    Raises:
        WrongPlace: it is no number, or below 0.
    """
    if not last_seq.isascii() or not last_seq.isdecimal() or len(last_seq) > _MOST_DIGITS:
        raise WrongPlace(
            "last_seq is the seq of the last message that you have, a number from 0. 0 sends all."
        )
    return int(last_seq)


def require_sent(place: int, log: EventLog) -> None:
    """See that a client could have had the message that it names: else it would wait in silence until there are so many.

    Raises:
        WrongPlace: there is no such message yet.
    """
    newest = log.last_seq
    if place > newest:
        raise WrongPlace(f"last_seq is {place}, and the newest message is {newest}. 0 sends all.")


async def send_message(websocket: WebSocket, message: Any, *, patience: float = PATIENCE_S) -> bool:
    """Send a message as JSON; returns as `send_text`."""
    return await send_text(websocket, as_json(message), patience=patience)


async def send_text(websocket: WebSocket, text: str, *, patience: float = PATIENCE_S) -> bool:
    """Send what is JSON already.

    Returns:
        False when the client is gone, or took nothing for so long that its socket was closed.
    """
    try:
        with anyio.fail_after(patience):
            await websocket.send_text(text)
    except TimeoutError:
        services_of(websocket).metrics.slow_clients.inc()
        await close(websocket, TOO_SLOW, "The client took nothing. Come back with last_seq.")
        return False
    except (WebSocketDisconnect, RuntimeError):  # RuntimeError: it was closed meanwhile
        return False
    return True


async def deliver(websocket: WebSocket, log: EventLog, after: int, *, patience: float = PATIENCE_S) -> None:
    """Send a stream from behind a number until it ends or a client that is gone is noticed; `converse` notices at once."""
    try:
        async for event in log.after(after):
            if not await send_message(websocket, event, patience=patience):
                return
    except TooFarBehind as error:
        reason = f"The first event that is kept is {error.first}."
        await close(websocket, TOO_FAR_BEHIND, reason)


class Conversations:
    """The sockets of one application whose streams come to an end of their own. Used on its event loop."""

    def __init__(self) -> None:
        """Have none."""
        self._open = 0
        self._left = anyio.Event()

    @contextmanager
    def one(self) -> Iterator[None]:
        """One of them."""
        self._open += 1
        try:
            yield
        finally:
            self._open -= 1
            self._left.set()

    async def over(self) -> None:
        """Return when there is none any more."""
        while self._open:
            self._left = anyio.Event()
            await self._left.wait()


Heard = Callable[[str | bytes], Awaitable[bool]]
"""What is done with a client's message; False ends the socket."""


async def converse(
    websocket: WebSocket,
    log: EventLog,
    after: int,
    heard: Heard | None = None,
    *,
    patience: float = PATIENCE_S,
) -> None:
    """Send a stream and listen at the same time, until the stream ends, the client goes, or `heard` says so.

    Args:
        websocket: open.
        log: what is sent.
        after: number of the last event that the client has had.
        heard: called with each message, one at a time, as text or bytes; without it messages are thrown away.
        patience: as in `deliver`.
    """
    conversations: Conversations = websocket.app.state.conversations
    with conversations.one():
        async with anyio.create_task_group() as group:

            async def send() -> None:
                await deliver(websocket, log, after, patience=patience)
                group.cancel_scope.cancel()

            async def listen() -> None:
                await _listen(websocket, heard)
                group.cancel_scope.cancel()

            group.start_soon(send)
            group.start_soon(listen)
        await close(websocket)


async def until_replaced(
    websocket: WebSocket, replaced: anyio.Event, words: str, talk: Callable[[], Awaitable[None]]
) -> None:
    """Talk with the one client of an interview until that ends, or another client has taken its place.

    Args:
        websocket: open.
        replaced: set as soon as another client is there; this one is closed with `REPLACED` then.
        words: told with that code.
        talk: what is done meanwhile.
    """
    async with anyio.create_task_group() as group:

        async def make_room() -> None:
            await replaced.wait()
            await close(websocket, REPLACED, words)
            group.cancel_scope.cancel()

        group.start_soon(make_room)
        await talk()
        group.cancel_scope.cancel()


async def _listen(websocket: WebSocket, heard: Heard | None) -> None:
    while True:
        message = await websocket.receive()
        if message["type"] == "websocket.disconnect":
            return
        content = message.get("text")
        if content is None:
            content = message.get("bytes") or b""
        if heard is not None and not await heard(content):
            return


async def close(websocket: WebSocket, code: int = 1000, reason: str = "") -> None:
    """Close a socket that may be closed already, without waiting for a client that takes nothing."""
    if websocket.application_state is WebSocketState.DISCONNECTED:
        return
    with suppress(RuntimeError, WebSocketDisconnect), anyio.move_on_after(1.0):
        await websocket.close(code, reason)


def read_message(text: str) -> dict[str, Any] | None:
    """A client's message; None when it is no JSON object."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None

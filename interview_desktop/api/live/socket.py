"""The socket of `live`: sound and wishes of the client in, messages of the interview out."""

from __future__ import annotations

from fastapi import APIRouter, WebSocket
from starlette.concurrency import run_in_threadpool

from interview_desktop.api.live.house import House, house_of
from interview_desktop.api.live.routes import resolved
from interview_desktop.api.pace import Pace
from interview_desktop.api.security.identity import services_of
from interview_desktop.api.sockets import (
    TAKEN,
    TOO_SLOW,
    UNKNOWN,
    WRONG_PLACE,
    SocketCaller,
    WrongPlace,
    accept,
    close,
    converse,
    given_place,
    read_message,
    require_sent,
    send_message,
    until_replaced,
)
from interview_desktop.app.live.hall import NoInterview
from interview_desktop.app.live.messages import Message, kept_end
from interview_desktop.app.live.patience import TooBusy
from interview_desktop.app.service.callers import Caller
from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.core.live import LiveEnd

router = APIRouter(tags=["live"])

MOST_BYTES = 64_000
"""Of one frame of sound: two seconds."""


@router.websocket("/interview/{interview_id}/connect")
async def connect(websocket: WebSocket, interview_id: str, caller: SocketCaller, last_seq: str = "0") -> None:
    """Hold an interview with a client."""
    house = house_of(websocket)
    await accept(websocket)
    try:
        place = given_place(last_seq)
        found = await run_in_threadpool(resolved, interview_id, caller, services_of(websocket))
        try:
            connection = await run_in_threadpool(_joined, house, caller, found, place)
        except NoInterview:
            await send_message(websocket, await run_in_threadpool(_kept_end, house, caller, found))
            await close(websocket)
            return
    except WrongPlace as wrong:
        await send_message(websocket, {"type": "error", "message": str(wrong)})
        await close(websocket, WRONG_PLACE, str(wrong))
        return
    except EnvironmentFault as fault:
        await send_message(websocket, {"type": "error", "message": str(fault)})
        await close(websocket, TOO_SLOW if isinstance(fault, TooBusy) else UNKNOWN, fault.what[:100])
        return
    try:
        await _converse(websocket, house, found, connection, place)
    finally:
        house.leave(found, connection)


def _joined(house: House, caller: Caller, interview_id: str, place: int) -> int:
    house.require_own(caller, interview_id)
    log = house.logs.get(interview_id)
    if log is not None:
        require_sent(place, log)  # before the place of another client is taken
    return house.hall.connect(interview_id)


def _kept_end(house: House, caller: Caller, interview_id: str) -> Message:
    return kept_end(house.kept(caller, interview_id), house.services.clock)


async def _converse(
    websocket: WebSocket, house: House, interview_id: str, connection: int, place: int
) -> None:
    client = _Client(interview_id, house, connection)
    replaced = house.seat(interview_id, connection)

    async def talk() -> None:
        await converse(websocket, house.logs[interview_id], place, client.heard)

    await until_replaced(websocket, replaced, TAKEN, talk)


class _Client:
    """What one client sends."""

    def __init__(self, interview_id: str, house: House, connection: int) -> None:
        self._id = interview_id
        self._connection = connection
        self._hall = house.hall
        self._pace = Pace()

    async def heard(self, message: str | bytes) -> bool:
        """Take a message. Whoever sends more than people speak is read more slowly, and nothing of it is lost."""
        await self._pace.wait(message)
        if isinstance(message, bytes):
            self._sound(message)
            return True
        content = read_message(message)
        match content.get("type") if content is not None else None:
            case "ping":
                self._hall.tell(self._id, "pong")
            case "end_interview":
                await run_in_threadpool(self._hall.end, self._id, LiveEnd.REQUESTED)
            case None:
                self._error("A message is a JSON object with a type.")
            case _:
                self._error("There is no message of this type. There are ping and end_interview.")
        return True

    def _sound(self, frame: bytes) -> None:
        if len(frame) % 2 or not frame or len(frame) > MOST_BYTES:
            self._error(f"A frame is 16 kHz mono signed 16-bit PCM of 2 to {MOST_BYTES} bytes.")
            return
        self._hall.hear_client(self._id, self._connection, frame)

    def _error(self, message: str) -> None:
        self._hall.tell(self._id, "error", message=message)

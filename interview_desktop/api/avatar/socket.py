"""The socket of `avatar`: typed answers in, questions out."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, WebSocket
from pydantic import BaseModel, Field, ValidationError
from starlette.concurrency import run_in_threadpool

from interview_desktop.api.avatar.studio import Room, Studio, studio_of
from interview_desktop.api.bodies import Number
from interview_desktop.api.pace import Pace
from interview_desktop.api.sockets import (
    TAKEN,
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
from interview_desktop.core.errors import EnvironmentFault, UnknownId

router = APIRouter(tags=["avatar"])

MOST_CHARACTERS = 20_000
"""Of one answer."""


class Answer(BaseModel):
    """An answer to the present question."""

    question_id: Number
    answer_text: str = Field(max_length=MOST_CHARACTERS)


@router.websocket("/api/v1/interview/session")
async def session(
    websocket: WebSocket, caller: SocketCaller, session_id: str | None = None, last_seq: str = "0"
) -> None:
    """Hold an interview with a client that answers in writing."""
    studio = studio_of(websocket)
    await accept(websocket)
    scheme = "https" if websocket.url.scheme == "wss" else "http"
    base = f"{scheme}://{websocket.url.netloc}"
    try:
        place = given_place(last_seq)
        try:
            room = await run_in_threadpool(studio.enter, caller, session_id, base)
        except UnknownId:
            ended = await run_in_threadpool(studio.kept_end, caller, session_id or "")
            if ended is None:
                raise
            await send_message(websocket, ended)
            await close(websocket)
            return
        if session_id is None:
            place = 0  # a new session: the client has had nothing of it
        require_sent(place, room.log)
    except WrongPlace as wrong:
        await _refuse(websocket, str(wrong), WRONG_PLACE, str(wrong))
        return
    except EnvironmentFault as fault:
        await _refuse(websocket, str(fault), UNKNOWN, fault.what[:100])
        return

    pace = Pace()

    async def heard(message: str | bytes) -> bool:
        await pace.wait(message)
        await run_in_threadpool(take, studio, room, message)
        return True

    async def talk() -> None:
        await converse(websocket, room.log, place, heard)

    seat = room.seat()
    try:
        await until_replaced(websocket, seat, TAKEN, talk)
    finally:
        room.leave(seat)


async def _refuse(websocket: WebSocket, message: str, code: int, reason: str) -> None:
    await send_message(websocket, {"type": "error", "data": {"message": message}, "message": message})
    await close(websocket, code, reason)


def take(studio: Studio, room: Room, message: str | bytes) -> None:
    """Do what a client's message asks for."""
    content = read_message(message) if isinstance(message, str) else None
    kind = content.get("type") if content is not None else None
    data: Any = content.get("data") if content is not None else None
    match kind:
        case "start":
            studio.start(room)
        case "answer":
            try:
                answer = Answer.model_validate(data)
            except ValidationError as error:
                studio.error(room, _what_is_wrong(error))
                return
            studio.answer(room, answer.question_id, answer.answer_text)
        case "ping":
            timestamp = data.get("timestamp") if isinstance(data, dict) else None
            studio.pong(room, timestamp if _is_timestamp(timestamp) else None)
        case "end":
            studio.end(room)
        case _:
            studio.error(room, "A message is a JSON object with the type start, answer, ping or end.")


def _is_timestamp(given: Any) -> bool:
    """Whether it is sent back: what is sent is kept for clients that come back, so that a long text would be."""
    return isinstance(given, int | float) or (isinstance(given, str) and len(given) <= 100)


def _what_is_wrong(error: ValidationError) -> str:
    if any(each["type"] == "string_too_long" for each in error.errors()):
        return f"An answer has at most {MOST_CHARACTERS:,} characters. Nothing of it was taken: send a shorter one."
    return "An answer has data with question_id, a number, and answer_text, a text."

"""`WS /ws/progress`: a client subscribes to interviews and hears of their jobs, from where it was when it broke off."""

from __future__ import annotations

from typing import Any

import anyio
from anyio.abc import TaskGroup
from fastapi import APIRouter, WebSocket
from starlette.concurrency import run_in_threadpool
from starlette.websockets import WebSocketDisconnect

from interview_desktop.api.errors import Refused, as_json
from interview_desktop.api.processing.naming import Named, named, scores_now, shown_event
from interview_desktop.api.processing.progress import ProgressHub
from interview_desktop.api.security.identity import services_of
from interview_desktop.api.sockets import (
    StaffSocketCaller,
    accept,
    close,
    read_message,
    send_message,
    send_text,
)
from interview_desktop.app.processing.work import before_the_last_job
from interview_desktop.app.service.callers import Caller
from interview_desktop.core.processing import Event, JobKind

router = APIRouter(tags=["processing"])

MOST_SUBSCRIPTIONS = 100


@router.websocket("/ws/progress")
async def progress(websocket: WebSocket, caller: StaffSocketCaller) -> None:
    """Hear of the jobs of interviews: `{"action": "subscribe", "interview_id": 10, "last_seq": 7}`."""
    await accept(websocket)
    client = _Client(websocket, caller)
    try:
        async with anyio.create_task_group() as tasks:
            await client.listen(tasks)
            tasks.cancel_scope.cancel()
    except* WebSocketDisconnect:
        pass
    await close(websocket)


class _Client:
    """One socket, with what it has subscribed to."""

    def __init__(self, websocket: WebSocket, caller: Caller) -> None:
        self._websocket = websocket
        self._rater = caller.name if caller.rates else None
        self._store = services_of(websocket).store
        self._hub: ProgressHub = websocket.app.state.processing.hub
        self._subscribed: dict[str, anyio.CancelScope] = {}

    async def listen(self, tasks: TaskGroup) -> None:
        """Do what the client asks for, until it goes."""
        while True:
            received = await self._websocket.receive()
            if received["type"] == "websocket.disconnect":
                return
            message = read_message(received.get("text") or "")
            if message is None:
                await self._error('Send JSON: {"action": "subscribe", "interview_id": 10}')
            elif message.get("action") in {"subscribe", "unsubscribe"}:
                await self._subscription(message, tasks)
            elif message.get("action") == "ping" or message.get("type") == "ping":
                await self._send({"type": "pong"})
            else:
                await self._error("The action is subscribe or unsubscribe")

    async def _subscription(self, message: dict[str, Any], tasks: TaskGroup) -> None:
        given, after = message.get("interview_id"), message.get("last_seq")
        usable = isinstance(given, int | str) and not isinstance(given, bool) and 0 < len(str(given)) <= 40
        if not usable or (isinstance(given, int) and not 0 < given < 2**31):
            await self._error("interview_id is a number or an id")
            return
        if after is not None and (not isinstance(after, int) or isinstance(after, bool) or after < 0):
            await self._error("last_seq is the number of the last event that you have")
            return
        assert isinstance(given, int | str)
        try:
            interview = await run_in_threadpool(named, self._store, given)
        except Refused as refused:
            await self._error(refused.message, interview_id=given)
            return
        found = interview.record.summary.id
        if scope := self._subscribed.pop(found, None):
            scope.cancel()
        if message["action"] == "unsubscribe":
            await self._send({"type": "unsubscribed", "status": "unsubscribed", "interview_id": given})
            return
        if len(self._subscribed) >= MOST_SUBSCRIPTIONS:
            await self._error(f"{MOST_SUBSCRIPTIONS} subscriptions are as many as a socket may have")
            return
        since: int = (
            after if after is not None else await run_in_threadpool(before_the_last_job, self._store, found)
        )
        self._subscribed[found] = anyio.CancelScope()
        await self._send(
            {
                "type": "connected",
                "status": "connected",
                "interview_id": given,
                "message": f"Successfully subscribed to updates for interview_id {given}.",
            }
        )
        tasks.start_soon(self._deliver, interview, since, self._subscribed[found])

    async def _deliver(self, interview: Named, after: int, scope: anyio.CancelScope) -> None:
        with scope, self._hub.watch(interview.record.summary.id) as log:
            async for entry in log.after(after):
                text = await self._text(entry["event"], interview, entry["texts"])
                if not await send_text(self._websocket, text):
                    return

    async def _text(self, event: Event, interview: Named, texts: dict[int | str, str]) -> str:
        """An event as this client is told it: the same for all who call the interview so, unless it shows scores."""
        if event.kind is JobKind.EVALUATE and event.result is not None:
            scores = await run_in_threadpool(scores_now, self._store, interview, self._rater)
            return as_json(shown_event(event, interview, scores))
        text = texts.get(interview.given)
        if text is None:
            text = texts[interview.given] = as_json(shown_event(event, interview, {}))
        return text

    async def _send(self, message: dict[str, Any]) -> None:
        await send_message(self._websocket, message)

    async def _error(self, message: str, **more: Any) -> None:
        await self._send({"type": "error", "status": "error", "message": f"{message.rstrip('.')}.", **more})

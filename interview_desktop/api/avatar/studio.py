"""The talking interviewer behind its routes, and the messages of each session."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Any

import anyio
from fastapi import Depends
from starlette.requests import HTTPConnection

from interview_desktop.api.streams import EventLog
from interview_desktop.app.avatar.service import AvatarService
from interview_desktop.app.avatar.session import PREFIX, AvatarSession, NotNow
from interview_desktop.app.service.callers import Caller
from interview_desktop.core.errors import EnvironmentFault, UnknownId
from interview_desktop.core.live import LiveEnd

if TYPE_CHECKING:
    from interview_desktop.app.stores import InterviewStore

_KEPT = 500
_MESSAGES = {
    LiveEnd.COMPLETED: "Congratulations! You have completed the interview.",
    LiveEnd.REQUESTED: "You have ended the interview. Your answers are kept.",
    LiveEnd.TIME_LIMIT: "The interview was ended, because nothing was answered for too long.",
    LiveEnd.SHUTDOWN: "The service was ended, and the interview with it. Your answers are kept.",
}


@dataclass
class Room:
    """One session and its messages; the lock has one message done after the other."""

    session: AvatarSession
    owner: str
    base: str
    """Address of the service as the client calls it, without a slash at the end."""
    log: EventLog = field(default_factory=EventLog)
    lock: threading.Lock = field(default_factory=threading.Lock)
    _replaced: anyio.Event | None = None

    def seat(self) -> anyio.Event:
        """The one seat of the session, for its newest client; called on the event loop. Set when a newer one has it."""
        if self._replaced is not None:
            self._replaced.set()
        self._replaced = anyio.Event()
        self.session.come()
        return self._replaced

    def leave(self, seat: anyio.Event) -> None:
        """A client has gone; called on the event loop. Where another one has the seat by now, somebody is still there."""
        if seat is self._replaced:
            self.session.go()


class Studio:
    """One for each application. Methods may block; they are called on threads."""

    def __init__(self, service: AvatarService, store: InterviewStore) -> None:
        """Have no session yet; the store has those of earlier runs."""
        self.service = service
        self._store = store
        self._rooms: dict[str, Room] = {}

    def enter(self, caller: Caller, session_id: str | None, base: str) -> Room:
        """A new session, or one to go on with.

        Raises:
            UnknownId: there is no such session, or it is somebody else's.
            TooManySessions: as many run as may.
        """
        if session_id is not None:
            room = self._rooms.get(session_id)
            if room is None or not caller.owns(room.owner):
                raise UnknownId(f"There is no session {session_id[:60]}", "Connect without a session_id")
            return room
        session = self.service.new_session(caller.id)
        room = Room(session, caller.id, base)
        for known in [key for key, each in self._rooms.items() if each.log.closed][: -_KEPT or None]:
            del self._rooms[known]
        self._rooms[session.session_id] = room
        room.log.add({"type": "session_info", "data": self._info(room)})
        return room

    def kept_end(self, caller: Caller, session_id: str) -> dict[str, Any] | None:
        """The last message of a session that ended in an earlier run of the service, without a number; None where there is none."""
        interview_id = session_id.removeprefix(PREFIX)
        try:
            entered = self._store.get(interview_id).summary
        except UnknownId:
            return None
        if entered.interface != "avatar" or not caller.owns(entered.owner_id):
            return None
        summary = self.service.kept(interview_id)
        if summary is None:
            return None
        total = len(self.service.questions.questions)
        return _complete(interview_id, LiveEnd(summary["reason"]), total, summary)

    def start(self, room: Room) -> None:
        """Come to the first question."""
        self._do(room, lambda: self._started(room))

    def answer(self, room: Room, question_id: int, text: str) -> None:
        """Take an answer, and go on."""
        self._do(room, lambda: self._answered(room, question_id, text))

    def end(self, room: Room, reason: LiveEnd = LiveEnd.REQUESTED) -> None:
        """End a session."""
        self._do(room, lambda: self._complete(room, reason))

    def pong(self, room: Room, timestamp: Any) -> None:
        """Answer a ping."""
        room.log.add({"type": "pong", "data": {"timestamp": timestamp}})

    def error(self, room: Room, message: str) -> None:
        """Say what is wrong with a message."""
        room.log.add({"type": "error", "data": {"message": message}, "message": message})

    def tidy(self) -> None:
        """End the sessions whose client has gone silent."""
        for session in self.service.tidy():
            room = self._rooms.get(session.session_id)
            if room is not None:
                self._tell_complete(room, LiveEnd.TIME_LIMIT)

    def end_all(self) -> None:
        """End and keep every session, because the service is ended."""
        for room in list(self._rooms.values()):
            if not room.log.closed:
                self.end(room, LiveEnd.SHUTDOWN)

    def close(self) -> None:
        """Let every socket come to its end."""
        for room in self._rooms.values():
            room.log.close()

    def _do(self, room: Room, work: Any) -> None:
        with room.lock:
            try:
                work()
            except NotNow as fault:
                self.error(room, str(fault))
            except EnvironmentFault as fault:
                self.error(room, f"This could not be kept. {fault}")

    def _started(self, room: Room) -> None:
        room.session.start()
        self._question(room)

    def _answered(self, room: Room, question_id: int, text: str) -> None:
        if room.session.answer(question_id, text):
            self._question(room)
        else:
            self._tell_complete(room, LiveEnd.COMPLETED)

    def _complete(self, room: Room, reason: LiveEnd) -> None:
        room.session.finish(reason)
        self._tell_complete(room, reason)

    def _question(self, room: Room) -> None:
        data = self.service.question(room.session)
        clip = data.pop("clip")
        pictures = self._pictures(room.base)
        data["video_url"] = f"{room.base}/api/v1/avatar/clips/{clip}.mp4" if clip is not None else None
        data["idle_video_url"] = pictures["idle_video_url"]
        if clip is None:
            data["avatar_image_url"] = pictures["avatar_image_url"]
        room.log.add({"type": "question", "data": data})

    def _tell_complete(self, room: Room, reason: LiveEnd) -> None:
        session = room.session
        room.log.add(_complete(session.id, reason, session.total, session.summary or {}))
        room.log.close()

    def _info(self, room: Room) -> dict[str, Any]:
        session = room.session
        return {
            "session_id": session.session_id,
            "interview_id": session.id,
            "state": session.state.value,
            "total_questions": session.total,
            "avatar_mode": self.service.mode,
            **self._pictures(room.base),
        }

    def _pictures(self, base: str) -> dict[str, str]:
        found = self.service.pictures
        return {
            "avatar_image_url": base + found.image if found.image.startswith("/") else found.image,
            "idle_video_url": base + found.idle if found.idle.startswith("/") else found.idle,
        }


def _complete(interview_id: str, reason: LiveEnd, total: int, summary: Mapping[str, Any]) -> dict[str, Any]:
    """The last message of a session.

    Args:
        interview_id: of the interview in the store.
        reason: why it ended.
        total: questions in all.
        summary: what is kept of it; empty where it never began.
    """
    answers = [
        {"question_id": each["question_number"], **{k: each[k] for k in ("question", "answer")}}
        for each in summary.get("answers", [])
    ]
    answered = sum(bool(each["answer"]) for each in answers)
    data = {
        "message": _MESSAGES.get(reason, "The interview has ended."),
        "questions_answered": answered,
        "session_summary": {
            "session_id": f"{PREFIX}{interview_id}",
            "interview_id": interview_id,
            "reason": reason.value,
            "total_questions": total,
            "questions_answered": answered,
            "duration_seconds": summary.get("duration_seconds", 0.0),
            "answers": answers,
        },
    }
    return {"type": "complete", "data": data}


def studio_of(connection: HTTPConnection) -> Studio:
    """The studio of the application of a request or a socket."""
    found: Studio = connection.app.state.avatar
    return found


CurrentStudio = Annotated[Studio, Depends(studio_of)]

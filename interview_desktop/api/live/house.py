"""The hall of live interviews behind its routes, and the messages of each interview."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Any

import anyio
from fastapi import Depends
from starlette.requests import HTTPConnection

from interview_desktop.api.services import Services
from interview_desktop.api.streams import EventLog
from interview_desktop.app.live.engines import LiveEngines
from interview_desktop.app.live.hall import LiveHall
from interview_desktop.app.live.keeping import LiveKeeper
from interview_desktop.app.service.callers import Caller
from interview_desktop.core.errors import UnknownId

MOST_LOGS = 300
"""Interviews whose messages are kept, the latest ones."""


@dataclass
class House:
    """One for each application."""

    hall: LiveHall
    services: Services
    logs: dict[str, EventLog] = field(default_factory=dict)
    _seats: dict[str, tuple[int, anyio.Event]] = field(default_factory=dict)

    @classmethod
    def make(cls, services: Services, engines: LiveEngines) -> House:
        """A house over the services' store; nothing is started."""
        settings, clock = services.settings, services.clock
        keeper = LiveKeeper(services.folder, services.store, clock)
        return cls(LiveHall(settings, keeper, engines, clock), services)

    def new_log(self, interview_id: str) -> EventLog:
        """Where the messages of a new interview go."""
        for known in list(self.logs)[: -MOST_LOGS + 1]:
            if self.logs[known].closed:
                del self.logs[known]
        return self.logs.setdefault(interview_id, EventLog())

    def last_seq(self, interview_id: str) -> int:
        """Number of the newest message of an interview; 0 where its messages are no longer at hand."""
        log = self.logs.get(interview_id)
        return log.last_seq if log is not None else 0

    def seat(self, interview_id: str, connection: int) -> anyio.Event:
        """The one seat of an interview, for its newest client; called on the event loop.

        Args:
            interview_id: of the interview.
            connection: number that the hall gave the client.

        Returns:
            Set as soon as a newer client has the seat.
        """
        mine = anyio.Event()
        number, theirs = self._seats.get(interview_id, (0, mine))
        if number > connection:
            mine.set()
        else:
            self._seats[interview_id] = connection, mine
            if theirs is not mine:
                theirs.set()
        return mine

    def leave(self, interview_id: str, connection: int) -> None:
        """A client has gone; called on the event loop."""
        self.hall.disconnect(interview_id, connection)
        if self._seats.get(interview_id, (0,))[0] == connection:
            del self._seats[interview_id]

    def kept(self, caller: Caller, interview_id: str) -> dict[str, Any]:
        """The summary of an interview that has ended, and is no longer at hand.

        Raises:
            UnknownId: there is none, or it is somebody else's.
            KeyMissing: it is encrypted, and its key is not here.
            SealBroken: it was changed after it was encrypted.
        """
        try:
            entered = self.services.store.get(interview_id).summary
        except UnknownId:
            if caller.is_staff:
                raise
            raise unknown(interview_id) from None
        if not caller.owns(entered.owner_id):
            raise unknown(interview_id)
        summary = self.hall.summary(interview_id)
        if summary is None:
            raise UnknownId(
                f"The interview {interview_id[:60]} is not held over this interface, or ended before anybody joined",
                "Start a new one",
            )
        return summary

    def require_own(self, caller: Caller, interview_id: str) -> None:
        """See that an interview is the caller's.

        Raises:
            UnknownId: there is none, or it is somebody else's.
        """
        if not caller.owns(self.hall.owner(interview_id)):
            raise unknown(interview_id)


def unknown(interview_id: str) -> UnknownId:
    """There is no such interview, as far as this caller is concerned."""
    return UnknownId(f"There is no interview {interview_id[:60]}", "Check its id")


def house_of(connection: HTTPConnection) -> House:
    """The house of the application of a request or a socket."""
    found: House = connection.app.state.live
    return found


CurrentHouse = Annotated[House, Depends(house_of)]

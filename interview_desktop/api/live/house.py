"""The hall of live interviews behind its routes, and the messages of each interview."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated

from fastapi import Depends
from starlette.requests import HTTPConnection

from interview_desktop.api.services import Services
from interview_desktop.api.streams import EventLog
from interview_desktop.app.callers import Caller
from interview_desktop.app.live.engines import LiveEngines
from interview_desktop.app.live.hall import LiveHall
from interview_desktop.app.live.keeping import LiveKeeper
from interview_desktop.core.errors import UnknownId

MOST_LOGS = 300
"""Interviews whose messages are kept, the latest ones."""


@dataclass
class House:
    """One for each application."""

    hall: LiveHall
    logs: dict[str, EventLog] = field(default_factory=dict)

    @classmethod
    def make(cls, services: Services, engines: LiveEngines) -> House:
        """A house over the services' store; nothing is started."""
        settings, clock = services.settings, services.clock
        keeper = LiveKeeper(services.folder, services.store, clock)
        return cls(LiveHall(settings, keeper, engines, clock))

    def new_log(self, interview_id: str) -> EventLog:
        """Where the messages of a new interview go."""
        for known in list(self.logs)[: -MOST_LOGS + 1]:
            if self.logs[known].closed:
                del self.logs[known]
        return self.logs.setdefault(interview_id, EventLog())

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

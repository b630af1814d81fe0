"""An interview behind the window ends when somebody elsewhere on this machine asks for it, as one without a window does."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any, cast

from interview_desktop.app.holding.closing import CLOSED_ELSEWHERE, ask_to_close, closing_requests
from interview_desktop.app.paths import DataFolder
from interview_desktop.core.events import Event, Stop
from interview_desktop.gui.held import HeldInterview
from interview_desktop.session.engine import Session

ID = "6f1f7a52-3c1e-4a55-9f0e-2b6f0c9d1a70"


class SmallSession:
    """Remembers what it is told."""

    def __init__(self) -> None:
        self.told: list[Event] = []
        self.heard = threading.Event()
        self.closed = False

    def start(self) -> None:
        pass

    def send(self, event: Event) -> None:
        self.told.append(event)
        self.heard.set()

    def close(self) -> None:
        self.closed = True


def held(folder: DataFolder) -> tuple[SmallSession, HeldInterview]:
    session = SmallSession()
    return session, HeldInterview(
        cast(Session, session), cast(Any, None), closing_requests(folder, ID), look=0.01
    )


def test_a_request_to_close_stops_the_interview_once(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    session, interview = held(folder)
    interview.start()
    ask_to_close(folder, ID)
    assert session.heard.wait(60)
    interview.close()
    interview.close()
    assert session.told == [Stop(CLOSED_ELSEWHERE)]
    assert session.closed
    assert not folder.closing_request(ID).exists()


def test_what_was_asked_before_it_began_does_not_count(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    ask_to_close(folder, ID)
    session, interview = held(folder)
    assert not folder.closing_request(ID).exists()
    interview.start()
    interview.close()
    assert session.told == []
    assert session.closed

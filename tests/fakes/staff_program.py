"""The window over the fake backend, which says on its output what staff do: `python -m tests.fakes.staff_program PIN_FILE`."""

from __future__ import annotations

import sys
from pathlib import Path

from interview_desktop.app.kiosk.staff_pin import StaffPin
from interview_desktop.core.consent import Consent
from interview_desktop.core.events import Event
from interview_desktop.core.room_sound import RoomSound
from interview_desktop.gui import front
from interview_desktop.gui.running import RunningInterview
from interview_desktop.gui.values import InterviewRequest
from tests.fakes.gui_backend import FakeBackend, ScriptedInterview
from tests.fakes.kiosk_window import CHEAP


class Watched(FakeBackend):
    """Tells of every event that is sent to an interview."""

    def create(
        self,
        request: InterviewRequest,
        consent: Consent,
        width: int,
        height: int,
        room: RoomSound | None,
    ) -> RunningInterview:
        """As before, with an ear at the door."""
        interview = super().create(request, consent, width, height, room)
        assert isinstance(interview, ScriptedInterview)
        send = interview.send

        def tell(event: Event) -> None:
            print(type(event).__name__, flush=True)
            send(event)

        interview.send = tell  # type: ignore[method-assign]
        return interview


def open_backend() -> FakeBackend:
    """A backend whose staff have a PIN."""
    backend = Watched()
    backend.pin = StaffPin(Path(sys.argv[1]), hasher=CHEAP)
    return backend


if __name__ == "__main__":
    sys.exit(front.run(open_backend, front.Appearance("light", language="en")))

"""A service with scripted engines in virtual time, and a client that talks to it over its socket."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from interview_desktop.api.application import end_conversations
from interview_desktop.api.live.contract import live_contract
from interview_desktop.api.services import Services
from tests.api.serving import Client, client_of, open_services, settings_for
from tests.app.live.holding import sound
from tests.fakes.clock import FakeClock
from tests.fakes.live import FakeEngines
from tests.fakes.speech import FakeRecognizer

PATIENCE = 90.0
"""Seconds until something is given up that takes a machine with nothing else to do a moment."""


class Talk:
    """A client of `live`."""

    def __init__(self, client: Client, services: Services, clock: FakeClock, engines: FakeEngines) -> None:
        self.client, self.services, self.clock, self.engines = client, services, clock, engines
        self.headers: dict[str, str] = {}
        self.id = ""
        """Of the interview that was started last."""
        self.seen = 0
        """Number of the last message that was read."""

    @property
    def house(self) -> Any:
        return self.client.app.state.live  # type: ignore[attr-defined]

    @property
    def hall(self) -> Any:
        return self.house.hall

    def start(self, **fields: Any) -> dict[str, Any]:
        answer = self.client.post(
            "/interview/start", json={"audio_source": "client", **fields}, headers=self.headers
        )
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        self.id, self.seen = found["interview_id"], 0
        return found

    @contextmanager
    def connect(self, last_seq: int | None = None) -> Iterator[Any]:
        """A socket whose interview has noticed it: before that virtual time must not pass."""
        with self.dial(last_seq) as socket:
            status = self.hall.status(self.id)
            deadline = time.monotonic() + PATIENCE
            while not (status["connected"] or status["status"] == "ended"):
                assert time.monotonic() < deadline, "the interview has not noticed its client"
                threading.Event().wait(0.002)
                status = self.hall.status(self.id)
            yield socket

    def gone(self) -> None:
        """Wait until the interview has noticed that its client is gone."""
        deadline = time.monotonic() + PATIENCE
        while self.hall.status(self.id)["connected"]:
            assert time.monotonic() < deadline, "the interview has not noticed that its client is gone"
            threading.Event().wait(0.002)

    def end_service(self) -> None:
        """What the program does when a signal ends it, before it closes the sockets that are left."""
        assert self.client.portal is not None
        self.client.portal.call(end_conversations, self.client.app, 20.0)

    def dial(self, last_seq: int | str | None = None) -> Any:
        """A socket, whatever comes of it."""
        query = "" if last_seq is None else f"?last_seq={last_seq}"
        return self.client.websocket_connect(f"/interview/{self.id}/connect{query}", headers=self.headers)

    def wait(self, seconds: float) -> None:
        """Let virtual time pass."""
        while seconds > 0:
            # Few and long steps: each waits for two turns of the hall, which take their time on a busy machine.
            self.hall._keeping.submit(int).result(PATIENCE)  # what is being written takes real time
            self.hall.ask(lambda: None)
            self.clock.advance(min(1.0, seconds))
            seconds -= 1.0
            self.hall.ask(lambda: None)
            self.hall.ask(lambda: None)

    def until(self, socket: Any, kind: str) -> list[dict[str, Any]]:
        """Every message up to one of a kind, letting time pass when there is none to come."""
        found: list[dict[str, Any]] = []
        while not found or found[-1]["type"] != kind:
            if self.house.logs[self.id].last_seq == self.seen:
                self.wait(1.0)
                continue
            found.append(socket.receive_json())
            self.seen = found[-1]["seq"]
        return found

    def say(self, socket: Any, seconds: float = 1.2) -> None:
        """Speak, then be silent until the answer is over; virtual time waits until all of it was heard."""
        self._send(socket, sound(seconds, loud=True) + sound(3.4, loud=False))

    def speak(self, socket: Any, seconds: float) -> None:
        """Speak, and go on speaking."""
        self._send(socket, sound(seconds, loud=True))

    def _send(self, socket: Any, speech: bytes) -> None:
        pieces = [speech[at : at + 32_000] for at in range(0, len(speech), 32_000)]
        wanted = self.hall.health().frames + len(pieces)
        for piece in pieces:
            socket.send_bytes(piece)
        deadline = time.monotonic() + PATIENCE
        while self.hall.health().frames < wanted:
            assert time.monotonic() < deadline, "the interview has not heard its client"
            threading.Event().wait(0.002)


@contextmanager
def talking(folder: Path, *script: Any, ask: Any = None, **settings: Any) -> Iterator[Talk]:
    """The service, open; scripted answers in order."""
    clock = FakeClock()
    engines = FakeEngines(FakeRecognizer(script), ask)
    settings.setdefault("greeting", "-")
    if (folder / "interviews.db").exists():  # an earlier run's
        services = Services.open(settings_for(folder, **settings), clock)
    else:
        services = open_services(folder, clock, **settings)
    with client_of(services, contracts=(live_contract(lambda _: engines),)) as client:
        yield Talk(client, services, clock, engines)

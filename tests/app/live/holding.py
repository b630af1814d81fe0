"""A hall in virtual time, and a candidate who speaks in tones."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from interview_desktop.app.holding.planning import attested_consent, new_id
from interview_desktop.app.live.hall import LiveHall
from interview_desktop.app.live.keeping import LiveKeeper
from interview_desktop.app.live.plan import LiveRequest, live_plan
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.settings import Settings
from interview_desktop.app.stores import open_store
from interview_desktop.core.media import SPEECH_RATE
from interview_desktop.core.models import Question, QuestionSet
from tests.fakes.clock import FakeClock
from tests.fakes.live import AtOnce, FakeEngines

QUESTIONS = ("Who are you?", "What do you do?", "Why do you do it?")
FRAME = 0.02


def questions(count: int = 3) -> QuestionSet:
    return QuestionSet(new_id(), tuple(Question(new_id(), text) for text in QUESTIONS[:count]))


def sound(seconds: float, *, loud: bool) -> bytes:
    samples = np.arange(round(seconds * SPEECH_RATE))
    return (6000 * loud * np.sin(samples * 0.2)).astype("<i2").tobytes()


class Stream:
    """Keeps messages in a list."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []
        self.closed = False

    def add(self, event: dict[str, Any]) -> int:
        assert not self.closed
        self.messages.append(event)
        return len(self.messages)

    def close(self) -> None:
        self.closed = True


class Room:
    """One interview in a hall without a thread; time passes when the candidate speaks or waits."""

    def __init__(
        self,
        tmp_path: Path,
        engines: FakeEngines | None = None,
        *,
        count: int = 3,
        minutes: float = 10,
        folder: DataFolder | None = None,
        **settings: Any,
    ) -> None:
        self.clock = FakeClock()
        self.folder = folder or DataFolder(tmp_path)
        self.folder.prepare()
        self.settings = Settings(data_dir=tmp_path, **settings)
        self.engines = engines or FakeEngines()
        self.store = open_store(self.folder)
        self.keeper = LiveKeeper(self.folder, self.store, self.clock)
        self.hall = LiveHall(self.settings, self.keeper, self.engines, self.clock, keeping=AtOnce())
        plan = live_plan(self.settings, questions(count), new_id())
        consent = attested_consent(self.settings, self.clock)
        self.request = LiveRequest(plan, consent, minutes, "Ada Lovelace", "technical")
        self.stream = Stream()
        self.messages = self.stream.messages
        self.hall.start(self.request, self.stream)
        self.connection = 0

    @property
    def id(self) -> str:
        return self.request.id

    def connect(self) -> None:
        self.connection = self.hall.connect(self.id)
        self.turn()

    def leave(self) -> None:
        self.hall.disconnect(self.id, self.connection)
        self.turn()

    def turn(self) -> None:
        self.hall.turn()
        while not self.hall._inbox.empty():
            self.hall.turn()

    def wait(self, seconds: float) -> None:
        """Let time pass without any sound."""
        while seconds > 0:
            self.clock.advance(min(0.1, seconds))
            seconds -= 0.1
            self.turn()

    def speak(self, seconds: float, *, loud: bool = True) -> None:
        """Send sound as a client does."""
        frames = sound(seconds, loud=loud)
        size = round(FRAME * SPEECH_RATE) * 2
        for at in range(0, len(frames), size):
            self.hall.hear(self.id, frames[at : at + size])
            self.clock.advance(FRAME)
            self.turn()

    def quiet(self, seconds: float) -> None:
        self.speak(seconds, loud=False)

    def listening(self) -> None:
        """Wait until the interviewer listens."""
        for _ in range(300):
            if self.hall.status(self.id)["state"] == "listening":
                return
            self.wait(0.1)
        raise AssertionError(f"never listened: {self.types()}")

    def answer(self, seconds: float = 2) -> None:
        self.listening()
        self.speak(seconds)
        self.quiet(4)

    def types(self) -> list[str]:
        return [message["type"] for message in self.messages]

    def close(self) -> None:
        self.hall.close()
        self.store.close()


Make = Callable[..., Room]
"""Opens a room with scripted answers, a language model and settings; it is closed when the test is over."""

"""A session in virtual time: fake devices and engines around the real engine, and a test that plays both people."""

from __future__ import annotations

import queue
import shutil
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import numpy as np

from interview_desktop.core.asking import Interviewer
from interview_desktop.core.codec import decode
from interview_desktop.core.consent import Consent, ConsentItem, ConsentMethod
from interview_desktop.core.events import (
    Event,
    Reopen,
)
from interview_desktop.core.interview import (
    InterviewState,
    Phase,
    step,
)
from interview_desktop.core.media import MEDIA_RATE, AudioBlock, RecordedMedia, RecordedSegment
from interview_desktop.core.models import InterviewPlan, Question, QuestionSet
from interview_desktop.core.ports import Clock
from interview_desktop.core.room_sound import RoomSound
from interview_desktop.interviewer.scripted import Scripted
from interview_desktop.session import journal, updates
from interview_desktop.session.beginning import ResumedSession
from interview_desktop.session.clock import StandingClock
from interview_desktop.session.engine import Session
from interview_desktop.session.equipment import Equipment
from interview_desktop.session.lock import SessionLock
from interview_desktop.session.passed_over import PassedOver
from interview_desktop.session.remains import read_remains
from interview_desktop.session.settings import SessionSettings
from interview_desktop.session.updates import Update
from tests.fakes.camera import FakeCamera
from tests.fakes.clock import FakeClock
from tests.fakes.gauges import FakeGauges, FakeLiveCheck
from tests.fakes.microphone import FakeMicrophone
from tests.fakes.publisher import FakePublisher
from tests.fakes.recorder import FakeRecorder
from tests.fakes.speaker import FakeSpeaker
from tests.fakes.speech import FakeDetector, FakeRecognizer, FakeSynthesizer

_U = TypeVar("_U")

BLOCK = 0.02
WAIT = 60.0
"""Real seconds after which a test gives up waiting for the engine."""


def plan(*texts: str, **changes: object) -> InterviewPlan:
    """A plan with these questions and nothing else to say."""
    questions = tuple(Question(str(uuid.uuid4()), text) for text in texts or ("Why this job?", "What next?"))
    base: dict[str, object] = {"id": str(uuid.uuid4()), "questions": QuestionSet("set", questions)}
    return InterviewPlan(**(base | changes))  # type: ignore[arg-type]


LOST = 0.4
"""Seconds of the recording that a kill costs."""


def killed(studio: Studio, folder: Path) -> Path:
    """A copy of the session as a kill at this moment leaves it; the original ends. Returns the copy's root."""
    shutil.copytree(studio.folder, folder / "sessions" / studio.folder.name)
    for number in range(1 + len(studio.recorder.after.segments) if studio.recorder.after else 1):
        (folder / "sessions" / studio.folder.name / "media" / f"segment_{number:04d}.mp4").write_text(
            str(studio.now)
        )
    studio.session.close()
    return folder


def resumed_in(folder: Path, clock: FakeClock, reopen: Reopen | None = None) -> ResumedSession:
    """What goes on with the session of a folder, with media as the fake recorder would have written them."""
    found, lock = read_remains(folder), SessionLock.take(folder)
    assert lock is not None and found.zero is not None
    segments = tuple(RecordedSegment(name, start) for name, start in found.places.items())
    # The fake's file says until when it was recorded.
    until = float((folder / "media" / segments[-1].name).read_text())
    length = max(segments[-1].start, until - found.zero - LOST)
    media = RecordedMedia(segments, found.zero, length, 64, 36, 30.0)
    return ResumedSession(
        found, media, lock, StandingClock(clock, max(found.zero + length, found.last)), reopen
    )


class Studio:
    """Runs a session and plays its candidate. Every method returns when the engine has done what followed."""

    def __init__(
        self,
        folder: Path,
        of: InterviewPlan,
        *,
        recognizer: FakeRecognizer | None = None,
        consent: frozenset[ConsentItem] = frozenset(ConsentItem),
        publisher: FakePublisher | None = None,
        microphone: FakeMicrophone | None = None,
        camera: FakeCamera | None = None,
        speaker: FakeSpeaker | None = None,
        recorder: FakeRecorder | None = None,
        live_check: FakeLiveCheck | None = None,
        interviewer: Interviewer | None = None,
        goes_on: bool = False,
        reopen: Reopen | None = None,
        room: RoomSound | None = None,
    ) -> None:
        # Another boot of the machine: its clock says nothing about the time before.
        self.clock = FakeClock(50.0) if goes_on else FakeClock()
        self.folder = folder / "sessions" / of.id
        self.resumed = resumed_in(self.folder, self.clock, reopen) if goes_on else None
        line: Clock = self.resumed.clock if self.resumed else self.clock
        self.camera = camera or FakeCamera(line)
        self.microphone = microphone or FakeMicrophone(line)
        self.speaker = speaker or FakeSpeaker(line)
        self.recorder = recorder or FakeRecorder()
        self.recognizer = recognizer or FakeRecognizer()
        self.synthesizer = FakeSynthesizer()
        self.publisher = publisher or FakePublisher()
        self.live_check = live_check or FakeLiveCheck()
        self.gauges = FakeGauges()
        self._line = line
        self.passed_over = PassedOver()
        self.seen: list[Update] = []
        self._news: queue.SimpleQueue[Update] = queue.SimpleQueue()
        equipment = Equipment(
            line,
            self.camera,
            self.microphone,
            self.speaker,
            self.recorder,
            self.synthesizer,
            self.recognizer,
            FakeDetector(),
            self.publisher,
            self.live_check,
            self.gauges,
            interviewer=interviewer or Scripted(),
            passed_over=self.passed_over,
        )
        given = Consent(consent, "1", "2030-01-02T09:00:00+00:00", ConsentMethod.ATTESTED)
        self.session = Session(of, given, equipment, self.folder, SessionSettings(room=room), self.resumed)
        self.session.subscribe(self._news.put)

    @property
    def now(self) -> float:
        """On the session's clock."""
        return self._line.monotonic()

    def start(self) -> None:
        self.session.start()

    def until(self, kind: type[_U], matching: Callable[[_U], bool] = lambda update: True) -> _U:
        """Wait for the next update of a kind."""
        while True:
            update = self._news.get(timeout=WAIT)
            self.seen.append(update)
            if isinstance(update, kind) and matching(update):
                return update
            if isinstance(update, updates.SessionBroke):
                raise AssertionError(f"the session broke: {update.error!r}") from update.error

    def phase(self, phase: Phase) -> InterviewState:
        """Wait until the interview has come to a phase."""
        return self.until(updates.StateChanged, lambda update: update.state.phase is phase).state

    def machine_speaks(self) -> updates.UtteranceStarted:
        """Wait until the machine begins to speak, then let it finish after two seconds."""
        said = self.until(updates.UtteranceStarted)
        self.be_quiet(0.1)
        self.clock.advance(2.0)
        self.speaker.finish()
        self.until(updates.UtteranceFinished)
        return said

    def sound(self, seconds: float, *, loud: bool) -> None:
        """Let the microphone hear speech or silence, in blocks, as time passes."""
        for _ in range(round(seconds / BLOCK)):
            # 500 Hz survives the way down to 16 kHz.
            moments = np.arange(round(BLOCK * MEDIA_RATE)) / MEDIA_RATE
            samples = ((8000 if loud else 3) * np.sin(2 * np.pi * 500 * moments)).astype(np.int16)
            self.microphone.deliver(AudioBlock(samples.tobytes(), MEDIA_RATE, self._line.monotonic()))
            self.clock.advance(BLOCK)

    def say(self, seconds: float) -> None:
        self.sound(seconds, loud=True)

    def be_quiet(self, seconds: float) -> None:
        self.sound(seconds, loud=False)

    def do(self, event: Event) -> None:
        self.session.send(event)

    def ended(self) -> updates.SessionEnded:
        return self.until(updates.SessionEnded)

    def replayed(self) -> InterviewState:
        """The state that the journal's events lead to, from nothing."""
        state: InterviewState | None = None
        for entry in journal.read(self.folder / "journal.jsonl"):
            if entry.kind == "session.planned":
                state = InterviewState(decode(entry.data["plan"]))
            elif entry.kind == "interview.event":
                assert state is not None
                state, _ = step(state, decode(entry.data["event"]))
        assert state is not None
        return state

"""A program behind the window whose devices and interview a test drives. No Qt.

The interview follows the real rules of `core.interview` on a thread of its own; only speech, devices and files are made up.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path

import numpy as np

from interview_desktop.app.configuring import SettingsSheet
from interview_desktop.app.holding.notice import ConsentChoice, ConsentNotice, NoticeSection
from interview_desktop.app.kiosk.machine_state import MachineState
from interview_desktop.app.kiosk.staff_pin import StaffPin
from interview_desktop.app.review.desk import ReviewDesk
from interview_desktop.app.sets.approval_view import SetToApprove
from interview_desktop.app.settings_file import Value
from interview_desktop.app.wording import Translate
from interview_desktop.core import events
from interview_desktop.core.calibration import DeviceOffset, NotMeasurable
from interview_desktop.core.candidates import Candidate
from interview_desktop.core.consent import Consent, ConsentItem, ConsentMethod
from interview_desktop.core.errors import AccessRefused, EnvironmentFault, InterviewCancelled
from interview_desktop.core.events import (
    Command,
    Event,
)
from interview_desktop.core.face_place import FacePlace
from interview_desktop.core.interview import (
    InterviewState,
    step,
)
from interview_desktop.core.media import Audio, Speech, TimedPhoneme, TimedWord
from interview_desktop.core.models import AnswerTiming, InterviewPlan, Question, QuestionSet
from interview_desktop.core.outcome import InterviewOutcome, OutcomeStatus
from interview_desktop.core.picture_light import Light
from interview_desktop.core.room_sound import RoomSound
from interview_desktop.core.turns import CountdownCancelled, CountdownOpened, TurnEvent
from interview_desktop.gui.running import FlashingScreen, Preview, RunningInterview
from interview_desktop.gui.values import (
    DeviceChoice,
    InterruptedInterview,
    InterviewManner,
    InterviewRequest,
    Picture,
    PlannedInterview,
    Receipt,
    SelfView,
    SoundLevel,
    Storage,
)
from interview_desktop.session import updates
from interview_desktop.session.updates import Listener, Update
from interview_desktop.storage.tables import SetState
from tests.fakes.clock import FakeClock
from tests.fakes.settings_sheet import usual_sheet

QUESTIONS = QuestionSet(
    "set",
    (
        Question("q1", "Please tell me about a project you are proud of. What was your own part in it?"),
        Question("q2", "How do you find out what somebody really needs when they ask you for something?"),
        Question("q3", "Describe a mistake you made at work, and what you changed afterwards."),
    ),
    title="General",
)

WAITING = InterruptedInterview(
    "6f1f7a52-3c1e-4a55-9f0e-2b6f0c9d1a77",
    "The interview 6f1f7a52-3c1e-4a55-9f0e-2b6f0c9d1a77 was interrupted at question 2 of 3, 12 minutes in, 4 minutes ago",
    QUESTIONS,
    Consent(frozenset(ConsentItem), "1", "2026-11-21T08:59:00+00:00", ConsentMethod.ON_SCREEN),
    3360.0,
)

NOTICE = ConsentNotice(
    "2026-11-a",
    (
        NoticeSection(
            "What is recorded",
            "Your picture and your voice, from the first question to the last, as one video.",
        ),
        NoticeSection(
            "What happens with it",
            "Your answers are turned into text by a program on this machine. Nothing leaves it.",
        ),
        NoticeSection(
            "Who decides", "A person looks at your answers and decides. No program makes that decision."
        ),
    ),
    (
        ConsentChoice(
            ConsentItem.RECORD, "Record my picture and my voice", "The video stays on this machine.", True
        ),
        ConsentChoice(
            ConsentItem.TRANSCRIBE,
            "Turn my answers into text",
            "By a program on this machine; no cloud service is used.",
            True,
        ),
        ConsentChoice(
            ConsentItem.SCORE,
            "Let a program suggest scores",
            "Without it, people alone read your answers. You have no disadvantage.",
            False,
        ),
    ),
)


@lru_cache
def sitter(width: int, height: int, number: int = 1) -> Picture:
    """A drawn person before a wall, as a webcam would show one."""
    fine = 4
    down, across = np.mgrid[0 : height * fine, 0 : width * fine].astype(np.float32) / (height * fine)
    across -= width / height / 2
    picture = np.empty((height * fine, width * fine, 4), np.uint8)
    wall = 196 - 46 * down - 40 * (across + 0.35) ** 2
    for channel, tint in enumerate((0.93, 0.98, 1.0)):
        picture[..., channel] = np.clip(wall * tint, 0, 255)

    def paint(inside: np.ndarray, bgr: tuple[int, int, int]) -> None:
        picture[inside, :3] = bgr

    paint(((across / 0.44) ** 2 + ((down - 1.06) / 0.36) ** 2) < 1, (110, 84, 58))
    paint((np.abs(across) < 0.075) & (down > 0.52) & (down < 0.76), (138, 168, 206))
    paint(((across / 0.185) ** 2 + ((down - 0.385) / 0.245) ** 2) < 1, (52, 58, 72))
    paint(((across / 0.155) ** 2 + ((down - 0.43) / 0.215) ** 2) < 1, (152, 184, 222))
    for side in (-1, 1):
        paint((((across - side * 0.06) / 0.014) ** 2 + ((down - 0.41) / 0.016) ** 2) < 1, (60, 52, 48))
    paint((((across) / 0.055) ** 2 + ((down - 0.535) / 0.02) ** 2 < 1) & (down > 0.535), (108, 112, 176))
    picture[..., 3] = 255
    picture = picture.reshape(height, fine, width, fine, 4).mean((1, 3)).astype(np.uint8)  # smooth edges
    return Picture(memoryview(np.ascontiguousarray(picture)).cast("B"), width, height, number)


def speech(text: str) -> Speech:
    """Speech with made-up times: four words a second."""
    words = tuple(TimedWord(word, n / 4, (n + 0.9) / 4) for n, word in enumerate(text.split()))
    phonemes = tuple(
        TimedPhoneme(symbol, word.start + n / 20, word.start + (n + 1) / 20)
        for word in words
        for n, symbol in enumerate("haləʊ"[:4])
    )
    return Speech(text, Audio(bytes(len(words) * 2 * 4000), 16_000), words, phonemes, "fake")


class FakePreview:
    """Shows the sitter and a level that a test sets."""

    def __init__(self, width: int, height: int) -> None:
        self.shown: Picture | None = sitter(width, height)
        self.heard = SoundLevel(-24.0, -9.0)
        self.room: RoomSound | None = RoomSound(-62.5)
        self.works = True
        self.lit: Light | None = Light.GOOD
        self.seated: FacePlace | None = FacePlace.GOOD
        self.said: Audio | None = Audio(bytes(9600), 48_000)
        self.clips: list[str] = []
        self.camera_error: EnvironmentFault | None = None
        self.microphone_error: EnvironmentFault | None = None
        self.closed = 0

    def picture(self) -> Picture | None:
        return self.shown

    def level(self) -> SoundLevel:
        return self.heard

    def camera_fault(self) -> EnvironmentFault | None:
        return self.camera_error

    def microphone_fault(self) -> EnvironmentFault | None:
        return self.microphone_error

    def microphone_works(self) -> bool:
        return self.works

    def room_sound(self) -> RoomSound | None:
        return self.room

    def light(self) -> Light | None:
        return self.lit

    def place(self) -> FacePlace | None:
        return self.seated

    def begin_clip(self) -> None:
        self.clips.append("begin")

    def end_clip(self) -> Audio | None:
        self.clips.append("end")
        return self.said

    def wipe_clip(self) -> None:
        self.clips.append("wipe")

    def close(self) -> None:
        self.closed += 1


class ScriptedInterview:
    """Follows the real rules; the test says when speech ends and what is heard."""

    def __init__(
        self, plan: InterviewPlan, clock: FakeClock, picture: Picture, *, saves: bool = True
    ) -> None:
        """Be ready to start.

        Args:
            plan: what is asked.
            clock: stamps the updates.
            picture: the self-view.
            saves: whether the end is published by itself; else `save` does it.
        """
        self.state = InterviewState(plan)
        self.sent: list[Event] = []
        self.closed = 0
        self._clock = clock
        self._picture = picture
        self._saves = saves
        self._listeners: list[Listener] = []
        self._inbox: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="scripted engine", daemon=True)
        self.completed = False
        self.spoken = 30.0
        """Seconds of speech that are heard in each answer."""

    # --- what the window uses ---

    def subscribe(self, listener: Listener) -> None:
        self._listeners.append(listener)

    def start(self) -> None:
        self._thread.start()
        self._inbox.put(self._begin)

    def send(self, event: Event) -> None:
        self.sent.append(event)
        self._inbox.put(lambda: self._apply(event))

    def picture(self) -> Picture | None:
        return self._picture

    def monotonic(self) -> float:
        return self._clock.monotonic()

    def close(self) -> None:
        self.closed += 1
        self._inbox.put(None)
        if self._thread.ident is not None:
            self._thread.join(45)

    # --- what a test uses ---

    def finish_speaking(self) -> None:
        """The machine has said what it was saying."""
        self._inbox.put(self._finish_speaking)

    def hear(self, turn: TurnEvent) -> None:
        """The turn-taker decided something."""
        self._inbox.put(lambda: self._apply(events.Heard(turn)))

    def apply(self, event: Event) -> None:
        """Something happened that no person did: a device has gone."""
        self._inbox.put(lambda: self._apply(event))

    def publish(self, update: Update) -> None:
        """Publish any update, on the engine's thread."""
        self._inbox.put(lambda: self._publish(update))

    def save(self) -> None:
        """Everything is written."""
        self._inbox.put(self._save)

    def settle(self) -> None:
        """Wait until everything posted so far has been published, or the engine has ended."""
        done = threading.Event()
        self._inbox.put(done.set)
        while self._thread.is_alive() and not done.wait(0.02):
            pass

    # --- the engine's thread ---

    def _run(self) -> None:
        while (work := self._inbox.get()) is not None:
            work()

    def _publish(self, update: Update) -> None:
        for listener in self._listeners:
            listener(update)

    def _begin(self) -> None:
        self._publish(updates.Preparing("Preparing the interviewer's voice", 0.6))
        self._apply(events.Begin())

    def _apply(self, event: Event) -> None:
        before = self.state
        self.state, commands = step(before, event)
        now = self._clock.monotonic()
        if self.state != before:
            self._publish(updates.StateChanged(self.state, now))
        if isinstance(event, events.Heard) and isinstance(event.turn, CountdownOpened):
            self._publish(updates.CountdownStarted(event.turn.seconds, now))
        for command in commands:
            self._carry_out(command, now)

    def _carry_out(self, command: Command, now: float) -> None:
        match command:
            case events.Speak(kind=kind, text=text):
                self._publish(updates.UtteranceStarted(kind, speech(text), now))
            case events.Hush():
                self._publish(updates.UtteranceFinished(now, completed=False))
            case events.StartTimer(seconds=seconds):
                self._publish(updates.TimerStarted(seconds, now))
            case events.OpenAnswer(question=question, take=take, timing=timing):
                self._publish(updates.AnswerOpened(question, take, timing, now))
            case events.ExtendAnswer(seconds=seconds):
                self._publish(updates.AnswerExtended(seconds, now))
            case events.KeepRemark(text=text, by=by):
                self._publish(updates.Remarked(text, by, now))
            case events.CloseAnswer(question=question, take=take, reason=reason):
                self._publish(updates.AnswerClosed(question, take, reason, now, self.spoken))
            case events.KeepListening():
                self._apply(events.Heard(CountdownCancelled(0)))
            case events.Finish(completed=completed):
                self.completed = completed
                self._publish(updates.Preparing("Writing the transcript", 0.7))
                if self._saves:
                    self._save()
            case _:
                pass

    def _finish_speaking(self) -> None:
        self._publish(updates.UtteranceFinished(self._clock.monotonic(), completed=True))
        self._apply(events.UtteranceEnded(self.state.token))

    def _save(self) -> None:
        begun = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
        name = f"interview_{self.state.plan.id}"
        outcome = InterviewOutcome(
            self.state.plan.id,
            OutcomeStatus.COMPLETED if self.completed else OutcomeStatus.STOPPED,
            begun,
            begun + timedelta(seconds=412),
            412.0,
            Path("recordings") / f"{name}.mp4",
            {"txt": Path("transcripts") / f"transcript_{self.state.plan.id}.txt"},
        )
        self._publish(updates.SessionEnded(outcome))


class FakeBackend:
    """Everything the window asks for, prepared by a test."""

    def __init__(
        self, clock: FakeClock | None = None, *, questions: QuestionSet = QUESTIONS, saves: bool = True
    ) -> None:
        self.clock = clock or FakeClock()
        self.questions: QuestionSet | Exception = questions
        self.saves = saves
        self.camera_list = [DeviceChoice("0", "Integrated Webcam"), DeviceChoice("1", "USB Camera")]
        self.microphone_list = [DeviceChoice("0", "Built-in Microphone")]
        self.speaker_list = [DeviceChoice("default", "Headphones")]
        self.timing = AnswerTiming(preparation=0, soft_limit=180, overrun=30)
        self.attempts = 1
        self.greeting = (
            "Welcome. I will ask you three questions and listen to each answer. Take the time you need."
        )
        self.recovered: Sequence[str] | Exception = ()
        self.waiting: list[InterruptedInterview] = []
        self.finished: list[str] = []
        self.requests: list[InterviewRequest] = []
        self.rooms: list[RoomSound | None] = []
        self.proposed: Path | None = Path("questions.txt")
        self.calls: list[str] = []
        self.consents: list[Consent] = []
        self.consent_fault: Exception | None = None
        self.create_fault: Exception | None = None
        self.sound_fault: Exception | None = None
        self.previews: list[FakePreview] = []
        self.looked_at: list[tuple[str, str]] = []
        """Camera and microphone of each preview."""
        self.interviews: list[ScriptedInterview] = []
        self.opened: list[Path] = []
        self.accounts: dict[str, str] = {}
        """Passwords by name."""
        self.candidates: Sequence[Candidate] | Exception = ()
        self.pin: StaffPin | Exception | None = None
        self.machine_state = MachineState()
        self.planned: list[PlannedInterview] = []
        self.sheet: SettingsSheet | None = None
        self.changed: list[tuple[dict[str, Value], str]] = []
        """Settings, and who changed them."""
        self.settings_fault: Exception | None = None
        self.sets: list[SetToApprove] = []
        self.decide_fault: Exception | None = None
        self.desk: Callable[[], ReviewDesk] | None = None
        self.held = InterviewManner(self_view=SelfView.ALWAYS)
        self.understood = "I can be heard well."
        self.noticed: list[InterviewRequest] = []
        self.deleted: list[str] = []
        self.level = SoundLevel(-24.0, -9.0)
        """What the microphone hears when it is opened."""
        self.playing = threading.Event()
        self.playing.set()
        """Cleared while what is played is to go on."""
        self.shown: dict[str, bytes] = {}
        """Pictures of questions, by name."""
        self.pictures_fault: Exception | None = None
        self.delete_fault: Exception | None = None
        self.offset: DeviceOffset | NotMeasurable | None = None
        """What a calibration finds; None waits to be stopped."""
        self.flashed: list[float] = []
        self.room = Storage(Path("Documents") / "Interview Desktop", 640.0)

    def forget(self) -> None:
        """Forget what it has noted for a test: a real backend notes nothing."""
        prepared = (self.camera_list, self.microphone_list, self.speaker_list, self.waiting)
        for noted in vars(self).values():
            if isinstance(noted, list) and not any(noted is each for each in prepared):
                noted.clear()

    def recover(self) -> Sequence[str]:
        self.calls.append("recover")
        if isinstance(self.recovered, Exception):
            raise self.recovered
        return self.recovered

    def interrupted(self) -> Sequence[InterruptedInterview]:
        self.calls.append("interrupted")
        return [each for each in self.waiting if each.id not in self.finished]

    def finish_interrupted(self, interview_id: str) -> str:
        self.finished.append(interview_id)
        return "An interview from 12:03 was interrupted; 4:31 of it was saved."

    def cameras(self) -> Sequence[DeviceChoice]:
        return self.camera_list

    def microphones(self) -> Sequence[DeviceChoice]:
        return self.microphone_list

    def speakers(self) -> Sequence[DeviceChoice]:
        return self.speaker_list

    def proposed_questions(self) -> Path | None:
        return self.proposed

    def load_questions(self, path: Path) -> QuestionSet:
        self.calls.append("load_questions")
        if isinstance(self.questions, Exception):
            raise self.questions
        return self.questions

    def notice(self, request: InterviewRequest, translate: Translate) -> ConsentNotice:
        self.noticed.append(request)
        return NOTICE

    def store_consent(self, request: InterviewRequest, consent: Consent) -> None:
        self.calls.append("store_consent")
        if self.consent_fault is not None:
            raise self.consent_fault
        self.consents.append(consent)

    def open_preview(self, camera: str, microphone: str, width: int, height: int) -> Preview:
        self.calls.append("open_preview")
        self.looked_at.append((camera, microphone))
        preview = FakePreview(width, height)
        preview.heard = self.level
        self.previews.append(preview)
        return preview

    def voices(self, questions: QuestionSet) -> Sequence[str]:
        return ("joe", "en-gb")

    def play_test_sound(self, request: InterviewRequest) -> None:
        self.calls.append("play_test_sound")
        if self.sound_fault is not None:
            raise self.sound_fault

    def calibrate(
        self, camera: str, microphone: str, speaker: str, screen: FlashingScreen
    ) -> DeviceOffset | NotMeasurable:
        self.calls.append(f"calibrate {camera} {microphone}")
        self.flashed.append(screen.flash(time.monotonic() + 0.05))
        screen.show_progress(1, 12)
        if self.offset is None:
            screen.stopping.wait(45)
            raise InterviewCancelled("The calibration was stopped", "Nothing was changed")
        return self.offset

    def storage(self) -> Storage:
        return self.room

    def engines(self, request: InterviewRequest) -> Sequence[str]:
        return ("piper", "whisper")

    def speak(self, request: InterviewRequest, text: str) -> None:
        self.calls.append(f"speak {text}")

    def play(self, request: InterviewRequest, sound: Audio) -> None:
        self.calls.append(f"play {len(sound.samples)}")
        self.playing.wait(20)

    def write_down(self, request: InterviewRequest, consent: Consent, sound: Audio) -> str:
        self.calls.append("write_down")
        return self.understood

    def manner(self) -> InterviewManner:
        return self.held

    def choose_encoder(self) -> None:
        self.calls.append("choose_encoder")

    def create(
        self,
        request: InterviewRequest,
        consent: Consent,
        width: int,
        height: int,
        room: RoomSound | None,
    ) -> RunningInterview:
        self.calls.append("create")
        self.rooms.append(room)
        self.requests.append(request)
        if self.create_fault is not None:
            raise self.create_fault
        plan = InterviewPlan(
            "6f1f7a52-3c1e-4a55-9f0e-2b6f0c9d1a77",
            request.questions,
            self.timing,
            attempts=self.attempts,
            greeting=self.greeting,
            closing="That was the last question. Thank you.",
            nudges=("Please begin whenever you are ready.",),
            resuming="We were interrupted. Everything you have said is kept. I will repeat the question.",
            reopening="I would like to come back to an earlier question.",
        )
        interview = ScriptedInterview(plan, self.clock, sitter(width, height), saves=self.saves)
        self.interviews.append(interview)
        return interview

    def set_pictures(self, questions: QuestionSet) -> Mapping[str, bytes]:
        if self.pictures_fault is not None:
            raise self.pictures_fault
        return {each.image: self.shown[each.image] for each in questions.questions if each.image}

    def pictures(self, request: InterviewRequest) -> Mapping[str, bytes]:
        return self.shown

    def receipt(self, interview_id: str, consent: Consent) -> Receipt:
        self.calls.append("receipt")
        return Receipt(interview_id, consent.version, "5f3c" * 16)

    def delete(self, interview_id: str) -> None:
        if self.delete_fault is not None:
            raise self.delete_fault
        self.deleted.append(interview_id)

    def needs_sign_in(self) -> bool:
        return bool(self.accounts)

    def sign_in(self, name: str, password: str) -> str:
        if self.accounts.get(name) != password:
            raise AccessRefused("The name or the password is wrong", "Try again")
        return name

    def machine(self) -> MachineState:
        return self.machine_state

    def question_sets(self) -> Sequence[SetToApprove]:
        return self.sets

    def approved_sets(self) -> Sequence[QuestionSet]:
        return [each.questions for each in self.sets if each.state is SetState.APPROVED]

    def decide_set(self, set_id: str, by: str, reason: str, *, approves: bool) -> SetToApprove:
        if self.decide_fault is not None:
            raise self.decide_fault
        self.calls.append(f"decide {set_id} {approves} {by} {reason}".rstrip())
        at = next(at for at, each in enumerate(self.sets) if each.questions.id == set_id)
        state = SetState.APPROVED if approves else SetState.REJECTED
        self.sets[at] = replace(self.sets[at], state=state, approvers=(by,) if approves else (), missing=0)
        return self.sets[at]

    def planned_interviews(self) -> Sequence[PlannedInterview]:
        return [each for each in self.planned if each.id not in {request.id for request in self.requests}]

    def load_planned(self, interview_id: str) -> QuestionSet:
        self.calls.append(f"load_planned {interview_id}")
        if isinstance(self.questions, Exception):
            raise self.questions
        return self.questions

    def staff_pin(self) -> StaffPin | None:
        if isinstance(self.pin, Exception):
            raise self.pin
        return self.pin

    def settings(self) -> SettingsSheet:
        if self.sheet is None:
            self.sheet = usual_sheet()
        return self.sheet

    def change_settings(self, changes: Mapping[str, Value], by: str) -> SettingsSheet:
        if self.settings_fault is not None:
            raise self.settings_fault
        self.changed.append((dict(changes), by))
        sheet = self.settings()
        changed = (replace(each, value=changes.get(each.name, each.value)) for each in sheet.settings)
        self.sheet = replace(sheet, settings=tuple(changed))
        return self.sheet

    def load_candidates(self, path: Path) -> Sequence[Candidate]:
        if isinstance(self.candidates, Exception):
            raise self.candidates
        return self.candidates

    def review_desk(self) -> ReviewDesk:
        if self.desk is None:
            raise AssertionError("nobody reviews in this test")
        return self.desk()

    def open_folder(self, path: Path) -> None:
        self.opened.append(path)

    def log_file(self) -> Path:
        return Path("Documents") / "Interview Desktop" / "logs" / "interview-desktop.log"

    def monotonic(self) -> float:
        return self.clock.monotonic()

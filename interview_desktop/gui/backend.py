"""What the window needs from the program behind it, and nothing else.

The window knows no settings, engines or files; whoever builds it hands it a `Backend`. Unless a docstring says
otherwise, methods may take seconds and are called on a background thread, one call at a time for each purpose.
"""

from __future__ import annotations

import threading
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from interview_desktop.core.adjustments import USUAL, Adjustments
from interview_desktop.core.calibration import DeviceOffset, NotMeasurable
from interview_desktop.core.candidates import Candidate
from interview_desktop.core.consent import Consent
from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.core.events import (
    Event,
)
from interview_desktop.core.media import Audio
from interview_desktop.core.models import QuestionSet
from interview_desktop.core.picture_light import Light
from interview_desktop.core.room_sound import RoomSound
from interview_desktop.session.updates import Listener

if TYPE_CHECKING:  # it brings the settings with it, and the window is to be there before them
    from interview_desktop.app.machine_state import MachineState
    from interview_desktop.app.notice import ConsentNotice
    from interview_desktop.app.reviewing import ReviewDesk
    from interview_desktop.app.set_approval import SetToApprove
    from interview_desktop.app.staff_pin import StaffPin
    from interview_desktop.app.wording import Translate


TEST_SENTENCE = "If you can hear this sentence clearly, the sound works."
"""What the loudspeaker test says, and the check shows meanwhile."""


CLIP_SECONDS = 60.0
"""Longest piece of sound that is tried out before the interview."""


@dataclass(frozen=True, slots=True)
class DeviceChoice:
    """A device a person can choose."""

    spec: str
    """What opens it, as in `--camera` and `--microphone`."""
    name: str
    """What a person calls it."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How the interviewer speaks and waits for one candidate."""

    voice: str = ""
    """Name of a voice; empty takes that of the settings."""
    pace: float = 1.0
    """Times the speaking rate of the settings."""
    patience: float = 1.0
    """Times the silence after which the settings have "Finished?" asked."""


class SelfView(StrEnum):
    """When candidates see themselves, unless they choose otherwise."""

    ALWAYS = "always"
    NOT_ANSWERING = "not answering"
    """It draws the eyes away from the question."""
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class InterviewManner:
    """How interviews are held on this installation."""

    breaks: bool = False
    """Whether every candidate may pause."""
    self_view: SelfView = SelfView.NOT_ANSWERING
    practice: bool = True
    """Whether a practice question is offered."""


@dataclass(frozen=True, slots=True)
class InterviewRequest:
    """What the proctor chose."""

    questions: QuestionSet
    camera: str
    microphone: str
    speaker: str
    """Empty takes the system's own choice."""
    manner: Manner = Manner()
    code: str = ""
    """Stands for the candidate; on their invitation. Empty when there is none."""
    language: str = "en"
    """Of the window, and of what this candidate reads; not of the questions."""
    adjustments: Adjustments = USUAL
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    continues: bool = False
    """Whether the interview of this id was interrupted, and goes on."""

    @property
    def used_camera(self) -> str:
        """Spec of the camera that is opened: none where the candidate wants sound only."""
        return "none" if self.adjustments.audio_only else self.camera

    @property
    def silent(self) -> bool:
        """Whether there is no loudspeaker: questions are read, not heard."""
        return self.speaker == "none"


@dataclass(frozen=True, slots=True)
class InterruptedInterview:
    """An interview that waits to be continued."""

    id: str
    words: str
    """Where it stands, a sentence without its full stop."""
    questions: QuestionSet
    consent: Consent
    """What the candidate agreed to when it began."""
    seconds_left: float
    """Until it is finished as it is."""
    sound_only: bool = False
    """Whether the candidate agreed to their voice alone: no camera is opened."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A small picture that is ready to be drawn."""

    pixels: memoryview
    """BGRA, four bytes a pixel, no padding, alpha ignored. Never written to again."""
    width: int
    height: int
    number: int
    """Grows with every picture, so that the same one is not drawn twice."""


@dataclass(frozen=True, slots=True)
class SoundLevel:
    """How loud the microphone is, in dBFS; -96 is digital silence."""

    rms: float = -96.0
    peak: float = -96.0


@dataclass(frozen=True, slots=True)
class Storage:
    """Where recordings go."""

    folder: Path
    minutes: float
    """Minutes of recording that fit."""
    fault: EnvironmentFault | None = None
    """Why nothing can be recorded there; None when it can."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a candidate takes home of an interview."""

    interview_id: str
    consent_version: str
    manifest_sha256: str
    """Of the signed list of everything that was recorded, in hex; empty where it could not be signed."""

    @property
    def text(self) -> str:
        """The receipt in a form that anybody can read from its QR code."""
        lines = ["Interview Desktop", f"interview: {self.interview_id}", f"notice: {self.consent_version}"]
        return "\n".join([*lines, f"sha256: {self.manifest_sha256}"] if self.manifest_sha256 else lines)


class Preview(Protocol):
    """Camera and microphone, opened to be looked at. Nothing is kept. All but `close` return at once."""

    def picture(self) -> Picture | None:
        """The newest picture, already in the size asked for; None before the first."""
        ...

    def level(self) -> SoundLevel:
        """How loud it is now."""
        ...

    def camera_fault(self) -> EnvironmentFault | None:
        """Why there is no picture; None while the camera works or is being opened."""
        ...

    def microphone_fault(self) -> EnvironmentFault | None:
        """Why there is no sound; None while the microphone works or is being opened."""
        ...

    def microphone_works(self) -> bool:
        """Whether sound has arrived."""
        ...

    def room_sound(self) -> RoomSound | None:
        """What the room sounds like; None before five seconds of it were heard."""
        ...

    def light(self) -> Light | None:
        """How light falls on the person; None before it is known."""
        ...

    def begin_clip(self) -> None:
        """Listen to what is tried out, for `CLIP_SECONDS` at most; in memory alone, in place of what was before."""
        ...

    def end_clip(self) -> Audio | None:
        """What was said since; None when nothing came."""
        ...

    def wipe_clip(self) -> None:
        """Forget it."""
        ...

    def close(self) -> None:
        """Release both devices and forget what was tried out; safe to call twice."""
        ...


class RunningInterview(Protocol):
    """One interview. `start` and `close` may take seconds; the rest returns at once, on any thread."""

    def subscribe(self, listener: Listener) -> None:
        """Call `listener` with every update, on the engine's thread. Called before `start`."""
        ...

    def start(self) -> None:
        """Open the devices and begin. What fails afterwards is published as `SessionBroke`.

        Raises:
            EnvironmentFault: a device or engine cannot be used.
        """
        ...

    def send(self, event: Event) -> None:
        """Hand the machine an event."""
        ...

    def picture(self) -> Picture | None:
        """The newest picture for the self-view; None before the first."""
        ...

    def monotonic(self) -> float:
        """The clock that stamps its updates, seconds; that of an interview that was interrupted is its own."""
        ...

    def close(self) -> None:
        """End it if it still runs, keep what was recorded, release everything; safe to call twice."""
        ...


class FlashingScreen(Protocol):
    """The screen during a calibration; for any thread but the window's."""

    @property
    def stopping(self) -> threading.Event:
        """Set when the person does not want to wait."""
        ...

    def flash(self, at: float) -> float:
        """Turn white at a monotonic time, and return when it was."""
        ...

    def show_progress(self, done: int, of: int) -> None:
        """Say how far it is."""
        ...


class Backend(Protocol):
    """The program behind the window."""

    def recover(self) -> Sequence[str]:
        """Finish the interviews that a crash interrupted; may take a minute for each. Called once, first of all.

        Returns:
            A sentence for people about each of them; none when nothing was interrupted.
        """
        ...

    def interrupted(self) -> Sequence[InterruptedInterview]:
        """The interviews that can be continued, and that `recover` has left alone; the latest first."""
        ...

    def finish_interrupted(self, interview_id: str) -> str:
        """Finish one of them as it is; may take a minute. Returns a sentence about it."""
        ...

    def cameras(self) -> Sequence[DeviceChoice]:
        """Cameras that are there, the preferred one first. Opens none of them."""
        ...

    def microphones(self) -> Sequence[DeviceChoice]:
        """Microphones that are there, the preferred one first."""
        ...

    def speakers(self) -> Sequence[DeviceChoice]:
        """Loudspeakers that are there, the preferred one first."""
        ...

    def proposed_questions(self) -> Path | None:
        """The question file to begin with: the last one used, or `questions.txt` where there is one."""
        ...

    def load_questions(self, path: Path) -> QuestionSet:
        """Read a question file.

        Raises:
            QuestionFileError: it cannot be used; carries the problems by line.
        """
        ...

    def voices(self, questions: QuestionSet) -> Sequence[str]:
        """Voices of this machine for the language of the questions, the best engine's first; none where no engine can say."""
        ...

    def notice(self, request: InterviewRequest, translate: Translate) -> ConsentNotice:
        """The notice for this interview as it is configured, in the language of `translate`."""
        ...

    def store_consent(self, request: InterviewRequest, consent: Consent) -> None:
        """Keep the consent. Nothing is opened before this has returned.

        Raises:
            DataFolderError: it cannot be kept.
        """
        ...

    def open_preview(self, camera: str, microphone: str, width: int, height: int) -> Preview:
        """Open both devices; one that cannot be opened is told by the preview, not raised.

        Args:
            camera: spec of the camera.
            microphone: spec of the microphone.
            width: the picture fits into this many device pixels across ...
            height: ... and down.
        """
        ...

    def play_test_sound(self, request: InterviewRequest) -> None:
        """Play a sentence on the loudspeaker, in the voice that was chosen, and return when it has ended.

        Raises:
            SpeakerError: absent or busy.
        """
        ...

    def speak(self, request: InterviewRequest, text: str) -> None:
        """Say something in the interviewer's voice and the language of the questions, and return when it has ended.

        Raises:
            EnvironmentFault: there is no voice, or no loudspeaker.
        """
        ...

    def play(self, request: InterviewRequest, sound: Audio) -> None:
        """Play what was tried out, and return when it has ended.

        Raises:
            SpeakerError: absent or busy.
        """
        ...

    def write_down(self, request: InterviewRequest, consent: Consent, sound: Audio) -> str:
        """What was said, as text; empty when no words were understood. Nothing is kept.

        Raises:
            EnvironmentFault: nobody agreed to it, or there is no recogniser.
        """
        ...

    def calibrate(
        self, camera: str, microphone: str, speaker: str, screen: FlashingScreen
    ) -> DeviceOffset | NotMeasurable:
        """Measure how late the sound is against the picture, and keep the result; about 20 seconds.

        Raises:
            EnvironmentFault: a device cannot be used, the result cannot be kept, or the screen's `stopping` was set.
        """
        ...

    def storage(self) -> Storage:
        """Where recordings go, and how much fits."""
        ...

    def engines(self, request: InterviewRequest) -> Sequence[str]:
        """Names of the voice and the recogniser that will be used.

        Raises:
            EnvironmentFault: one is missing, and how to mend that.
        """
        ...

    def manner(self) -> InterviewManner:
        """How interviews are held here. Returns at once."""
        ...

    def choose_encoder(self) -> None:
        """Find out how pictures are encoded best here, unless that is known; about three seconds.

        Raises:
            EnvironmentFault: there is no usable ffmpeg, or the result cannot be kept.
        """
        ...

    def create(
        self,
        request: InterviewRequest,
        consent: Consent,
        width: int,
        height: int,
        room: RoomSound | None,
    ) -> RunningInterview:
        """Build the interview without starting it; its self-view fits into `width` by `height` device pixels.

        `room` is what the check has heard of the room, and turn-taking begins with.

        One that continues is built as it was planned, whatever the questions of the request.

        Raises:
            EnvironmentFault: something it needs is not there.
        """
        ...

    def receipt(self, interview_id: str, consent: Consent) -> Receipt:
        """The receipt of an interview that has ended and is closed.

        Raises:
            DataFolderError: its files cannot be read.
        """
        ...

    def delete(self, interview_id: str) -> None:
        """Delete an interview that has ended, everywhere it is, because the candidate wants it.

        Raises:
            AccessRefused: something must be kept.
            DataFolderError: something cannot be removed.
        """
        ...

    def needs_sign_in(self) -> bool:
        """Whether there are accounts, so that staff say who they are before they set an interview up.

        Raises:
            DataFolderError: the database cannot be read.
        """
        ...

    def sign_in(self, name: str, password: str) -> str:
        """Who somebody is that sets interviews up: the name of their account.

        Raises:
            AccessRefused: this is none that may.
        """
        ...

    def machine(self) -> MachineState:
        """How battery and updates are; what cannot be read counts as in order."""
        ...

    def question_sets(self) -> Sequence[SetToApprove]:
        """The sets that somebody was asked to approve, newest first.

        Raises:
            DataFolderError: they cannot be read.
        """
        ...

    def approved_sets(self) -> Sequence[QuestionSet]:
        """The sets that may be asked, newest first; raises what `question_sets` does."""
        ...

    def decide_set(self, set_id: str, by: str, reason: str, *, approves: bool) -> SetToApprove:
        """Approve or reject a set, and give it as it is then.

        Raises:
            DataFolderError: there is no such set, or it cannot be written.
        """
        ...

    def staff_pin(self) -> StaffPin | None:
        """The PIN of this machine's staff, the same object every time; None while none is set.

        Raises:
            DataFolderError: it is there and cannot be understood.
        """
        ...

    def load_candidates(self, path: Path) -> Sequence[Candidate]:
        """Read a list of candidates.

        Raises:
            QuestionFileError: it cannot be used; carries the problems by line.
        """
        ...

    def review_desk(self) -> ReviewDesk:
        """The data folder as reviewers use it; whoever asks closes it.

        Raises:
            DataFolderError: it cannot be opened.
        """
        ...

    def open_folder(self, path: Path) -> None:
        """Show a folder, or the folder of a file, in the system's file manager."""
        ...

    def log_file(self) -> Path:
        """Where this run's log is written. Returns at once."""
        ...

    def monotonic(self) -> float:
        """The clock that stamps updates. Returns at once."""
        ...

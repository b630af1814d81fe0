"""What the window and the program behind it hand each other: what was chosen, found and measured. Values alone."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from interview_desktop.core.adjustments import USUAL, Adjustments
from interview_desktop.core.consent import Consent
from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.core.models import QuestionSet

TEST_SENTENCE = "If you can hear this sentence clearly, the sound works."
"""What the loudspeaker test says, and the check shows meanwhile."""

NO_SPEAKER = "none"
"""Spec of no loudspeaker: questions are read, not heard."""

CLIP_SECONDS = 60.0
"""Longest piece of sound that is tried out before the interview."""


class DeviceKind(StrEnum):
    """What an interview needs; the fields of `InterviewRequest` are called so."""

    CAMERA = "camera"
    MICROPHONE = "microphone"
    SPEAKER = "speaker"


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
    volume: int = 100
    """Of the interviewer's voice to begin with, percent."""


@dataclass(frozen=True, slots=True)
class InterviewRequest:
    """What the proctor chose."""

    questions: QuestionSet
    camera: str
    microphone: str
    speaker: str
    """Empty takes the system's own choice."""
    manner: Manner = Manner()
    volume: int = 100
    """Of the interviewer's voice, percent."""
    code: str = ""
    """Stands for the candidate; on their invitation. Empty when there is none."""
    language: str = "en"
    """Of the window, and of what this candidate reads; not of the questions."""
    adjustments: Adjustments = USUAL
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    continues: bool = False
    """Whether the interview of this id was interrupted, and goes on."""
    planned: bool = False
    """Whether the interview of this id was planned elsewhere."""

    def device(self, kind: DeviceKind) -> str:
        """Spec of one of the devices."""
        return str(getattr(self, kind))

    def using(self, kind: DeviceKind, spec: str) -> InterviewRequest:
        """The same with another device."""
        changes: dict[str, Any] = {kind: spec}
        return replace(self, **changes)

    @property
    def used_camera(self) -> str:
        """Spec of the camera that is opened: none where the candidate wants sound only."""
        return "none" if self.adjustments.audio_only else self.camera

    @property
    def silent(self) -> bool:
        """Whether there is no loudspeaker: questions are read, not heard."""
        return self.speaker == NO_SPEAKER


@dataclass(frozen=True, slots=True)
class PlannedInterview:
    """An interview that was planned over the `local` interface, and waits to be held."""

    id: str
    number: int
    title: str
    """Of its questions, else its id."""
    code: str = ""
    """Of its candidate; empty where nobody was named."""


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
    adjustments: Adjustments = USUAL
    """What was arranged for the candidate, as far as it can be told from how the interview was planned."""


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


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a candidate has chosen for themselves."""

    language: str = "en"
    code: str = ""
    adjustments: Adjustments = USUAL

"""The devices of a session: started in order, kept while it runs, stopped in order.

Camera and microphone deliver on threads of their own. Pictures go straight to the recorder and the preview; sound goes
straight to the recorder and then to the engine. Nothing here waits for anything slow.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from interview_desktop.core.asking import Interviewer
from interview_desktop.core.errors import DeviceError, SeveralDevices, SpeakerError
from interview_desktop.core.media import AudioBlock, Frame, RecordedMedia
from interview_desktop.core.outcome import InterviewOutcome
from interview_desktop.core.ports import (
    Camera,
    Clock,
    LiveCheck,
    Microphone,
    Recognizer,
    Recorder,
    Speaker,
    Synthesizer,
    VideoSink,
    VoiceDetector,
)
from interview_desktop.core.record import SessionRecord
from interview_desktop.interviewer.scripted import Scripted
from interview_desktop.session.keeper import Keeper
from interview_desktop.session.passed_over import PassedOver


class Progress(Protocol):
    """Hears how far something is."""

    def __call__(self, stage: str, fraction: float) -> None:
        """Take a short phrase in the present tense and 0 to 1."""
        ...


class Publisher(Protocol):
    """Turns a finished session into what people get. Called on the engine's thread."""

    def begin(self, record: SessionRecord) -> None:
        """The recording has started."""
        ...

    def resume(self, record: SessionRecord) -> None:
        """The recording goes on after an interruption."""
        ...

    def publish(
        self, record: SessionRecord, media: RecordedMedia, *, completed: bool, progress: Progress
    ) -> InterviewOutcome:
        """Make the final files and store what is known.

        Raises:
            EnvironmentFault: something could not be written; everything recorded is still there.
        """
        ...

    def interrupted(self, record: SessionRecord) -> None:
        """The session broke while it was recorded; what was recorded is in its folder."""
        ...

    def close(self) -> None:
        """The session is over, however it ended; let go of what was open. Safe to call twice."""
        ...


class Gauges(Protocol):
    """What the machine says of itself. Each answers at once, and None where it cannot be told."""

    def free_bytes(self, folder: Path) -> int | None:
        """Room left on the disk that holds a folder."""
        ...

    def temperature(self) -> float | None:
        """Of the hottest sensor, degrees Celsius."""
        ...

    def asleep(self) -> float | None:
        """Seconds that the machine has been suspended, counted from some moment in the past."""
        ...


def _together(camera: str, microphone: str) -> float:
    """What is assumed of devices that were never measured."""
    return 0.0


@dataclass(frozen=True, slots=True)
class Equipment:
    """Everything a session needs from the world."""

    clock: Clock
    camera: Camera
    microphone: Microphone
    speaker: Speaker
    recorder: Recorder
    synthesizer: Synthesizer
    recognizer: Recognizer
    detector: VoiceDetector
    publisher: Publisher
    live_check: LiveCheck
    gauges: Gauges
    interviewer: Interviewer = field(default_factory=Scripted)
    """Decides what is asked beside the set, where the plan says so."""
    video_taps: Sequence[VideoSink] = field(default_factory=tuple)
    """Who else sees the picture, for example a preview."""
    passed_over: PassedOver = field(default_factory=PassedOver)
    """Tells which speech engine another one took the place of."""
    sound_late: Callable[[str, str], float] = _together
    """Seconds by which a microphone's sound is late against a camera's pictures, both given by name."""


def refused(*openings: Callable[[], None]) -> list[DeviceError]:
    """Open devices one after the other, and collect those that cannot be opened."""
    faults: list[DeviceError] = []
    for opening in openings:
        try:
            opening()
        except SeveralDevices as several:
            faults += several.faults
        except DeviceError as fault:
            faults.append(fault)
    return faults


def all_of(faults: Sequence[DeviceError]) -> DeviceError:
    """One error for all of them, at least one; the loudspeaker last, because an interview can do without."""
    in_order = sorted(faults, key=lambda each: isinstance(each, SpeakerError))
    return in_order[0] if len(in_order) == 1 else SeveralDevices(in_order)


class DeviceDesk:
    """Runs camera and microphone of one session and looks for them when they go."""

    def __init__(
        self,
        equipment: Equipment,
        *,
        heard: Callable[[AudioBlock], None],
        lost: Callable[[str, DeviceError], None],
        back: Callable[[str], None],
    ) -> None:
        """Prepare; nothing is opened yet.

        Args:
            equipment: the devices and the recorder they feed.
            heard: takes every block after the recorder, on the microphone's thread.
            lost: told "camera" or "microphone" and why, on the device's thread.
            back: told which one delivers again, on a keeper's thread.
        """
        self._equipment = equipment
        self._heard = heard
        self._lost = lost
        self._recording = threading.Event()
        self._camera_keeper = Keeper("camera keeper", self._reopen_camera, lambda: back("camera"))
        self._microphone_keeper = Keeper(
            "microphone keeper", self._reopen_microphone, lambda: back("microphone")
        )

    def start(self) -> None:
        """Open the microphone, then the camera, and try both: whoever has to choose others learns of all at once.

        Raises:
            DeviceError: what cannot be used; both are closed again.
        """
        microphone, camera = self._equipment.microphone, self._equipment.camera
        faults = refused(lambda: microphone.start(self), lambda: camera.start(self))
        if faults:
            camera.stop()
            microphone.stop()
            raise all_of(faults)

    def feed_recorder(self) -> None:
        """From now on frames and blocks are recorded."""
        self._recording.set()

    def stop(self) -> None:
        """Close both; nothing is delivered afterwards. Safe to call twice."""
        self._camera_keeper.stop()
        self._microphone_keeper.stop()
        self._equipment.camera.stop()
        self._equipment.microphone.stop()
        self._recording.clear()

    def video_frame(self, frame: Frame) -> None:
        """On the camera's thread: to the recorder, then to whoever else looks."""
        if self._recording.is_set():
            self._equipment.recorder.video(frame)
        for tap in self._equipment.video_taps:
            tap.video_frame(frame)

    def video_lost(self, error: DeviceError) -> None:
        """On the camera's thread: look for the camera and report it."""
        # The keeper first: then it cannot say any more, after this report, that the camera is back.
        self._camera_keeper.lost()
        self._lost("camera", error)
        for tap in self._equipment.video_taps:
            tap.video_lost(error)

    def audio_block(self, block: AudioBlock) -> None:
        """On the microphone's thread: to the recorder, then to the engine."""
        if self._recording.is_set():
            self._equipment.recorder.audio(block)
        self._heard(block)

    def audio_lost(self, error: DeviceError) -> None:
        """On the microphone's thread: look for the microphone and report it."""
        self._microphone_keeper.lost()
        self._lost("microphone", error)

    def _reopen_camera(self) -> None:
        self._equipment.camera.stop()
        self._equipment.camera.start(self)

    def _reopen_microphone(self) -> None:
        self._equipment.microphone.stop()
        self._equipment.microphone.start(self)

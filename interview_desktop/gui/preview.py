"""Camera and microphone opened to be looked at in the device check. Nothing is kept."""

from __future__ import annotations

import threading
from collections.abc import Callable

from interview_desktop.app.machine.face_model import mtcnn_folder
from interview_desktop.app.settings import Settings
from interview_desktop.capture.clip import SoundClip
from interview_desktop.capture.face import FaceFinder
from interview_desktop.capture.level import LevelMeter
from interview_desktop.capture.light import watch_light
from interview_desktop.capture.preview import PreviewTap
from interview_desktop.capture.seat import watch_place
from interview_desktop.core.errors import DeviceError, EnvironmentFault
from interview_desktop.core.face_place import FacePlace
from interview_desktop.core.media import Audio, AudioBlock, Frame
from interview_desktop.core.picture_light import Light
from interview_desktop.core.ports import Clock
from interview_desktop.core.room_sound import RoomMeter, RoomSound
from interview_desktop.gui.values import CLIP_SECONDS, Picture, SoundLevel
from interview_desktop.session.room_tail import RoomTail

_LEVEL_SECONDS = 0.1


class TapPictures:
    """The pictures of a tap as the window draws them."""

    def __init__(self, tap: PreviewTap) -> None:
        self._tap = tap

    def latest(self) -> Picture | None:
        """The newest picture, None before the first."""
        image = self._tap.latest()
        return None if image is None else Picture(image.pixels, image.width, image.height, image.sequence)


class LivePreview:
    """Implements `Preview`. The devices are opened in the constructor; what fails is told, not raised."""

    def __init__(
        self, settings: Settings, clock: Clock, camera: str, microphone: str, size: tuple[int, int]
    ) -> None:
        from interview_desktop.capture.camera import open_camera
        from interview_desktop.capture.microphone import open_microphone

        self._lock = threading.Lock()
        self._meter = LevelMeter(_LEVEL_SECONDS)
        self._room = RoomMeter(_LEVEL_SECONDS)
        self._tail = RoomTail(0.0)
        self._tail_seconds: float | None = None
        self._level: SoundLevel | None = None
        self._light = watch_light()
        self._place = watch_place(lambda: FaceFinder(mtcnn_folder()))
        self._clip = SoundClip(CLIP_SECONDS)
        self._tap = PreviewTap(size)
        self._pictures = TapPictures(self._tap)
        self._camera_fault: EnvironmentFault | None = None
        self._microphone_fault: EnvironmentFault | None = None
        self._stops: list[Callable[[], None]] = []
        try:
            opened = open_microphone(microphone, clock)
            opened.start(self)
            self._stops.append(opened.stop)
        except DeviceError as fault:
            self._microphone_fault = fault
        try:
            wanted = (settings.width, settings.height)
            looking = open_camera(camera, clock, wanted, float(settings.frame_rate))
            looking.start(self)
            self._stops.append(looking.stop)
        except DeviceError as fault:
            self._camera_fault = fault

    def picture(self) -> Picture | None:
        """The newest picture."""
        return self._pictures.latest()

    def level(self) -> SoundLevel:
        """How loud it is now."""
        with self._lock:
            return self._level or SoundLevel()

    def camera_fault(self) -> EnvironmentFault | None:
        """Why there is no picture."""
        return self._camera_fault or self._tap.lost

    def microphone_fault(self) -> EnvironmentFault | None:
        """Why there is no sound."""
        with self._lock:
            return self._microphone_fault

    def microphone_works(self) -> bool:
        """Whether sound has arrived."""
        with self._lock:
            return self._level is not None and self._microphone_fault is None

    def room_sound(self) -> RoomSound | None:
        """What the room sounds like; None before five seconds of it were heard."""
        with self._lock:
            floor = self._room.floor
            return None if floor is None else RoomSound(floor, self._tail_seconds)

    def light(self) -> Light | None:
        """How light falls on the person; None before it is known."""
        return self._light.verdict

    def place(self) -> FacePlace | None:
        """Where the person sits in the picture; None before it is known, and where it cannot be."""
        return self._place.verdict

    def begin_clip(self) -> None:
        """Listen, in memory alone, to what is tried out."""
        self._clip.begin()

    def end_clip(self) -> Audio | None:
        """What was said since; None when nothing came."""
        return self._clip.end()

    def wipe_clip(self) -> None:
        """Forget it."""
        self._clip.wipe()

    def machine_speaks(self) -> None:
        """The test sound begins; on the loudspeaker's thread."""
        with self._lock:
            self._tail.speaks()

    def machine_spoke(self, ended: float) -> None:
        """It ended at a time of the clock; on the loudspeaker's thread."""
        with self._lock:
            self._tail.spoken(ended)

    def close(self) -> None:
        """Release both devices."""
        stops, self._stops = self._stops, []
        for stop in stops:
            stop()
        self._clip.wipe()

    def video_frame(self, frame: Frame) -> None:
        """On the camera's thread: look at it and let go of it."""
        self._tap.video_frame(frame)
        self._light.video_frame(frame)
        self._place.video_frame(frame)

    def video_lost(self, error: DeviceError) -> None:
        """On the camera's thread."""
        self._tap.video_lost(error)
        self._light.video_lost(error)
        self._place.video_lost(error)

    def audio_block(self, block: AudioBlock) -> None:
        """On the microphone's thread: measure it and let go of it."""
        self._clip.add(block)
        level = self._meter.add(block)
        with self._lock:
            tail = self._tail.hear(block)
            self._tail_seconds = self._tail_seconds if tail is None else round(tail, 3)
            if level is not None:
                self._level = SoundLevel(level.rms, level.peak)
                self._room.add(level.rms)

    def audio_lost(self, error: DeviceError) -> None:
        """On the microphone's thread."""
        with self._lock:
            self._microphone_fault = error

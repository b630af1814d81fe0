"""What runs while somebody sits there, as the window sees it: a preview, an interview, a calibration."""

from __future__ import annotations

import threading
from typing import Protocol

from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.core.events import Event
from interview_desktop.core.face_place import FacePlace
from interview_desktop.core.media import Audio
from interview_desktop.core.picture_light import Light
from interview_desktop.core.room_sound import RoomSound
from interview_desktop.gui.values import Picture, SoundLevel
from interview_desktop.session.updates import Listener


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

    def place(self) -> FacePlace | None:
        """Where the person sits in the picture; None before it is known, and where it cannot be."""
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

"""Cameras, microphones and loudspeakers, and who hears from them."""

from __future__ import annotations

from typing import Protocol

from interview_desktop.core.errors import DeviceError
from interview_desktop.core.media import Audio, AudioBlock, Frame


class VideoSink(Protocol):
    """Receives what a camera delivers, on the camera's own thread; must return within a few milliseconds."""

    def video_frame(self, frame: Frame) -> None:
        """Take the next frame, in any `PixelFormat`. Times never go back."""
        ...

    def video_lost(self, error: DeviceError) -> None:
        """The camera has gone; no frame follows. Called at most once for each start."""
        ...


class AudioSink(Protocol):
    """Receives what a microphone delivers, on its own thread; must return within a few milliseconds."""

    def audio_block(self, block: AudioBlock) -> None:
        """Take the next block. Times never go back."""
        ...

    def audio_lost(self, error: DeviceError) -> None:
        """The microphone has gone or stalled; no block follows. Called at most once for each start."""
        ...


class Camera(Protocol):
    """A source of pictures: a device, a file paced in real time, a network stream, a simulation."""

    @property
    def name(self) -> str:
        """What a person calls it; contains nothing of a file's folder or of a URL's credentials."""
        ...

    def start(self, sink: VideoSink) -> None:
        """Open it and deliver from a thread of its own until `stop`.

        Returns once the first frame has arrived.

        Raises:
            CameraError: absent, busy, or no picture in time; names the camera and the remedy.
        """
        ...

    def stop(self) -> None:
        """Deliver nothing more and release the device; safe to call twice.

        The sink is not called any more once it has returned.
        """
        ...


class Microphone(Protocol):
    """A source of sound: a device, a WAV file paced in real time, a simulation.

    Delivers `MEDIA_RATE` mono.
    """

    @property
    def name(self) -> str:
        """What a person calls it."""
        ...

    @property
    def overflows(self) -> int:
        """How often sound was lost because the computer did not take it in time; for any thread, never goes back."""
        ...

    def start(self, sink: AudioSink) -> None:
        """Open it and deliver from a thread of its own until `stop`.

        Returns once the first block has arrived.

        Raises:
            MicrophoneError: absent, busy, or silent in the technical sense; names the device and the remedy.
        """
        ...

    def stop(self) -> None:
        """Deliver nothing more and release the device; safe to call twice.

        The sink is not called any more once it has returned.
        """
        ...


class PlaybackListener(Protocol):
    """Hears about playback, on the speaker's own thread."""

    def playback_started(self, token: int, time: float) -> None:
        """The first sample of the clip leaves the loudspeaker at `time`."""
        ...

    def playback_ended(self, token: int, time: float, completed: bool) -> None:
        """The clip has ended at `time`; `completed` is False when it was stopped or the device failed."""
        ...


class Speaker(Protocol):
    """Plays sound: a device, or silence that takes as long."""

    @property
    def audible(self) -> bool:
        """Whether there is a loudspeaker: without one, nothing that a microphone hears is the machine's."""
        ...

    def start(self, listener: PlaybackListener) -> None:
        """Open the device.

        Raises:
            SpeakerError: absent or busy; names the device and the remedy.
        """
        ...

    def play(self, token: int, audio: Audio) -> None:
        """Play a clip, any rate, after stopping the one that plays. Returns at once.

        `playback_ended` is called exactly once for every clip, whatever happens to it.
        """
        ...

    def silence(self) -> None:
        """Stop the clip that plays, if any."""
        ...

    def stop(self) -> None:
        """Stop playing and release the device; safe to call twice."""
        ...

"""The recorder, the look into what it writes, and the muxer of the finished file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from interview_desktop.core.health import RecorderHealth
from interview_desktop.core.media import (
    Audio,
    AudioBlock,
    Chapter,
    Frame,
    RecordedMedia,
    RecordedSegment,
    Subtitle,
    VoiceInRoom,
)


class RecorderListener(Protocol):
    """Hears about the recorder's files and troubles, on the recorder's own threads."""

    def recorder_segment(self, name: str, start: float, zero: float) -> None:
        """A file of the recording begins.

        Args:
            name: of the file, in the folder of the recording.
            start: its place on the recording's time line, seconds.
            zero: monotonic time of the recording's zero, which is its first frame.
        """
        ...

    def recorder_gap(self, start: float, end: float, reason: str) -> None:
        """Nothing was kept between two times; the recording goes on."""
        ...

    def recorder_voice(self, decided: VoiceInRoom) -> None:
        """It was decided, or decided anew, whether the voice that sounds has to be mixed in."""
        ...

    def recorder_lowered(self, at: float, before: str, after: str, step: int) -> None:
        """The machine is too busy for the encoder, and a lighter one goes on; nothing is lost by that.

        Args:
            at: monotonic time of its first frame.
            before: name and preset of the encoder so far.
            after: of the one that goes on.
            step: only every so many frames is encoded from now on; 1 means all of them.
        """
        ...

    def recorder_failed(self, error: Exception) -> None:
        """The recorder cannot go on; what it wrote so far is readable."""
        ...


class Recorder(Protocol):
    """Writes picture and sound to a file that is readable after a kill at any byte.

    `video`, `audio` and `voice` are called from the threads of camera, microphone and speaker; they never
    block.
    """

    def start(
        self, folder: Path, origin: float, listener: RecorderListener, *, after: RecordedMedia | None = None
    ) -> None:
        """Begin a recording whose time line starts at `origin` on the monotonic clock.

        Args:
            folder: where the files are written.
            origin: monotonic time before which nothing is kept.
            listener: hears about files and troubles.
            after: what an earlier run has left of the same recording in the folder. Its time line, picture size and frame rate
                are kept, and the new files begin where it ends; a card fills what lies between there and `origin`.

        Raises:
            MediaError: there is no usable encoder.
            DataFolderError: the folder cannot be written, or is full.
        """
        ...

    def video(self, frame: Frame) -> None:
        """Add a frame; its own time places it."""
        ...

    def audio(self, block: AudioBlock) -> None:
        """Add sound from the microphone; its own time places it."""
        ...

    def voice(self, audio: Audio, time: float) -> None:
        """Add the machine's voice, which began to sound at `time`."""
        ...

    def cut_voice(self, time: float) -> None:
        """The machine's voice was stopped at `time`; what would have followed is not in the recording."""
        ...

    @property
    def health(self) -> RecorderHealth:
        """How the recording is doing; for any thread, once it has started."""

    def stop(self) -> RecordedMedia:
        """Finish the file. Safe to call after `recorder_failed`.

        Raises:
            MediaError: nothing that can be played was written.
        """
        ...


class LiveCheck(Protocol):
    """Looks into a recording that is still being written. Called on a thread of its own."""

    def check(self, folder: Path, segments: Sequence[RecordedSegment], seconds: float) -> tuple[str, ...]:
        """Decode parts of what is there, beginning and end among them; returns what a person should know: silent sound.

        Args:
            folder: where the files are.
            segments: that were begun, in order.
            seconds: how much of the recording must be there, but for what is on its way through the encoder.

        Raises:
            MediaError: it cannot be played, lacks a stream, or ends too early.
        """
        ...


class Muxer(Protocol):
    """Makes the one MP4 that people get, by stream copy."""

    def mux(
        self,
        media: RecordedMedia,
        folder: Path,
        target: Path,
        *,
        chapters: Sequence[Chapter],
        subtitles: Sequence[Subtitle],
        title: str,
        created: datetime,
        language: str,
        sound_late: float = 0.0,
    ) -> MediaReport:
        """Write `target` atomically from the media in `folder`, then open and check it.

        Args:
            media: what was recorded.
            folder: where its segments are.
            target: the new file.
            chapters: seconds on the time line of the file.
            subtitles: the same.
            title: of the file.
            created: when the recording began.
            language: BCP 47, of what is spoken.
            sound_late: seconds by which the recorded sound is late; it is moved to the pictures.

        Raises:
            NameTaken: the target exists.
            MediaError: the media cannot be read or the result does not hold what it should.
            DiskFull: no room.
        """
        ...


@dataclass(frozen=True, slots=True)
class MediaReport:
    """What the check of a finished file found."""

    path: Path
    duration: float
    video_duration: float
    audio_duration: float
    width: int
    height: int
    frames: int
    chapters: int
    bytes: int
    warnings: tuple[str, ...] = ()
    """Things a person should know: silent sound, black picture. Empty when all is well."""

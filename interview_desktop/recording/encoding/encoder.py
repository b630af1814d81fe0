"""One encoder process, the two pipes that feed it, and the segment file it writes."""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass, field
from pathlib import Path

from interview_desktop.core.errors import DataFolderError, DiskFull, EnvironmentFault, MediaError
from interview_desktop.core.media import PixelFormat
from interview_desktop.core.sentences import sentence
from interview_desktop.files.whole import sync_file
from interview_desktop.recording.encoding.commands import EncoderInput, recording_command
from interview_desktop.recording.encoding.pipes import LARGEST_BYTES, MediaPipe, open_pipe
from interview_desktop.recording.encoding.video_coding import VideoCoding
from interview_desktop.recording.encoding.writing import marked
from interview_desktop.recording.ffmpeg import Ffmpeg
from interview_desktop.recording.pictures.picture import Layout
from interview_desktop.recording.process import ChildProcess, Outcome

_PIPE_BYTES = {
    # A raw picture then needs few switches between processes.
    PixelFormat.I420: LARGEST_BYTES,
    # A few pictures: one that has left us cannot be given to another encoder when this one dies.
    PixelFormat.MJPEG: 1 << 18,
}
_STATUS_DISK_FULL = 256 - errno.ENOSPC  # ffmpeg's exit status is its last error, and a status has eight bits
_FULL = (errno.ENOSPC, errno.EDQUOT)
_REFUSED = (
    errno.EIO,
    errno.EROFS,
    errno.ENODEV,
    errno.ENXIO,
    errno.ESTALE,
    errno.ENOTCONN,
    errno.EFBIG,
    errno.ENOENT,
)
"""A broken or removed medium, a file system that has become read-only or has gone, a file larger than it can hold."""


@dataclass(frozen=True, slots=True)
class EncoderSettings:
    """How pictures and sound are encoded."""

    rate: float = 30.0
    """Frames per second of the file, 1 to 120."""
    coding: VideoCoding = field(default_factory=VideoCoding)
    """How pictures are encoded."""
    audio_bitrate: int = 128_000
    """Bits per second of each sound track."""


class Encoder:
    """A running ffmpeg.

    `video` is written to and closed by the thread of the pictures, `audio` by that of the sound: ffmpeg reads them in
    turn, so a single thread would wait for itself.

    Args:
        ffmpeg: the program.
        target: the new segment file.
        first_slot: number on the recording's grid of the first frame.
        layout: of the pictures.
        settings: how to encode.
        sound_start: samples by which the sound begins after the first frame; negative when it begins earlier.

    Raises:
        OSError: the process or its pipes cannot be made.
    """

    def __init__(
        self,
        ffmpeg: Ffmpeg,
        target: Path,
        first_slot: int,
        layout: Layout,
        settings: EncoderSettings,
        sound_start: int = 0,
    ) -> None:
        self.target = target
        self.first_slot = first_slot
        self.sound_start = sound_start
        self.coding = settings.coding
        self.end_slot: int | None = None
        """Where another encoder goes on, while this one finishes its file; None as long as it is the last."""
        self.hung = False
        """Whether it was ended because it took nothing more."""
        self.gone = False
        """Set by whoever finds out first that writing no longer works."""
        self.video: MediaPipe = open_pipe(_PIPE_BYTES[layout.format])
        self.audio: MediaPipe = open_pipe()
        source = EncoderInput(self.video.url, self.audio.url, layout, settings.rate, sound_start)
        command = recording_command(
            ffmpeg, source, target, coding=settings.coding, audio_bitrate=settings.audio_bitrate
        )
        try:
            with marked(target.parent) as mark:
                inherit = (*self.video.inherit, *self.audio.inherit, *mark)
                self._process = ChildProcess(command, name="ffmpeg", inherit=inherit, grace=5.0)
        except OSError:
            self.video.close()
            self.audio.close()
            raise
        finally:
            self.video.handed_over()
            self.audio.handed_over()

    @property
    def pid(self) -> int:
        """Process id of ffmpeg."""
        return self._process.pid

    @property
    def running(self) -> bool:
        """Whether the process has not ended yet."""
        return self._process.running

    @property
    def cpu_seconds(self) -> float | None:
        """Processor time the process has used; None where the system does not tell."""
        return self._process.cpu_seconds

    @property
    def runnable(self) -> bool:
        """Whether the process waits for nothing but a processor."""
        return self._process.runnable

    def finish(self, timeout: float) -> Outcome:
        """Wait, once both pipes are closed, until the file is finished.

        A process that takes longer is ended, unless it computed meanwhile or waits for a processor: it has what nobody else
        has any more.
        """
        used = self.cpu_seconds or 0.0
        while (outcome := self._process.wait(timeout)) is None:
            now = self.cpu_seconds or 0.0
            if now <= used and not self.runnable:
                return self._process.terminate()
            used = now
        return outcome

    def abort(self, *, hanging: bool = False) -> Outcome:
        """End the process now; what it has written stays readable.

        Args:
            hanging: whether that is because it takes nothing more.
        """
        self.gone = True
        self.hung = self.hung or hanging
        return self._process.kill()

    def sync(self) -> None:
        """Make what the process has written survive a power cut; ffmpeg itself never asks for that.

        Raises:
            OSError: the disk cannot keep it.
        """
        sync_file(self.target)


def is_disk_full(outcome: Outcome) -> bool:
    """Whether an ffmpeg ended because there was no room for what it wrote."""
    return outcome.code == _STATUS_DISK_FULL or any("No space left" in line for line in outcome.log)


def disk_fault(number: int, file: Path) -> DataFolderError | None:
    """What an error of a disk means for people; None when it says nothing about what was written.

    Args:
        number: `errno` of the call that failed.
        file: that was written.
    """
    if number in _FULL:
        return DiskFull(
            sentence("The disk that holds {0} is full", file.parent),
            sentence("Free some room; what was recorded is kept"),
        )
    if number in _REFUSED:
        return DataFolderError(
            sentence(
                "The disk that holds {0} does not take the recording any more: {1}",
                file.parent,
                os.strerror(number),
            ),
            sentence("See that it is plugged in and in order; what was recorded until then is kept"),
        )
    return None


def fault_of(outcome: Outcome, file: Path) -> EnvironmentFault:
    """What an ffmpeg that ended by itself has run into."""
    if is_disk_full(outcome) and (full := disk_fault(errno.ENOSPC, file)):
        return full
    for number in _REFUSED:
        said = any(os.strerror(number) in line for line in outcome.log)
        if said and outcome.code == 256 - number and (fault := disk_fault(number, file)):
            return fault
    return MediaError(
        sentence("Recording stopped because {0}", outcome.words),
        sentence("What was recorded until then is kept; start again to go on"),
        file=file,
        code=outcome.code,
        log=outcome.last_line,
    )

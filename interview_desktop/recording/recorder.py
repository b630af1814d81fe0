"""The recorder: takes frames, blocks and the machine's voice, and keeps them in files that survive a kill at any byte.

    camera ──▶ VideoTrack ─JPEG or I420─▶ ┌────────┐
    microphone ─▶ AudioTrack ─PCM───────▶ │ ffmpeg │ ─▶ segment_0000.mp4 ◀─ fsync ─ Keeper
    voice ──────────┘                     └────────┘

Each track is a thread with a bounded queue and a pipe of its own. Both place what they write by capture times on one
time line, so that tests may push a minute in a second; the clock is asked only whether a device has fallen silent.
"""

from __future__ import annotations

import errno
from dataclasses import dataclass, field, replace
from pathlib import Path

from interview_desktop.core.errors import BugError, DataFolderError, DiskFull, MediaError
from interview_desktop.core.health import RecorderHealth
from interview_desktop.core.media import MEDIA_RATE, Audio, AudioBlock, Frame, RecordedMedia
from interview_desktop.core.ports import Clock, RecorderListener
from interview_desktop.core.sentences import sentence
from interview_desktop.recording.audio_track import AudioTrack
from interview_desktop.recording.encoding.encoder import EncoderSettings
from interview_desktop.recording.encoding.keeper import Keeper
from interview_desktop.recording.encoding.load import LoadLimits
from interview_desktop.recording.encoding.segments import Segments
from interview_desktop.recording.ffmpeg import find_ffmpeg
from interview_desktop.recording.room import COPIES, RESERVE, bytes_per_second, ensure_room
from interview_desktop.recording.video_track import VideoTrack

FINISH_SECONDS = 15.0
"""How long the encoder may take nothing, or not compute, while it finishes a file before it is ended."""


@dataclass(frozen=True, slots=True)
class RecorderSettings:
    """What a person may choose about a recording."""

    encoder: EncoderSettings = field(default_factory=EncoderSettings)
    default_size: tuple[int, int] = (1280, 720)
    """Width and height, pixels, of a recording in which no picture ever comes."""
    planned_seconds: float = 0.0
    """Expected length; there must be room on the disk for it when the recording starts."""
    ffmpeg: Path | None = None
    """The ffmpeg to use; None takes the one that comes with the program, or the system's."""
    load: LoadLimits = field(default_factory=LoadLimits)
    """When a lighter encoder takes over."""
    reserve: int = RESERVE
    """Bytes that must be free on the disk beside what the planned length takes."""


class FfmpegRecorder:
    """Implements `core.ports.Recorder` with one ffmpeg process at a time. Used for one recording.

    Args:
        settings: how to record.
        clock: the one that stamps frames and blocks.
    """

    def __init__(self, settings: RecorderSettings, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock
        self._run: _Run | None = None
        self._media: RecordedMedia | None = None

    def start(
        self, folder: Path, origin: float, listener: RecorderListener, *, after: RecordedMedia | None = None
    ) -> None:
        """Begin; the encoder process itself starts with the first frame, which says how large pictures are."""
        if self._run is not None:
            raise BugError("a recorder is used for one recording")
        ffmpeg = find_ffmpeg(self._settings.ffmpeg)
        _ensure_writable(folder)
        encoding = self._settings.encoder
        width, height = self._settings.default_size
        if after is not None:
            encoding = replace(encoding, rate=after.rate)
            width, height = after.width, after.height
        rate = encoding.rate
        planned = self._settings.planned_seconds * bytes_per_second(width, height, rate)
        ensure_room(folder, round(COPIES * planned), reserve=self._settings.reserve)
        segments = Segments(folder, ffmpeg, encoding, listener, after)
        audio = AudioTrack(segments, self._clock, origin, rate, listener)
        video = VideoTrack(
            segments, self._clock, origin, rate, (width, height), audio, listener, self._settings.load
        )
        self._run = _Run(segments, video, audio, Keeper(segments), rate)
        for thread in (video, audio, self._run.keeper):
            thread.start()

    def video(self, frame: Frame) -> None:
        """Add a frame; its own time places it."""
        self._running.video.put(frame)

    def audio(self, block: AudioBlock) -> None:
        """Add sound from the microphone; its own time places it."""
        if block.rate != MEDIA_RATE:
            raise BugError(f"the recorder takes {MEDIA_RATE} samples per second, not {block.rate}")
        self._running.audio.put(block)

    def voice(self, audio: Audio, time: float) -> None:
        """Add the machine's voice; up to `audio_track.HOLD` seconds late it is still whole in the file."""
        self._running.audio.voice(audio, time)

    def cut_voice(self, time: float) -> None:
        """The machine's voice was stopped at `time`."""
        self._running.audio.cut_voice(time)

    @property
    def health(self) -> RecorderHealth:
        """How the recording is doing; for any thread."""
        run = self._running
        return RecorderHealth(
            waiting_frames=run.video.backlog,
            waiting_blocks=run.audio.backlog,
            dropped_frames=run.video.dropped,
            skipped_frames=run.video.skipped,
            repeated_frames=run.video.repeated,
            drift=run.audio.drift,
            segments=run.segments.count,
            encoder=str(encoder.coding) if (encoder := run.segments.current) else "",
            encoder_speed=run.video.load.speed,
        )

    @property
    def encoder_pid(self) -> int | None:
        """Process id of the encoder that runs; None while there is none."""
        encoder = self._running.segments.current
        return None if encoder is None else encoder.pid

    def stop(self) -> RecordedMedia:
        """Finish the file: sound and picture end together, now."""
        if self._media is not None:
            return self._media
        if self._run is None:
            raise MediaError(sentence("Nothing was recorded, because the recording was never started"))
        run = self._run
        end = self._clock.monotonic()
        run.video.finish(end)
        run.audio.finish(end)
        for track in (run.video, run.audio):
            taken = -1
            while track.is_alive() and taken < (taken := run.segments.taken):
                track.join(FINISH_SECONDS)
            if track.is_alive():  # the encoder takes nothing more: without it the track's write fails
                run.segments.fail(MediaError(sentence("The encoder did not take the end of the recording")))
                track.join()
        kept = run.segments.finish(FINISH_SECONDS)
        run.keeper.stop()
        if not kept:
            failure = run.segments.failure
            if isinstance(failure, MediaError):
                raise MediaError(
                    sentence("Nothing was recorded: {0}", failure.what),
                    sentence("See that ffmpeg works: run doctor"),
                ) from failure
            if failure is not None:
                raise failure
            raise MediaError(
                sentence("Nothing was recorded: the encoder took no picture and no sound"),
                sentence("See that ffmpeg works: run doctor"),
            )
        width, height = run.segments.size
        self._media = RecordedMedia(
            kept, run.segments.zero or 0.0, run.segments.seconds, width, height, run.rate
        )
        return self._media

    @property
    def _running(self) -> _Run:
        if self._run is None:
            raise BugError("the recorder was not started")
        return self._run


@dataclass(frozen=True, slots=True)
class _Run:
    segments: Segments
    video: VideoTrack
    audio: AudioTrack
    keeper: Keeper
    rate: float


def _ensure_writable(folder: Path) -> None:
    probe = folder / ".writable"
    try:
        with probe.open("x"):
            pass
        probe.unlink()
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull(
                sentence("The disk that holds {0} is full", folder), sentence("Free some room")
            ) from error
        raise DataFolderError(
            sentence("The folder {0} cannot be written: {1}", folder, error.strerror),
            sentence("Choose another data folder, or mend its rights"),
        ) from error

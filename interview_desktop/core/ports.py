"""The contracts between the rooms: what a session needs from the world.

Every engine, device and store is used through one of these protocols. Each has a contract suite in
`tests/contracts/` that the fake and every real implementation pass. Method docstrings say which thread calls.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol, runtime_checkable

from interview_desktop.core.errors import DeviceError
from interview_desktop.core.health import RecorderHealth
from interview_desktop.core.media import (
    Audio,
    AudioBlock,
    Chapter,
    Frame,
    RecordedMedia,
    RecordedSegment,
    Speech,
    Subtitle,
    VoiceInRoom,
)
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.transcript import InterviewTranscript, Recognition, Recognized, Word


class Clock(Protocol):
    """Time, injected so that tests own it."""

    def monotonic(self) -> float:
        """Seconds on a clock that never steps; the same one that stamps frames and blocks."""
        ...

    def now(self) -> datetime:
        """Wall-clock time, UTC, aware."""
        ...


# --- devices ------------------------------------------------------------------------------------------------


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


# --- speech -------------------------------------------------------------------------------------------------


@runtime_checkable
class Synthesizer(Protocol):
    """Turns text into speech. Called from one thread at a time; may take seconds."""

    @property
    def name(self) -> str:
        """Engine name of the registry."""
        ...

    def voices(self, language: str) -> Sequence[str]:
        """Names of the voices that speak a BCP 47 language; empty when there is none."""
        ...

    def synthesize(self, text: str, choice: VoiceChoice) -> Speech:
        """Speak one utterance.

        Raises:
            EngineUnavailable: no such voice, or no voice for the language.
            EngineFailed: the engine broke or gave no sound.
        """
        ...

    def close(self) -> None:
        """End the worker program, if there is one; safe to call twice."""
        ...


@dataclass(frozen=True, slots=True)
class RecognitionRequest:
    """One answer to be recognised."""

    audio: Audio
    """`SPEECH_RATE` mono."""
    language: str = "en"
    hot_words: tuple[str, ...] = ()
    """Names and terms to expect."""


@runtime_checkable
class Recognizer(Protocol):
    """Turns an answer into words with times. Called from one thread at a time; may take seconds."""

    @property
    def name(self) -> str:
        """Engine name of the registry."""
        ...

    def knows(self, language: str) -> bool:
        """Whether it is valid for a BCP 47 language; where it is not, it is never given speech. May start its program.

        Raises:
            EngineUnavailable: it is not installed.
            EngineFailed: it does not start.
        """
        ...

    def hears_fillers(self, language: str) -> bool:
        """Whether it has a second pass (`verbatim`) that is valid for a language and installed."""
        ...

    def recognize(self, request: RecognitionRequest) -> Recognition:
        """Recognise one answer; word times are seconds from the start of its audio.

        An engine that breaks raises; it never returns text about its own failure.

        Raises:
            EngineUnavailable: not valid for the language.
            EngineFailed: broke, was killed or timed out.
        """
        ...

    def verbatim(
        self, request: RecognitionRequest, recognized: Recognized, urgent: Callable[[], bool]
    ) -> tuple[Word, ...] | None:
        """Listen again for the fillers that recognising leaves out.

        Args:
            request: the answer.
            recognized: what was recognised in it, by this engine or another.
            urgent: asked now and then; once it says True this gives up, because other work waits.

        Returns:
            The words of `recognized` with the fillers in their places; nothing where this engine has no second pass that is
            valid for the language; None when it gave up.

        Raises:
            EngineUnavailable: something that it needs is not installed.
            EngineFailed: broke, was killed or timed out.
        """
        ...

    def close(self) -> None:
        """End the worker process, if there is one; safe to call twice."""
        ...


class VoiceDetector(Protocol):
    """Gives the probability of speech, chunk by chunk. Decides nothing; used from one thread."""

    @property
    def name(self) -> str:
        """Engine name of the registry."""
        ...

    @property
    def chunk_samples(self) -> int:
        """Samples at `SPEECH_RATE` of a chunk."""
        ...

    def probabilities(self, chunks: bytes) -> Sequence[float]:
        """Probability, 0 to 1, that a chunk holds speech, for each of some that follow one another.

        Many at once cost less than one at a time, and give the same.

        Raises:
            ValueError: these are no whole chunks.
        """
        ...

    def reset(self) -> None:
        """Forget what came before."""
        ...


# --- recording ----------------------------------------------------------------------------------------------


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


# --- keeping ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class InterviewOutcome:
    """What is known when an interview has ended, however it ended."""

    interview_id: str
    status: str
    """Either "completed" when every question was asked, or "stopped" when it was ended before."""
    started: datetime
    ended: datetime
    duration: float
    """Seconds of recording."""
    video: Path | None
    transcript_files: Mapping[str, Path] = field(default_factory=dict)
    """Format ("txt", "json", "srt", "vtt") to file."""
    transcript: InterviewTranscript | None = None
    report: MediaReport | None = None
    warnings: tuple[str, ...] = ()

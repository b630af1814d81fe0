"""A recorder and a muxer that keep what they are given in memory and write small marker files in place of media."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from interview_desktop.core.errors import DataFolderError, MediaError, NameTaken
from interview_desktop.core.health import RecorderHealth
from interview_desktop.core.media import (
    Audio,
    AudioBlock,
    Chapter,
    Frame,
    RecordedMedia,
    RecordedSegment,
    Subtitle,
)
from interview_desktop.core.ports import MediaReport, RecorderListener

FAKE_RATE = 30.0
"""Frames per second that the fakes claim."""


@dataclass
class FakeRecorder:
    """Keeps everything it is given; its segment is a JSON file, so that a muxer finds something to read."""

    start_error: Exception | None = None
    """Raised by `start`."""
    stop_error: Exception | None = None
    """Raised by `stop`."""
    folder: Path | None = None
    origin: float = 0.0
    listener: RecorderListener | None = None
    frames: list[Frame] = field(default_factory=list)
    blocks: list[AudioBlock] = field(default_factory=list)
    voices: list[tuple[Audio, float]] = field(default_factory=list)
    cuts: list[float] = field(default_factory=list)
    after: RecordedMedia | None = None
    """What an earlier run has left."""
    name: str = "segment_0000.mp4"
    media: RecordedMedia | None = None
    """What `stop` returned."""
    health: RecorderHealth = field(
        default_factory=lambda: RecorderHealth(0, 0, 0, 0, 0, 0.0, 1, "libx264 veryfast", 1.0)
    )
    """How it says it is doing."""

    def start(
        self, folder: Path, origin: float, listener: RecorderListener, *, after: RecordedMedia | None = None
    ) -> None:
        """Remember the time line, unless told to fail."""
        if self.start_error is not None:
            raise self.start_error
        if not folder.is_dir():
            raise DataFolderError(f"The folder {folder.name} is not there", "Create it")
        self.folder, self.origin, self.listener = folder, origin, listener
        self.after = after
        if after is None:
            listener.recorder_segment("segment_0000.mp4", 0.0, origin)
        else:
            self.origin = after.origin
            self.name = f"segment_{len(after.segments):04d}.mp4"
            listener.recorder_segment(self.name, after.duration, after.origin)

    def video(self, frame: Frame) -> None:
        """Keep the frame."""
        self.frames.append(frame)

    def audio(self, block: AudioBlock) -> None:
        """Keep the block."""
        self.blocks.append(block)

    def voice(self, audio: Audio, time: float) -> None:
        """Keep the machine's voice."""
        self.voices.append((audio, time))

    def cut_voice(self, time: float) -> None:
        """Keep the time."""
        self.cuts.append(time)

    def stop(self) -> RecordedMedia:
        """Write the marker file; the recording lasts to the end of the latest thing it was given."""
        if self.stop_error is not None:
            raise self.stop_error
        if self.media is not None:
            return self.media
        if self.folder is None or not (self.frames or self.blocks):
            raise MediaError("Nothing was recorded", "Start the recording before stopping it")
        ends = [frame.time + 1 / FAKE_RATE for frame in self.frames] + [block.end for block in self.blocks]
        width, height = (self.frames[0].width, self.frames[0].height) if self.frames else (1280, 720)
        self.media = RecordedMedia(
            (
                *(self.after.segments if self.after else ()),
                RecordedSegment(self.name, self.after.duration if self.after else 0.0),
            ),
            self.origin,
            max(ends) - self.origin,
            width,
            height,
            FAKE_RATE,
        )
        counts = {"frames": len(self.frames), "blocks": len(self.blocks), "voices": len(self.voices)}
        (self.folder / self.name).write_text(json.dumps(counts))
        return self.media

    def lower(self, before: str, after: str, step: int) -> None:
        """Let a lighter encoder go on, as a busy machine makes it."""
        assert self.listener is not None, "start it first"
        self.listener.recorder_lowered(self.origin, before, after, step)

    def break_down(self, error: Exception) -> None:
        """Fail as an encoder does that has died; what was given so far stays readable."""
        assert self.listener is not None, "start it first"
        self.listener.recorder_failed(error)


@dataclass(frozen=True)
class Muxed:
    """One call of the fake muxer."""

    media: RecordedMedia
    target: Path
    chapters: tuple[Chapter, ...]
    subtitles: tuple[Subtitle, ...]
    title: str
    created: datetime
    language: str
    sound_late: float


@dataclass
class FakeMuxer:
    """Writes the chapters and subtitles it is given as JSON under the target's name."""

    error: Exception | None = None
    """Raised by `mux` before anything is written."""
    warnings: tuple[str, ...] = ()
    """Put into every report."""
    calls: list[Muxed] = field(default_factory=list)

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
        """Write the target, which must be new, and report what the media says of itself."""
        if self.error is not None:
            raise self.error
        for segment in media.segments:
            if not (folder / segment.name).is_file():
                raise MediaError(f"{segment.name} cannot be read", file=folder / segment.name)
        content = json.dumps(
            {
                "title": title,
                "chapters": [[chapter.title, chapter.start, chapter.end] for chapter in chapters],
                "subtitles": [[item.speaker, item.text, item.start, item.end] for item in subtitles],
            },
            ensure_ascii=False,
        )
        try:
            with target.open("x", encoding="utf-8") as file:
                file.write(content)
        except FileExistsError:
            raise NameTaken(f"{target.name} exists already", "Choose another id") from None
        self.calls.append(
            Muxed(media, target, tuple(chapters), tuple(subtitles), title, created, language, sound_late)
        )
        return MediaReport(
            path=target,
            duration=media.duration,
            video_duration=media.duration,
            audio_duration=media.duration,
            width=media.width,
            height=media.height,
            frames=round(media.duration * media.rate),
            chapters=len(chapters),
            bytes=target.stat().st_size,
            warnings=self.warnings,
        )

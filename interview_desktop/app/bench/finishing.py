"""How long it takes from the last second of a recording to the final file, also for lengths nobody waits for."""

from __future__ import annotations

import shutil
import threading
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from interview_desktop.core.errors import MediaError
from interview_desktop.core.media import Chapter, RecordedMedia, RecordedSegment, Subtitle
from interview_desktop.recording.encoding.commands import growing_copy_command, looped_copy_command
from interview_desktop.recording.ffmpeg import Ffmpeg
from interview_desktop.recording.finishing.mux import FfmpegMuxer
from interview_desktop.recording.process import ChildProcess

_CHAPTER_SECONDS = 180.0
_SUBTITLE_SECONDS = 4.0
_COPY_SECONDS = 1200.0
_CHUNK = 1 << 18


@dataclass(frozen=True, slots=True)
class Finish:
    """Seconds that the two steps take."""

    closing: float
    """From the last byte in to the file closed and playable."""
    publishing: float
    """From there to the final file with chapters and subtitles, checked and on the disk."""


def finish_long(ffmpeg: Ffmpeg, recorded: Path, seconds: float, folder: Path) -> Finish:
    """Make a recording of some length out of a short one, close it, and make the final file of it.

    The streams are copied again and again into a growing file of the kind that the encoder writes; what is measured
    begins when the last of them has gone in.

    Args:
        ffmpeg: the program.
        recorded: a recording of about a minute.
        seconds: length to reach.
        folder: where everything is written; emptied afterwards.

    Raises:
        MediaError: ffmpeg failed.
        DiskFull: there is no room.
    """
    folder.mkdir()
    try:
        closing, length = _prefill(ffmpeg, recorded, seconds, folder / "segment_0000.mp4")
        return Finish(closing, publish(ffmpeg, folder, length))
    finally:
        shutil.rmtree(folder)


def publish(ffmpeg: Ffmpeg, folder: Path, seconds: float) -> float:
    """Make the final file of `segment_0000.mp4`; returns how long it took, in seconds."""
    media = RecordedMedia((RecordedSegment("segment_0000.mp4", 0.0),), 0.0, seconds, 0, 0, 0.0)
    began = time.monotonic()
    FfmpegMuxer(ffmpeg.path).mux(
        media,
        folder,
        folder / "final.mp4",
        chapters=[
            Chapter(f"Question {number + 1}", start, min(seconds, start + _CHAPTER_SECONDS))
            for number, start in enumerate(_steps(seconds, _CHAPTER_SECONDS))
        ],
        subtitles=[
            Subtitle("What was said in these seconds, word by word.", start, start + 3.5, "candidate")
            for start in _steps(seconds, _SUBTITLE_SECONDS)
        ],
        title="Interview",
        created=datetime.now(UTC),
        language="en",
    )
    return time.monotonic() - began


def _steps(seconds: float, step: float) -> list[float]:
    return [number * step for number in range(max(1, int(seconds / step)))]


def _prefill(ffmpeg: Ffmpeg, recorded: Path, seconds: float, target: Path) -> tuple[float, float]:
    """Seconds that closing the file took, and its length."""
    from interview_desktop.recording.reading.probe import readable_seconds

    reading = ChildProcess(
        looped_copy_command(ffmpeg, recorded, seconds), name="ffmpeg reading", output_pipe=True
    )
    writing = ChildProcess(growing_copy_command(ffmpeg, target), name="ffmpeg writing", input_pipe=True)
    with reading, writing:
        while chunk := reading.stdout.read(_CHUNK):
            _write_all(writing, chunk)
        # Whatever is left in the pipe is taken now, so that only the closing is measured.
        threading.Event().wait(1.0)
        began = time.monotonic()
        writing.stdin.close()
        outcome = writing.wait(_COPY_SECONDS) or writing.kill()
        closing = time.monotonic() - began
    if not outcome.ok:
        raise MediaError(f"{outcome}: {outcome.last_line}", file=target)
    return closing, readable_seconds(target)


def _write_all(child: ChildProcess, chunk: bytes) -> None:
    view = memoryview(chunk)
    while view:
        view = view[child.stdin.write(view) or 0 :]

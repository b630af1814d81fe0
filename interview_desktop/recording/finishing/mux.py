"""The one MP4 that people get: recorded streams copied, with chapters, subtitles and tags."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from interview_desktop.core.errors import MediaError
from interview_desktop.core.media import MEDIA_RATE, Chapter, RecordedMedia, Subtitle
from interview_desktop.core.ports import MediaReport
from interview_desktop.core.sentences import sentence
from interview_desktop.files.whole import taken
from interview_desktop.recording.encoding.commands import muxing_command
from interview_desktop.recording.encoding.encoder import is_disk_full
from interview_desktop.recording.encoding.seam import last_packet
from interview_desktop.recording.ffmpeg import find_ffmpeg
from interview_desktop.recording.finishing.check import LOST, check_media
from interview_desktop.recording.finishing.naming import disk_full, unfinished_file
from interview_desktop.recording.finishing.subtitles import to_vtt
from interview_desktop.recording.finishing.tags import language_code, metadata_text, tidied
from interview_desktop.recording.process import ChildProcess, Outcome
from interview_desktop.recording.reading.probe import sound_tracks
from interview_desktop.recording.room import ensure_room

_STILL = 60.0
"""Seconds in which nothing is written and nothing computed, after which ffmpeg hangs. No limit to the whole: copying two hours takes
fifteen seconds on a good disk, and on a slow stick as long as it takes."""
_MARGIN = 20_000_000
_REMEDY = sentence("Free some room, then run recover")


class FfmpegMuxer:
    """Implements `core.ports.Muxer`.

    The file is made under a hidden name beside its target, checked, brought to the disk, and only then given its name, in
    one step and never over another file. Whatever fails, nothing unfinished is left.

    Args:
        ffmpeg: the ffmpeg to use; None takes the one that comes with the program, or the system's.
        lost: seconds of sound or picture whose lack makes a file wrong. What a crash has left is taken as it is: with
            `math.inf` a lack is a warning, however long.
    """

    def __init__(self, ffmpeg: Path | None = None, *, lost: float = LOST) -> None:
        self._ffmpeg = ffmpeg
        self._lost = lost

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
        """Write `target` from the segments in `folder`; sound that is late is moved by an edit list, not encoded anew."""
        if target.exists():
            raise taken(target)
        segments = [_readable(folder / segment.name) for segment in media.segments]
        if not segments:
            raise MediaError(sentence("There is no recording to make a video of"), file=folder)
        ensure_room(target.parent, sum(path.stat().st_size for path in segments) + _MARGIN, reserve=0)
        joined = len(segments) > 1
        tidy = tidied(chapters, media.duration)
        shown = _for_ffmpeg(subtitles)
        # The lists hold what was said: they stay in the session's own folder, and only as long as ffmpeg reads them.
        with unfinished_file(target, _REMEDY) as unfinished:
            with tempfile.TemporaryDirectory(prefix=".mux-", dir=folder) as lists:
                metadata = _written(Path(lists) / "metadata.txt", metadata_text(title, created, tidy))
                command = muxing_command(
                    find_ffmpeg(self._ffmpeg),
                    source=_written(Path(lists) / "segments.txt", _concat_list(media, segments))
                    if joined
                    else segments[0],
                    joined=joined,
                    subtitles=_written(Path(lists) / "subtitles.vtt", shown) if shown else None,
                    metadata=metadata,
                    target=unfinished,
                    language=language_code(language),
                    sound_tracks=sound_tracks(segments[0]),
                    sound_late=sound_late,
                )
                _run(command, unfinished)
            report = check_media(
                unfinished,
                duration=media.duration,
                chapters=tidy,
                subtitles=bool(shown),
                lost=self._lost,
                sound_late=sound_late,
            )
        return replace(report, path=target)


def _for_ffmpeg(subtitles: Sequence[Subtitle]) -> str:
    """The subtitles as WebVTT; empty when there are none."""
    if not any(item.text.strip() for item in subtitles):
        return ""
    # WORKAROUND for ffmpeg's mov_text encoder: it writes its own escapes of these three into the text, so that they
    # become their full-width forms.
    return to_vtt(subtitles, named=True).translate(str.maketrans("{}\\", "\uff5b\uff5d\uff3c"))


def _run(command: Sequence[str], target: Path) -> None:
    with ChildProcess(command, name="ffmpeg") as child:
        outcome = _finished(child, target)
    if outcome.ok:
        return
    if is_disk_full(outcome):
        raise disk_full(target, _REMEDY)
    raise MediaError(
        sentence("The video could not be made, because {0}", outcome.words),
        sentence("The recording itself is kept in the session's folder; run recover on it"),
        file=target,
        code=outcome.code,
        log=outcome.last_line,
    )


def _finished(child: ChildProcess, target: Path) -> Outcome:
    """Wait for the end of a process as long as it gets on with its file."""
    done: tuple[float | None, int, int] | None = None
    while (outcome := child.wait(_STILL)) is None:
        file = target.stat() if target.exists() else None
        now = child.cpu_seconds, file.st_size if file else 0, file.st_mtime_ns if file else 0
        if now == done and not child.runnable:
            return child.kill()
        done = now
    return outcome


def _concat_list(media: RecordedMedia, paths: Sequence[Path]) -> str:
    """The segments in the syntax of ffmpeg's concat demuxer, each at its place on the time line.

    A segment that broke off is shorter than the time to the next one, which then begins where it belongs all the same. One
    that was finished has more sound than pictures; what is beyond the seam is left out.
    """
    lines = ["ffconcat version 1.0"]
    ends = [segment.start for segment in media.segments[1:]]
    for number, (segment, path) in enumerate(zip(media.segments, paths, strict=True)):
        quoted = str(path.absolute()).replace("'", r"'\''")
        lines.append(f"file '{quoted}'")
        if number < len(ends):
            seam = last_packet(round(ends[number] * MEDIA_RATE)) / MEDIA_RATE
            lines += [
                f"outpoint {seam - segment.start:.6f}",
                f"duration {ends[number] - segment.start:.6f}",
            ]
    return "\n".join(lines) + "\n"


def _readable(path: Path) -> Path:
    if not path.is_file():
        raise MediaError(
            sentence("The recording {0} is not in its folder", path.name),
            sentence("Restore the session's folder"),
            file=path,
        )
    return path


def _written(path: Path, content: str) -> Path:
    path.write_text(content, encoding="utf-8", newline="\n")
    return path

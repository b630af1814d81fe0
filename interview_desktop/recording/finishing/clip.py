"""A part of a finished video as a file of its own: pictures and sound are copied, nothing is encoded anew."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from interview_desktop.core.errors import MediaError
from interview_desktop.core.sentences import sentence
from interview_desktop.files.whole import taken
from interview_desktop.recording.finishing.naming import unfinished_file

if TYPE_CHECKING:
    from av.container import InputContainer

_REORDERED = 0.5
"""Seconds by which a picture may be shown later than it is read."""


def cut_clip(source: Path | BinaryIO, target: Path, start: float, end: float) -> float:
    """Copy what lies between two times into a new MP4 file.

    A copy can only begin with a whole picture: it begins with the last one before `start`, a few seconds at most.

    Args:
        source: a finished video, or an open, seekable file with one.
        target: must not exist.
        start: seconds.
        end: seconds.

    Returns:
        Where in the source the clip really begins, in seconds.

    Raises:
        NameTaken: there is a file of that name.
        MediaError: the video cannot be read, or holds nothing between the two times.
        DiskFull: no room.
        DataFolderError: the clip cannot be written.
    """
    import av

    if target.exists():
        raise taken(target)
    with unfinished_file(target, "Free some room, then try again") as unfinished:
        try:
            if isinstance(source, Path):
                with av.open(str(source), "r") as media:
                    return _copy(media, unfinished, start, end)
            with av.open(source, "r") as media:
                return _copy(media, unfinished, start, end)
        except av.error.FFmpegError as error:
            raise MediaError(
                sentence("The clip could not be made: {0}", error.strerror),
                sentence("See that the video can be played"),
                code=error.errno,
            ) from error


def _copy(media: InputContainer, target: Path, start: float, end: float) -> float:
    import av

    begun: float | None = None
    with av.open(str(target), "w", format="mp4") as clip:
        # The second sound track is the bare microphone: a clip is for listening.
        kept = [*media.streams.video[:1], *media.streams.audio[:1]]
        leading = kept[0].type if kept else ""
        copies = {stream.index: clip.add_stream_from_template(stream) for stream in kept}
        media.seek(round(max(0.0, start) * av.time_base), backward=True)
        for packet in media.demux(kept):
            if packet.dts is None or packet.pts is None:
                continue
            at, leads = float(packet.pts * packet.time_base), packet.stream.type == leading
            if leads and float(packet.dts * packet.time_base) >= end:
                break
            if begun is None and leads:
                begun = at
            if begun is None or at < begun or at >= end + _REORDERED:
                continue
            offset = round(begun / packet.time_base)
            packet.pts, packet.dts = packet.pts - offset, packet.dts - offset
            packet.stream = copies[packet.stream.index]
            clip.mux(packet)
        if begun is None:
            raise MediaError(
                sentence("There is nothing between these times of the video"), sentence("Choose other times")
            )
    return begun

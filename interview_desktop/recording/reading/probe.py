"""Looks into media files without decoding them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from interview_desktop.core.errors import MediaError
from interview_desktop.recording.reading.growing import last_fragments

if TYPE_CHECKING:
    from av.container import InputContainer


def readable_seconds(path: Path) -> float:
    """How much of a recording can be played: to the end of the last video packet, in seconds; 0 when nothing can.

    Reads every packet's header, so that it is true also for a file whose writer was killed.
    """
    return readable_ends(path)[0]


def readable_ends(path: Path) -> tuple[float, float]:
    """Where picture and sound of a recording end, seconds from its beginning; of more sound tracks the one that ends first.

    Of a file that was not finished only the last fragments are read: an encoder is replaced while pictures wait.
    """
    import av

    try:
        with path.open("rb") as file:
            last = last_fragments(file)
            with av.open(last or str(path), mode="r") as media:
                streams = (*media.streams.video[:1], *media.streams.audio)
                told = [
                    float((each.start_time or 0) + each.duration) * float(each.time_base)
                    for each in streams
                    if each.duration and each.time_base
                ]
                finished = last is None and len(told) == len(streams)
                picture, *sounds = told if finished else _ends(media)
    except (OSError, av.error.FFmpegError, ValueError):  # missing, empty or broken; no video stream
        return 0.0, 0.0
    return picture, min(sounds, default=0.0)


def _ends(media: InputContainer) -> list[float]:
    """Where the picture ends, and each sound track, by the packets that are there."""
    picture = media.streams.video[0].index if media.streams.video else -1
    ends = {stream.index: 0.0 for stream in (*media.streams.video, *media.streams.audio)}
    for packet in media.demux():
        if packet.pts is not None and not packet.is_corrupt:  # cut off by a full disk
            end = float((packet.pts + (packet.duration or 0)) * packet.time_base)
            ends[packet.stream_index] = max(ends.get(packet.stream_index, 0.0), end)
    return [ends.pop(picture, 0.0), *ends.values()]


def picture_form(path: Path) -> tuple[int, int, float]:
    """Width and height of a file's pictures, and how many there are in a second.

    Raises:
        MediaError: it cannot be read.
    """
    import av

    try:
        with av.open(str(path)) as media:
            video = media.streams.video[0]
            return video.width, video.height, float(video.average_rate or 0)
    except (av.error.FFmpegError, IndexError) as error:
        raise MediaError(
            f"The recording {path.name} cannot be read", "Restore the session's folder", file=path
        ) from error


def media_seconds(path: Path) -> float:
    """Length of a finished file.

    Raises:
        MediaError: it cannot be read.
    """
    import av

    try:
        with av.open(str(path)) as media:
            return (media.duration or 0) / 1_000_000
    except av.error.FFmpegError as error:
        raise MediaError(
            f"The video {path.name} cannot be read: {error.strerror}", "Restore it from a copy", file=path
        ) from error


def sound_tracks(path: Path) -> int:
    """How many sound tracks a file has.

    Raises:
        MediaError: it cannot be read.
    """
    return tracks(path)["audio"]


def tracks(path: Path) -> Counter[str]:
    """How many tracks a file has of each kind: "video", "audio", "subtitle".

    Raises:
        MediaError: it cannot be read.
    """
    import av

    try:
        with av.open(str(path)) as media:
            return Counter(stream.type for stream in media.streams)
    except av.error.FFmpegError as error:
        raise MediaError(
            f"The recording {path.name} cannot be read: {error.strerror}",
            "Restore the session's folder",
            file=path,
        ) from error

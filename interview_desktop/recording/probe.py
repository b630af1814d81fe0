"""Looks into media files without decoding them."""

from __future__ import annotations

from pathlib import Path

from interview_desktop.core.errors import MediaError


def readable_seconds(path: Path) -> float:
    """How much of a recording can be played: to the end of the last video packet, in seconds; 0 when nothing can.

    Reads every packet's header, so that it is true also for a file whose writer was killed.
    """
    import av

    try:
        with av.open(str(path)) as media:
            ends = [
                float((packet.pts + (packet.duration or 0)) * packet.time_base)
                for packet in media.demux(media.streams.video[0])
                if packet.pts is not None and not packet.is_corrupt  # cut off by a full disk
            ]
    except (av.error.FFmpegError, IndexError):  # missing, empty or broken; no video stream
        return 0.0
    return max(ends, default=0.0)


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


def sound_tracks(path: Path) -> int:
    """How many sound tracks a file has.

    Raises:
        MediaError: it cannot be read.
    """
    import av

    try:
        with av.open(str(path)) as media:
            return len(media.streams.audio)
    except av.error.FFmpegError as error:
        raise MediaError(
            f"The recording {path.name} cannot be read: {error.strerror}",
            "Restore the session's folder",
            file=path,
        ) from error

"""Looks into media files without decoding them."""

from __future__ import annotations

from pathlib import Path


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
                if packet.pts is not None
            ]
    except (av.error.FFmpegError, IndexError):  # missing, empty or broken; no video stream
        return 0.0
    return max(ends, default=0.0)

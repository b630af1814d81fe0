"""The child process that opens media of strangers: `python -m interview_desktop.recording.reading.decoder`.

Arguments: memory in bytes, seconds, media seconds, then `look FILE`, `sound FILE TARGET START END` or `picture FILE`. It prints one JSON
object: what it found, or `fault` with half a sentence that goes on from the file's name.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, BinaryIO

from interview_desktop.recording.reading.limits import hold

_FORMATS = "aac,aiff,avi,flac,flv,matroska,webm,mov,mp4,mp3,mpeg,mpegts,ogg,wav,w64,caf,amr"
"""Demuxers that may be used; playlists, concatenations and pictures, which refer to other files, are not among them."""
_PICTURES = "png_pipe,jpeg_pipe"
_RATE = 16_000
_LARGEST_SIDE = 4096
_BEFORE = 1.0  # seconds before the wanted stretch at which decoding begins


def main(arguments: Sequence[str] | None = None) -> int:
    """Do one thing under the limits that are given."""
    memory, seconds, longest, operation, *rest = sys.argv[1:] if arguments is None else arguments
    hold(memory=int(memory), seconds=float(seconds), written=int(float(longest) * _RATE * 2) + (1 << 20))
    import av

    try:
        formats = _PICTURES if operation == "picture" else _FORMATS
        with Path(rest[0]).open("rb") as file, _opened(file, formats) as media:
            match operation:
                case "look":
                    answer = _look(media)
                case "picture":
                    answer = _picture(media)
                case _:
                    answer = _sound(media, Path(rest[1]), rest[2:], float(longest))
    except MemoryError:
        answer = {"fault": "takes too much memory to decode"}
    except (av.error.FFmpegError, ValueError, OSError) as error:
        why = getattr(error, "strerror", None) or str(error)
        kind = "a picture" if operation == "picture" else "audio or video"
        answer = {"fault": f"cannot be read as {kind}: {why.lower()}"}
    sys.stdout.write(json.dumps(answer))
    return 0


def _opened(file: BinaryIO, formats: str) -> Any:
    import av

    return av.open(file, mode="r", options={"format_whitelist": formats, "protocol_whitelist": "none"})


def _picture(media: Any) -> dict[str, Any]:
    """Decode it, which is the proof that it can be shown; its size is looked at before."""
    stream = media.streams.video[0]
    size = {"width": stream.width, "height": stream.height}
    if max(size.values()) > _LARGEST_SIDE:
        return {"fault": f"has more than {_LARGEST_SIDE} points in width or height"}
    next(media.decode(stream))
    return size


def _look(media: Any) -> dict[str, Any]:
    sound = media.streams.audio[0] if media.streams.audio else None
    picture = media.streams.video[0] if media.streams.video else None
    if sound is None and picture is None:
        return {"fault": "holds neither sound nor pictures"}
    seconds = (media.duration or 0) / 1_000_000
    if not seconds:
        # Recorded by a browser, or cut off: the file does not say how long it is.
        for packet in media.demux():
            if packet.pts is not None:
                seconds = max(seconds, float((packet.pts + (packet.duration or 0)) * packet.time_base))
    chapters = [
        (
            str(each["metadata"].get("title", "")),
            float(each["start"] * each["time_base"]),
            float(each["end"] * each["time_base"]),
        )
        for each in media.chapters()
    ]
    return {
        "format": media.format.name,
        "seconds": seconds,
        "sound": sound.codec_context.name if sound is not None else "",
        "picture": picture.codec_context.name if picture is not None else "",
        "width": picture.width if picture is not None else 0,
        "height": picture.height if picture is not None else 0,
        "chapters": chapters,
    }


def _sound(media: Any, target: Path, stretch: Sequence[str], longest: float) -> dict[str, Any]:
    import av

    if not media.streams.audio:
        return {"fault": "has no sound"}
    track = media.streams.audio[0]
    track.thread_count = 1
    start = float(stretch[0]) if stretch[0] else 0.0
    end = float(stretch[1]) if stretch[1] else float("inf")
    if start > _BEFORE:
        media.seek(round((start - _BEFORE) * 1_000_000), backward=True)
    resampler = av.AudioResampler(format="s16", layout="mono", rate=_RATE)
    written = 0
    with target.open("wb") as out:

        def keep(pieces: Sequence[Any]) -> None:
            nonlocal written
            for piece in pieces:
                samples = bytes(piece.planes[0])[: piece.samples * 2]
                out.write(samples)
                written += len(samples)

        broken = False
        for packet in media.demux(track):
            try:
                frames = packet.decode()
            except av.error.InvalidDataError:
                broken = True  # one bad packet costs its own sound
                continue
            for frame in frames:
                time = frame.time or 0.0
                if time + frame.samples / frame.sample_rate <= start:
                    continue
                if time >= end:
                    break
                keep(resampler.resample(frame))
            else:
                if written > longest * _RATE * 2:
                    return {"fault": f"has more than {longest / 3600:g} hours of sound"}
                continue
            break
        keep(resampler.resample(None))
    if broken and not written:
        return {"fault": "has sound that cannot be decoded"}
    return {"seconds": written / 2 / _RATE}


if __name__ == "__main__":
    sys.exit(main())

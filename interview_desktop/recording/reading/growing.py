"""Looks into a recording that is still being written: whether it holds, up to a moment ago, what it should.

Two hours have tens of thousands of fragments, and a candidate waits for the answer. So the file is walked by the headers of
its boxes only, and of the fragments a few are read and decoded: those of the beginning, of the end, and some between.
A file that was finished, before a pause or an interruption, has an index in place of fragments: its spots are sought by it.
"""

from __future__ import annotations

import io
import os
import struct
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from interview_desktop.core.errors import MediaError
from interview_desktop.core.media import RecordedSegment
from interview_desktop.core.sentences import sentence

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.packet import Packet

LAG = 1.5
"""Seconds by which what can be read may lag behind what was recorded: encoder, sound track and fragments take their time."""

_SPOTS = 6  # between beginning and end
_SPOT_FRAGMENTS = 14  # of 0.2 s and more: enough to hold a key frame, of which there is one in two seconds
_SPOT_SECONDS = 2.8  # the same length, where there are no fragments
_SILENT_STEP = 1  # a peak in 16-bit steps, which only a dead input stays under
_HEADER = struct.Struct(">I4sQ")


class GrowingCheck:
    """Implements `core.ports.LiveCheck` for the files that `FfmpegRecorder` writes."""

    def check(self, folder: Path, segments: Sequence[RecordedSegment], seconds: float) -> tuple[str, ...]:
        """Look into every file of a recording that goes on; what the last one lacks may be up to `LAG` long."""
        if not segments:
            raise MediaError(
                sentence("Nothing has been recorded"),
                sentence("Check camera, microphone and disk"),
                file=folder,
            )
        warnings: list[str] = []
        *earlier, last = segments
        for segment in earlier:
            _look(folder / segment.name)
        found = _look(folder / last.name)
        for name, end in (("picture", found.video_end), ("sound", found.audio_end)):
            there = last.start + end
            if there < seconds - LAG:
                raise _wrong(
                    folder / last.name, f"its {name} ends at {there:.1f} s in place of {seconds:.1f} s"
                )
        if found.silent:
            warnings.append(sentence("The microphone recorded only digital silence"))
        return tuple(warnings)


@dataclass(frozen=True, slots=True)
class _Found:
    video_end: float
    """Seconds from the beginning of the file, as the next."""
    audio_end: float
    """Of the sound track that ends first."""
    silent: bool


def _look(path: Path) -> _Found:
    import av

    try:
        with path.open("rb") as file:
            if _is_finished(file):
                file.seek(0)
                with av.open(file, mode="r", format="mp4") as media:
                    return _decoded(media, path, _sought)
            shown = _Excerpt(file, *_chosen(file, path))
            with av.open(shown, mode="r", format="mp4") as media:
                return _decoded(media, path, _all)
    except av.error.FFmpegError as error:
        raise _wrong(path, f"it cannot be decoded: {error.strerror}") from error
    except OSError as error:
        raise _wrong(path, f"it cannot be read: {error.strerror}") from error


def _all(media: InputContainer) -> Iterator[Packet[Any]]:
    yield from media.demux()


def _sought(media: InputContainer) -> Iterator[Packet[Any]]:
    """The packets of the spots of a finished file, each from the key frame before it on; the last reach to the end."""
    import av

    video = media.streams.video[0]
    last = max(0.0, (media.duration or 0) / av.time_base - _SPOT_SECONDS)
    for spot in range(_SPOTS + 2):
        begin = last * spot / (_SPOTS + 1)
        media.seek(round(begin * av.time_base))
        for packet in media.demux():
            at = float(packet.pts * packet.time_base) if packet.pts is not None else begin
            if packet.stream is video and begin < last and at > begin + _SPOT_SECONDS:
                break
            yield packet


def _decoded(
    media: InputContainer, path: Path, packets: Callable[[InputContainer], Iterator[Packet[Any]]]
) -> _Found:
    if not media.streams.video or not media.streams.audio:
        raise _wrong(path, "it does not have both picture and sound")
    video, bare = media.streams.video[0], media.streams.audio[-1]
    ends = dict.fromkeys((video.index, *(stream.index for stream in media.streams.audio)), 0.0)
    since_key: list[Packet[Any]] = []
    pictures, loudest = 0, 0.0
    for packet in packets(media):
        if packet.pts is None or packet.stream.index not in ends:
            continue
        end = float((packet.pts + (packet.duration or 0)) * packet.time_base)
        ends[packet.stream.index] = max(ends[packet.stream.index], end)
        if packet.stream is video:
            if packet.is_keyframe:
                pictures += _pictures_of([packet])
                since_key.clear()
            since_key.append(packet)
        elif packet.stream is bare:
            for frame in packet.decode():
                # AAC decodes to planes of floats from -1 to 1.
                loudest = max(loudest, float(np.max(np.abs(frame.to_ndarray()), initial=0.0)))
    if not pictures or not _pictures_of(since_key):
        raise _wrong(path, "its first or last picture cannot be decoded")
    sound = min(end for index, end in ends.items() if index != video.index)
    return _Found(ends[video.index], sound, loudest * 32768 <= _SILENT_STEP)


def _pictures_of(packets: Sequence[Packet[Any]]) -> int:
    """How many pictures come out of packets that begin with a key frame; the decoder is as new afterwards."""
    decoder = packets[0].stream.codec_context if packets else None
    if decoder is None:
        return 0
    count = sum(len(packet.decode()) for packet in packets)
    count += len(decoder.decode(None))
    decoder.flush_buffers()
    return count


# --- boxes ----------------------------------------------------------------------------------------------------------


def last_fragments(file: io.BufferedReader, count: int = _SPOT_FRAGMENTS) -> io.RawIOBase | None:
    """An MP4 that was not finished, with only the last of its fragments, the one that was cut off included.

    Returns:
        None when it is not fragmented: it was finished, or nothing is in it yet.
    """
    begins = [at for at, _, kind in _boxes(file) if kind == b"moof"]
    if not begins:
        return None
    size = os.fstat(file.fileno()).st_size
    left_out = [(begins[0], begins[-count])] if len(begins) > count else []
    return _Excerpt(file, left_out, size)


def _is_finished(file: io.BufferedReader) -> bool:
    """Whether the media are there as a whole and indexed, as the recorder leaves a file that it closes."""
    kinds = [kind for _, _, kind in _boxes(file)]
    return b"moov" in kinds and b"mdat" in kinds and b"moof" not in kinds


def _chosen(file: io.BufferedReader, path: Path) -> tuple[list[tuple[int, int]], int]:
    """The stretches of a fragmented MP4 to leave out, as begin and end, and the end of its last whole fragment."""
    fragments: list[tuple[int, int]] = []
    index = False
    begin = 0
    for at, end, kind in _boxes(file):
        index = index or kind == b"moov"
        if kind == b"moof":
            begin = at
        elif kind == b"mdat" and begin:
            fragments.append((begin, end))
    if not index or not fragments:
        raise _wrong(path, "nothing in it can be played yet")
    last = len(fragments) - _SPOT_FRAGMENTS
    starts = sorted({max(0, round(last * spot / (_SPOTS + 1))) for spot in range(_SPOTS + 2)})
    wanted = {number for start in starts for number in range(start, start + _SPOT_FRAGMENTS)}
    left_out: list[tuple[int, int]] = []
    for number, (at, end) in enumerate(fragments):
        if number in wanted:
            continue
        joins = left_out and left_out[-1][1] == at
        left_out.append((left_out.pop()[0] if joins else at, end))
    return left_out, fragments[-1][1]


def _boxes(file: io.BufferedReader) -> Iterator[tuple[int, int, bytes]]:
    """The outermost boxes that are there as a whole: begin, end and type."""
    size = os.fstat(file.fileno()).st_size
    at = 0
    while at + _HEADER.size <= size:
        file.seek(at)
        length, kind, long_length = _HEADER.unpack(file.read(_HEADER.size))
        end = at + (long_length if length == 1 else length)
        if end <= at + 7 or end > size:  # it is being written
            return
        yield at, end, kind
        at = end


class _Excerpt(io.RawIOBase):
    """A file in which stretches are shown as boxes to be skipped, so that everything else keeps its place.

    Args:
        file: the file.
        left_out: begin and end of each stretch, in order.
        end: where the excerpt ends.
    """

    def __init__(self, file: io.BufferedReader, left_out: Sequence[tuple[int, int]], end: int) -> None:
        self._file = file
        self._left_out = left_out
        self._end = end
        self._at = 0

    def readable(self) -> bool:
        """Always."""
        return True

    def seekable(self) -> bool:
        """Always."""
        return True

    def tell(self) -> int:
        """Where the next byte is read."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place."""
        self._at = offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._end}[whence]
        return self._at

    def read(self, size: int = -1) -> bytes:
        """Read, also across the edges of what is left out."""
        stop = self._end if size < 0 else min(self._end, self._at + size)
        if stop <= self._at:
            return b""
        self._file.seek(self._at)
        shown = bytearray(self._file.read(stop - self._at))
        for begin, end in self._left_out:
            if begin >= stop or begin + _HEADER.size <= self._at:
                continue
            header = _HEADER.pack(1, b"free", end - begin)
            first, last = max(begin, self._at), min(begin + _HEADER.size, stop)
            shown[first - self._at : last - self._at] = header[first - begin : last - begin]
        self._at += len(shown)
        return bytes(shown)


def _wrong(path: Path, reason: str) -> MediaError:
    return MediaError(
        sentence("The recording {0} is not as it should be: {1}", path.name, reason),
        sentence("What is there is kept; check it before the candidate leaves"),
        file=path,
    )

"""Sound out of any media file, for recognisers."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import numpy as np
from numpy.typing import NDArray

from interview_desktop.core.errors import MediaError
from interview_desktop.core.media import SPEECH_RATE, Audio, RecordedMedia

if TYPE_CHECKING:
    from av import AudioFrame, Packet
    from av.audio.stream import AudioStream
    from av.container import InputContainer

_BEFORE = 0.5
"""Seconds before the wanted sound at which decoding begins, so that a codec has found its footing."""


def read_speech(path: Path, track: int = 0, *, content: BinaryIO | None = None) -> Audio:
    """The sound of a media file at `SPEECH_RATE`, mono.

    Args:
        path: anything ffmpeg reads.
        track: which of its sound tracks.
        content: what is in the file, to read and seek in, where the file itself is encrypted.

    Raises:
        MediaError: the file is not there, is not media, or has no such track.
    """
    import av

    resampler = av.AudioResampler(format="s16", layout="mono", rate=SPEECH_RATE)
    samples = bytearray()
    try:
        with av.open(content or str(path), "r") as media:
            if len(media.streams.audio) <= track:
                raise MediaError(f"{path.name} has no sound", "Choose a file with a sound track", file=path)
            for frame in media.decode(media.streams.audio[track]):
                for part in resampler.resample(frame):
                    samples += part.to_ndarray().tobytes()
            for part in resampler.resample(None):
                samples += part.to_ndarray().tobytes()
    except av.error.FFmpegError as error:
        raise MediaError(
            f"{path.name} cannot be read: {error.strerror}",
            "Check that it exists and is an audio or video file",
            file=path,
            code=error.errno,
        ) from error
    return Audio(bytes(samples), SPEECH_RATE)


def read_stretch(
    media: RecordedMedia,
    folder: Path,
    start: float,
    end: float,
    *,
    unheard: Sequence[tuple[float, float]] = (),
) -> Audio:
    """What the microphone alone heard between two times of a recording, at `SPEECH_RATE`, mono.

    What is in no file, because an encoder broke off or the recording had not begun, is silence of the same length.

    Args:
        media: the recording; its last sound track is the bare microphone.
        folder: where its files are.
        start: seconds on the recording's time line; may lie before its zero.
        end: seconds on the recording's time line.
        unheard: stretches between them that are silenced.

    Raises:
        MediaError: a file cannot be read.
    """
    line = np.zeros(max(0, round((end - start) * SPEECH_RATE)), np.int16)
    starts = [segment.start for segment in media.segments]
    for segment, following in zip(media.segments, [*starts[1:], math.inf], strict=True):
        if segment.start < end and following > start:
            for time, samples in _heard(folder / segment.name, start - segment.start, end - segment.start):
                if segment.start + time >= following:
                    break
                place = round((segment.start + time - start) * SPEECH_RATE)
                part = samples[max(0, -place) :][: max(0, len(line) - max(0, place))]
                line[max(0, place) : max(0, place) + len(part)] = part
    for since, until in unheard:
        line[max(0, round((since - start) * SPEECH_RATE)) : max(0, round((until - start) * SPEECH_RATE))] = 0
    return Audio(line.tobytes(), SPEECH_RATE)


def _heard(path: Path, start: float, end: float) -> Iterator[tuple[float, NDArray[np.int16]]]:
    """Pieces of a file's last sound track with their times in it, from before `start` to after `end`."""
    import av

    resampler = av.AudioResampler(format="s16", layout="mono", rate=SPEECH_RATE)
    try:
        with av.open(str(path)) as media:
            track = media.streams.audio[-1]
            if start > _BEFORE:
                with suppress(av.error.FFmpegError):  # the file may end before; then nothing follows
                    media.seek(round((start - _BEFORE) * 1_000_000), backward=True)
            for packet in _whole_packets(media, track):
                for frame in _decoded(packet):
                    for piece in resampler.resample(frame):
                        yield piece.time or 0.0, piece.to_ndarray()[0]
                    if frame.time is not None and frame.time > end:
                        return
    except (av.error.FFmpegError, IndexError) as error:
        raise MediaError(
            f"The sound of the recording {path.name} cannot be read",
            "Restore the session's folder",
            file=path,
        ) from error


def _whole_packets(media: InputContainer, track: AudioStream) -> Iterator[Packet[AudioStream]]:
    """The packets of a track; where a kill has cut the file, they end."""
    import av

    packets = media.demux(track)
    while True:
        try:
            packet = next(packets, None)
        except av.error.FFmpegError:
            return
        if packet is None:
            return
        if not packet.is_corrupt:
            yield packet


def _decoded(packet: Packet[AudioStream]) -> Sequence[AudioFrame]:
    """The sound of a packet; of one that is damaged, nothing."""
    import av

    try:
        return packet.decode()
    except av.error.FFmpegError:
        return ()

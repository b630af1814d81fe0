"""The check of a finished file, before anybody is told that it is there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from interview_desktop.core.errors import MediaError
from interview_desktop.core.media import Chapter
from interview_desktop.core.ports import MediaReport
from interview_desktop.core.sentences import sentence

if TYPE_CHECKING:
    from av import VideoStream
    from av.audio.stream import AudioStream
    from av.container import InputContainer

LOST = 1.0
"""Seconds of either stream whose lack makes a file wrong; what lies between this and `NOTABLE` is a warning."""
NOTABLE = 0.1
_BLACK = 20.0  # mean of the luma plane; limited range is black at 16
_SILENT = 1  # a peak in 16-bit steps, which only a dead input stays under
_LISTENED_S = 30.0
_SPOTS = 15  # where a long file is listened to, `_LISTENED_S` seconds in all


def check_media(
    path: Path,
    *,
    duration: float,
    chapters: Sequence[Chapter],
    subtitles: bool,
    lost: float = LOST,
    sound_late: float = 0.0,
) -> MediaReport:
    """Open a finished file and look whether it holds what it should.

    Decodes the first and the last picture and up to half a minute of sound, spread over the file, so that two hours are
    checked as fast as two minutes.

    Args:
        path: the file.
        duration: how long it should be, seconds.
        chapters: that it should have.
        subtitles: whether it should have a subtitle track.
        lost: seconds of either stream whose lack makes the file wrong.
        sound_late: seconds by which the recorded sound was late; so much of its beginning is not shown.

    Raises:
        MediaError: it cannot be opened or decoded, a stream is missing or too short, chapters are missing.
    """
    import av

    try:
        with av.open(str(path)) as media:
            return _checked(
                media, path, duration, chapters, subtitles=subtitles, lost=lost, sound_late=sound_late
            )
    except av.error.FFmpegError as error:
        raise _wrong(path, f"it cannot be decoded: {error.strerror}") from error


def _checked(
    media: InputContainer,
    path: Path,
    duration: float,
    chapters: Sequence[Chapter],
    *,
    subtitles: bool,
    lost: float,
    sound_late: float,
) -> MediaReport:
    if not media.streams.video or not media.streams.audio:
        raise _wrong(path, "it does not have both picture and sound")
    if subtitles and not media.streams.subtitles:
        raise _wrong(path, "it has no subtitles")
    starts = [float(found["start"] * (found["time_base"] or 0)) for found in media.chapters()]
    if len(starts) != len(chapters):
        raise _wrong(path, f"it has {len(starts)} chapters in place of {len(chapters)}")
    for start, chapter in zip(starts, chapters, strict=True):
        if abs(start - chapter.start) > NOTABLE:
            raise _wrong(path, f"a chapter begins at {start:.1f} s in place of {chapter.start:.1f} s")
    video = media.streams.video[0]
    video_seconds, audio_seconds = _seconds(video), _seconds(media.streams.audio[0])
    warnings = []
    for name, found, wanted in (
        ("picture", video_seconds, duration),
        ("sound", audio_seconds, duration - max(0.0, sound_late)),
    ):
        off = found - wanted
        if abs(off) > lost:
            raise _wrong(path, f"its {name} lasts {found:.1f} s in place of {wanted:.1f} s")
        if abs(off) > NOTABLE:
            warnings.append(
                f"The {name} is {abs(off):.1f} s {'longer' if off > 0 else 'shorter'} than the interview"
            )
    if _is_black(media, video, path):
        warnings.append(sentence("The picture is black"))
    if _is_silent(media, media.streams.audio[-1], audio_seconds):
        warnings.append(sentence("The microphone recorded only digital silence"))
    return MediaReport(
        path=path,
        duration=(media.duration or 0) / 1_000_000,
        video_duration=video_seconds,
        audio_duration=audio_seconds,
        width=video.width,
        height=video.height,
        frames=video.frames,
        chapters=len(chapters),
        bytes=path.stat().st_size,
        warnings=tuple(warnings),
    )


def _seconds(stream: VideoStream | AudioStream) -> float:
    if stream.duration is None or stream.time_base is None:
        return 0.0
    return float(stream.duration * stream.time_base)


def _is_black(media: InputContainer, video: VideoStream, path: Path) -> bool:
    """Decode the first and the last picture; true when both are black."""
    first = next(media.decode(video), None)
    media.seek(media.duration or 0, backward=True)
    last = None
    for last in media.decode(video):  # noqa: B007  # the last one is what is wanted
        pass
    if first is None or last is None:
        raise _wrong(path, "its first or last picture cannot be decoded")
    return all(float(np.mean(frame.to_ndarray(format="gray"))) < _BLACK for frame in (first, last))


def _is_silent(media: InputContainer, sound: AudioStream, seconds: float) -> bool:
    """Whether nothing but zeros is heard anywhere the file is listened to."""
    spots = [0.0] if seconds <= _LISTENED_S else [seconds * number / _SPOTS for number in range(_SPOTS)]
    length = _LISTENED_S / len(spots)
    for spot in spots:
        media.seek(round(spot * 1_000_000), backward=True)
        for frame in media.decode(sound):
            if frame.time is not None and frame.time > spot + length:
                break
            # AAC decodes to planes of floats from -1 to 1.
            if float(np.max(np.abs(frame.to_ndarray()), initial=0.0)) * 32768 > _SILENT:
                return False
    return True


def _wrong(path: Path, reason: str) -> MediaError:
    return MediaError(
        sentence("The finished file {0} is not as it should be: {1}", path.name, reason),
        sentence("The recording itself is kept in the session's folder; run recover on it"),
        file=path,
    )

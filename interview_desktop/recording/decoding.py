"""Sound out of any media file, for recognisers."""

from __future__ import annotations

from pathlib import Path

from interview_desktop.core.errors import MediaError
from interview_desktop.core.media import SPEECH_RATE, Audio


def read_speech(path: Path, track: int = 0) -> Audio:
    """The sound of a media file at `SPEECH_RATE`, mono.

    Args:
        path: anything ffmpeg reads.
        track: which of its sound tracks.

    Raises:
        MediaError: the file is not there, is not media, or has no such track.
    """
    import av

    resampler = av.AudioResampler(format="s16", layout="mono", rate=SPEECH_RATE)
    samples = bytearray()
    try:
        with av.open(str(path)) as media:
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

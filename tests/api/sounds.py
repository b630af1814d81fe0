"""Answers as clients send them: the same sound in every kind of file."""

from __future__ import annotations

import io

import numpy as np

from interview_desktop.core.media import SPEECH_RATE


def tone(seconds: float, rate: int = 48_000) -> np.ndarray:
    """A quiet tone, 16-bit mono."""
    time = np.arange(round(seconds * rate)) / rate
    return (6000 * np.sin(2 * np.pi * 220 * time)).astype(np.int16)


_KINDS = {
    "webm": ("webm", "libopus"),
    "ogg": ("ogg", "libopus"),
    "m4a": ("mp4", "aac"),
    "mp3": ("mp3", "libmp3lame"),
    "wav": ("wav", "pcm_s16le"),
    "flac": ("flac", "flac"),
}


def sound(kind: str, seconds: float = 1.0) -> bytes:
    """A whole file."""
    import av

    container_format, codec = _KINDS[kind]
    file = io.BytesIO()
    with av.open(file, "w", format=container_format) as container:
        stream = container.add_stream(codec, rate=48_000)
        stream.layout = "mono"
        frame = av.AudioFrame.from_ndarray(tone(seconds).reshape(1, -1), format="s16", layout="mono")
        frame.sample_rate = 48_000
        resampler = av.AudioResampler(format=stream.format, layout="mono", rate=48_000, frame_size=960)
        if kind in {"m4a", "mp3"}:
            resampler = av.AudioResampler(
                format=stream.format, layout="mono", rate=48_000, frame_size=1024 if kind == "m4a" else 1152
            )
        for part in [*resampler.resample(frame), *resampler.resample(None)]:
            container.mux(stream.encode(part))
        container.mux(stream.encode(None))
    return file.getvalue()


ASKED_RATE = SPEECH_RATE
"""What recognisers are given."""

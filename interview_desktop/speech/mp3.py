"""MP3 from a voice service as sound, and sound as MP3 for a client."""

from __future__ import annotations

import io
from typing import Any

from interview_desktop.core.errors import EngineFailed
from interview_desktop.core.media import Audio
from interview_desktop.core.sentences import sentence

_MP3_RATES = (16_000, 22_050, 24_000, 32_000, 44_100, 48_000)
"""Samples per second that MP3 has, from the lowest that is worth listening to."""


def decoded(mp3: bytes, engine: str, tempo: float = 1.0) -> Audio:
    """Decode to mono at the rate it has.

    Args:
        mp3: the whole file.
        engine: who sent it, for the error.
        tempo: quicker than 1 or slower, at the same pitch, for services that cannot do that.

    Raises:
        EngineFailed: what came is not sound, or is silence.
    """
    import av
    from av.filter import Graph

    parts: list[bytes] = []
    rate = 0
    try:
        with av.open(io.BytesIO(mp3), "r") as container:
            stream = container.streams.audio[0]
            rate = stream.rate
            graph = Graph()
            source = graph.add_abuffer(template=stream)
            chain = [
                source,
                graph.add("atempo", str(tempo)),
                graph.add("aformat", "sample_fmts=s16:channel_layouts=mono"),
                graph.add("abuffersink"),
            ]
            graph.link_nodes(*chain).configure()
            for frame in [*container.decode(stream), None]:
                graph.push(frame)
                parts += _ready(graph)
    except (av.FFmpegError, IndexError, ValueError) as error:
        raise EngineFailed(sentence("{0} answered with something that is not sound", engine)) from error
    if not any(map(any, parts)):
        raise EngineFailed(sentence("{0} gave no sound", engine))
    return Audio(b"".join(parts), rate)


def encoded(audio: Audio, bit_rate: int = 64_000) -> bytes:
    """A whole MP3 file of some speech.

    Args:
        audio: of any rate; it is brought to one that MP3 has.
        bit_rate: bits per second.
    """
    import av
    import numpy as np
    from av.audio.resampler import AudioResampler

    rate = next((each for each in _MP3_RATES if each >= audio.rate), _MP3_RATES[-1])
    frame = av.AudioFrame.from_ndarray(
        np.frombuffer(audio.samples, np.int16).reshape(1, -1), format="s16", layout="mono"
    )
    frame.sample_rate = audio.rate
    file = io.BytesIO()
    with av.open(file, "w", format="mp3") as container:
        stream = container.add_stream("libmp3lame", rate=rate)
        stream.bit_rate = bit_rate
        stream.layout = "mono"
        resampler = AudioResampler(format=stream.format, layout="mono", rate=rate, frame_size=1152)
        for part in [*resampler.resample(frame), *resampler.resample(None)]:
            container.mux(stream.encode(part))
        container.mux(stream.encode(None))
    return file.getvalue()


def _ready(graph: Any) -> list[bytes]:
    """What a filter graph has finished so far."""
    import av

    parts: list[bytes] = []
    try:
        while True:
            parts.append(graph.pull().to_ndarray().tobytes())
    except (av.BlockingIOError, av.EOFError):
        return parts

"""MP3 from a voice service, as sound."""

from __future__ import annotations

import io
from typing import Any

from interview_desktop.core.errors import EngineFailed
from interview_desktop.core.media import Audio


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
        raise EngineFailed(f"{engine} answered with something that is not sound") from error
    if not any(map(any, parts)):
        raise EngineFailed(f"{engine} gave no sound")
    return Audio(b"".join(parts), rate)


def _ready(graph: Any) -> list[bytes]:
    """What a filter graph has finished so far."""
    import av

    parts: list[bytes] = []
    try:
        while True:
            parts.append(graph.pull().to_ndarray().tobytes())
    except (av.BlockingIOError, av.EOFError):
        return parts

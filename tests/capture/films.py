"""Video and sound files for tests, written with PyAV."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt

from tests.rig.pictures import moving_picture

SIZE = (320, 180)


def film(path: Path, times: Sequence[float], size: tuple[int, int] = SIZE) -> Path:
    """A video whose n-th frame shows the number n and is due at `times[n]` seconds."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=30, options={"preset": "ultrafast", "bf": "0"})
        stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
        stream.time_base = stream.codec_context.time_base = Fraction(1, 1000)
        for number, time in enumerate(times):
            frame = av.VideoFrame.from_ndarray(moving_picture(size, number), format="bgr24")
            frame.pts, frame.time_base = round(time * 1000), Fraction(1, 1000)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def tone(path: Path, codec: str, rate: int, channels: int, seconds: float = 0.3) -> Path:
    """A sound file with a sine of 440 Hz at half of full scale in every channel."""
    wave = 0.5 * np.sin(2 * np.pi * 440 / rate * np.arange(round(seconds * rate)))
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=rate, layout="stereo" if channels == 2 else "mono")
        resampler = av.AudioResampler(stream.codec_context.format, stream.codec_context.layout, rate)
        frame = av.AudioFrame.from_ndarray(
            _interleaved(wave, channels), format="flt", layout=stream.layout.name
        )
        frame.rate = rate
        for converted in [*resampler.resample(frame), *resampler.resample(None)]:
            container.mux(stream.encode(converted))
        container.mux(stream.encode(None))
    return path


def _interleaved(wave: npt.NDArray[np.float64], channels: int) -> npt.NDArray[np.float32]:
    return np.repeat(wave, channels).astype(np.float32).reshape(1, -1)

"""How pictures become H.264: what each encoder of ffmpeg is told.

Files of one recording may come from several presets of libx264 and are joined without encoding again, so everything that
stands in the stream's headers (SPS and PPS) is the same for all of them: references, B-frames, entropy coding, transform,
weighted prediction, chroma offset, level and time base.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

SOFTWARE = "libx264"
PRESETS = ("medium", "fast", "faster", "veryfast", "superfast", "ultrafast")
"""Of libx264, the finest first."""
LADDER = ("medium", "faster", "veryfast", "ultrafast")
"""Presets that are chosen by themselves. `fast` costs what `medium` does here, and `superfast` more than `veryfast`: without the
latter's view of what comes next it spends many times the bits on grain."""
LOOKAHEAD = 4
"""Frames the encoder may look ahead: each is a frame more that a power cut takes."""
THREADS = 3
"""Pictures that libx264 works on at a time, so that it holds back two: left to itself it takes half again as many as there are
processors, and with 16 of them a kill took 0.7 s more."""
REORDERED = 2
"""Pictures by which the first one is decoded before it is shown: as many B-frames may follow each other."""
KEY_SECONDS = 2
"""Between key frames: a player jumps to a chapter at once."""
VAAPI_DEVICE = "/dev/dri/renderD128"

_X264_HEADERS = "ref=1:cabac=1:8x8dct=1:weightp=1:weightb=1:b-pyramid=2:stitchable=1:chromaloc=0"
# libx264 moves the chroma quantiser, which stands in the PPS, by -2 from this preset on; moved back it is the same for all.
_X264_CHROMA = {"medium": 2, "fast": 2}

_HARDWARE: Mapping[str, Mapping[str, Any]] = {
    "h264_nvenc": {"preset": "p4", "rc": "vbr", "cq": 26, "b:v": 0, "bf": REORDERED},
    "h264_qsv": {"preset": "medium", "global_quality": 25, "bf": REORDERED},
    "h264_amf": {"usage": "transcoding", "quality": "balanced", "rc": "cqp", "qp_i": 24, "qp_p": 26},
    "h264_videotoolbox": {"realtime": 1, "bf": REORDERED},
    "h264_vaapi": {"rc_mode": "CQP", "qp": 25},
    "h264_mf": {"hw_encoding": 1, "rate_control": "quality", "quality": 70},
}
_BITS_PER_PIXEL = 0.1  # for encoders that know no constant quality


@dataclass(frozen=True, slots=True)
class VideoCoding:
    """How pictures are encoded."""

    encoder: str = SOFTWARE
    """Name in ffmpeg."""
    preset: str = "veryfast"
    """Of libx264, one of `PRESETS`: faster ones take less of the machine and more of the disk."""
    quality: int = 23
    """Constant rate factor of libx264, 0 to 51; smaller is better and larger."""
    step: int = 1
    """Only every so many pictures of the file's grid is encoded."""

    def __str__(self) -> str:
        name = f"{self.encoder} {self.preset}" if self.encoder == SOFTWARE else self.encoder
        return name if self.step == 1 else f"{name}, 1 picture of {self.step}"


def hardware_encoders(platform: str = sys.platform) -> tuple[str, ...]:
    """Encoders that a system may have in hardware, the best first.

    Args:
        platform: as `sys.platform` names it.
    """
    if platform == "darwin":
        return ("h264_videotoolbox",)
    if platform == "win32":
        return ("h264_nvenc", "h264_qsv", "h264_amf", "h264_mf")
    return ("h264_nvenc", "h264_qsv", "h264_vaapi", "h264_amf")


def output_options(coding: VideoCoding, size: tuple[int, int], rate: float) -> dict[str, Any]:
    """Options of ffmpeg's output.

    Args:
        coding: how to encode.
        size: width and height, pixels.
        rate: pictures per second of the file's grid.
    """
    keys = round(KEY_SECONDS * rate / coding.step)
    common: dict[str, Any] = {"vcodec": coding.encoder, "fps_mode": "passthrough", "g": keys}
    if coding.encoder != SOFTWARE:
        bitrate = round(_BITS_PER_PIXEL * size[0] * size[1] * rate / coding.step)
        limit = {"b:v": bitrate} if coding.encoder == "h264_videotoolbox" else {}
        pixels = {} if coding.encoder == "h264_vaapi" else {"pix_fmt": "nv12"}
        return common | pixels | dict(_HARDWARE[coding.encoder]) | limit
    grid = Fraction(f"{rate:g}")
    params = f"threads={THREADS}:rc-lookahead={LOOKAHEAD}:sync-lookahead=0:{_X264_HEADERS}"
    params += f":chroma-qp-offset={_X264_CHROMA.get(coding.preset, 0)}"
    if coding.step > 1:  # level and time base of the whole rate
        params += f":fps={grid}"
        common["enc_time_base:v"] = str(1 / grid)
    return common | {
        "preset": coding.preset,
        "crf": coding.quality,
        "pix_fmt": "yuv420p",
        "profile:v": "high",
        "bf": REORDERED,
        "x264-params": params,
    }


def global_options(coding: VideoCoding) -> list[str]:
    """What stands before ffmpeg's inputs."""
    if coding.encoder != "h264_vaapi":
        return []
    return ["-init_hw_device", f"vaapi=hardware:{VAAPI_DEVICE}", "-filter_hw_device", "hardware"]

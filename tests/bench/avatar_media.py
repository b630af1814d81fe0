"""Draws the talking interviewer's still picture and idle loop: `python -m tests.bench.avatar_media`, into resources/avatar."""

from __future__ import annotations

import math
import os
import subprocess

import imageio_ffmpeg
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from interview_desktop.app.paths import resources

SIZE, RATE, SECONDS = 512, 25, 4
GROUND = "#f6f4ef"
_FACE = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 -14 96 96">
  <defs><linearGradient id="head" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#2F8F88"/>
  <stop offset="1" stop-color="#0E6964"/></linearGradient></defs>
  <g transform="translate(0 {bob})"><rect x="4" y="3" width="56" height="58" rx="26" fill="url(#head)"/>
  <rect x="18" y="{top}" width="6" height="{height}" rx="3" fill="#FDFBF7"/>
  <rect x="40" y="{top}" width="6" height="{height}" rx="3" fill="#FDFBF7"/>
  <path d="M22 44q10 6 20 0" fill="none" stroke="#FDFBF7" stroke-width="4" stroke-linecap="round"/></g></svg>"""


def picture(at: float) -> QImage:
    """The face at a time of the loop: it breathes, and blinks once."""
    blink = max(0.0, 1 - abs(at - 2.6) / 0.12)
    height = 12 - 10 * blink
    svg = _FACE.format(
        bob=round(0.7 * math.sin(2 * math.pi * at / SECONDS), 3), top=28 - height / 2, height=height
    )
    image = QImage(SIZE, SIZE, QImage.Format.Format_RGB888)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return image


def main() -> None:
    """Draw both files."""
    folder = resources() / "avatar"
    picture(0).save(str(folder / "interviewer.png"))
    command = [
        imageio_ffmpeg.get_ffmpeg_exe(), "-y", "-loglevel", "error",
        "-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{SIZE}x{SIZE}", "-r", str(RATE), "-i", "-",
        "-c:v", "libx264", "-preset", "veryslow", "-crf", "24", "-pix_fmt", "yuv420p", "-movflags", "+faststart",
        str(folder / "idle.mp4"),
    ]  # fmt: skip
    with subprocess.Popen(command, stdin=subprocess.PIPE) as encoder:
        assert encoder.stdin is not None
        for frame in range(RATE * SECONDS):
            image = picture(frame / RATE)
            encoder.stdin.write(bytes(image.constBits())[: SIZE * SIZE * 3])


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()

"""The ffmpeg program: which one is used, and whether it can do the work."""

from __future__ import annotations

import os
import re
import shutil
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from interview_desktop.core.errors import MediaError
from interview_desktop.recording.process import run

OLDEST = "8.1"
"""The first version that is known to close a hybrid fragmented MP4 rightly. Version 7.1 knows them too, but when it waits for the
first packets (`delay_moov`) it writes an index in which every packet has a wrong place: 7.1.5 makes files without pictures."""
_WRITER = (62, 12)
"""Its libavformat: builds between two releases have a version of this library, and none of ffmpeg."""
ENVIRONMENT = "IMAGEIO_FFMPEG_EXE"
"""Names another ffmpeg; imageio-ffmpeg, which carries the usual one, reads the same variable."""
PROGRAMS = "programs"
"""Folder of a packaged program that may have an ffmpeg of its own. Not its root: there `ffmpeg` is a package of Python."""
_REMEDY = "Install the package imageio-ffmpeg, or ffmpeg 8.1 or newer, or name one in the setting for ffmpeg"


@dataclass(frozen=True, slots=True)
class Ffmpeg:
    """An ffmpeg that was tried and can do the work."""

    path: Path
    version: str
    """As it calls itself."""


def find_ffmpeg(configured: Path | None = None) -> Ffmpeg:
    """The ffmpeg to use: the configured one, else the packaged program's or imageio-ffmpeg's, else the one on the PATH.

    An ffmpeg that is named explicitly must work; of the others the first that works is taken. The answer is remembered.

    Args:
        configured: path from the settings; `IMAGEIO_FFMPEG_EXE` in the environment counts as configured too.

    Raises:
        MediaError: there is none, or it is too old, or cannot encode H.264.
    """
    named = configured or (Path(os.environ[ENVIRONMENT]) if os.environ.get(ENVIRONMENT) else None)
    if named is not None:
        return _tried(named)
    problems: list[MediaError] = []
    for candidate in filter(None, (_bundled(), shutil.which("ffmpeg"))):
        try:
            return _tried(Path(candidate))
        except MediaError as error:
            problems.append(error)
    if problems:
        raise problems[0]
    raise MediaError("No ffmpeg was found", _REMEDY)


def _bundled() -> str | None:
    name = "ffmpeg.exe" if sys.platform == "win32" else "ffmpeg"
    packaged = Path(getattr(sys, "_MEIPASS", "/nowhere"), PROGRAMS, name)
    if packaged.is_file():
        return str(packaged)
    try:
        from imageio_ffmpeg import get_ffmpeg_exe

        return str(get_ffmpeg_exe())
    except (ImportError, RuntimeError):  # RuntimeError: a wheel without a binary for this platform
        return None


@cache
def _tried(path: Path) -> Ffmpeg:
    """Start it once: the banner names the versions and the encoders."""
    try:
        output = run([path, "-version"], name="ffmpeg", timeout=20)
    except OSError as error:
        reason = error.strerror or "it cannot be started"
        raise MediaError(f"ffmpeg at {path} cannot be used: {reason}", _REMEDY, file=path) from error
    banner = "\n".join(output.outcome.log) + output.text
    version = re.search(r"ffmpeg version (\S+)", banner)
    if not output.outcome.ok or version is None:
        raise MediaError(
            f"The program at {path} is not a working ffmpeg",
            _REMEDY,
            file=path,
            code=output.outcome.code,
            log=output.outcome.last_line,
        )
    writer = re.search(r"libavformat +(\d+)\. *(\d+)\.", banner)
    if writer is None or (int(writer[1]), int(writer[2])) < _WRITER:
        raise MediaError(f"ffmpeg {version[1]} at {path} is older than {OLDEST}", _REMEDY, file=path)
    if "--enable-libx264" not in banner:
        raise MediaError(
            f"ffmpeg {version[1]} at {path} was built without the H.264 encoder", _REMEDY, file=path
        )
    return Ffmpeg(path, version[1])

"""The ffmpeg program: which one is used, and whether it can do the work."""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from interview_desktop.core.errors import MediaError
from interview_desktop.recording.process import run

OLDEST = (7, 1)
"""The first version whose MP4 writer makes hybrid fragmented files."""
ENVIRONMENT = "IMAGEIO_FFMPEG_EXE"
"""Names another ffmpeg; imageio-ffmpeg, which carries the usual one, reads the same variable."""
_REMEDY = "Install the package imageio-ffmpeg, or ffmpeg 7.1 or newer, or name one in the setting for ffmpeg"


@dataclass(frozen=True, slots=True)
class Ffmpeg:
    """An ffmpeg that was tried and can do the work."""

    path: Path
    version: str
    """As it calls itself."""


def find_ffmpeg(configured: Path | None = None) -> Ffmpeg:
    """The ffmpeg to use: the configured one, else that of imageio-ffmpeg, else the one on the PATH.

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
    try:
        from imageio_ffmpeg import get_ffmpeg_exe

        return str(get_ffmpeg_exe())
    except (ImportError, RuntimeError):  # RuntimeError: a wheel without a binary for this platform
        return None


@cache
def _tried(path: Path) -> Ffmpeg:
    """Start it once: the banner names the version and the encoders, the help says what the MP4 writer can do."""
    try:
        output = run([path, "-h", "muxer=mp4"], name="ffmpeg", timeout=20)
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
    if "hybrid_fragmented" not in output.text:
        oldest = ".".join(map(str, OLDEST))
        raise MediaError(f"ffmpeg {version[1]} at {path} is older than {oldest}", _REMEDY, file=path)
    if "--enable-libx264" not in banner:
        raise MediaError(
            f"ffmpeg {version[1]} at {path} was built without the H.264 encoder", _REMEDY, file=path
        )
    return Ffmpeg(path, version[1])

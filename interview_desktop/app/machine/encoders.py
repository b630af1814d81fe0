"""Which video encoder this machine records with: named in the settings, or tried once and remembered.

What was found lies in a small file in the data folder, for each machine, ffmpeg, picture size and rate.
"""

from __future__ import annotations

import json
import logging
import os
import platform
import threading
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interview_desktop.app.paths import DataFolder
from interview_desktop.core.errors import DataFolderError
from interview_desktop.files.whole import write_over

if TYPE_CHECKING:
    from interview_desktop.app.settings import Settings
    from interview_desktop.recording.encoding.trial import Choice
    from interview_desktop.recording.encoding.video_coding import VideoCoding
    from interview_desktop.recording.ffmpeg import Ffmpeg

_log = logging.getLogger(__name__)

AUTO = "auto"
_FILE = "video_encoders.json"
_trying = threading.Lock()  # the device check and the start of an interview may both want to know


def configured_ffmpeg(settings: Settings) -> Path | None:
    """The ffmpeg that the settings name, if any."""
    return Path(settings.ffmpeg) if settings.ffmpeg else None


def named_coding(settings: Settings) -> VideoCoding | None:
    """The encoder that the settings name; None when it is to be found out. A preset alone means libx264."""
    from interview_desktop.recording.encoding.video_coding import SOFTWARE, VideoCoding

    if settings.video_encoder not in (AUTO, SOFTWARE):
        return VideoCoding(settings.video_encoder)
    return None if settings.video_preset == AUTO else VideoCoding(preset=settings.video_preset)


def coding_for(settings: Settings, folder: DataFolder) -> VideoCoding:
    """The encoder to record with. Takes about three seconds when nothing that fits has been found out before.

    Raises:
        MediaError: there is no usable ffmpeg.
        DataFolderError: what was found cannot be kept.
    """
    named = named_coding(settings)
    return named or choice_for(settings, folder).coding


def forget(folder: DataFolder) -> None:
    """Let everything be tried anew, for every picture size.

    Raises:
        DataFolderError: the file cannot be removed.
    """
    try:
        (folder.root / _FILE).unlink(missing_ok=True)
    except OSError as error:
        raise DataFolderError(
            f"{_FILE} cannot be removed: {error.strerror}", "Check the data folder"
        ) from error


def choice_for(settings: Settings, folder: DataFolder) -> Choice:
    """What was found out for these settings, or is found out now.

    Args:
        settings: ffmpeg, picture size and rate.
        folder: where it is kept.

    Raises:
        MediaError: there is no usable ffmpeg.
        DataFolderError: what was found cannot be kept.
    """
    from interview_desktop.recording.encoding.trial import choose
    from interview_desktop.recording.encoding.video_coding import SOFTWARE
    from interview_desktop.recording.ffmpeg import find_ffmpeg

    ffmpeg = find_ffmpeg(configured_ffmpeg(settings))
    key = _key(settings, ffmpeg)
    with _trying:
        kept = _read(folder.root / _FILE)
        if known := _decoded(kept.get(key)):
            return known
        size = (settings.width & ~1, settings.height & ~1)
        found = choose(
            ffmpeg,
            size,
            float(settings.frame_rate),
            hardware=() if settings.video_encoder == SOFTWARE else None,
        )
        _log.info("video encoders: %s; chosen: %s", "; ".join(map(str, found.trials)), found.coding)
        kept[key] = {"coding": asdict(found.coding), "trials": [asdict(trial) for trial in found.trials]}
        _write(folder.root / _FILE, kept)
    return found


def is_known(settings: Settings, folder: DataFolder) -> bool:
    """Whether `coding_for` answers at once.

    Raises:
        MediaError: there is no usable ffmpeg.
    """
    from interview_desktop.recording.ffmpeg import find_ffmpeg

    if named_coding(settings) is not None:
        return True
    key = _key(settings, find_ffmpeg(configured_ffmpeg(settings)))
    return _decoded(_read(folder.root / _FILE).get(key)) is not None


def _key(settings: Settings, ffmpeg: Ffmpeg) -> str:
    return (
        f"{settings.video_encoder}, {settings.width}x{settings.height} at {settings.frame_rate}, "
        f"{os.cpu_count()} x {_processor()}, ffmpeg {ffmpeg.version}"
    )


def _processor() -> str:
    """The model of the processor, as far as the system tells."""
    with suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _read(path: Path) -> dict[str, Any]:
    """What is kept; nothing when the file is not there or nobody can read it: it is made anew then."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _decoded(entry: Any) -> Choice | None:
    """An entry of the file; None when it is not one of ours."""
    from interview_desktop.recording.encoding.trial import Choice, Trial
    from interview_desktop.recording.encoding.video_coding import PRESETS, VideoCoding

    try:
        trials = tuple(
            Trial(VideoCoding(**trial["coding"]), float(trial["speed"]), str(trial["problem"]))
            for trial in entry["trials"]
        )
        coding = VideoCoding(**entry["coding"])
    except (KeyError, TypeError, ValueError):
        return None
    return Choice(coding, trials) if coding.preset in PRESETS else None


def _write(path: Path, kept: dict[str, Any]) -> None:
    try:
        write_over(path, json.dumps(kept, indent=1) + "\n")
    except OSError as error:
        raise DataFolderError(
            f"{path.name} cannot be written: {error.strerror}", "Check the data folder"
        ) from error

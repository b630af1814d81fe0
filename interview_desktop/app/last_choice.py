"""Which devices were used last on this machine, so that they are offered first the next time."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass
from pathlib import Path

_log = logging.getLogger(__name__)
FILE_NAME = "last_devices.json"


@dataclass(frozen=True, slots=True)
class LastDevices:
    """Names, because numbers change when a device is plugged in."""

    camera: str = ""
    microphone: str = ""
    speaker: str = ""
    volume: int | None = None
    """Of the interviewer's voice, percent; None where nobody has chosen one."""


def read_last_devices(cache: Path) -> LastDevices:
    """The devices that were used last; empty names where that is not known."""
    try:
        found = json.loads((cache / FILE_NAME).read_text(encoding="utf-8"))
        camera, microphone, speaker = (
            str(found.get(name, "")) for name in ("camera", "microphone", "speaker")
        )
        volume = found.get("volume")
        known = isinstance(volume, int) and 0 < volume <= 100
        return LastDevices(camera, microphone, speaker, volume if known else None)
    except (OSError, ValueError, AttributeError):
        return LastDevices()


def keep_last_devices(cache: Path, devices: LastDevices) -> None:
    """Keep them; where that cannot be done nothing is lost but the order of a list."""
    try:
        cache.mkdir(parents=True, exist_ok=True)
        unfinished = cache / f"{FILE_NAME}.new"
        unfinished.write_text(json.dumps(asdict(devices)), encoding="utf-8")
        unfinished.replace(cache / FILE_NAME)
    except OSError as error:
        _log.info("the devices are not remembered: %s", error.strerror)

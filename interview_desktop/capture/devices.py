"""Which cameras, microphones and loudspeakers there are, by the names people know them by."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from pathlib import Path

_SYSFS = Path("/sys/class/video4linux")
_FFMPEG_DEVICES = {"Windows": "dshow", "Darwin": "avfoundation"}


@dataclass(frozen=True, slots=True)
class CameraInfo:
    """A camera that is connected."""

    number: int
    """What `--camera` takes."""
    name: str
    """What it reports of itself."""


def cameras() -> tuple[CameraInfo, ...]:
    """The cameras that are connected, in the order of their numbers. None of them is opened."""
    if platform.system() == "Linux":
        return v4l2_cameras(_SYSFS)
    return _listed_cameras(_FFMPEG_DEVICES.get(platform.system(), ""))


def v4l2_cameras(sysfs: Path) -> tuple[CameraInfo, ...]:
    """The cameras the Linux kernel knows.

    A webcam has several nodes and gives pictures on the first; the others carry its metadata.

    Args:
        sysfs: the folder /sys/class/video4linux.
    """
    found = []
    for node in sysfs.glob("video[0-9]*"):
        try:
            first = (node / "index").read_text().strip() == "0"
            name = (node / "name").read_text(errors="replace").strip()
        except OSError:
            continue  # unplugged while it was being looked at
        if first:
            found.append(CameraInfo(int(node.name.removeprefix("video")), _plain(name)))
    return tuple(sorted(found, key=lambda each: each.number))


def _listed_cameras(system: str) -> tuple[CameraInfo, ...]:
    """The cameras FFmpeg lists, which numbers them as OpenCV does."""
    import av
    from av.device import enumerate_input_devices

    try:
        devices = enumerate_input_devices(system)
    except (ValueError, av.FFmpegError):
        return ()
    videos = [each for each in devices if "video" in each.media_types]
    return tuple(CameraInfo(number, _plain(each.description)) for number, each in enumerate(videos))


def _plain(name: str) -> str:
    """UVC cameras often report their name twice: "HD Webcam: HD Webcam"."""
    before, colon, after = name.partition(": ")
    return before if colon and (before.startswith(after) or after.startswith(before)) else name

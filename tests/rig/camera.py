"""A virtual V4L2 webcam that the real cv2.VideoCapture(0) of a child process opens, without a kernel module.

`VirtualCamera.env` preloads a small C library (preload.c, virtual_camera.c) into the child; the library plays the device
and gets its pictures from here. It claims 30 frames per second (less for large YUYV pictures) whatever it delivers.
"""

import os
import shutil
import socket
import struct
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from tests.rig.compiling import compiled
from tests.rig.frame_server import FrameServer
from tests.rig.pictures import Flashes, Picture, PictureSource, Size, jpeg, moving_source, yuyv

PROGRAMS = ("gcc", "stdio.h", "videodev2.h")
"""What must be installed."""
NAME = "Virtual Webcam"
"""What the device calls itself."""
CLAIMED_FPS = 30.0
"""What the device says of its MJPG formats."""

_SOURCES = ("preload.c", "virtual_camera.c", "virtual_camera.h")
_REQUEST = struct.Struct("=4sIII")
_HEADER = struct.Struct("=IIq")
_ENCODERS: dict[bytes, Callable[[Picture], bytes]] = {b"MJPG": jpeg, b"YUYV": yuyv}


class VirtualCamera(FrameServer):
    """A webcam for child processes; any number of them may use it at once, each as its own device.

    Args:
        fps: The rate really delivered where 30 is claimed; 29.5 makes a camera that lies.
        flashes: Shows flashes on a dark scene instead of the moving picture; their times count from `t0`.
        t0: Monotonic time of frame 0.
        device: Path the child opens; cv2.VideoCapture(n) opens /dev/video<n>.
    """

    def __init__(
        self,
        *,
        fps: float = 30.0,
        flashes: Flashes | None = None,
        t0: float | None = None,
        device: str = "/dev/video0",
    ) -> None:
        super().__init__(fps=fps, flashes=flashes, t0=t0)
        self._device = device
        self._library = compiled_library()
        self._folder = Path(tempfile.mkdtemp(prefix="rig-camera-"))
        self._flash_sources: dict[tuple[Size, bytes], PictureSource] = {}

    @property
    def env(self) -> dict[str, str | None]:
        """Variables a child process needs to see this camera."""
        preload = " ".join(filter(None, [str(self._library), os.environ.get("LD_PRELOAD")]))
        return {
            "LD_PRELOAD": preload,
            "RIG_CAMERA_FOLDER": str(self._folder),
            "RIG_CAMERA_DEVICE": self._device,
        }

    def plug(self) -> None:
        """Plug the camera in: it opens, and sysfs lists it."""
        super().plug()
        self._node.mkdir(parents=True)
        (self._node / "name").write_text(f"{NAME}\n", encoding="ascii")
        (self._node / "index").write_text("0\n", encoding="ascii")

    def unplug(self) -> None:
        """Pull the camera out: reading fails at once, and the device is gone from everywhere."""
        super().unplug()
        self._socket_path.unlink(missing_ok=True)
        shutil.rmtree(self._node, ignore_errors=True)

    def __exit__(self, *error: object) -> None:
        self.unplug()
        shutil.rmtree(self._folder, ignore_errors=True)

    @property
    def _node(self) -> Path:
        """Stands for /sys/class/video4linux/video<n>."""
        return self._folder / "sysfs" / Path(self._device).name

    @property
    def _socket_path(self) -> Path:
        return self._folder / "socket"

    def _listen(self) -> socket.socket:
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(str(self._socket_path))
        listener.listen()
        return listener

    def _serve(self, client: socket.socket, stop: threading.Event) -> None:
        request = client.recv(_REQUEST.size, socket.MSG_WAITALL)
        if len(request) < _REQUEST.size:
            return  # the child only asked whether the camera is there
        fourcc, width, height, claimed = _REQUEST.unpack(request)
        source = self._source((width, height), fourcc)
        for exposure in self._exposures(claimed * self.fps / CLAIMED_FPS, stop):
            data = source.frame(exposure.number, exposure.begin, exposure.end)
            header = _HEADER.pack(len(data), exposure.number & 0xFFFFFFFF, round(exposure.at * 1e9))
            client.sendall(header + data)

    def _source(self, size: Size, fourcc: bytes) -> PictureSource:
        if self._flashes is None:
            return moving_source(size, _ENCODERS[fourcc])
        key = (size, fourcc)
        if key not in self._flash_sources:
            self._flash_sources[key] = PictureSource(size, _ENCODERS[fourcc], self._flashes)
        return self._flash_sources[key]


def compiled_library() -> Path:
    """The library that plays the device."""
    return compiled("virtual_camera", _SOURCES)

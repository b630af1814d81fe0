"""A camera that is plugged in or built in, through OpenCV."""

from __future__ import annotations

import os
import platform
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import numpy as np

from interview_desktop.capture.camera import PICTURE_TIMEOUT, PLUG_IN_AGAIN, Picture
from interview_desktop.capture.devices import cameras
from interview_desktop.capture.stamps import FrameStamps
from interview_desktop.core.errors import CameraError
from interview_desktop.core.jpeg import outline
from interview_desktop.core.ports import Clock
from interview_desktop.core.sentences import sentence

if TYPE_CHECKING:
    import cv2


_MOTION_JPEG = "MJPG"
_DAMAGED = 2
"""JPEGs among the first few of a device that are not whole: OpenCV, which takes what there is, then decodes all of them."""


class DevicePictures:
    """Pictures of one device, stamped by the kernel where it tells the time, else on arrival.

    Where the driver lets us have them, the JPEGs that the device codes are handed on as they are.

    Args:
        number: the operating system's.
        name: what a person calls it.
        clock: must run with `time.monotonic`, which V4L2 drivers stamp with; it may be ahead of it or behind.
        size: width and height to ask for.
        rate: frames per second to ask for.
    """

    patience = PICTURE_TIMEOUT
    remedy = PLUG_IN_AGAIN

    def __init__(self, number: int, name: str, clock: Clock, size: tuple[int, int], rate: float) -> None:
        self._number = number
        self._name = name
        self._clock = clock
        self._size = size
        self._rate = rate
        self._stamps = FrameStamps()
        self._ahead = 0.0
        self._capture: cv2.VideoCapture | None = None
        self._coded = False
        self._damaged = 0

    @property
    def name(self) -> str:
        """What a person calls it."""
        return self._name

    def open(self) -> None:
        """Open the device and ask for size and rate.

        Raises:
            CameraError: absent, busy, or not allowed.
        """
        from interview_desktop.capture.opencv import cv2

        for backend in _backends():
            capture = cv2.VideoCapture(self._number, backend)
            if capture.isOpened():
                break
            capture.release()
        else:
            raise closed_camera(self._number, self._name)
        # Before the size: uncompressed formats are offered first, and come at a few frames a second in this size.
        motion_jpeg = cv2.VideoWriter.fourcc(*_MOTION_JPEG)
        capture.set(cv2.CAP_PROP_FOURCC, motion_jpeg)
        capture.set(cv2.CAP_PROP_FRAME_WIDTH, self._size[0])
        capture.set(cv2.CAP_PROP_FRAME_HEIGHT, self._size[1])
        capture.set(cv2.CAP_PROP_FPS, self._rate)
        # The clock of an interview that was interrupted has stood meanwhile.
        self._ahead = self._clock.monotonic() - monotonic()
        # Only this driver is known to hand over what the camera sends. The camera may not have given what was asked for.
        if backend == cv2.CAP_V4L2 and int(capture.get(cv2.CAP_PROP_FOURCC)) == motion_jpeg:
            self._coded = bool(capture.set(cv2.CAP_PROP_CONVERT_RGB, 0))
        self._capture = capture

    def read(self) -> Picture:
        """Wait for the next picture.

        Raises:
            CameraError: none came.
        """
        from interview_desktop.capture.opencv import cv2

        assert self._capture is not None
        while True:
            given, pixels = self._capture.read()
            if not given:
                raise CameraError(
                    sentence("{0} gives no picture any more", self._name),
                    sentence("Check its cable, then choose it again or another one"),
                )
            position = self._capture.get(cv2.CAP_PROP_POS_MSEC) / 1000 + self._ahead
            time = self._stamps.time(position, self._clock.monotonic())
            given_pixels = pixels.tobytes() if self._coded else np.asarray(pixels, np.uint8)
            if time is not None:
                return Picture(given_pixels, time)
            if isinstance(given_pixels, bytes):
                self._doubt(given_pixels)

    def _doubt(self, coded: bytes) -> None:
        """Look at one of the first JPEGs, which are not delivered, and give up passing them on when they are no good."""
        from interview_desktop.capture.opencv import cv2

        assert self._capture is not None
        self._damaged += outline(coded) is None
        if self._damaged == _DAMAGED:
            self._coded = not self._capture.set(cv2.CAP_PROP_CONVERT_RGB, 1)

    def close(self) -> None:
        """Release the device."""
        if self._capture is not None:
            self._capture.release()
            self._capture = None


def camera_name(number: int) -> str:
    """What a person calls a camera: the name it reports, or its number."""
    return next((each.name for each in cameras() if each.number == number), f"Camera {number}")


def closed_camera(number: int, name: str, devices: Path = Path("/dev")) -> CameraError:
    """Why a camera did not open, as far as the operating system tells."""
    node = devices / f"video{number}"
    if platform.system() == "Linux" and not node.exists():
        others = [f"{each.number} ({each.name})" for each in cameras() if each.number != number]
        remedy = (
            sentence("Choose one that is: {0}", ", ".join(others))
            if others
            else sentence("Plug a camera in, or give a video file")
        )
        return CameraError(sentence("Camera {0} is not connected", number), remedy)
    if platform.system() == "Linux" and not os.access(node, os.R_OK | os.W_OK):
        return CameraError(
            sentence("{0} may not be used by this account", name),
            sentence("Add the account to the group video and log in again"),
        )
    return CameraError(
        sentence("{0} cannot be opened", name),
        sentence("Close every other program that uses it, or choose another camera"),
    )


def _backends() -> tuple[int, ...]:
    from interview_desktop.capture.opencv import cv2

    if platform.system() == "Linux":
        return (cv2.CAP_V4L2,)
    if platform.system() == "Windows":
        # DirectShow opens at once and numbers the cameras as they are listed; some devices only speak Media Foundation.
        return (cv2.CAP_DSHOW, cv2.CAP_MSMF)
    return (cv2.CAP_ANY,)

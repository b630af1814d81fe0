"""Pictures from a video file or a network stream, read by the FFmpeg inside OpenCV."""

from __future__ import annotations

import time as system_time
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from interview_desktop.capture.camera import PICTURE_TIMEOUT, TRY_AGAIN, Picture
from interview_desktop.capture.framing import Pixels
from interview_desktop.capture.pacing import Pace
from interview_desktop.core.errors import CameraError
from interview_desktop.core.jpeg import outline
from interview_desktop.core.ports import Clock
from interview_desktop.core.sentences import sentence

if TYPE_CHECKING:
    import cv2

_MOTION_JPEG = ("MJPG", "mjpg", "jpeg")
"""What containers call it."""
_PACKETS = -1
"""The format that makes OpenCV hand over packets in place of pictures."""
_FASTEST = 240.0
_CATCH_UP_SECONDS = 2.0
_LIVE_READ_SECONDS = 0.02


class StreamPictures:
    """A file in real time by its own presentation times, or a live stream as it arrives.

    The pictures of Motion JPEG are handed on as they are; of everything else OpenCV decodes them.

    A file stands in for a camera, and a camera does not end: after its last frame it begins again, one frame interval
    later. It is never faster than real time. An address that turns out to be a file on a server is treated as a file.
    A live stream's frames are stamped on arrival: what it says of its rate and times means nothing on this machine.

    Args:
        location: path or address.
        name: what a person calls it.
        clock: the session's.
        rate: frames per second of a file that does not tell.
        remote: whether `location` is an address.
    """

    def __init__(self, location: str, name: str, clock: Clock, rate: float, *, remote: bool = False) -> None:
        self._location = location
        self._name = name
        self._clock = clock
        self._remote = remote
        self._live = remote
        self._interval = 1 / rate
        self._pace = Pace(clock)
        self._capture: cv2.VideoCapture | None = None
        self._lap_start = 0.0
        self._position: float | None = None
        self._coded = True  # until it turns out that it is not

    @property
    def name(self) -> str:
        """What a person calls it."""
        return self._name

    @property
    def patience(self) -> float:
        """Opening a stream looks at its first seconds, so it may take the time-outs of opening and of reading."""
        return 2 * PICTURE_TIMEOUT if self._remote else PICTURE_TIMEOUT

    @property
    def remedy(self) -> str:
        """Neither a file nor an address can be unplugged."""
        if self._remote:
            return sentence("Check its address, its power and the network")
        return TRY_AGAIN

    def open(self) -> None:
        """Open it.

        Raises:
            CameraError: no video, or no answer.
        """
        from interview_desktop.capture.opencv import cv2

        capture = None if self._is_text() else self._opened()
        if capture is not None and self._coded:
            # Raw packets cannot be gone back to the first of, nor can decoding be switched on again: it is opened anew.
            self._coded = self._gives_jpeg(capture)
            if not (self._coded and self._remote):
                capture.release()
                capture = self._opened()
        if capture is None:
            if self._remote:
                raise CameraError(
                    sentence("{0} does not answer", self._name),
                    sentence("Check its address, its power and the network"),
                )
            raise CameraError(
                sentence("{0} holds no video that can be read", self._name),
                sentence("Give a video file, such as an MP4"),
            )
        self._capture = capture
        self._live = self._remote and capture.get(cv2.CAP_PROP_FRAME_COUNT) <= 0
        claimed = capture.get(cv2.CAP_PROP_FPS)
        if not self._live and 0 < claimed <= _FASTEST:
            self._interval = 1 / claimed
        if self._live:
            self._catch_up(capture)

    def read(self) -> Picture:
        """The next picture, due at its own time.

        Raises:
            CameraError: the stream has ended or stalled, or the file cannot be read any more.
        """
        if not self._live:
            return self._paced()
        assert self._capture is not None
        given, pixels = self._capture.read()
        if not given:
            raise CameraError(
                sentence("{0} sends no picture any more", self._name),
                sentence("Check its power and the network"),
            )
        return Picture(self._handed(pixels), self._clock.monotonic())

    def close(self) -> None:
        """Release it."""
        if self._capture is not None:
            self._capture.release()
            self._capture = None

    def _opened(self) -> cv2.VideoCapture | None:
        from interview_desktop.capture.opencv import cv2

        limit = round(PICTURE_TIMEOUT * 1000)
        limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, limit, cv2.CAP_PROP_READ_TIMEOUT_MSEC, limit]
        capture = cv2.VideoCapture(self._location, cv2.CAP_FFMPEG, limits if self._remote else [])
        if not capture.isOpened():
            capture.release()
            return None
        if self._coded:
            motion_jpeg = int(capture.get(cv2.CAP_PROP_FOURCC)) in map(_code, _MOTION_JPEG)
            self._coded = motion_jpeg and bool(capture.set(cv2.CAP_PROP_FORMAT, _PACKETS))
        return capture

    def _gives_jpeg(self, capture: cv2.VideoCapture) -> bool:
        """Whether the next packet is a JPEG; some kinds of Motion JPEG hold two half pictures, or leave parts out."""
        given, packet = capture.read()
        return given and outline(packet.tobytes()) is not None

    def _handed(self, pixels: npt.NDArray[Any]) -> Pixels | bytes:
        return pixels.tobytes() if self._coded else np.asarray(pixels, np.uint8)

    def _is_text(self) -> bool:
        """FFmpeg plays a text file as a film of its letters, which nobody means who names one as a camera."""
        import av

        if self._remote:
            return False
        try:
            with av.open(self._location) as media:
                return bool(media.format.name == "tty")
        except av.error.FFmpegError:
            return False

    def _catch_up(self, capture: cv2.VideoCapture) -> None:
        """Throw away what piled up while the stream was looked at: it would be stamped as new."""
        end = system_time.monotonic() + _CATCH_UP_SECONDS
        while (before := system_time.monotonic()) < end:
            if not capture.grab() or system_time.monotonic() - before > _LIVE_READ_SECONDS:
                return

    def _paced(self) -> Picture:
        pixels = self._next_pixels()
        if pixels is None:
            self._rewind()
            pixels = self._next_pixels()
        if pixels is None:
            raise CameraError(
                sentence("{0} cannot be read any more", self._name),
                sentence("Check that the file is still there and whole"),
            )
        assert self._position is not None
        return Picture(pixels, self._pace.due(self._lap_start + self._position))

    def _next_pixels(self) -> Pixels | bytes | None:
        from interview_desktop.capture.opencv import cv2

        if self._capture is None:
            return None
        given, pixels = self._capture.read()
        if not given:
            return None
        position = self._capture.get(cv2.CAP_PROP_POS_MSEC) / 1000
        if self._position is None:
            self._position = max(0.0, position)
        else:
            # Files without usable times exist, raw streams above all; then frames follow at the rate the file claims.
            self._position = position if position > self._position else self._position + self._interval
        return self._handed(pixels)

    def _rewind(self) -> None:
        if self._position is not None:
            self._lap_start += self._position + self._interval
        self._position = None
        self.close()
        self._capture = self._opened()


def _code(name: str) -> int:
    return int.from_bytes(name.encode("ascii"), "little")

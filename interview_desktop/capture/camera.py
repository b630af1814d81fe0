"""Cameras: a device, a video file, a network stream or a simulation behind the one `Camera` port."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

import numpy as np

from interview_desktop.capture.decoding import decoded
from interview_desktop.capture.feed import Feed
from interview_desktop.capture.framing import Framing, Pixels
from interview_desktop.core.errors import BugError, CameraError
from interview_desktop.core.jpeg import outline
from interview_desktop.core.media import Frame, PixelFormat
from interview_desktop.core.ports import Camera, Clock, VideoSink
from interview_desktop.core.sentences import sentence

SIZE = (1280, 720)
"""Width and height asked for when nobody asks for others."""
RATE = 30.0
"""Frames per second asked for."""

NONE = "none"
"""In place of a camera: sound only."""

PICTURE_TIMEOUT = 5.0
"""Seconds after which a camera or a network stream that gives no picture counts as gone."""

PLUG_IN_AGAIN = sentence("Unplug it and plug it in again, or choose another camera")
TRY_AGAIN = sentence("Try again, or choose another camera")
"""What to do about a camera that has no plug."""

_STREAM_SCHEMES = ("http", "https", "rtsp", "rtsps", "rtmp")


@dataclass(frozen=True, slots=True)
class Picture:
    """What a source gives."""

    pixels: Pixels | bytes
    """BGR, or a JPEG as the camera coded it. Owned by whoever gets it; the source never writes to it again."""
    time: float
    """When it was taken. A source without a device behind it gives times ahead of the clock: they are waited for."""


class PictureSource(Protocol):
    """Where pictures come from. Every method is called by the camera's own thread."""

    @property
    def name(self) -> str:
        """What a person calls it."""
        ...

    @property
    def patience(self) -> float:
        """Seconds from opening to the first picture after which it counts as not there."""
        ...

    @property
    def remedy(self) -> str:
        """What to do when no picture comes in that time."""
        ...

    def open(self) -> None:
        """Open it.

        Raises:
            CameraError: absent or busy.
        """
        ...

    def read(self) -> Picture:
        """Wait for the next picture.

        Raises:
            CameraError: it has gone.
        """
        ...

    def close(self) -> None:
        """Release it."""
        ...


class SourceCamera:
    """A `Camera` that delivers what a source gives, in its own thread: JPEGs as they are where that is possible, else BGR24.

    Preview and recorder need different things of a picture; each converts once, and the camera does not convert at all. It
    decodes only what does not fit: a JPEG that is too large, or of another size than the first.

    Args:
        source: makes a new source for each start, because one that hangs is left behind.
        name: what a person calls it.
        clock: the session's.
        limit: largest width and height delivered.
    """

    def __init__(
        self, source: Callable[[], PictureSource], name: str, clock: Clock, limit: tuple[int, int] = SIZE
    ) -> None:
        self._source = source
        self._name = name
        self._clock = clock
        self._limit = limit
        self._feed: Feed[Frame] | None = None

    @property
    def name(self) -> str:
        """What a person calls it."""
        return self._name

    def start(self, sink: VideoSink) -> None:
        """Open it and return with the first frame.

        Raises:
            CameraError: absent, busy, or no picture in time.
        """
        if self._feed is not None:
            raise BugError("the camera was started while it runs")
        source = self._source()
        feed: Feed[Frame] = Feed("camera", deliver=sink.video_frame, lost=sink.video_lost, fault=CameraError)
        late = CameraError(
            sentence("{0} gave no picture within {1} seconds", self._name, f"{source.patience:.0f}"),
            source.remedy,
        )
        feed.start(lambda running: self._deliver(running, source), patience=source.patience, late=late)
        self._feed = feed

    def stop(self) -> None:
        """Deliver nothing more; a device that hangs is left to the operating system after a second."""
        feed, self._feed = self._feed, None
        if feed is not None:
            feed.stop()

    def _deliver(self, feed: Feed[Frame], source: PictureSource) -> None:
        framing = Framing(self._limit)
        try:
            source.open()
            while not feed.stopping:
                picture = source.read()
                frame = _framed(picture, framing)
                if not feed.wait_until(picture.time, self._clock):
                    return
                if frame is not None:
                    feed.put(frame)
        finally:
            source.close()


def _framed(picture: Picture, framing: Framing) -> Frame | None:
    """The picture as it is delivered; None for a JPEG that arrived damaged, which is as good as none."""
    pixels = picture.pixels
    if isinstance(pixels, bytes):
        found = outline(pixels)
        if found is None:
            return None
        size = found.width, found.height
        if found.ordinary and framing.fits(*size):
            return Frame(memoryview(pixels)[: found.length], PixelFormat.MJPEG, *size, picture.time)
        whole = decoded(np.frombuffer(pixels, np.uint8), size)
        if whole is None:
            return None
        pixels = whole
    pixels = framing.apply(pixels)
    height, width = pixels.shape[:2]
    return Frame(pixels.data, PixelFormat.BGR24, width, height, picture.time)


def open_camera(spec: int | str, clock: Clock, size: tuple[int, int] = SIZE, rate: float = RATE) -> Camera:
    """The camera a person means; nothing is opened before it is started.

    Args:
        spec: a device number (also as text, or as /dev/videoN), a video file, or an address (http, https, rtsp, rtsps,
            rtmp); "none" for sound only.
        clock: stamps the frames.
        size: width and height: asked of a device, and the largest that is delivered.
        rate: frames per second asked of a device. What it answers is not believed: its frames' own times count.

    Raises:
        CameraError: it can be none of these; names it without its folder or credentials, and the remedy.
    """
    text = str(spec).strip()
    if text.lower() == NONE:
        from interview_desktop.capture.no_camera import NoCamera

        return NoCamera(clock, rate)
    if device := re.fullmatch(r"(?:/dev/video)?(\d{1,3})", text):
        return _device_camera(int(device[1]), clock, size, rate)
    if "://" in text:
        return _stream_camera(text, clock, size, rate)
    return _file_camera(Path(text).expanduser(), clock, size, rate)


def _device_camera(number: int, clock: Clock, size: tuple[int, int], rate: float) -> Camera:
    from interview_desktop.capture.camera_device import DevicePictures, camera_name

    name = camera_name(number)
    return SourceCamera(lambda: DevicePictures(number, name, clock, size, rate), name, clock, size)


def _stream_camera(address: str, clock: Clock, size: tuple[int, int], rate: float) -> Camera:
    from interview_desktop.capture.camera_file import StreamPictures

    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
        place = f"{host}:{parts.port}" if parts.port else host
    except ValueError:
        place = ""
    if not place or parts.scheme.lower() not in _STREAM_SCHEMES:
        raise CameraError(
            sentence("The address of the network camera cannot be used"),
            sentence(
                "Write it in full, beginning with {0}",
                ", ".join(f"{scheme}://" for scheme in _STREAM_SCHEMES),
            ),
        )
    # Address, path and query of a stream may hold passwords; the host is enough to recognise it by.
    name = f"Network camera at {place}"
    return SourceCamera(lambda: StreamPictures(address, name, clock, rate, remote=True), name, clock, size)


def _file_camera(path: Path, clock: Clock, size: tuple[int, int], rate: float) -> Camera:
    from interview_desktop.capture.camera_file import StreamPictures

    name = path.name
    if not path.is_file():
        raise CameraError(
            sentence("There is no camera or video file called {0}", path.name)
            if path.name
            else sentence("There is no camera or video file called that"),
            sentence(
                "Give a camera's number, the path of a video file, or an address such as rtsp://host/stream"
            ),
        )
    return SourceCamera(lambda: StreamPictures(str(path), name, clock, rate), name, clock, size)

"""A camera that delivers what a test hands it."""

from __future__ import annotations

from interview_desktop.core.errors import CameraError
from interview_desktop.core.media import Frame, PixelFormat
from interview_desktop.core.ports import Clock, VideoSink
from tests.fakes.clock import FakeClock


class FakeCamera:
    """Obeys the `Camera` port; frames go to the sink on the thread of whoever calls `deliver`.

    Like a real camera it delivers one picture before `start` returns.

    Args:
        clock: stamps the pictures the fake makes itself.
        size: width and height of those pictures, pixels.
        fault: raised by `start` instead of starting.
    """

    def __init__(
        self,
        clock: Clock | None = None,
        size: tuple[int, int] = (64, 36),
        *,
        name: str = "Fake camera",
        fault: CameraError | None = None,
    ) -> None:
        self._clock = clock or FakeClock()
        self._size = size
        self._name = name
        self._fault = fault
        self._sink: VideoSink | None = None
        self.starts = 0
        self.stops = 0
        self.delivered = 0

    @property
    def name(self) -> str:
        """What a person calls it."""
        return self._name

    @property
    def running(self) -> bool:
        """Whether somebody is listening: started, and neither stopped nor lost."""
        return self._sink is not None

    def start(self, sink: VideoSink) -> None:
        """Begin with one grey picture."""
        if self._fault is not None:
            raise self._fault
        self.starts += 1
        self._sink = sink
        self.deliver()

    def stop(self) -> None:
        """Deliver nothing more."""
        self.stops += 1
        self._sink = None

    def deliver(self, frame: Frame | None = None) -> Frame | None:
        """Hand a frame (a grey picture of now when left out) to the sink; None when nobody listens."""
        sink = self._sink
        if sink is None:
            return None
        given = frame or self.picture()
        self.delivered += 1
        sink.video_frame(given)
        return given

    def lose(self, error: CameraError | None = None) -> None:
        """Pull the cable: the sink hears of it once, and no frame follows."""
        sink, self._sink = self._sink, None
        if sink is not None:
            sink.video_lost(error or CameraError(f"{self._name} has gone", "Plug it in again"))

    def picture(self, grey: int = 128) -> Frame:
        """An even picture, taken now."""
        width, height = self._size
        pixels = memoryview(bytes([grey]) * (width * height * 3)).cast("B", (height, width, 3))
        return Frame(pixels, PixelFormat.BGR24, width, height, self._clock.monotonic())

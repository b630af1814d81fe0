"""A look at the camera's picture now and then, for hints of the device check. Nothing of a picture is kept."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic

from interview_desktop.capture.framing import Pixels
from interview_desktop.capture.preview import small_pixels
from interview_desktop.core.errors import DeviceError
from interview_desktop.core.media import Frame
from interview_desktop.core.steady import Steady, Verdict


class PictureWatch(Generic[Verdict]):
    """A `VideoSink` that has a picture judged every so often, and knows what holds.

    Args:
        judge: gives the verdict on a small picture of shape (height, width, 3), BGR; None when there is none. Called on
            the camera's thread, so it takes milliseconds.
        every: seconds between two pictures that are looked at.
        size: largest width and height of the small picture, pixels.
    """

    def __init__(
        self, judge: Callable[[Pixels], Verdict | None], *, every: float, size: tuple[int, int]
    ) -> None:
        self._judge = judge
        self._every = every
        self._size = size
        self._lock = threading.Lock()
        self._steady = Steady[Verdict]()
        self._looked = float("-inf")

    @property
    def verdict(self) -> Verdict | None:
        """What holds now; None before it is known."""
        with self._lock:
            return self._steady.verdict

    def video_frame(self, frame: Frame) -> None:
        """Look at a frame, if it is time; the camera's thread."""
        if frame.time - self._looked < self._every:
            return
        self._looked = frame.time
        pixels = small_pixels(frame, self._size)
        found = None if pixels is None else self._judge(pixels)
        if found is not None:
            with self._lock:
                self._steady.take(found)

    def video_lost(self, error: DeviceError) -> None:
        """Nothing holds any more."""
        with self._lock:
            self._steady = Steady()

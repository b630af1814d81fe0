"""Where the person sits in the camera's picture, a look a second. Nothing of a picture is kept."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from interview_desktop.capture.face import FaceFinder
from interview_desktop.capture.preview import small_pixels
from interview_desktop.core.errors import DeviceError, EngineUnavailable
from interview_desktop.core.face_place import FacePlace, judge_place
from interview_desktop.core.media import Frame
from interview_desktop.core.steady import Steady

_EVERY = 0.8
"""Seconds between two pictures that are looked at; a look takes 10 to 30 ms of the camera's thread."""
_SIZE = (320, 180)

_log = logging.getLogger(__name__)


class FaceWatch:
    """A `VideoSink` that looks for faces.

    Args:
        load: makes the finder, on the camera's thread with the first picture. Where it cannot, nothing is ever said of
            the person's place: a hint is no reason to keep anybody from an interview.
    """

    def __init__(self, load: Callable[[], FaceFinder]) -> None:
        self._load: Callable[[], FaceFinder] | None = load
        self._finder: FaceFinder | None = None
        self._lock = threading.Lock()
        self._steady = Steady[FacePlace]()
        self._looked = float("-inf")

    @property
    def place(self) -> FacePlace | None:
        """What holds now; None before it is known, and where it cannot be."""
        with self._lock:
            return self._steady.verdict

    def video_frame(self, frame: Frame) -> None:
        """Look at a frame, if it is time; the camera's thread."""
        if frame.time - self._looked < _EVERY:
            return
        self._looked = frame.time
        finder = self._loaded()
        pixels = small_pixels(frame, _SIZE) if finder is not None else None
        if finder is None or pixels is None:
            return
        found = judge_place(finder.find(pixels))
        with self._lock:
            self._steady.take(found)

    def video_lost(self, error: DeviceError) -> None:
        """Nothing holds any more."""
        with self._lock:
            self._steady = Steady()

    def _loaded(self) -> FaceFinder | None:
        load, self._load = self._load, None
        if load is not None:
            try:
                self._finder = load()
            except EngineUnavailable as fault:
                _log.info("no hints on where the person sits: %s", fault)
        return self._finder

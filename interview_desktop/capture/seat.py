"""Where the person sits in the camera's picture."""

from __future__ import annotations

import logging
from collections.abc import Callable

from interview_desktop.capture.face import FaceFinder
from interview_desktop.capture.framing import Pixels
from interview_desktop.capture.picture_watch import PictureWatch
from interview_desktop.core.errors import EngineUnavailable
from interview_desktop.core.face_place import FacePlace, judge_place

_log = logging.getLogger(__name__)


def watch_place(load: Callable[[], FaceFinder]) -> PictureWatch[FacePlace]:
    """Where the person sits, looked at every 0.8 s; a look takes 10 to 30 ms.

    Args:
        load: makes the finder, on the camera's thread with the first picture. Where it cannot, nothing is ever said of
            the person's place: a hint is no reason to keep anybody from an interview.
    """
    return PictureWatch(_PlaceJudge(load), every=0.8, size=(320, 180))


class _PlaceJudge:
    def __init__(self, load: Callable[[], FaceFinder]) -> None:
        self._load: Callable[[], FaceFinder] | None = load
        self._finder: FaceFinder | None = None

    def __call__(self, pixels: Pixels) -> FacePlace | None:
        load, self._load = self._load, None
        if load is not None:
            try:
                self._finder = load()
            except EngineUnavailable as fault:
                _log.info("no hints on where the person sits: %s", fault)
        return None if self._finder is None else judge_place(self._finder.find(pixels))

"""What the candidate's window costs, without a display: `python -m tests.bench.window`.

Three figures of one process, all threads counted: the screen that waits for the candidate, the same screen with a self-view of a camera
that gives 30 pictures of 1280x720 a second, the level meter and the face that speaks, and the device check with its large picture.
The session itself (recording, recognition) is not in them; `bench record` measures that. The exit status is 1 when a target is missed.
"""

from __future__ import annotations

import argparse
import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from interview_desktop.app.clock import SystemClock
from interview_desktop.capture.preview import PreviewTap
from interview_desktop.core.events import UtteranceKind
from interview_desktop.core.interview import Phase
from interview_desktop.core.media import Frame, PixelFormat
from interview_desktop.core.models import VoiceChoice
from interview_desktop.gui.desktop import Desktop
from interview_desktop.gui.dress import dress
from interview_desktop.gui.flow import Place
from interview_desktop.gui.preview import TapPictures
from interview_desktop.gui.values import Picture
from interview_desktop.gui.widgets.video_view import VideoView
from interview_desktop.session.updates import Level, UtteranceStarted
from interview_desktop.speech.espeak import EspeakSynthesizer
from tests.bench.face import TEXT, lengthened
from tests.fakes.gui_backend import FakeBackend
from tests.gui.driving import Driver

IDLE, PREVIEW = 5.0, 12.0
"""Percent of one core."""
WIDTH, HEIGHT, RATE = 1280, 720, 30
LEVELS = 10
"""A second, as a session publishes them."""


class Camera:
    """Gives pictures on a thread of its own, and makes the small ones there, as a real one's thread does."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.tap = PreviewTap(size)
        self.pictures = TapPictures(self.tap)
        noise = np.random.default_rng(7)
        self._frames = [noise.integers(0, 255, (HEIGHT, WIDTH, 3), np.uint8) for _ in range(4)]
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="camera")

    def _run(self) -> None:
        number, began = 0, time.monotonic()
        while not self._stop.wait(max(0.0, began + number / RATE - time.monotonic())):
            pixels = self._frames[number % len(self._frames)].data.cast("B")
            self.tap.video_frame(Frame(pixels, PixelFormat.BGR24, WIDTH, HEIGHT, time.monotonic()))
            number += 1

    @contextmanager
    def running(self) -> Iterator[Camera]:
        """Give pictures meanwhile."""
        self._thread.start()
        try:
            yield self
        finally:
            self._stop.set()
            self._thread.join()


@dataclass(frozen=True, slots=True)
class Cost:
    """What was measured."""

    percent: float
    """Of one core."""
    pictures: float
    """Drawn a second; fewer than were given when the machine was too busy."""


class _Drawn:
    """Counts how often pictures are drawn."""

    def __init__(self) -> None:
        self.count = 0
        paint = VideoView.paintEvent

        def counted(view: VideoView, event: QPaintEvent) -> None:
            self.count += 1
            paint(view, event)

        VideoView.paintEvent = counted  # type: ignore[method-assign]


def measure(seconds: float, drawn: _Drawn) -> Cost:
    """Processor time of this process while the window works."""
    QTest.qWait(1500)  # what has just happened is not counted
    began, used, before = time.monotonic(), time.process_time(), drawn.count
    deadline = began + seconds
    while (left := deadline - time.monotonic()) > 0:
        QApplication.processEvents()
        # Qt's own wait, without the polling of QTest.qWait.
        _rest(min(left, 0.5))
    took = time.monotonic() - began
    return Cost(100 * (time.process_time() - used) / took, (drawn.count - before) / took)


def _rest(seconds: float) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0)
    seconds = parser.parse_args().seconds
    synthesizer = EspeakSynthesizer()
    try:
        speech = lengthened(synthesizer.synthesize(TEXT, VoiceChoice()), seconds + 10)
    finally:
        synthesizer.close()
    drawn = _Drawn()
    theme = dress(QApplication([]), "light")
    backend = FakeBackend(SystemClock())  # type: ignore[arg-type]
    desktop = Desktop(theme, lambda: backend, time.monotonic)
    desktop.show()
    driver = Driver(desktop, backend)
    driver.to_check()
    driver.until(desktop.way.check.start_button.isEnabled)
    figures = {"device check, picture of 30 a second": (_check(desktop, backend, seconds, drawn), PREVIEW)}
    interview = driver.to_interview() if desktop.window.place is not Place.CHECK else _begin(driver)
    interview.finish_speaking()
    driver.until(lambda: driver.phase is Phase.ASKING)
    interview.finish_speaking()
    driver.until(lambda: driver.phase is Phase.ANSWERING)
    figures["candidate's screen, waiting"] = (measure(seconds, drawn), IDLE)
    screen = desktop.way.interview
    if screen.self_view.isHidden():
        screen.self_view_button.click()
    camera = Camera(screen.self_view.wanted_pixels())
    interview.picture = camera.pictures.latest  # type: ignore[method-assign]
    screen._picture = camera.pictures.latest
    with camera.running(), _levels(interview.publish):
        interview.publish(UtteranceStarted(UtteranceKind.ACKNOWLEDGEMENT, speech, time.monotonic()))
        figures["candidate's screen, self-view, meter and speaking face"] = (measure(seconds, drawn), PREVIEW)
    interview.close()
    desktop.dispose()
    for name, (cost, target) in figures.items():
        print(
            f"{cost.percent:5.2f} % of one core (at most {target:g} %), {cost.pictures:.1f} pictures a second: {name}"
        )
    return 0 if all(cost.percent <= target for cost, target in figures.values()) else 1


def _check(desktop: Desktop, backend: FakeBackend, seconds: float, drawn: _Drawn) -> Cost:
    camera = Camera(desktop.way.check.video.wanted_pixels())
    preview = backend.previews[-1]

    def picture() -> Picture | None:
        return camera.pictures.latest()

    preview.picture = picture  # type: ignore[method-assign]
    with camera.running():
        return measure(seconds, drawn)


def _begin(driver: Driver):  # type: ignore[no-untyped-def]
    driver.desktop.way.check.start_button.click()
    driver.at(Place.INTERVIEW)
    driver.until(lambda: bool(driver.backend.interviews) and driver.phase is not Phase.PLANNED)
    return driver.backend.interviews[-1]


@contextmanager
def _levels(publish):  # type: ignore[no-untyped-def]
    stop = threading.Event()

    def run() -> None:
        number = 0
        while not stop.wait(1 / LEVELS):
            number += 1
            publish(Level(-40.0 + 20 * (number % 7) / 7, -20.0, speaking=True))

    thread = threading.Thread(target=run, name="levels")
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


if __name__ == "__main__":
    sys.exit(main())

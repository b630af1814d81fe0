"""The screen that flashes while the loudspeaker beeps, and the calibration without the rest of the window."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.gui.background import Background
from interview_desktop.gui.collecting import WindowCollector
from interview_desktop.gui.display import require_display

if TYPE_CHECKING:
    from interview_desktop.app.settings import Settings
    from interview_desktop.core.calibration import DeviceOffset, NotMeasurable

translate = QCoreApplication.translate

FLASH_MS = 200
"""Length of a flash; `capture.calibration.FLASH_SECONDS`, which is not imported before it is needed."""
_PATIENCE = 5.0
_LOOK_SECONDS = 0.1
_DARK, _LIGHT, _WORDS = QColor("#101214"), QColor("#FFFFFF"), QColor("#9AA3A8")
_USUAL_REFRESH = 60.0


class FlashWindow(QWidget):
    """Fills the screen: dark with a few words, white in a flash. `flash` and `show_progress` are for any thread."""

    stopped = Signal()
    """The person does not want to wait for the end."""
    _wanted = Signal(float, object)
    _progress = Signal(int, int)

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setWindowTitle(translate("Flash", "Measuring sound against picture"))
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.stopping = threading.Event()
        self._lit = False
        self._shown: Future[float] | None = None
        self._on, self._off = self._timer(self._begin), self._timer(self._end)
        self._words = translate("Flash", "Listening and looking …")
        self._wanted.connect(self._prepare, Qt.ConnectionType.QueuedConnection)
        self._progress.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)

    @property
    def lit(self) -> bool:
        """Whether it is white now."""
        return self._lit

    @property
    def words(self) -> str:
        """What it says between the flashes."""
        return self._words

    def flash(self, at: float) -> float:
        """Turn white at a monotonic time, and return when it was on the screen. Not for the window's own thread.

        Raises:
            EnvironmentFault: the window does not come to painting.
        """
        shown: Future[float] = Future()
        self._wanted.emit(at, shown)
        latest = max(at, time.monotonic()) + _PATIENCE
        while time.monotonic() < latest:
            try:
                return shown.result(_LOOK_SECONDS)
            except TimeoutError:
                if self.stopping.is_set():  # the window's thread may be waiting for this one
                    return at
        raise EnvironmentFault("The screen does not flash", "Close other programs and try again")

    def show_progress(self, done: int, of: int) -> None:
        """Say how far it is."""
        self._progress.emit(done, of)

    def paintEvent(self, event: QPaintEvent) -> None:
        """White, or dark with words."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), _LIGHT if self._lit else _DARK)
        if not self._lit:
            painter.setPen(_WORDS)
            lines = [self._words, translate("Flash", "Please do not speak. Esc stops.")]
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), "\n\n".join(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops."""
        if event.key() == Qt.Key.Key_Escape:
            self._stop()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing it stops, too."""
        self._stop()
        event.accept()

    def _stop(self) -> None:
        if not self.stopping.is_set():
            self.stopping.set()
            self._words = translate("Flash", "Stopping …")
            self.update()
            self.stopped.emit()

    def _timer(self, due: Callable[[], None]) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setTimerType(Qt.TimerType.PreciseTimer)
        made.timeout.connect(due)
        return made

    @Slot(float, object)
    def _prepare(self, at: float, shown: Future[float]) -> None:
        self._shown = shown
        self._on.start(max(0, round((at - time.monotonic()) * 1000)))

    @Slot()
    def _begin(self) -> None:
        self._lit = True
        self.repaint()
        self._off.start(FLASH_MS)
        # What is painted is on the glass with the next refresh: half of one later in the mean, and half of one to get there.
        refresh = self.screen().refreshRate() or _USUAL_REFRESH
        if self._shown is not None and not self._shown.done():
            self._shown.set_result(time.monotonic() + 1 / refresh)

    @Slot()
    def _end(self) -> None:
        self._lit = False
        self.update()

    @Slot(int, int)
    def _show_progress(self, done: int, of: int) -> None:
        if not self.stopping.is_set():
            self._words = translate("Flash", "{0} of {1}").format(done, of)
            self.update()


def calibrate_on_screen(
    settings: Settings, camera: str, microphone: str, speaker: str
) -> DeviceOffset | NotMeasurable:
    """Fill the screen, calibrate, and return with the result; for a program that has no window.

    Args:
        settings: of the program.
        camera: spec of the camera; empty for that of the settings. The same for the others.
        microphone: spec of the microphone.
        speaker: spec of the loudspeaker.

    Raises:
        EnvironmentFault: there is no display, a device cannot be used, or the result cannot be kept.
    """
    require_display(
        "The calibration flashes the screen",
        "Run it on the computer's own screen, or choose it in the window's device check",
    )
    application = QApplication(sys.argv[:1])
    with WindowCollector():
        return _calibrate(application, settings, camera, microphone, speaker)


def _calibrate(
    application: QApplication, settings: Settings, camera: str, microphone: str, speaker: str
) -> DeviceOffset | NotMeasurable:
    window = FlashWindow()
    background = Background()
    results: list[DeviceOffset | NotMeasurable] = []
    faults: list[Exception] = []

    def work() -> DeviceOffset | NotMeasurable:
        from interview_desktop.app.machine.calibration import calibrate_and_keep

        return calibrate_and_keep(
            settings,
            window,
            camera=camera,
            microphone=microphone,
            speaker=speaker,
            progress=window.show_progress,
            stopping=window.stopping,
        )

    def done(result: DeviceOffset | NotMeasurable) -> None:
        results.append(result)
        application.quit()

    def failed(fault: Exception) -> None:
        faults.append(fault)
        application.quit()

    application.setQuitOnLastWindowClosed(False)
    window.showFullScreen()
    background.run("calibration", work, done, failed)
    application.exec()
    background.close(5.0)
    window.hide()
    window.deleteLater()
    application.processEvents()
    if faults:
        raise faults[0]
    return results[0]

"""The picture during the practice: oneself live, and afterwards as one was seen. In memory alone, and wiped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer, Slot
from PySide6.QtGui import QImage

from interview_desktop.gui.running import Preview
from interview_desktop.gui.values import CLIP_SECONDS, Picture
from interview_desktop.gui.widgets.video_view import VideoView

_EVERY_MS = 100
"""Ten pictures a second show how one holds oneself, at a tenth of the memory of all."""
_MOST = round(CLIP_SECONDS * 1000 / _EVERY_MS)
_QUALITY = 80


@dataclass(frozen=True, slots=True)
class _Seen:
    """One picture, coded: a minute of them as pixels would be hundreds of megabytes."""

    at: float
    """Seconds since the answer began."""
    jpeg: QByteArray


class PracticeFilm(QObject):
    """Fills the view of the practice screen. Lives on the window's thread."""

    def __init__(self, view: VideoView, clock: Callable[[], float], parent: QObject) -> None:
        """Show nothing yet.

        Args:
            view: shows the pictures.
            clock: seconds, monotonic.
            parent: owns this.
        """
        super().__init__(parent)
        self._view = view
        self._clock = clock
        self._preview: Preview | None = None
        self._seen: list[_Seen] = []
        self._since: float | None = None
        """When the answer began, while it is filmed."""
        self._shown_since: float | None = None
        """When it began to be shown again."""
        self._number = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._tick)

    def open(self, preview: Preview) -> None:
        """Show the camera's picture."""
        self._preview = preview
        self.live()
        self._timer.start()

    def close(self) -> None:
        """Show nothing and forget everything."""
        self._timer.stop()
        self._preview = None
        self.wipe()
        self._view.show_words("")

    def film(self) -> None:
        """The answer begins."""
        self.wipe()
        self._since = self._clock()

    def show_again(self) -> None:
        """The answer is heard again: show it from its beginning."""
        self._since, self._shown_since = None, self._clock()

    def live(self) -> None:
        """Show the camera's picture again."""
        self._since = self._shown_since = None

    def wipe(self) -> None:
        """Forget what was filmed."""
        self._seen.clear()
        self.live()

    @property
    def pictures(self) -> int:
        """How many are kept now."""
        return len(self._seen)

    @Slot()
    def _tick(self) -> None:
        if self._shown_since is not None:
            self._show_seen(self._clock() - self._shown_since)
            return
        picture = self._preview.picture() if self._preview is not None else None
        if picture is None:
            return
        self._show(picture)
        if self._since is not None and len(self._seen) < _MOST:
            self._seen.append(_Seen(self._clock() - self._since, _coded(picture)))

    def _show_seen(self, moment: float) -> None:
        passed = [each for each in self._seen if each.at <= moment]
        if passed:
            image = QImage.fromData(passed[-1].jpeg).convertToFormat(QImage.Format.Format_RGB32)
            self._show(Picture(memoryview(bytes(image.constBits())), image.width(), image.height(), 0))

    def _show(self, picture: Picture) -> None:
        # What was filmed and what is live are numbered anew, so that each is drawn.
        self._number += 1
        self._view.show_picture(Picture(picture.pixels, picture.width, picture.height, self._number))


def _coded(picture: Picture) -> QByteArray:
    image = QImage(
        picture.pixels, picture.width, picture.height, picture.width * 4, QImage.Format.Format_RGB32
    )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", _QUALITY)  # type: ignore[call-overload]
    return buffer.data()

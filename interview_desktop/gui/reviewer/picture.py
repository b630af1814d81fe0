"""The picture of a recording, as large as its place allows; blurred beyond recognition where that is wanted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from interview_desktop.core.blinding import Sight
from interview_desktop.gui.theme import Theme

translate = QCoreApplication.translate
_BLURRED = 14
"""Points that are left of a blurred picture's width: a head is three of them."""


class PictureView(QWidget):
    """Draws one picture after the other."""

    pressed = Signal()
    """Somebody has clicked into the picture."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image: QImage | None = None
        self._whole: QImage | None = None
        """The picture before it is blurred."""
        self._shape = QSize(16, 9)
        """Of the picture before it is blurred."""
        self._sight = Sight.EVERYTHING
        self._words = ""
        self.setMinimumHeight(theme.px(150))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(translate("Review", "Recording"))

    @property
    def image(self) -> QImage | None:
        """What is drawn; None while there is no picture."""
        return self._image

    def set_sight(self, sight: Sight) -> None:
        """How much is shown from now on, also of a picture that stands still."""
        self._sight = sight
        whole = self._whole
        self.clear()
        if whole is not None and sight in (Sight.EVERYTHING, Sight.BLURRED):
            self.show_image(whole)

    def clear(self, words: str = "") -> None:
        """Show no picture, and say why."""
        self._image = self._whole = None
        self._words = words
        self.setAccessibleDescription(words)
        self.update()

    def show_frame(self, frame: Any) -> None:
        """Draw a `QVideoFrame`, as far as it may be seen."""
        if self._sight not in (Sight.EVERYTHING, Sight.BLURRED) or not frame.isValid():
            return
        image: QImage = frame.toImage()
        if not image.isNull():
            self.show_image(image)

    def show_image(self, image: QImage) -> None:
        """Draw a picture, as far as it may be seen."""
        self._shape, self._whole = image.size(), image
        if self._sight is Sight.BLURRED:
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            image = image.scaled(QSize(_BLURRED, _BLURRED), keep, smooth)
        self._image = image
        self.update()

    def hasHeightForWidth(self) -> bool:
        """It is as high as its width wants."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Of a picture of 16 by 9."""
        return width * 9 // 16

    def sizeHint(self) -> QSize:
        """Small; the layout makes it as large as there is room."""
        return QSize(self._theme.px(400), self._theme.px(225))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a click."""
        self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, or the words in its place."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        radius = self._theme.radius["medium"]
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(frame)
        painter.fillRect(self.rect(), QColor(self._theme.colors.sunken))
        if self._image is not None:
            size = self._shape.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(
                (self.width() - size.width()) / 2,
                (self.height() - size.height()) / 2,
                size.width(),
                size.height(),
            )
            painter.drawImage(place, self._image)
        elif self._words:
            painter.setPen(QColor(self._theme.colors.muted))
            inside = self.rect().adjusted(radius, radius, -radius, -radius)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(inside, flags, self._words)
        painter.end()

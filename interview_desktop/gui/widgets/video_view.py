"""A live picture, drawn as it is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from interview_desktop.gui.theme import Theme
from interview_desktop.gui.values import Picture

_RADIUS = 16.0


class VideoView(QWidget):
    """Shows the newest picture one to one; whoever makes the pictures makes them in the right size.

    Scaling here would hold the interpreter's lock for so long that the sound is disturbed (docs/benchmarks.md). Pictures
    of oneself come mirrored, as people know themselves.
    """

    def __init__(
        self, theme: Theme, size: QSize, *, framing: bool = False, parent: QWidget | None = None
    ) -> None:
        """Begin without a picture.

        Args:
            theme: colours.
            size: of the view, in device-independent pixels.
            framing: whether to draw the outline in which a face belongs.
            parent: the widget it stands in.
        """
        super().__init__(parent)
        self._theme = theme
        self._framing = framing
        self._image: QImage | None = None
        self._number = -1
        self._words = ""
        self.setFixedSize(size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def wanted_pixels(self) -> tuple[int, int]:
        """Width and height in device pixels that a picture should fit into."""
        ratio = self.devicePixelRatioF()
        return round(self.width() * ratio), round(self.height() * ratio)

    def show_picture(self, picture: Picture | None) -> None:
        """Show a picture; the same one again costs nothing."""
        if picture is None or picture.number == self._number:
            return
        self._number = picture.number
        image = QImage(
            picture.pixels, picture.width, picture.height, picture.width * 4, QImage.Format.Format_RGB32
        )
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._image = image
        self.update()

    def show_words(self, words: str) -> None:
        """Show words while there is no picture; the last picture is forgotten."""
        if self._image is None and words == self._words:
            return
        self._image = None
        self._number = -1
        self._words = words
        self.update()

    @property
    def has_picture(self) -> bool:
        """Whether a picture is shown."""
        return self._image is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, or the words, with round corners."""
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self._image is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.sunken))
            painter.drawRoundedRect(area, _RADIUS, _RADIUS)
            painter.setPen(QColor(colors.muted))
            painter.drawText(
                area.adjusted(16, 16, -16, -16),
                Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                self._words,
            )
        else:
            size = self._image.deviceIndependentSize()
            place = QPointF((area.width() - size.width()) / 2, (area.height() - size.height()) / 2)
            painter.drawImage(place.toPoint(), self._image)
            if self._framing:
                self._paint_framing(painter, area)
            self._round_corners(painter, QRectF(place, size).intersected(area))
        painter.end()

    def _round_corners(self, painter: QPainter, area: QRectF) -> None:
        """Paint the ground over the corners: cheaper than clipping the picture to a smooth shape."""
        corners = QPainterPath()
        corners.addRect(area.adjusted(-1, -1, 1, 1))
        inside = QPainterPath()
        inside.addRoundedRect(area, _RADIUS, _RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colors.surface))
        painter.drawPath(corners.subtracted(inside))

    def _paint_framing(self, painter: QPainter, area: QRectF) -> None:
        width, height = area.height() * 0.52, area.height() * 0.68
        oval = QRectF(area.center().x() - width / 2, area.top() + area.height() * 0.1, width, height)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, thick in (("#66000000", 5.0), ("#F2FFFFFF", 2.5)):
            pen = QPen(QColor(color), thick, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([12.0 / thick, 12.0 / thick])
            painter.setPen(pen)
            painter.drawEllipse(oval)

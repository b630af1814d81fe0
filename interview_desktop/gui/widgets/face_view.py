"""The interviewer: a drawn face that speaks, listens and thinks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from interview_desktop.core.media import Speech
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.view import Look
from interview_desktop.gui.visemes import REST, Mouth, MouthTrack

_FRAME_MS = 33
_BLINK_EVERY_MS = (3800, 5200, 2900, 4600)
"""Uneven, or it looks like a machine."""
_BLINK_MS = 130


class FaceView(QWidget):
    """Draws the face. Repaints 30 times a second while it speaks, at a blink, and otherwise only when its look changes."""

    def __init__(
        self,
        theme: Theme,
        clock: Callable[[], float],
        *,
        reduce_motion: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Begin idle.

        Args:
            theme: colours.
            clock: the session's monotonic clock, in seconds.
            reduce_motion: neither blink nor move the mouth; an open mouth still says who speaks.
            parent: the widget it stands in.
        """
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        self._reduce_motion = reduce_motion
        self._look = Look.IDLE
        self._track: MouthTrack | None = None
        self._began = 0.0
        self._blinks = 0
        self._lids_down = False
        self._frames = QTimer(self)
        self._frames.setInterval(_FRAME_MS)
        self._frames.timeout.connect(self._next_frame)
        self._blink = QTimer(self)
        self._blink.setSingleShot(True)
        self._blink.timeout.connect(self._next_blink)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def look(self) -> Look:
        """What it shows now."""
        return self._look

    @property
    def animating(self) -> bool:
        """Whether it repaints continuously."""
        return self._frames.isActive()

    def say(self, speech: Speech, began: float) -> None:
        """Move the mouth to an utterance whose first sample sounds at `began`."""
        self._track = MouthTrack(speech)
        self._began = began
        self.set_look(Look.SPEAKING)
        if not self._reduce_motion and self.isVisible():
            self._frames.start()

    def hush(self) -> None:
        """Close the mouth."""
        self._frames.stop()
        self._track = None
        self.update()

    def set_look(self, look: Look) -> None:
        """Show another look."""
        if look is not self._look:
            self._look = look
            self.update()

    def mouth(self) -> Mouth:
        """The mouth's shape now."""
        if self._track is None:
            return REST
        if self._reduce_motion:
            return Mouth(0.3, 0.6)
        return self._track.at(self._clock() - self._began)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(280, 280)

    def minimumSizeHint(self) -> QSize:
        """Still a face."""
        return QSize(120, 120)

    def showEvent(self, event: object) -> None:
        """Begin to blink, and go on speaking."""
        if not self._reduce_motion:
            self._blink.start(_BLINK_EVERY_MS[0])
            if self._track is not None:
                self._frames.start()

    def hideEvent(self, event: object) -> None:
        """Nothing moves that nobody sees."""
        self._frames.stop()
        self._blink.stop()

    def _next_frame(self) -> None:
        if self._track is None or self._clock() - self._began > self._track.duration:
            self._frames.stop()
        self.update()

    def _next_blink(self) -> None:
        self._lids_down = not self._lids_down
        self._blinks += not self._lids_down
        every = _BLINK_EVERY_MS[self._blinks % len(_BLINK_EVERY_MS)]
        self._blink.start(_BLINK_MS if self._lids_down else every)
        self.update()

    # --- drawing -----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw halo, head, eyes and mouth in a square of 200 units."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        painter.translate((self.width() - side) / 2, (self.height() - side) / 2)
        painter.scale(side / 200, side / 200)
        painter.setPen(Qt.PenStyle.NoPen)
        self._paint_halo(painter)
        self._paint_head(painter)
        self._paint_eyes(painter)
        self._paint_mouth(painter, self.mouth())
        painter.end()

    def _paint_halo(self, painter: QPainter) -> None:
        colors = self._theme.colors
        painter.setBrush(QColor(colors.accent_soft))
        painter.drawEllipse(QPointF(100, 100), 96, 96)
        if self._look is Look.LISTENING:
            painter.setPen(QPen(QColor(colors.accent), 3.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(100, 100), 95, 95)
            painter.setPen(Qt.PenStyle.NoPen)

    def _paint_head(self, painter: QPainter) -> None:
        colors = self._theme.colors
        gradient = QLinearGradient(0, 34, 0, 170)
        gradient.setColorAt(0, QColor(colors.face_top))
        gradient.setColorAt(1, QColor(colors.face_bottom))
        painter.setBrush(gradient)
        head = QPainterPath()
        head.addRoundedRect(QRectF(36, 34, 128, 132), 60, 62)
        painter.drawPath(head)

    def _paint_eyes(self, painter: QPainter) -> None:
        feature = QColor(self._theme.colors.face_feature)
        up, aside, tall = 0.0, 0.0, 21.0
        if self._look is Look.THINKING:
            up, aside = 5.0, 5.0
        elif self._look is Look.LISTENING:
            up, tall = 1.0, 24.0
        if self._lids_down:
            tall = 3.5
        painter.setBrush(feature)
        for center in (74, 126):
            painter.drawRoundedRect(
                QRectF(center - 6.5 + aside, 88 - tall / 2 - up, 13, tall), 6.5, min(6.5, tall / 2)
            )
        brow = QPen(feature, 3.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(brow)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        lift = 4.0 if self._look in {Look.LISTENING, Look.THINKING} else 0.0
        for center in (74, 126):
            arc = QPainterPath(QPointF(center - 11 + aside / 2, 68 - lift))
            arc.quadTo(
                QPointF(center + aside / 2, 62.5 - lift * 1.3), QPointF(center + 11 + aside / 2, 68 - lift)
            )
            painter.drawPath(arc)
        painter.setPen(Qt.PenStyle.NoPen)

    def _paint_mouth(self, painter: QPainter, mouth: Mouth) -> None:
        feature = QColor(self._theme.colors.face_feature)
        half = 11.0 + 13.0 * mouth.width
        middle = 130.0
        if mouth.opening < 0.06:
            # At rest a slight smile; between the sounds of speech a level line.
            bend = 9.0 if self._track is None or self._reduce_motion else 4.0
            curve = QPainterPath(QPointF(100 - half, middle - bend / 3))
            curve.quadTo(QPointF(100, middle + bend), QPointF(100 + half, middle - bend / 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(feature, 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPath(curve)
            painter.setPen(Qt.PenStyle.NoPen)
            return
        open_by = 4.0 + 17.0 * mouth.opening
        lips = QPainterPath(QPointF(100 - half, middle))
        lips.cubicTo(
            QPointF(100 - half * 0.7, middle - open_by * 0.45),
            QPointF(100 + half * 0.7, middle - open_by * 0.45),
            QPointF(100 + half, middle),
        )
        lips.cubicTo(
            QPointF(100 + half * 0.8, middle + open_by),
            QPointF(100 - half * 0.8, middle + open_by),
            QPointF(100 - half, middle),
        )
        painter.setBrush(feature)
        painter.setPen(
            QPen(feature, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        painter.drawPath(lips)
        painter.setPen(Qt.PenStyle.NoPen)

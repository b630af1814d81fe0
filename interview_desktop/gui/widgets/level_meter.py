"""How loud the microphone is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from interview_desktop.gui.loudness import CLIPPING, QUIET, SILENCE
from interview_desktop.gui.theme import Theme

_SEGMENTS = 24
_GAP = 3.0


class LevelMeter(QProgressBar):
    """A bar of segments from -60 to 0 dBFS. A progress bar, so that a screen reader can read its value."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._peak = SILENCE
        self.setRange(0, 100)
        self.setTextVisible(False)

    def show_level(self, rms: float, peak: float) -> None:
        """Show a level; both in dBFS."""
        self._peak = peak
        value = round(100 * _position(rms))
        if value != self.value():
            self.setValue(value)

    def sizeHint(self) -> QSize:
        """A flat bar."""
        return QSize(self._theme.px(200), self._theme.px(14))

    def minimumSizeHint(self) -> QSize:
        """Still readable when small."""
        return QSize(96, self._theme.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the segments, lit up to the level."""
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - _GAP * (_SEGMENTS - 1)) / _SEGMENTS
        lit = round(self.value() / 100 * _SEGMENTS)
        for index in range(_SEGMENTS):
            place = (
                index if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else _SEGMENTS - 1 - index
            )
            if index >= lit:
                color = colors.sunken
            elif self._peak >= CLIPPING:
                color = colors.danger
            elif index < _SEGMENTS * _position(QUIET):
                color = colors.warning if lit < _SEGMENTS * _position(QUIET) else colors.accent
            else:
                color = colors.accent
            painter.setBrush(QColor(color))
            painter.drawRoundedRect(QRectF(place * (width + _GAP), 0, width, self.height()), 2, 2)
        painter.end()


def _position(level: float) -> float:
    """Place of a level on the bar, 0 to 1."""
    return min(1.0, max(0.0, (level + 60.0) / 60.0))

"""How far the interview is: one bar a question."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from interview_desktop.gui.theme import Theme

_MOST_BARS = 24
"""With more questions the bars become one line."""


class ProgressSteps(QProgressBar):
    """Bars for the questions: done, present, to come. The words "Question 2 of 5" stand beside it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_step(0, 1)

    def show_step(self, number: int, total: int) -> None:
        """Show that question `number` of `total` is the present one; 0 before the first."""
        self.setRange(0, max(1, total))
        self.setValue(number)

    def sizeHint(self) -> QSize:
        """A thin line."""
        return QSize(200, 6)

    def minimumSizeHint(self) -> QSize:
        """A thin line."""
        return QSize(60, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bars = self.maximum() if self.maximum() <= _MOST_BARS else 1
        gap = 6.0
        width = (self.width() - gap * (bars - 1)) / bars
        for index in range(bars):
            place = index if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else bars - 1 - index
            area = QRectF(place * (width + gap), 0, width, self.height())
            painter.setBrush(QColor(colors.accent if bars > 1 and index < self.value() else colors.sunken))
            painter.drawRoundedRect(area, 3, 3)
        if bars == 1:
            done = self.width() * max(0, self.value()) / self.maximum()
            painter.setBrush(QColor(colors.accent))
            painter.drawRoundedRect(QRectF(0, 0, done, self.height()), 3, 3)
        painter.end()

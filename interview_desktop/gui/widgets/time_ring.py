"""Time that is left, as a ring with words in it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from interview_desktop.gui.theme import Theme
from interview_desktop.gui.times import Tone

_STEPS = 1000
_SIDE = 104


class TimeRing(QProgressBar):
    """A ring that empties. A progress bar, so that a screen reader can read its value."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = Tone.CALM
        self._words = ("", "")
        self.setRange(0, _STEPS)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_side(_SIDE)

    def set_side(self, side: int) -> None:
        """Be a square of another size, in pixels at scale 1; the words in it grow with it."""
        self.setFixedSize(self._theme.px(side), self._theme.px(side))

    def show_time(self, fraction: float, tone: Tone, time: str, meaning: str) -> None:
        """Show what is left.

        Args:
            fraction: of the whole, 0 to 1.
            tone: colour; the words say the same.
            time: large in the middle: "2:41".
            meaning: small below it: "left".
        """
        value = round(fraction * _STEPS)
        changed = (tone, (time, meaning)) != (self._tone, self._words)
        self._tone, self._words = tone, (time, meaning)
        if changed:
            self.setAccessibleDescription(f"{time} {meaning}")
            self.update()
        if value != self.value():
            self.setValue(value)

    @property
    def words(self) -> tuple[str, str]:
        """What it says: the time, and what the time is for."""
        return self._words

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, rest and words."""
        colors = self._theme.colors
        rest = {Tone.CALM: colors.accent, Tone.ACTIVE: colors.accent, Tone.WARNING: colors.warning}[
            self._tone
        ]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = self.height() / 13
        circle = QRectF(self.rect()).adjusted(thick, thick, -thick, -thick)
        painter.setPen(QPen(QColor(colors.sunken), thick))
        painter.drawEllipse(circle)
        painter.setPen(QPen(QColor(rest), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        span = round(360 * 16 * self.value() / _STEPS)
        if span:
            painter.drawArc(circle, 90 * 16, span)
        self._paint_words(painter, circle)
        painter.end()

    def _paint_words(self, painter: QPainter, circle: QRectF) -> None:
        time, meaning = self._words
        font = QFont(self._theme.family)
        font.setPixelSize(max(10, round(self.height() * 0.23)))
        font.setWeight(QFont.Weight.DemiBold)
        # Digits of one width, or the number trembles while it counts.
        font.setFeature(QFont.Tag.fromString("tnum"), 1)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colors.ink))
        upper = QRectF(
            circle.left(), circle.top() + circle.height() * 0.2, circle.width(), circle.height() * 0.36
        )
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, time)
        font.setPixelSize(max(8, round(self.height() * 0.115)))
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colors.muted))
        lower = QRectF(
            circle.left(), circle.top() + circle.height() * 0.55, circle.width(), circle.height() * 0.22
        )
        painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, meaning)

"""A label whose text is as large as its space allows, and never clipped."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from interview_desktop.gui.theme import Theme

_LINE_HEIGHT = 1.28
"""Distance of two lines in font heights; what is comfortable for a paragraph of large type."""
PADDING = 14
"""Room around the text, so that a focus ring does not touch it."""


class FittingLabel(QLabel):
    """Shows plain text at the largest size, between two bounds, at which all of it is visible.

    A word-wrapped QLabel clips what does not fit without a sign; here the type gets smaller instead. Below the lower
    bound it goes on shrinking, because small text can be read and missing text cannot.
    """

    _FLOOR = 8

    def __init__(self, theme: Theme, *, smallest: int, largest: int, parent: QWidget | None = None) -> None:
        """Begin empty.

        Args:
            theme: colours and family.
            smallest: size in pixels below which only a text that fits in no other way is set.
            largest: size in pixels of a short text.
            parent: the widget it stands in.
        """
        super().__init__(parent)
        self._theme = theme
        self._smallest = smallest
        self._largest = largest
        self._size = largest
        self._lines: QTextLayout | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def font_size(self) -> int:
        """The size in use, in pixels."""
        return self._size

    def text_height(self) -> float:
        """Height of the laid out text in pixels."""
        return self._height(self._size)

    def text_rect(self) -> QRectF:
        """Where the text is, in the label's coordinates."""
        height = self.text_height()
        return QRectF(PADDING, max(0.0, (self.height() - height) / 2), self.width() - 2 * PADDING, height)

    def setText(self, text: str) -> None:
        """Show another text."""
        if text != self.text():
            super().setText(text)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text to the new space."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Any space will do."""
        return QSize(120, 60)

    def sizeHint(self) -> QSize:
        """Ask for no particular space, so that no text moves the layout."""
        return QSize(480, 200)

    def hasHeightForWidth(self) -> bool:
        """The text follows the space, not the other way round."""
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the laid out lines, in the middle of the height."""
        if self._lines is None:
            return
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.colors.ink))
        self._lines.draw(painter, self.text_rect().topLeft())
        painter.end()

    def _fit(self) -> None:
        low, high = self._FLOOR, self._largest
        while low < high:
            middle = (low + high + 1) // 2
            if self._height(middle) <= self.height() - 2 * PADDING:
                low = middle
            else:
                high = middle - 1
        self._size = low
        self._lines = self._laid_out(low)
        self.update()

    def _height(self, size: int) -> float:
        layout = self._laid_out(size)
        if layout.lineCount() == 0:
            return 0.0
        last = layout.lineAt(layout.lineCount() - 1)
        return last.y() + last.height()

    def _laid_out(self, size: int) -> QTextLayout:
        font = QFont(self._theme.family)
        font.setPixelSize(size)
        font.setWeight(QFont.Weight.DemiBold if size >= self._smallest + 4 else QFont.Weight.Medium)
        if size >= 30:
            # Inter is spaced for text sizes; large type looks loose without this.
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.5)
        option = QTextOption(self.alignment())
        # A question has the direction of its own language, whatever the window speaks.
        option.setTextDirection(_direction(self.text()))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(self.text().replace("\n", "\u2028"), font)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, self.width() - 2 * PADDING))
            line.setPosition(QPointF(0, top))
            top += size * _LINE_HEIGHT
        layout.endLayout()
        return layout


def _direction(text: str) -> Qt.LayoutDirection:
    """Direction of a text, by its first letter that has one (Unicode Standard Annex 9, rule P2)."""
    for letter in text:
        kind = bidirectional(letter)
        if kind in {"L", "R", "AL"}:
            return Qt.LayoutDirection.LeftToRight if kind == "L" else Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LayoutDirectionAuto

"""A text as a QR code."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from interview_desktop.gui.theme import Theme

_BORDER = 4
"""Modules of quiet ground around the code (ISO/IEC 18004)."""
_SIDE = 196


class CodeView(QWidget):
    """Dark on light in every theme, because many readers know no other. Hidden while it has no text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._modules: tuple[tuple[bool, ...], ...] = ()
        side = theme.px(_SIDE)
        self.setFixedSize(side, side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def text(self) -> str:
        """What it says to whoever reads it."""
        return self._text

    def show_text(self, text: str) -> None:
        """Show another text; empty hides it."""
        import segno

        self._text = text
        self._modules = ()
        if text:
            matrix = segno.make_qr(text, error="m").matrix_iter(border=_BORDER)
            self._modules = tuple(tuple(bool(module) for module in row) for row in matrix)
        self.setVisible(bool(text))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw whole pixels, or a reader sees grey seams."""
        if not self._modules:
            return
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(Qt.GlobalColor.white))
        painter.drawRect(self.rect())
        painter.setBrush(QColor(Qt.GlobalColor.black))
        count = len(self._modules)
        step = max(1, self.width() // count)
        start = (self.width() - step * count) // 2
        for down, row in enumerate(self._modules):
            for across, dark in enumerate(row):
                if dark:
                    painter.drawRect(QRectF(start + across * step, start + down * step, step, step))
        painter.end()

"""A label that changes what it says without moving what stands below it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

_ANY_HEIGHT = 100_000


class SteadyLabel(QLabel):
    """Keeps room for the longest of its texts. One that nobody foresaw, a fault of a device, may still make it higher."""

    def __init__(self, texts: Iterable[str], parent: QWidget | None = None) -> None:
        """Begin empty.

        Args:
            texts: what it says by turns.
            parent: the widget it stands in.
        """
        super().__init__(parent)
        self._texts = tuple(texts)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep as much room as the longest text needs at the new width."""
        super().resizeEvent(event)
        room = QRect(0, 0, max(1, self.contentsRect().width()), _ANY_HEIGHT)
        flags = Qt.TextFlag.TextWordWrap.value
        needed = max(
            (self.fontMetrics().boundingRect(room, flags, text).height() for text in self._texts), default=0
        )
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)

"""Where an answer is typed, beside what is said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

translate = QCoreApplication.translate
_PAUSE_MS = 600
"""After the last key of so long a pause, what was typed is handed in."""


class TypedAnswer(QPlainTextEdit):
    """Hidden while nothing may be typed; what is in it belongs to one take."""

    handed_in = Signal(str)
    """The text as a whole, whenever it has changed and a moment has passed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setProperty("role", "code")
        self.setAccessibleName(translate("Interview", "Your typed answer"))
        self.setPlaceholderText(translate("Interview", "You may type here, beside what you say"))
        self._handed_in = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.hand_in)
        self.textChanged.connect(self._pause.start)
        self.hide()

    @property
    def in_use(self) -> bool:
        """Whether the candidate is at it, or has written something."""
        return not self.isHidden() and (self.hasFocus() or bool(self.toPlainText().strip()))

    def begin(self, text: str) -> None:
        """Offer it for a take, of which so much is typed already."""
        self._handed_in = text
        self.setPlainText(text)
        self._pause.stop()
        self.show()

    @Slot()
    def hand_in(self) -> None:
        """Hand in what is typed now, if it may be typed and has changed."""
        self._pause.stop()
        text = self.toPlainText()
        if not self.isHidden() and text != self._handed_in:
            self._handed_in = text
            self.handed_in.emit(text)

    def forget(self) -> None:
        """Nothing of it stays; nobody is told."""
        self._handed_in = ""
        self.clear()
        self._pause.stop()
        self.hide()

"""Where an answer is typed, beside what is said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from interview_desktop.gui.keyboard import held_beside, is_text

translate = QCoreApplication.translate
_PAUSE_MS = 600
"""So long after a key all that is typed by then is handed in, also while the candidate types on: the time may be over."""
_WITH_CTRL = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_R, Qt.Key.Key_B})
"""Together with Ctrl they are the screen's."""


class TypedAnswer(QPlainTextEdit):
    """Hidden while nothing may be typed; what is in it belongs to one take."""

    handed_in = Signal(str)
    """The text as a whole, whenever it has changed and a moment has passed."""
    keyboard_changed = Signal()
    """The keyboard has come here, or gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setProperty("role", "code")
        self.setAccessibleName(translate("Interview", "Your typed answer"))
        self._handed_in = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.hand_in)
        self.textChanged.connect(self._typed)
        self.hide()

    @property
    def in_use(self) -> bool:
        """Whether the candidate is at it, or has written something."""
        return (
            not self.isReadOnly()
            and not self.isHidden()
            and (self.hasFocus() or bool(self.toPlainText().strip()))
        )

    def begin(self, text: str, *, chosen: bool = False) -> None:
        """Offer it for a take.

        Args:
            text: so much is typed already.
            chosen: whether the candidate wants to type, and need not speak.
        """
        self._handed_in = text
        self.setReadOnly(False)
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.setPlaceholderText(
            translate("Interview", "Type your answer here")
            if chosen
            else translate("Interview", "You may type here, beside what you say")
        )
        self._pause.stop()
        self.show()

    def show_again(self, text: str) -> None:
        """Show what was typed of an answer that has ended, to be read and no longer changed."""
        self._handed_in = text
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setPlainText(text)
        self._pause.stop()
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key is text but those that are commands together with Ctrl; of a text that is only read, no key is."""
        if (self.isReadOnly() and (is_text(event) or event.key() in _WITH_CTRL)) or (
            event.key() in _WITH_CTRL and held_beside(event) == Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell it."""
        super().focusInEvent(event)
        self.keyboard_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell it."""
        super().focusOutEvent(event)
        self.keyboard_changed.emit()

    @Slot()
    def _typed(self) -> None:
        if not self._pause.isActive():
            self._pause.start()

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

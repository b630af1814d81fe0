"""Puts the ring around the focused control of a window, from the first use of Tab until the mouse moves the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from interview_desktop.gui.theme import Theme
from interview_desktop.gui.widgets.focus_ring import FocusRing

_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class KeyboardFocus(QObject):
    """Watches one window."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.ring = FocusRing(theme, window)
        self._by_keyboard = False
        window.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._focus_changed)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See Tab go by; every press is announced to the window by a ShortcutOverride."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _TABS
        ):
            self._by_keyboard = True
        return False

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._by_keyboard = False
        mine = new is not None and self._window.isAncestorOf(new)
        self.ring.surround(new if mine and self._by_keyboard else None)

"""Puts the ring around the focused control of a window, from the first use of Tab until the mouse moves the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from interview_desktop.gui.theme import Theme
from interview_desktop.gui.widgets.focus_ring import FocusRing

_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class KeyboardFocus(QObject):
    """Watches one window or dialog."""

    def __init__(self, theme: Theme, window: QWidget, *, by_keyboard: bool = False) -> None:
        """Follow the focus from now on.

        Args:
            theme: colours.
            window: main window or dialog.
            by_keyboard: whether the person is known to use the keyboard.
        """
        super().__init__(window)
        self._window = window
        self.ring = FocusRing(theme, window)
        self.by_keyboard = by_keyboard
        """Whether the person uses the keyboard, as far as is known."""
        self._always = False
        self._tabbed = False
        window.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._focus_changed)  # type: ignore[union-attr]

    def mark(self, *, always: bool) -> None:
        """Let the ring stand around what has the keyboard also after the mouse was used, or do so no more."""
        self._always = always
        self._focus_changed(None, self._window.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See Tab go by; every press is announced to the window by a ShortcutOverride.

        Qt calls `focusNextPrevChild` also when a focused control is disabled, so that is no sign of a keyboard.
        """
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _TABS
        ):
            self.by_keyboard = self._tabbed = True
        return False

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self.by_keyboard = False
        by_keyboard = self.by_keyboard or self._always
        mine = new is not None and self._window.isAncestorOf(new)
        if new is not None and mine and self._tabbed:
            # A scroll area does so by itself only for a focus that moves inside it, and this one may come from its outside.
            _bring_into_sight(new)
        self._tabbed = False
        self.ring.surround(new if mine and by_keyboard else None)


def _bring_into_sight(control: QWidget) -> None:
    holder = control.parentWidget()
    while holder is not None:
        if isinstance(holder, QScrollArea):
            holder.ensureWidgetVisible(control)
        holder = holder.parentWidget()

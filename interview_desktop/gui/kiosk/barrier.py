"""Takes away what would lead out of the window: context menus, file dialogs, and the controls that open something else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget
from shiboken6 import isValid

from interview_desktop.gui.parts import LEADS_OUT

_SHOWN = {QEvent.Type.Show, QEvent.Type.ShowToParent}
_TOUCHED = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel}
_MENU_KEYS = {Qt.Key.Key_Menu, Qt.Key.Key_F10}


class Barrier(QObject):
    """Stands before one window and the dialogs that belong to it. Lives on the window's thread.

    It filters what reaches whole windows, which is input, and not what every widget gets: that would run Python for each
    timer and each picture.
    """

    def __init__(self, window: QWidget, touched: Callable[[], None], leave: Callable[[], None]) -> None:
        """Close the ways out of a window that is shown.

        Args:
            window: of the desktop app.
            touched: called for every key, click and touch.
            leave: called when staff press Ctrl+Shift+Q.
        """
        super().__init__(window)
        self._touched = touched
        self._leave = leave
        self._watched: list[QObject] = []
        self._hidden: list[QWidget] = []
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        self.close_controls(window)
        handle = window.windowHandle()
        if handle is not None:
            self._watch(handle)
        QGuiApplication.instance().focusWindowChanged.connect(self._another_window)  # type: ignore[union-attr]

    def close_controls(self, window: QWidget) -> None:
        """Take away the controls that lead out, also those that were built since."""
        for control in window.findChildren(QAbstractButton):
            if control.property(LEADS_OUT) and control not in self._hidden:
                self._watch(control)
                control.destroyed.connect(self._forget)
                self._hidden.append(control)
                control.hide()

    def open(self) -> None:
        """Let everything through again, and show the controls."""
        QGuiApplication.instance().focusWindowChanged.disconnect(self._another_window)  # type: ignore[union-attr]
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, False)
        for each in self._watched:
            each.removeEventFilter(self)
        self._watched.clear()
        for control in self._hidden:
            control.show()
        self._hidden.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what leads out."""
        kind = event.type()
        if isinstance(watched, QWidget):
            if kind in _SHOWN:
                watched.hide()
            return False
        if kind in _TOUCHED:
            self._touched()
        if isinstance(event, QKeyEvent):
            if kind is QEvent.Type.KeyPress and _is_leave(event):
                self._leave()
                return True
            swallowed = _opens_menu(event) or _is_staffs(event)
            if swallowed and kind is QEvent.Type.ShortcutOverride:
                event.accept()  # so that it is no shortcut either
            return swallowed
        if isinstance(event, QMouseEvent):
            return event.button() in {Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton}
        return kind is QEvent.Type.ContextMenu

    def _watch(self, thing: QObject) -> None:
        thing.installEventFilter(self)
        self._watched.append(thing)

    def _another_window(self, window: QWindow | None) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QFileDialog) and widget.isVisible():
                widget.reject()
        if window is not None and window not in self._watched:
            window.destroyed.connect(self._forget)
            self._watch(window)

    def _forget(self, window: QObject) -> None:
        self._watched = [each for each in self._watched if isValid(each) and each is not window]
        self._hidden = [each for each in self._hidden if isValid(each) and each is not window]


def _is_leave(event: QKeyEvent) -> bool:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_Q and event.modifiers() == both


def _is_staffs(event: QKeyEvent) -> bool:
    """Whether a key opens something that is for staff, who leave the kiosk first: the window to watch in."""
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_W and event.modifiers() == both


def _opens_menu(event: QKeyEvent) -> bool:
    """Whether a key opens a context menu, or is one of the window system's, which mean nothing here."""
    held = event.modifiers()
    if event.key() in _MENU_KEYS or held & Qt.KeyboardModifier.MetaModifier:
        return True
    # Some systems report AltGr, which types a sign, as Ctrl and Alt.
    alt_gr = bool(held & Qt.KeyboardModifier.ControlModifier) and event.text().isprintable()
    return bool(held & Qt.KeyboardModifier.AltModifier) and not (alt_gr and event.text())

"""What every dialog of the window has in common."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from interview_desktop.gui.theme import Theme
from interview_desktop.gui.widgets.keyboard_focus import KeyboardFocus


def prepare_dialog(dialog: QDialog, theme: Theme) -> None:
    """Let a dialog show where the keyboard is, and give it no frame where its window has none.

    Buttons and menu of a frame would lead out of a kiosk. To be called in the dialog's constructor.

    Args:
        dialog: has its window as parent.
        theme: the look.
    """
    parent = dialog.parentWidget()
    window = parent.window() if parent is not None else None
    if window is not None and window.windowFlags() & Qt.WindowType.FramelessWindowHint:
        dialog.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    before = window.findChild(KeyboardFocus) if window is not None else None
    KeyboardFocus(theme, dialog, by_keyboard=before is not None and before.by_keyboard)

"""Questions that the window asks before it does something that cannot be undone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from interview_desktop.gui.parts import button, label
from interview_desktop.gui.theme import Theme

translate = QCoreApplication.translate


class StopDialog(QDialog):
    """Asks whether the interview should end. Accepted means yes; Esc and Enter mean no."""

    def __init__(self, theme: Theme, parent: QWidget, *, closes_window: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Stop", "End the interview?"))
        self.setModal(True)
        column = QVBoxLayout(self)
        space = theme.space
        column.setContentsMargins(space["large"], space["large"], space["large"], space["large"])
        column.setSpacing(space["medium"])
        column.addWidget(label(translate("Stop", "End the interview?"), "heading"))
        words = translate(
            "Stop",
            "Everything recorded so far is kept and saved. Questions that were not asked yet stay unanswered. "
            "While you decide, the interview goes on.",
        )
        if closes_window:
            words += " " + translate("Stop", "The window closes when everything is saved.")
        text = label(words, "muted")
        column.addWidget(text)
        row = QHBoxLayout()
        row.setSpacing(space["medium"])
        self.stop_button = button(translate("Stop", "End and save"), "danger")
        self.stop_button.clicked.connect(self.accept)
        self.stay_button = button(translate("Stop", "Go on with the interview"), "primary")
        self.stay_button.setDefault(True)
        self.stay_button.clicked.connect(self.reject)
        row.addStretch(1)
        row.addWidget(self.stop_button)
        row.addWidget(self.stay_button)
        column.addSpacing(space["small"])
        column.addLayout(row)
        self.setFixedWidth(580)
        self.stay_button.setFocus()

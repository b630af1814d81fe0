"""Where staff go from the first screen, beside an interview: settings, question sets, reviewing, the folder, signing out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from interview_desktop.gui.parts import Button, button, leads_out
from interview_desktop.gui.theme import Theme

translate = QCoreApplication.translate


class StaffWays(QWidget):
    """A row of quiet buttons, which whoever shows it may put below each other."""

    settings_wanted = Signal()
    sets_wanted = Signal()
    review_wanted = Signal()
    folder_wanted = Signal()
    sign_out_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: QBoxLayout = QHBoxLayout(self)
        """Its layout."""
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(theme.space["small"])
        self.row.addStretch(1)
        # Settings stay within the window: a kiosk has them too, behind its PIN.
        self.settings_button = button(translate("Setup", "Settings …"), "quiet")
        self.sets_button = leads_out(button(translate("Setup", "Question sets …"), "quiet"))
        self.review_button = leads_out(button(translate("Setup", "Review interviews"), "quiet"))
        self.folder_button = leads_out(button(translate("Setup", "Open folder"), "quiet"))
        self.sign_out_button = leads_out(button(translate("Setup", "Sign out"), "quiet"))
        wanted = (
            self.settings_wanted,
            self.sets_wanted,
            self.review_wanted,
            self.folder_wanted,
            self.sign_out_wanted,
        )
        for each, signal in zip(self.buttons, wanted, strict=True):
            each.clicked.connect(signal)
            each.setEnabled(each is self.sign_out_button)
            self.row.addWidget(each)
        self.sign_out_button.hide()

    @property
    def buttons(self) -> tuple[Button, ...]:
        """In the order in which they are read."""
        return (
            self.settings_button,
            self.sets_button,
            self.review_button,
            self.folder_button,
            self.sign_out_button,
        )

    def open_up(self) -> None:
        """The program behind the window is there; the folder is known later."""
        for each in (self.settings_button, self.sets_button, self.review_button):
            each.setEnabled(True)

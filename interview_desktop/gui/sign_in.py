"""Signing in, where there are accounts: name, password, and one sentence when that is not right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.gui.parts import Banner, Page, button, label
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.told import fault_words

translate = QCoreApplication.translate


class SignInPage(Page):
    """Asks who somebody is."""

    wanted = Signal(str, str)
    """Name and password."""
    back = Signal()

    def __init__(self, theme: Theme, lead: str, parent: QWidget | None = None) -> None:
        """Build it; `lead` says what is signed in to."""
        super().__init__(theme, translate("SignIn", "Sign in"), lead, parent)
        self.name, self.password = QLineEdit(), QLineEdit()
        self.name.setMaxLength(80)
        self.password.setMaxLength(1024)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.banner = Banner(theme, "danger")
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space["large"])
        grid.setVerticalSpacing(theme.space["small"])
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        fields = (
            (translate("SignIn", "Name"), self.name),
            (translate("SignIn", "Password"), self.password),
        )
        for row, (name, field) in enumerate(fields):
            words = label(name, "field", wrap=False)
            words.setBuddy(field)
            field.setAccessibleName(name)
            field.returnPressed.connect(self._send)
            field.textChanged.connect(self._refresh)
            grid.addWidget(words, row, 0)
            grid.addWidget(field, row, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.banner)
        self.body.addStretch(1)
        self.go_button = button(translate("SignIn", "Sign in"), "primary")
        self.primary = self.go_button
        self.go_button.clicked.connect(self._send)
        self.buttons.addWidget(self.go_button)
        self._busy = False
        self._refresh()

    def first_control(self) -> QWidget:
        """The name; the password once there is one."""
        return self.password if self.name.text() else self.name

    def show_refusal(self, error: Exception) -> None:
        """It was not right, or something else went wrong."""
        self._busy = False
        self.password.clear()
        if isinstance(error, EnvironmentFault):
            self.banner.say(*fault_words(error))
        else:
            self.banner.say(translate("SignIn", "The program made a mistake. The log says more."))
        self._refresh()
        self.password.setFocus()

    def forget(self) -> None:
        """Let nothing of the one who signed in be left."""
        self._busy = False
        self.name.clear()
        self.password.clear()
        self.banner.say("")
        self._refresh()

    def _send(self) -> None:
        if self.go_button.isEnabled():
            self._busy = True
            self.banner.say("")
            self._refresh()
            self.wanted.emit(self.name.text(), self.password.text())

    def _refresh(self) -> None:
        filled = bool(self.name.text().strip() and self.password.text())
        self.go_button.setEnabled(filled and not self._busy)

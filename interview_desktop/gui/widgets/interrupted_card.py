"""The card that offers an interrupted interview: to be continued, or to be finished as it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from interview_desktop.gui.parts import button, label
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.told import full
from interview_desktop.gui.values import InterruptedInterview

translate = QCoreApplication.translate


class InterruptedCard(QFrame):
    """Hidden while there is nothing to offer."""

    continue_wanted = Signal()
    finish_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", "warning")
        space = theme.space
        inside = QVBoxLayout(self)
        inside.setContentsMargins(space["large"], space["medium"], space["large"], space["medium"])
        inside.setSpacing(space["small"])
        self.heading = label(translate("Interrupted", "An interview was interrupted"), "section")
        self.words = label()
        self.rest = label(role="muted")
        row = QHBoxLayout()
        row.setSpacing(space["medium"])
        self.finish_button = button(translate("Interrupted", "Finish as it is"))
        self.finish_button.clicked.connect(self.finish_wanted)
        self.continue_button = button(translate("Interrupted", "Continue this interview"), "primary")
        self.continue_button.clicked.connect(self.continue_wanted)
        row.addStretch(1)
        row.addWidget(self.finish_button)
        row.addWidget(self.continue_button)
        for each in (self.heading, self.words, self.rest):
            inside.addWidget(each)
        inside.addLayout(row)
        self._ready = self._busy = False
        self.hide()

    def offer(self, interrupted: InterruptedInterview | None) -> None:
        """Show one; None hides the card."""
        self.setVisible(interrupted is not None)
        if interrupted is None:
            return
        self.words.setText(full(interrupted.words))
        self.rest.setText(
            translate(
                "Interrupted",
                "It goes on at the same question, after a look at the devices chosen below. Nothing that was recorded is lost, "
                "whatever you choose. If nobody chooses, it is finished as it is {0}.",
            ).format(_when(interrupted.seconds_left))
        )
        self.setAccessibleName(f"{self.heading.text()}. {self.words.text()}")
        self.show_busy(busy=False)

    def show_busy(self, *, busy: bool) -> None:
        """It is being finished."""
        self._busy = busy
        if busy:
            self.rest.setText(translate("Interrupted", "It is being finished. This may take a minute."))
        self._refresh()

    def show_devices(self, *, ready: bool) -> None:
        """Say whether there are devices to continue with."""
        self._ready = ready
        self._refresh()

    def _refresh(self) -> None:
        self.continue_button.setEnabled(self._ready and not self._busy)
        self.finish_button.setEnabled(not self._busy)


def _when(seconds: float) -> str:
    if seconds < 90:
        return translate("Interrupted", "in about a minute")
    if seconds < 5400:
        return translate("Interrupted", "in {0} minutes").format(round(seconds / 60))
    return translate("Interrupted", "in {0} hours").format(round(seconds / 3600))

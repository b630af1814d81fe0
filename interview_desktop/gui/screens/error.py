"""Something went wrong: what, what to do about it, and the way back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.gui.parts import Page, button, card, label, leads_out
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.told import fault_words

translate = QCoreApplication.translate


class ErrorScreen(Page):
    """Tells a fault of the surroundings, which a person can mend, from a mistake of ours, for which it apologises."""

    back = Signal()
    log_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("Error", "This did not work"), "", parent)
        self.lead.setVisible(True)
        frame, inside = card(theme)
        self._heading = label(role="section")
        self.remedy = label()
        self._kept = label(role="muted")
        for each in (self._heading, self.remedy, self._kept):
            inside.addWidget(each)
        self.body.addWidget(frame)
        self.body.addStretch(1)
        self.log_button = leads_out(button(translate("Error", "Show the log")))
        self.log_button.clicked.connect(self.log_wanted)
        self.back_button = button(translate("Error", "Back to the start"), "primary")
        self.primary = self.back_button
        self.back_button.clicked.connect(self.back)
        self.buttons.addWidget(self.log_button)
        self.buttons.addWidget(self.back_button)

    def show_error(self, error: Exception, log: Path, *, recorded: bool) -> None:
        """Show an error.

        Args:
            error: what happened.
            log: where the log is, for mistakes of ours.
            recorded: whether something had been recorded by then.
        """
        ours = not isinstance(error, EnvironmentFault)
        self.log_button.setVisible(ours)
        if isinstance(error, EnvironmentFault):
            what, remedy = fault_words(error)
            self.say(translate("Error", "This did not work"), what)
            self._heading.setText(translate("Error", "What to do"))
            self.remedy.setText(remedy or translate("Error", "Please tell the person in charge."))
        else:
            self.say(
                translate("Error", "We are sorry"),
                translate("Error", "This program made a mistake. It is not your fault."),
            )
            self._heading.setText(translate("Error", "Please tell the person in charge"))
            words = translate(
                "Error", "What happened is written in the log, which holds nothing that you said:\n{0}"
            )
            self.remedy.setText(words.format(log))
        self._kept.setText(
            translate(
                "Error",
                "Everything recorded so far is kept. It is finished at the next start, or with the command “recover”.",
            )
            if recorded
            else translate("Error", "Nothing had been recorded.")
        )

    def first_control(self) -> QWidget:
        """The way back."""
        return self.back_button

"""Questions that the window asks before it does something that cannot be undone, and faults that no screen has a place for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.core.events import Reopen
from interview_desktop.core.interview import InterviewState
from interview_desktop.gui.parts import arrange, button, label
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.told import fault_line
from interview_desktop.gui.widgets.dialog import prepare_dialog

translate = QCoreApplication.translate


_WIDEST = 1000
"""Pixels; the smallest window is a little wider."""
_USUAL = 520
"""Pixels at 100 %."""
_LONGEST = 70
"""Characters of a question in a list."""


def _fit(dialog: QDialog, column: QVBoxLayout, buttons: QHBoxLayout, usual: int) -> None:
    """Make a dialog as wide as usual, or as its buttons need in a language with long words, and as high as its words need then.

    Where the buttons would be wider than the smallest window, they stand below each other.
    """
    arrange([buttons], narrow=column.minimumSize().width() > _WIDEST)
    width = min(_WIDEST, max(usual, column.minimumSize().width()))
    dialog.setFixedWidth(width)
    dialog.setMinimumHeight(column.heightForWidth(width))


class ReopenDialog(QDialog):
    """Asks staff which answer is to be given again, why, and who decides it. Esc and Enter change nothing."""

    def __init__(self, theme: Theme, parent: QWidget, state: InterviewState) -> None:
        """Offer the questions whose answers may be reopened.

        Args:
            theme: the look.
            parent: the window.
            state: of the interview.
        """
        super().__init__(parent)
        self.setWindowTitle(translate("Reopen", "Reopen an answer"))
        self.setModal(True)
        prepare_dialog(self, theme)
        space = theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space["large"], space["large"], space["large"], space["large"])
        column.setSpacing(space["medium"])
        column.addWidget(label(translate("Reopen", "Have an answer given again?"), "heading"))
        column.addWidget(
            label(
                translate(
                    "Reopen",
                    "The interview goes to that question, and then back to where it is now. The old answer is kept, marked as "
                    "replaced with your reason; the new one counts.",
                ),
                "muted",
            )
        )
        self.question = QComboBox()
        for place in state.reopenable:
            text = state.questions[place].text
            short = text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"
            self.question.addItem(f"{place + 1}.  {short}", place)
        self.question.setCurrentIndex(self.question.count() - 1)
        self.question.setMinimumContentsLength(16)
        self.question.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reason, self.by = QLineEdit(), QLineEdit()
        self.reason.setPlaceholderText(translate("Reopen", "For example: nobody could be heard"))
        self.reason.setMaxLength(200)
        self.by.setMaxLength(80)
        grid = QGridLayout()
        grid.setHorizontalSpacing(space["large"])
        grid.setVerticalSpacing(space["small"])
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget], ...] = (
            (translate("Reopen", "Question"), self.question),
            (translate("Reopen", "Reason"), self.reason),
            (translate("Reopen", "Decided by"), self.by),
        )
        for row, (name, control) in enumerate(rows):
            words = label(name, "field", wrap=False)
            words.setBuddy(control)
            control.setAccessibleName(name)
            grid.addWidget(words, row, 0)
            grid.addWidget(control, row, 1)
        column.addLayout(grid)
        self.reopen_button = button(translate("Reopen", "Have it answered again"), "danger")
        self.reopen_button.clicked.connect(self.accept)
        self.stay_button = button(translate("Reopen", "Go on with the interview"), "primary")
        self.stay_button.setDefault(True)
        self.stay_button.clicked.connect(self.reject)
        for field in (self.reason, self.by):
            field.textChanged.connect(self._refresh)
        row_below = QHBoxLayout()
        row_below.setSpacing(space["medium"])
        row_below.addStretch(1)
        row_below.addWidget(self.reopen_button)
        row_below.addWidget(self.stay_button)
        column.addSpacing(space["small"])
        column.addLayout(row_below)
        _fit(self, column, row_below, theme.px(640))
        self._refresh()
        self.question.setFocus()

    @property
    def event_wanted(self) -> Reopen:
        """What was decided."""
        return Reopen(int(self.question.currentData()), self.reason.text().strip(), self.by.text().strip())

    def _refresh(self) -> None:
        self.reopen_button.setEnabled(bool(self.reason.text().strip()) and bool(self.by.text().strip()))


class StopDialog(QDialog):
    """Asks whether the interview should end, and what becomes of it. Accepted means yes; Esc and Enter mean no."""

    def __init__(self, theme: Theme, parent: QWidget, *, closes_window: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Stop", "End the interview?"))
        self.setModal(True)
        prepare_dialog(self, theme)
        self.deletes = False
        """Whether nothing is to be kept."""
        column = QVBoxLayout(self)
        space = theme.space
        column.setContentsMargins(space["large"], space["large"], space["large"], space["large"])
        column.setSpacing(space["medium"])
        self.heading = label(translate("Stop", "End the interview?"), "heading")
        column.addWidget(self.heading)
        words = translate(
            "Stop",
            "You may end it and keep what was recorded, or end it and have everything deleted. Questions that were not asked yet "
            "stay unanswered. While you decide, the interview goes on.",
        )
        if closes_window:
            words += " " + translate("Stop", "The window closes when everything is saved.")
        self.text = label(words, "muted")
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(space["medium"])
        self.delete_button = button(translate("Stop", "End and delete …"), "danger")
        self.delete_button.clicked.connect(self._delete)
        self.stop_button = button(translate("Stop", "End and save"))
        self.stop_button.clicked.connect(self.accept)
        self.stay_button = button(translate("Stop", "Go on"), "primary")
        self.stay_button.setDefault(True)
        self.stay_button.clicked.connect(self.reject)
        row.addWidget(self.delete_button)
        row.addStretch(1)
        row.addWidget(self.stop_button)
        row.addWidget(self.stay_button)
        column.addSpacing(space["small"])
        column.addLayout(row)
        _fit(self, column, row, theme.px(620))
        self.stay_button.setFocus()

    def _delete(self) -> None:
        """Asked twice: what is deleted cannot be brought back."""
        if self.heading.text() == translate("Stop", "Delete everything?"):
            self.deletes = True
            self.accept()
            return
        self.heading.setText(translate("Stop", "Delete everything?"))
        self.setWindowTitle(self.heading.text())
        self.text.setText(
            translate(
                "Stop",
                "The interview ends, and picture, sound and text of it are deleted for good. Nobody can bring them back.",
            )
        )
        self.stop_button.hide()
        self.delete_button.setText(translate("Stop", "Yes, delete everything"))
        self.stay_button.setFocus()


class FaultDialog(QDialog):
    """Says in front of a window what went wrong beside it, and what to do about it. Esc and Enter put it away."""

    def __init__(self, theme: Theme, parent: QWidget, heading: str, error: Exception) -> None:
        """Say it.

        Args:
            theme: the look.
            parent: the window.
            heading: what could not be done.
            error: why; a mistake of ours is in the log.
        """
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.setModal(True)
        prepare_dialog(self, theme)
        space = theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space["large"], space["large"], space["large"], space["large"])
        column.setSpacing(space["medium"])
        column.addWidget(label(heading, "heading"))
        self.words = label(
            fault_line(error)
            if isinstance(error, EnvironmentFault)
            else translate("Fault", "The program made a mistake. The log says more.")
        )
        column.addWidget(self.words)
        self.setAccessibleDescription(self.words.text())
        self.close_button = button(translate("Fault", "Close"), "primary")
        self.close_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column.addLayout(buttons)
        _fit(self, column, buttons, theme.px(_USUAL))
        self.close_button.setDefault(True)
        self.close_button.setFocus()

"""What the reviewer's window asks: the right words of an answer, and an own value beside a program's score."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from interview_desktop.core.scoring import Score
from interview_desktop.gui.parts import Button, button, label
from interview_desktop.gui.reviewer.words import measure_name
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.widgets.dialog import prepare_dialog

translate = QCoreApplication.translate


class _Asking(QDialog):
    """A heading, an explanation, fields, and two buttons; Esc changes nothing."""

    def __init__(self, theme: Theme, parent: QWidget, title: str, words: str, go_on: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        prepare_dialog(self, theme)
        space = theme.space
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(space["large"], space["large"], space["large"], space["large"])
        self.column.setSpacing(space["medium"])
        self.column.addWidget(label(title, "heading"))
        self.column.addWidget(label(words, "muted"))
        self.go_button: Button = button(go_on, "primary")
        self.go_button.clicked.connect(self.accept)
        self.leave_button: Button = button(translate("Review", "Change nothing"))
        self.leave_button.clicked.connect(self.reject)
        self._row = QHBoxLayout()
        self._row.setSpacing(space["medium"])
        self._row.addStretch(1)
        self._row.addWidget(self.leave_button)
        self._row.addWidget(self.go_button)

    def finish(self, width: int) -> None:
        """Put the buttons below everything."""
        self.column.addLayout(self._row)
        self.setFixedWidth(width)


class CorrectDialog(_Asking):
    """Asks for the words of an answer as they were said."""

    def __init__(self, theme: Theme, parent: QWidget, text: str) -> None:
        super().__init__(
            theme,
            parent,
            translate("Review", "Correct the transcript"),
            translate(
                "Review",
                "Write what was said, not what was meant. The words as they were recognised are kept; yours become a new edition of "
                "the transcript, marked as corrected by you.",
            ),
            translate("Review", "Keep the correction"),
        )
        self._before = text
        self.text = QPlainTextEdit(text)
        self.text.setAccessibleName(translate("Review", "Words of the answer"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(theme.px(220))
        self.text.textChanged.connect(self._refresh)
        self.column.addWidget(self.text)
        self.finish(theme.px(700))
        self._refresh()
        self.text.setFocus()

    @property
    def words(self) -> str:
        """What was written."""
        return self.text.toPlainText()

    def _refresh(self) -> None:
        changed = self.words.split() != self._before.split()
        self.go_button.setEnabled(changed and bool(self.words.strip()))


class OverrideDialog(_Asking):
    """Asks for an own value and a reason."""

    def __init__(self, theme: Theme, parent: QWidget, score: Score) -> None:
        super().__init__(
            theme,
            parent,
            translate("Review", "Your value beside the program's"),
            translate(
                "Review",
                "{0}: the program's own score stays where it is. Your value and your reason stand beside it.",
            ).format(measure_name(score)),
            translate("Review", "Put it there"),
        )
        self.value = QSpinBox()
        margin = theme.px(10)
        self.value.lineEdit().setTextMargins(margin, 0, margin, 0)
        self.value.setRange(0, 100)
        self.value.setValue(round(score.value or 0))
        self.value.setAccessibleName(translate("Review", "Value from 0 to 100"))
        self.reason = QLineEdit()
        self.reason.setMaxLength(500)
        self.reason.setPlaceholderText(translate("Review", "Why the score is not right"))
        self.reason.setAccessibleName(translate("Review", "Reason"))
        self.reason.textChanged.connect(self._refresh)
        for field in (self.value, self.reason):
            self.column.addWidget(field)
        self.finish(theme.px(580))
        self._refresh()
        self.value.setFocus()

    def _refresh(self) -> None:
        self.go_button.setEnabled(bool(self.reason.text().strip()))

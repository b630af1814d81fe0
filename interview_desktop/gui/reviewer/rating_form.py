"""A person's own marks for one answer, with the anchors of the scale in sight and a note for each criterion."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from interview_desktop.core.models import Anchor
from interview_desktop.core.scoring import RatingDraft
from interview_desktop.gui.parts import label
from interview_desktop.gui.reviewer.words import criterion_name
from interview_desktop.gui.theme import Theme

translate = QCoreApplication.translate
MARKS = (1, 2, 3, 4, 5)


class _AnchorLabel(QLabel):
    """What a mark stands for; a click on it chooses the mark."""

    def __init__(self, text: str, choice: QRadioButton) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setBuddy(choice)
        self._choice = choice

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        if self._choice.isEnabled():
            self._choice.click()


class CriterionForm(QWidget):
    """One mark and one note."""

    changed = Signal()

    def __init__(
        self, theme: Theme, criterion: str, anchors: Sequence[Anchor], parent: QWidget | None = None
    ) -> None:
        """Build it.

        Args:
            theme: the look.
            criterion: what is marked; empty for the answer as a whole.
            anchors: of the scale; none where nobody wrote any.
            parent: the form.
        """
        super().__init__(parent)
        self.criterion = criterion
        name = criterion_name(criterion)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space["small"])
        column.addWidget(label(name, "field"))
        self._group = QButtonGroup(self)
        self.choices: dict[int, QRadioButton] = {}
        texts = {anchor.mark: anchor.text for anchor in anchors}
        for mark in MARKS:
            choice = QRadioButton(str(mark))
            told = translate("Review", "{0}: {1} of 5").format(name, mark)
            choice.setAccessibleName(f"{told}. {texts[mark]}" if mark in texts else told)
            self._group.addButton(choice, mark)
            self.choices[mark] = choice
        column.addLayout(self._anchored(theme, texts) if texts else self._in_a_row(theme))
        self.note = QPlainTextEdit()
        self.note.setPlaceholderText(translate("Review", "Why? What did you hear?"))
        self.note.setAccessibleName(translate("Review", "Note: {0}").format(name))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(theme.px(84))
        column.addWidget(self.note)
        self._group.idClicked.connect(self.changed)
        self.note.textChanged.connect(self.changed)

    @property
    def mark(self) -> int | None:
        """What is chosen; None while nothing is."""
        chosen = self._group.checkedId()
        return chosen if chosen > 0 else None

    def fill(self, mark: int | None, note: str, *, locked: bool) -> None:
        """Show what was put down before."""
        with QSignalBlocker(self), QSignalBlocker(self.note):
            self.note.setPlainText(note)
            if mark is not None:
                self.choices[mark].setChecked(True)
        for choice in self.choices.values():
            choice.setEnabled(not locked)
        self.note.setReadOnly(locked)

    def _anchored(self, theme: Theme, texts: Mapping[int, str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space["small"])
        grid.setVerticalSpacing(theme.space["tight"])
        grid.setColumnStretch(1, 1)
        for row, mark in enumerate(reversed(MARKS)):
            choice = self.choices[mark]
            grid.addWidget(choice, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_AnchorLabel(texts.get(mark, ""), choice), row, 1)
        return grid

    def _in_a_row(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.space["small"])
        for mark in MARKS:
            row.addWidget(self.choices[mark])
        row.addStretch(1)
        return row


class RatingForm(QWidget):
    """All criteria of one answer."""

    changed = Signal(object)
    """A `RatingDraft`: somebody has chosen or typed something."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.forms: list[CriterionForm] = []
        self.number = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space["medium"])

    def show_answer(
        self,
        number: int,
        criteria: Sequence[str],
        anchors: Sequence[Anchor],
        put_down: Mapping[str, tuple[int | None, str]],
        *,
        locked: bool,
    ) -> None:
        """Show the form of one answer.

        Args:
            number: position of the question, from 1.
            criteria: what is marked.
            anchors: of the question's scale; they belong to the answer as a whole.
            put_down: mark and note by criterion.
            locked: whether nothing can be changed any more.
        """
        for form in self.forms:
            self._column.removeWidget(form)
            form.hide()
            form.deleteLater()
        self.number, self.forms = number, []
        for criterion in criteria:
            form = CriterionForm(self._theme, criterion, () if criterion else anchors)
            form.fill(*put_down.get(criterion, (None, "")), locked=locked)
            form.changed.connect(self._change)
            self.forms.append(form)
            self._column.addWidget(form)
        self.setEnabled(True)

    @property
    def complete(self) -> bool:
        """Whether the answer as a whole has a mark."""
        return any(not form.criterion and form.mark is not None for form in self.forms)

    def choose(self, mark: int) -> None:
        """Mark the answer as a whole."""
        for form in self.forms:
            if not form.criterion and form.choices[mark].isEnabled():
                form.choices[mark].click()

    def first_control(self) -> QWidget | None:
        """The mark that is chosen, or the first."""
        if not self.forms:
            return None
        form = self.forms[0]
        return form.choices[form.mark or MARKS[-1]]

    def _change(self) -> None:
        form = self.sender()
        if isinstance(form, CriterionForm):
            self.changed.emit(RatingDraft(self.number, form.mark, form.note.toPlainText(), form.criterion))

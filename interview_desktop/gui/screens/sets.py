"""Approving question sets: what may be asked is decided here, by people who give their names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QListWidget, QWidget

from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.gui.parts import Banner, Page, button, label
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.told import fault_words
from interview_desktop.gui.widgets.set_view import SetView, state_words

if TYPE_CHECKING:  # it brings the database with it, and the window is to be there before that
    from interview_desktop.app.sets.approval_view import SetToApprove

translate = QCoreApplication.translate


class SetsPage(Page):
    """Sets on one side, the chosen one on the other, the decision below."""

    decided = Signal(str, bool, str, str)
    """Id of the set, whether it is approved, by whom, and why."""
    pictures_wanted = Signal(object)
    """The `QuestionSet` that is read, which shows pictures."""
    back = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            translate("Sets", "Question sets"),
            translate(
                "Sets", "Generated and imported questions are asked only as people have approved them."
            ),
            parent,
        )
        self._sets: list[SetToApprove] = []
        self._busy = False
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Sets", "Question sets"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._choose)
        self.view = SetView(theme)
        for side in (self.list, self.view):
            side.setMinimumHeight(theme.px(220))
        row = QHBoxLayout()
        row.setSpacing(theme.space["medium"])
        row.addWidget(self.list, 2)
        row.addWidget(self.view, 5)
        self.columns.append(row)
        self.banner = Banner(theme)
        self.body.addWidget(self.banner)
        self.body.addLayout(row, 1)
        self.by, self.reason = QLineEdit(), QLineEdit()
        self.by.setMaxLength(80)
        self.reason.setMaxLength(500)
        self.reason.setPlaceholderText(translate("Sets", "Needed to reject; kept with the decision"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space["large"])
        grid.setVerticalSpacing(theme.space["small"])
        grid.setColumnStretch(1, 1)
        fields = ((translate("Sets", "Your name"), self.by), (translate("Sets", "Reason"), self.reason))
        for at, (name, field) in enumerate(fields):
            words = label(name, "field", wrap=False)
            words.setBuddy(field)
            field.setAccessibleName(name)
            field.textChanged.connect(self._refresh)
            grid.addWidget(words, at, 0)
            grid.addWidget(field, at, 1)
        self.body.addLayout(grid)
        self.back_button = button(translate("Sets", "Back"), "quiet")
        self.reject_button = button(translate("Sets", "Reject"), "danger")
        # Enter presses none of them wherever the keyboard is: a decision is never made by the way.
        self.approve_button = button(translate("Sets", "Approve"), "primary")
        self.back_button.clicked.connect(self.back)
        self.reject_button.clicked.connect(lambda: self._decide(approves=False))
        self.approve_button.clicked.connect(lambda: self._decide(approves=True))
        for each in (self.back_button, self.reject_button, self.approve_button):
            self.buttons.addWidget(each)
        self._refresh()

    def first_control(self) -> QWidget:
        """The sets."""
        return self.list

    def say_who(self, name: str) -> None:
        """Who has signed in, and decides in that name; empty where everybody gives their own."""
        self.by.setText(name)
        self.by.setReadOnly(bool(name))

    def show_sets(self, sets: Sequence[SetToApprove]) -> None:
        """Show all; the chosen one stays chosen, else the first that waits is."""
        before = self.chosen
        self._sets = list(sets)
        self.list.clear()
        self.list.addItems([_row(each) for each in sets])
        wanted = before.questions.id if before is not None else ""
        ids = [each.questions.id for each in sets]
        waiting = [at for at, each in enumerate(sets) if each.state == "pending"]
        first = waiting[0] if waiting else 0
        self.list.setCurrentRow(ids.index(wanted) if wanted in ids else first if sets else -1)
        words = translate("Sets", "There are no question sets yet. They are written with: questions generate")
        self.banner.say("" if sets else words, "", "info")
        self._refresh()

    def show_decided(self, decided: SetToApprove) -> None:
        """A decision has been kept."""
        self._busy = False
        self.reason.clear()
        self.show_sets(
            [decided if each.questions.id == decided.questions.id else each for each in self._sets]
        )
        self.banner.say(state_words(decided) + ".", "", "info")

    def show_failure(self, error: Exception) -> None:
        """The sets cannot be read, or a decision cannot be kept."""
        self._busy = False
        if isinstance(error, EnvironmentFault):
            self.banner.say(*fault_words(error), "danger")
        else:
            words = translate("Sets", "The program made a mistake. The log says more.")
            self.banner.say(words, "", "danger")
        self._refresh()

    def show_pictures(self, set_id: str, pictures: Mapping[str, QImage]) -> None:
        """The pictures of a set have been read; nothing happens where another is read meanwhile."""
        if self.chosen is not None and self.chosen.questions.id == set_id:
            self.view.show_pictures(pictures)

    @property
    def chosen(self) -> SetToApprove | None:
        """The set that is read."""
        at = self.list.currentRow()
        return self._sets[at] if 0 <= at < len(self._sets) else None

    @Slot(int)
    def _choose(self, _row: int) -> None:
        chosen = self.chosen
        self.view.show_set(chosen)
        self.banner.say("")
        if chosen is not None and any(each.image for each in chosen.questions.questions):
            self.pictures_wanted.emit(chosen.questions)
        self._refresh()

    def _decide(self, *, approves: bool) -> None:
        chosen = self.chosen
        if chosen is None:
            return
        self._busy = True
        self._refresh()
        by, reason = (" ".join(field.text().split()) for field in (self.by, self.reason))
        self.decided.emit(chosen.questions.id, approves, by, reason)

    @Slot()
    def _refresh(self) -> None:
        ready = self.chosen is not None and bool(self.by.text().strip()) and not self._busy
        self.approve_button.setEnabled(ready and self.chosen is not None and self.chosen.state != "approved")
        rejected = self.chosen is not None and self.chosen.state == "rejected"
        self.reject_button.setEnabled(ready and not rejected and bool(self.reason.text().strip()))


def _row(each: SetToApprove) -> str:
    name = each.questions.title or each.questions.id
    found = translate("Sets", "To look at: {0}").format(len(each.findings)) if each.findings else ""
    return "\n".join(words for words in (name, state_words(each), found) if words)

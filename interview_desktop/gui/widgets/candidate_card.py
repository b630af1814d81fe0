"""Who is interviewed: one of a list of candidates, or whoever says their own code."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from interview_desktop.core.candidates import Candidate
from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.gui.parts import Banner, button, label, leads_out
from interview_desktop.gui.problem_words import problem_words
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.told import full

translate = QCoreApplication.translate


class CandidateCard(QFrame):
    """Offers the candidates of a list; those that were interviewed already are passed over, and can be chosen all the same."""

    list_chosen = Signal(object)
    """A `Path` with a list of candidates."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self._candidates: list[Candidate] = []
        self.choice = QComboBox()
        self.choice.setAccessibleName(translate("Setup", "Candidate"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(12)
        self.list_button = leads_out(button(translate("Setup", "Choose list …")))
        self.list_button.setToolTip(
            translate("Setup", "A CSV file with the columns code and name; codes are on the invitations")
        )
        self.list_button.clicked.connect(self._choose_list)
        self.banner = Banner(theme)
        inside = QVBoxLayout(self)
        large = theme.space["large"]
        inside.setContentsMargins(large, large, large, large)
        inside.setSpacing(theme.space["medium"])
        head = QHBoxLayout()
        head.addWidget(label(translate("Setup", "Candidate"), "section"), 1)
        head.addWidget(self.list_button)
        inside.addLayout(head)
        inside.addWidget(self.choice)
        inside.addWidget(self.banner)
        self.show_candidates(())

    @property
    def code(self) -> str:
        """Stands for the chosen candidate; empty when nobody is chosen."""
        return str(self.choice.currentData() or "")

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Offer the candidates of a list; without one each says their own code."""
        self._candidates = list(candidates)
        self.choice.clear()
        self.choice.addItem(translate("Setup", "They enter their own code, if they have one"), "")
        for each in candidates:
            self.choice.addItem(_words(each), each.code)
        self.choice.setEnabled(bool(candidates))
        self.choice.setCurrentIndex(self._free_from(0))
        self.banner.say("")

    def show_problems(self, error: Exception) -> None:
        """The list cannot be used; says where and how to mend it."""
        if isinstance(error, EnvironmentFault):
            self.banner.say(full(error.what), problem_words(error), "danger")
        else:
            words = translate("Setup", "The program made a mistake. The log says more.")
            self.banner.say(words, "", "danger")

    def go_on(self) -> None:
        """The next one of the list is to be interviewed, after one has been."""
        if self.code:
            self.choice.setCurrentIndex(self._free_from(self.choice.currentIndex()))

    def _free_from(self, at: int) -> int:
        """The line of the first candidate from a place on who was not interviewed; 0 where there is none."""
        places = range(at, len(self._candidates))
        return next((place + 1 for place in places if not self._candidates[place].interviewed), 0)

    def _choose_list(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, translate("Setup", "Choose a list of candidates"), "", translate("Setup", "Lists (*.csv)")
        )
        if name:
            self.list_chosen.emit(Path(name))


def _words(candidate: Candidate) -> str:
    words = f"{candidate.code}  {candidate.name}".strip()
    if not candidate.interviewed:
        return words
    day = QDate.fromString(candidate.interviewed[:10], Qt.DateFormat.ISODate)
    shown = (
        QLocale().toString(day, QLocale.FormatType.ShortFormat) if day.isValid() else candidate.interviewed
    )
    return translate("Setup", "{0} (interviewed on {1})").format(words, shown)

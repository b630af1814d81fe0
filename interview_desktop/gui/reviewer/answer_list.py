"""Every question of an interview under review, with where its answer is, or why there is none."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QWidget

from interview_desktop.core.rendering import clock_time
from interview_desktop.gui.reviewer.words import no_answer, no_words

if TYPE_CHECKING:  # it brings the database with it, and the window is to be there before that
    from interview_desktop.app.review.view import Review, ReviewedAnswer, UnansweredQuestion

translate = QCoreApplication.translate


class AnswerList(QListWidget):
    """One row for each question; those without an answer are there to be read."""

    chosen = Signal(int)
    """The number of a question."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Review", "Answers"))
        self.setToolTip(translate("Review", "Alt+Up and Alt+Down go from answer to answer"))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows: tuple[ReviewedAnswer | UnansweredQuestion, ...] = ()
        self.currentRowChanged.connect(self._choose)

    def show_review(self, review: Review, number: int) -> int:
        """Show the questions of an interview.

        Args:
            review: the interview.
            number: the question to be chosen; one that is not there is the first with an answer, else the first.

        Returns:
            The number of the question that is chosen; 0 where there is none.
        """
        self._rows = review.questions
        numbers = [each.number for each in self._rows]
        if number not in numbers:
            number = next((each.number for each in (*review.answers, *self._rows)), 0)
        with QSignalBlocker(self):
            self.clear()
            self.addItems([_row(each) for each in self._rows])
            if number:
                self.setCurrentRow(numbers.index(number))
        return number

    def tick(self, locked: Collection[int]) -> None:
        """Mark the answers whose own marks are locked."""
        for row, each in enumerate(self._rows):
            self.item(row).setText(f"✓ {_row(each)}" if each.number in locked else _row(each))

    def step(self, by: int) -> None:
        """Go on by so many rows, as far as there are any."""
        self.setCurrentRow(max(0, min(self.count() - 1, self.currentRow() + by)))

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._rows):
            self.chosen.emit(self._rows[row].number)


def _row(each: ReviewedAnswer | UnansweredQuestion) -> str:
    from interview_desktop.app.review.view import UnansweredQuestion

    text = f"{each.number}.  {each.question.text}"
    if isinstance(each, UnansweredQuestion):
        return f"{text}  {no_answer(each)}"
    found = f"{text}  [{clock_time(each.start)}]"
    return found if each.words else f"{found}  {no_words(each.recognition)}"

"""Everybody's locked marks for all answers side by side, with mean and spread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from interview_desktop.gui.theme import Theme

if TYPE_CHECKING:  # it brings the database with it, and the window is to be there before that
    from interview_desktop.app.review.view import Opinions, Review

translate = QCoreApplication.translate


class AgreementTable(QTableWidget):
    """One line for each thing that was marked, one column for each person."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Review", "Marks of everybody"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(40))

    def show_marks(self, review: Review, opinions: Opinions) -> None:
        """Show what may be seen."""
        people = sorted({who for each in opinions.agreements for who, _ in each.marks})
        heads = [
            translate("Review", "Answer"),
            *people,
            translate("Review", "Mean"),
            translate("Review", "Spread"),
        ]
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(heads)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setRowCount(len(opinions.agreements))
        for row, agreement in enumerate(opinions.agreements):
            answer = review.answer(agreement.number)
            question = answer.question.text if answer is not None else ""
            marks = dict(agreement.marks)
            cells = [
                f"{agreement.number}  {agreement.criterion}".strip(),
                *(str(marks.get(who, "-")) for who in people),
                f"{agreement.mean:.1f}",
                str(agreement.spread),
            ]
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                else:
                    item.setToolTip(question)
                self.setItem(row, column, item)

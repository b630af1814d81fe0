"""One question set to be read: its questions with anchors, what could be better, and what was decided about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from interview_desktop.core.models import Question
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.told import full

if TYPE_CHECKING:  # it brings the database with it, and the window is to be there before that
    from interview_desktop.app.sets.approval_view import SetToApprove

translate = QCoreApplication.translate


def state_words(shown: SetToApprove) -> str:
    """How far a set has come."""
    if shown.state == "approved":
        return translate("Sets", "Approved by {0}").format(", ".join(shown.approvers))
    if shown.state == "rejected":
        return translate("Sets", "Rejected")
    if shown.missing > 1:
        return translate("Sets", "Waiting for approval by {0} people").format(shown.missing)
    return translate("Sets", "Waiting for approval")


class SetView(QTextBrowser):
    """Text only: nothing in a set is taken for markup."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(translate("Sets", "The set that is chosen"))

    def show_set(self, shown: SetToApprove | None) -> None:
        """Show it from its beginning; None shows nothing."""
        self.clear()
        if shown is None:
            return
        cursor = QTextCursor(self.document())
        self._heading(cursor, shown.questions.title or shown.questions.id, "heading")
        author = shown.questions.author or translate("Sets", "unknown")
        self._line(cursor, translate("Sets", "{0}. Author: {1}.").format(state_words(shown), author))
        for number, question in enumerate(shown.questions.questions, 1):
            self._question(cursor, number, question)
            for finding in shown.findings:
                if finding.position == number:
                    what = full(finding.message)
                    words = f"{what[:1].upper()}{what[1:]} {full(finding.remedy)}"
                    self._line(cursor, translate("Sets", "To look at: {0}").format(_apart(words)), "warning")
        if shown.decisions:
            self._heading(cursor, translate("Sets", "Decisions"), "lead")
        for decision in shown.decisions:
            when = f"{decision.at.astimezone():%Y-%m-%d %H:%M}"
            if decision.verdict == "approve":
                said = translate("Sets", "{0}: approved by {1}.").format(when, decision.by)
            else:
                said = translate("Sets", "{0}: rejected by {1}.").format(when, decision.by)
            self._line(cursor, f"{said} {decision.reason}".strip())
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _question(self, cursor: QTextCursor, number: int, question: Question) -> None:
        self._heading(cursor, translate("Sets", "Question {0}").format(number), "lead")
        self._line(cursor, question.text, "ink")
        for probe in question.probes:
            self._line(cursor, translate("Sets", "Follow-up: {0}").format(_apart(probe)))
        for anchor in question.anchors:
            self._line(cursor, translate("Sets", "Mark {0}: {1}").format(anchor.mark, _apart(anchor.text)))

    def _heading(self, cursor: QTextCursor, words: str, role: str) -> None:
        looks = QTextCharFormat()
        looks.setFontWeight(QFont.Weight.DemiBold)
        looks.setProperty(QTextCharFormat.Property.FontPixelSize, self._theme.sizes[role])
        looks.setForeground(QColor(self._theme.colors.ink))
        self._write(cursor, words, looks, self._theme.space["medium"])

    def _line(self, cursor: QTextCursor, words: str, tone: str = "muted") -> None:
        looks = QTextCharFormat()
        looks.setProperty(QTextCharFormat.Property.FontPixelSize, self._theme.sizes["body"])
        looks.setForeground(QColor(getattr(self._theme.colors, tone)))
        self._write(cursor, words, looks, self._theme.space["tight"])

    def _write(self, cursor: QTextCursor, words: str, looks: QTextCharFormat, above: int) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(above)
        if self.document().isEmpty():
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
        cursor.insertText(words, looks)


def _apart(words: str) -> str:
    """Words of another language keep their own direction: between U+2068 and U+2069 (Unicode Annex 9)."""
    return f"\u2068{words}\u2069"

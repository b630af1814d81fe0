"""One question set to be read: its questions with what they show and their anchors, what could be better, what was decided."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from interview_desktop.core.models import Question
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.told import full

if TYPE_CHECKING:  # it brings the database with it, and the window is to be there before that
    from interview_desktop.app.sets.approval_view import SetToApprove

translate = QCoreApplication.translate
_HIGHEST_PICTURE = 360
"""Pixels at scale 1; a picture that is higher is shown smaller."""
_BESIDE_PICTURE = 24
"""Pixels that a picture leaves free at its side."""


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
    """Text, code and pictures: nothing in a set is taken for markup, and nothing is loaded that a set names."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(translate("Sets", "The set that is chosen"))
        self._shown: SetToApprove | None = None
        self._pictures: Mapping[str, QImage] = {}
        self._written_in = theme.colors

    def show_set(self, shown: SetToApprove | None) -> None:
        """Show it from its beginning; None shows nothing."""
        self._shown, self._pictures = shown, {}
        self._write_set()

    def show_pictures(self, pictures: Mapping[str, QImage]) -> None:
        """Show the pictures of the set, by name; what is being read stays in sight."""
        self._pictures = pictures
        self._write_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the pictures fit the new width."""
        super().resizeEvent(event)
        if self._pictures and event.size().width() != event.oldSize().width():
            self._write_anew()

    def changeEvent(self, event: QEvent) -> None:
        """The system has other colours now: those of the letters are in the text itself."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._written_in is not self._theme.colors:
            self._write_anew()

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        """Nothing: the document has its pictures, and no file or address that a set names is opened."""

    def _write_anew(self) -> None:
        bar = self.verticalScrollBar()
        before = bar.value()
        self._write_set()
        bar.setValue(before)

    def _write_set(self) -> None:
        self.clear()
        self._written_in = self._theme.colors
        shown = self._shown
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
        if question.code:
            self._code(cursor, question.code)
        if question.image:
            self._picture(cursor, question)
        for probe in question.probes:
            self._line(cursor, translate("Sets", "Follow-up: {0}").format(_apart(probe)))
        for anchor in question.anchors:
            self._line(cursor, translate("Sets", "Mark {0}: {1}").format(anchor.mark, _apart(anchor.text)))

    def _code(self, cursor: QTextCursor, code: str) -> None:
        """Line for line, in a fixed width, from left to right in every language."""
        looks = QTextCharFormat()
        looks.setFontFamilies([self._theme.code_family])
        looks.setProperty(QTextCharFormat.Property.FontPixelSize, self._theme.sizes["body"])
        looks.setForeground(QColor(self._theme.colors.ink))
        block = QTextBlockFormat()
        block.setBackground(QColor(self._theme.colors.sunken))
        block.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for number, line in enumerate(code.splitlines()):
            block.setTopMargin(0 if number else self._theme.space["tight"])
            cursor.insertBlock(block)
            cursor.insertText(line, looks)

    def _picture(self, cursor: QTextCursor, question: Question) -> None:
        """The picture, and below it the words that stand for it."""
        picture = self._pictures.get(question.image)
        if picture is not None:
            room = max(1, self.viewport().width() - _BESIDE_PICTURE)
            size = picture.size().boundedTo(
                picture.size().scaled(
                    room, self._theme.px(_HIGHEST_PICTURE), Qt.AspectRatioMode.KeepAspectRatio
                )
            )
            name = QUrl(f"picture:{question.image}")
            self.document().addResource(QTextDocument.ResourceType.ImageResource.value, name, picture)
            looks = QTextImageFormat()
            looks.setName(name.toString())
            looks.setWidth(size.width())
            looks.setHeight(size.height())
            self._write(cursor, "", QTextCharFormat(), self._theme.space["tight"])
            cursor.insertImage(looks)
        words = question.image_text or translate("Sets", "without a description")
        self._line(cursor, translate("Sets", "Picture: {0}").format(_apart(words)))

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

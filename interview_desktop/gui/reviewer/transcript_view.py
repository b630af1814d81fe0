"""The transcript beside the recording: the word that is heard is lit, and a word that is chosen is gone to."""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from interview_desktop.core.rendering import clock_time
from interview_desktop.core.transcript import Recognized
from interview_desktop.gui.reviewer.words import joined_words, no_answer, no_words, typed_words
from interview_desktop.gui.theme import Theme

if TYPE_CHECKING:  # it brings the database with it, and the window is to be there before that
    from interview_desktop.app.review.view import Review, ReviewedAnswer, UnansweredQuestion

translate = QCoreApplication.translate
DOUBTFUL = 0.5
"""Words below this probability are marked: about half of them are wrong (docs/benchmarks.md)."""
_JUST_SAID = 1.0
"""Seconds for which a word stays lit when none follows."""


class TranscriptView(QTextEdit):
    """Questions and answers as text. Left and right go from word to word, Enter plays from the chosen one."""

    word_chosen = Signal(float)
    """When the word was said, in seconds."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(translate("Review", "Transcript"))
        self.setAccessibleDescription(
            translate(
                "Review",
                "Left and right go from word to word, Enter plays from there. Words that were not understood well are "
                "underlined with a wave.",
            )
        )
        self._starts: list[float] = []
        self._ends: list[float] = []
        self._places: list[tuple[int, int]] = []
        """Where each word stands in the text."""
        self._headings: dict[int, int] = {}
        self._lit: int | None = None
        self._review: Review | None = None
        self._written_in = theme.colors

    # --- filling -----------------------------------------------------------------------------------------------

    def show_review(self, review: Review) -> None:
        """Show the answers of an interview."""
        self._review, self._written_in = review, self._theme.colors
        self.clear()
        self._starts, self._ends, self._places = [], [], []
        self._headings, self._lit = {}, None
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for each in review.questions:
            self._write(cursor, each)
        cursor.endEditBlock()
        self.setExtraSelections([])
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def changeEvent(self, event: QEvent) -> None:
        """The system has other colours now: those of the letters are in the text itself, which stays where it is."""
        super().changeEvent(event)
        if (
            event.type() is not QEvent.Type.PaletteChange
            or self._review is None
            or self._written_in is self._theme.colors
        ):
            return
        bar, before = self.verticalScrollBar(), self.textCursor()
        scrolled, start, end, lit = bar.value(), before.anchor(), before.position(), self._lit
        self.show_review(self._review)
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        if lit is not None:
            self._light(lit)
        bar.setValue(scrolled)

    def _write(self, cursor: QTextCursor, answer: ReviewedAnswer | UnansweredQuestion) -> None:
        from interview_desktop.app.review.view import UnansweredQuestion

        theme, space = self._theme, self._theme.space
        first = cursor.position() == 0
        if first:
            cursor.setBlockFormat(_block(0, space["tight"]))
        else:
            cursor.insertBlock(_block(space["large"], space["tight"]))
        self._headings[answer.number] = cursor.position()
        heading = QTextCharFormat()
        heading.setFontWeight(QFont.Weight.DemiBold)
        heading.setForeground(QColor(theme.colors.muted))
        number = translate("Review", "{0}.  {1}").format(answer.number, answer.question.text)
        plain, quiet = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(QColor(theme.colors.ink))
        quiet.setForeground(QColor(theme.colors.muted))
        if isinstance(answer, UnansweredQuestion):
            cursor.insertText(number, heading)
            cursor.insertBlock(_block(space["tight"], 0))
            cursor.insertText(no_answer(answer), quiet)
            return
        cursor.insertText(f"{number}  [{clock_time(answer.start)}]", heading)
        if not answer.whole:
            cursor.insertBlock(_block(0, space["tight"]))
            cursor.insertText(joined_words(answer), quiet)
        cursor.insertBlock(_block(space["tight"], 0))
        if answer.words:
            self._insert_words(cursor, answer, plain)
        else:
            # It stands for the whole answer: chosen like a word, it plays it, and it is lit while it is heard.
            self._insert_place(cursor, no_words(answer.recognition), answer.start, answer.end, quiet)
        if answer.typed:
            self._insert_typed(cursor, answer, plain)

    def _insert_words(self, cursor: QTextCursor, answer: ReviewedAnswer, plain: QTextCharFormat) -> None:
        theme = self._theme
        doubtful = QTextCharFormat(plain)
        doubtful.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        doubtful.setUnderlineColor(QColor(theme.colors.warning))
        doubtful.setForeground(QColor(theme.colors.warning))
        for word in answer.words:
            drawn = doubtful if word.probability < DOUBTFUL else plain
            self._insert_place(cursor, word.text, word.start, word.end, drawn)
            cursor.insertText(" ", plain)
        said = answer.recognition
        if isinstance(said, Recognized) and said.corrected_by:
            quiet = QTextCharFormat(plain)
            quiet.setForeground(QColor(theme.colors.muted))
            cursor.insertBlock(_block(theme.space["tight"], 0))
            cursor.insertText(translate("Review", "Corrected by {0}").format(said.corrected_by), quiet)

    def _insert_place(
        self, cursor: QTextCursor, text: str, start: float, end: float, drawn: QTextCharFormat
    ) -> None:
        """Text that leads to a stretch of the recording, and is lit with it."""
        at = cursor.position()
        cursor.insertText(text, drawn)
        self._places.append((at, cursor.position()))
        self._starts.append(start)
        self._ends.append(end)

    def _insert_typed(self, cursor: QTextCursor, answer: ReviewedAnswer, plain: QTextCharFormat) -> None:
        """What was typed beside it, as it was written; it has no times of its own but the last."""
        quiet, written = QTextCharFormat(plain), QTextCharFormat(plain)
        quiet.setForeground(QColor(self._theme.colors.muted))
        written.setFontFamilies([self._theme.code_family])
        cursor.insertBlock(_block(self._theme.space["small"], 0))
        cursor.insertText(typed_words(answer), quiet)
        cursor.insertBlock(_block(self._theme.space["tight"], 0))
        cursor.insertText(answer.typed.replace("\n", "\u2028"), written)

    # --- following the recording -------------------------------------------------------------------------------

    @property
    def lit(self) -> str:
        """The word that is lit; empty while none is."""
        return "" if self._lit is None else self._text_of(self._lit)

    def follow(self, seconds: float) -> None:
        """Light the word that is heard now."""
        place: int | None = bisect.bisect_right(self._starts, seconds + 0.001) - 1
        if place is None or place < 0 or seconds > self._ends[place] + _JUST_SAID:
            place = None
        if place == self._lit:
            return
        if place is None:
            self._lit = None
            self.setExtraSelections([])
        else:
            self._keep_in_sight(self._light(place))

    def _light(self, place: int) -> QTextCursor:
        self._lit = place
        cursor = self._cursor_over(place)
        lit = QTextEdit.ExtraSelection()
        lit.cursor = cursor
        light = QTextCharFormat()
        light.setBackground(QColor(self._theme.colors.accent))
        light.setForeground(QColor(self._theme.colors.on_accent))
        lit.format = light
        self.setExtraSelections([lit])
        return cursor

    def _keep_in_sight(self, cursor: QTextCursor) -> None:
        """Scroll so that the lit word is seen, a line or two from the edge; not while somebody selects text."""
        if self.hasFocus() and self.textCursor().hasSelection():
            return
        place, margin = self.cursorRect(cursor), self._theme.px(40)
        height, bar = self.viewport().height(), self.verticalScrollBar()
        if place.top() < margin or place.bottom() > height - margin:
            bar.setValue(bar.value() + place.top() - height // 3)

    def go_to_answer(self, number: int) -> None:
        """Scroll to an answer."""
        if number in self._headings:
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._headings[number])
            self.setTextCursor(cursor)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect(cursor).top() - self._theme.space["small"])

    def go_to_lit(self) -> None:
        """From the recording to the words: the keyboard goes to the word that is heard, or was heard last."""
        if self._lit is not None:
            self._choose(self._lit)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- choosing words ----------------------------------------------------------------------------------------

    @property
    def chosen(self) -> str:
        """The word at the text cursor; empty where there is none."""
        place = self._word_at(self.textCursor().selectionStart())
        return "" if place is None else self._text_of(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from word to word, or play from one."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        here = self.textCursor().selectionStart()
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            place = self._word_at(here)
            if place is not None:
                self.word_chosen.emit(self._starts[place])
        elif plain and event.key() == Qt.Key.Key_Right and self._places:
            behind = bisect.bisect_right([start for start, _ in self._places], here)
            first = self._word_at(here)
            self._choose(min(behind, len(self._places) - 1) if first is not None or behind else 0)
        elif plain and event.key() == Qt.Key.Key_Left and self._places:
            before = bisect.bisect_left([start for start, _ in self._places], here) - 1
            self._choose(max(0, before))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Play from the word that was clicked; text that was selected stays selected."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            place = self._word_at(self.cursorForPosition(event.position().toPoint()).position())
            if place is not None:
                self.word_chosen.emit(self._starts[place])

    def _choose(self, place: int) -> None:
        self.setTextCursor(self._cursor_over(place))
        self.ensureCursorVisible()

    def _cursor_over(self, place: int) -> QTextCursor:
        start, end = self._places[place]
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _text_of(self, place: int) -> str:
        return self._cursor_over(place).selectedText()

    def _word_at(self, position: int) -> int | None:
        """The word that stands at a place of the text, the space behind it included; None between answers."""
        place = bisect.bisect_right([start for start, _ in self._places], position) - 1
        return place if place >= 0 and position <= self._places[place][1] else None


def _block(above: int, below: int) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setTopMargin(above)
    made.setBottomMargin(below)
    made.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return made

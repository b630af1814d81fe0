"""The end: what was kept, and what happens next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from interview_desktop.core.consent import Consent, ConsentItem
from interview_desktop.core.outcome import InterviewOutcome, OutcomeStatus
from interview_desktop.gui.parts import Banner, Page, button, card, label
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.times import duration_words
from interview_desktop.gui.values import Receipt
from interview_desktop.gui.widgets.code_view import CodeView

translate = QCoreApplication.translate


class _Tick(QWidget):
    """A tick in a circle; decoration."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(72, 72)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colors.accent_soft))
        painter.drawEllipse(self.rect())
        tick = QPainterPath()
        tick.moveTo(22, 37)
        tick.lineTo(32, 47)
        tick.lineTo(51, 27)
        round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(
            QPen(QColor(self._theme.colors.accent), 5, Qt.PenStyle.SolidLine, round_cap, round_join)
        )
        painter.drawPath(tick)
        painter.end()


class ThanksScreen(Page):
    """Thanks, what happens next, and a receipt."""

    again = Signal()
    """The candidate has finished; the screen is the staff's again."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("Thanks", "Thank you"), "", parent)
        self.lead.setVisible(True)
        self.above.addWidget(_Tick(theme))
        self.above.addSpacing(theme.space["small"])
        self.next_words = label()
        self.body.addWidget(self.next_words)
        frame, inside = card(theme)
        row = QHBoxLayout()
        self.columns.append(row)
        row.setSpacing(theme.space["large"])
        words = QVBoxLayout()
        words.setSpacing(theme.space["small"])
        words.addWidget(label(translate("Thanks", "Your receipt"), "section"))
        self._rows = QGridLayout()
        self._rows.setColumnStretch(0, 1)
        self._rows.setColumnStretch(1, 3)
        self._rows.setHorizontalSpacing(theme.space["large"])
        self._rows.setVerticalSpacing(theme.space["small"])
        words.addLayout(self._rows)
        self._hint = label(
            translate(
                "Thanks", "Photograph the square: it holds these lines, and you can always ask about them."
            ),
            "caption",
        )
        words.addWidget(self._hint)
        words.addStretch(1)
        row.addLayout(words, 1)
        self.code = CodeView(theme)
        self.code.setAccessibleName(translate("Thanks", "The receipt as a QR code"))
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(row)
        self.warnings = Banner(theme, "warning")
        self.body.addWidget(frame)
        self.body.addWidget(self.warnings)
        self.body.addStretch(1)
        self.may_leave = True
        """Whether nobody has to look at the recording before the candidate leaves."""
        self.again_button = button(translate("Thanks", "Finished"), "primary")
        self.primary = self.again_button
        self.again_button.clicked.connect(self.again)
        self.buttons.addWidget(self.again_button)

    def show_outcome(self, outcome: InterviewOutcome, consent: Consent) -> None:
        """Show what was kept, before the receipt is there."""
        self.may_leave = not outcome.warnings
        if outcome.status is OutcomeStatus.COMPLETED:
            words = (
                translate("Thanks", "All questions are done and everything is saved. You may leave now.")
                if self.may_leave
                else translate("Thanks", "All questions are done and everything is saved.")
            )
        else:
            words = translate(
                "Thanks", "The interview was ended early. Everything recorded until then is saved."
            )
        self.lead.setText(words)
        self.next_words.setText(_next_words(consent))
        self._clear()
        self._row(translate("Thanks", "Interview"), outcome.interview_id)
        self._row(translate("Thanks", "Length"), duration_words(outcome.duration))
        self._row(translate("Thanks", "Notice you agreed to"), consent.version)
        # What it is belongs to staff, who find it with the interview: a candidate can do nothing about a slow computer.
        if outcome.warnings:
            self._tell_staff(
                translate(
                    "Thanks",
                    "Somebody should look at this recording before you leave. What for stands with the interview; you need "
                    "not explain anything.",
                )
            )
        else:
            self.warnings.say("")

    def show_receipt(self, receipt: Receipt) -> None:
        """Complete the receipt: what was recorded is sealed."""
        if receipt.manifest_sha256:
            self._row(translate("Thanks", "Seal"), _in_groups(receipt.manifest_sha256))
        self.code.show_text(receipt.text)
        self._hint.show()

    def show_deleted(self, interview_id: str, *, done: bool = True) -> None:
        """The candidate wanted nothing to be kept; not `done` where something stands against it, or failed."""
        self._clear()
        self._row(translate("Thanks", "Interview"), interview_id)
        if not done:
            self.lead.setText(translate("Thanks", "The interview is over, but it could not be deleted yet."))
            self._tell_staff(
                translate(
                    "Thanks",
                    "They see why, and can delete it with the number below when nothing stands against it any more.",
                )
            )
        else:
            self.lead.setText(
                translate("Thanks", "Everything that was recorded is deleted. You may leave now.")
            )
            self.warnings.say("")
        self.next_words.setText("")

    def first_control(self) -> QWidget:
        """The only button."""
        return self.again_button

    def _tell_staff(self, words: str) -> None:
        self.warnings.say(translate("Thanks", "Please tell the person in charge"), words)

    def _row(self, name: str, value: str) -> None:
        row = self._rows.rowCount()
        self._rows.addWidget(label(name, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
        # An id may go on in the next line after each of its hyphens.
        words = label(value.replace("-", "-\u200b"))
        # Ids and numbers read from left to right in every language.
        words.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        words.setAccessibleName(f"{name}: {value}")
        self._rows.addWidget(words, row, 1)

    def _clear(self) -> None:
        self.code.show_text("")
        self._hint.hide()
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()


def _next_words(consent: Consent) -> str:
    """What happens to the interview now, as far as it was agreed to."""
    sentences = [
        translate("Thanks", "People watch the recording and decide; they tell you what comes of it.")
    ]
    if ConsentItem.TRANSCRIBE in consent.items:
        sentences.append(translate("Thanks", "What you said has been written down to help them."))
    if ConsentItem.SCORE in consent.items:
        sentences.append(translate("Thanks", "A program may suggest scores, which they see after their own."))
    else:
        sentences.append(translate("Thanks", "No program judges your answers, as you wished."))
    return " ".join(sentences)


def _in_groups(digest: str) -> str:
    return " ".join(digest[start : start + 8] for start in range(0, len(digest), 8))

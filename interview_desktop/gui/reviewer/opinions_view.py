"""What others and the program think of an answer; shown only once the own mark is locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_desktop.core.rendering import clock_time
from interview_desktop.core.scoring import Assessment, Evidence, Override, Rating, Score
from interview_desktop.gui.parts import Button, button, label
from interview_desktop.gui.reviewer.words import criterion_name, measure_name
from interview_desktop.gui.theme import Theme

if TYPE_CHECKING:  # it brings the database with it, and the window is to be there before that
    from interview_desktop.app.review.view import Agreement, Opinions

translate = QCoreApplication.translate
_WIDE = 2
"""Marks apart from which on people had better talk."""
_LONGEST = 60
"""Characters of a quote on its button."""


class OpinionsView(QWidget):
    """Rows of text and buttons, made anew for each answer."""

    evidence_wanted = Signal(float, float)
    """Play from and to, in seconds."""
    override_wanted = Signal(object)
    """A `Score` that the person puts an own value beside."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space["small"])
        self.evidence: list[Button] = []
        """One for each piece of evidence."""
        self.overrides: list[Button] = []
        """One for each score."""

    @property
    def words(self) -> str:
        """Everything that is to be read."""
        found = []
        for at in range(self._column.count()):
            item = self._column.itemAt(at)
            widget = item.widget() if item is not None else None
            if widget is not None and not widget.isHidden():
                found.append(widget.accessibleName() or getattr(widget, "text", str)())
        return "\n".join(found)

    def show_answer(self, number: int, opinions: Opinions) -> None:
        """Show what may be seen about one answer."""
        self._clear()
        shown = opinions.shown
        scored = [
            (assessment, answer)
            for assessment in shown.assessments
            for answer in assessment.answers
            if answer.number == number
        ]
        agreements = [each for each in opinions.agreements if each.number == number]
        if number not in opinions.locked and not scored and not agreements:
            self._say(
                translate(
                    "Review",
                    "Rate first: what others and the program think of this answer is shown once your own marks are locked.",
                ),
                "muted",
            )
            return
        self._say(translate("Review", "What people think"), "section")
        for agreement in agreements:
            self._agreement(agreement, [each for each in shown.ratings if each.number == number])
        if not agreements:
            self._say(translate("Review", "Nobody has rated this answer."), "muted")
        self._say(translate("Review", "What the program scored"), "section")
        if not scored:
            self._say(translate("Review", "The program has not scored this answer."), "muted")
        for assessment, answer in scored:
            if len(scored) > 1:
                self._say(_made(assessment), "caption")
            for score in answer.scores:
                of_score = [
                    each
                    for each in shown.overrides
                    if (each.assessment_id, each.number, each.measure, each.criterion)
                    in (
                        (assessment.id, number, score.measure, score.name),
                        (assessment.id, number, score.measure, ""),
                    )
                ]
                # An own value goes to the latest scores of a measure.
                latest = assessment.id == scored[-1][0].id
                self._score(score, of_score, changeable=latest and score.value is not None)
            for warning in answer.warnings:
                self._say(translate("Review", "Look here: {0}").format(warning), "", tone="warning")

    # --- rows --------------------------------------------------------------------------------------------------

    def _agreement(self, agreement: Agreement, ratings: list[Rating]) -> None:
        self._say(criterion_name(agreement.criterion), "field")
        marks = "   ".join(f"{who}: {mark}" for who, mark in agreement.marks)
        told = translate("Review", "Mean {0}, spread {1}").format(f"{agreement.mean:.1f}", agreement.spread)
        self._say(f"{marks}\n{told}")
        if agreement.spread >= _WIDE:
            words = translate("Review", "You see this differently. Talk about it before you decide.")
            self._say(words, "", tone="warning")
        for rating in ratings:
            if rating.criterion == agreement.criterion and rating.note and rating.locked_at:
                self._say(f"{rating.rater}: {rating.note}", "muted")

    def _score(self, score: Score, overrides: list[Override], *, changeable: bool) -> None:
        name = measure_name(score)
        if score.value is None:
            value = translate("Review", "none: {0}").format(score.reason)
        elif score.band is not None:
            value = translate("Review", "{0} of 100, honestly between {1} and {2}").format(
                round(score.value), round(score.band.low), round(score.band.high)
            )
        else:
            value = translate("Review", "{0} of 100").format(round(score.value))
        self._say(name, "field")
        self._say(value)
        if score.experimental:
            words = translate("Review", "Experimental: the checks on this installation found it wanting.")
            self._say(words, "", tone="warning")
        self._say(score.method, "caption")
        for each in overrides:
            told = translate("Review", "{0} puts {1} beside it: {2}")
            self._say(told.format(each.by, f"{each.value:g}", each.reason))
        for piece in score.evidence:
            self._evidence(piece)
        if changeable:
            own = button(translate("Review", "Put your value beside it …"), "quiet")
            own.setAccessibleName(translate("Review", "Put your value beside {0}").format(name))
            own.clicked.connect(lambda: self.override_wanted.emit(score))
            self.overrides.append(own)
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(own)
            line.addStretch(1)
            self._column.addWidget(row)

    def _evidence(self, piece: Evidence) -> None:
        quote = piece.quote if len(piece.quote) <= _LONGEST else f"{piece.quote[:_LONGEST]} …"
        told = translate("Review", "{0}  “{1}”").format(clock_time(piece.start), quote)
        play = button(told, "quiet")
        play.setProperty("wordy", "true")
        play.setToolTip(piece.label)
        play.setAccessibleName(translate("Review", "Play: {0}").format(piece.quote))
        play.clicked.connect(lambda: self.evidence_wanted.emit(piece.start, piece.end))
        self.evidence.append(play)
        self._column.addWidget(play)

    def _say(self, text: str, role: str = "", *, tone: str = "") -> None:
        made = label(text, role)
        if tone:
            made.setProperty("tone", tone)
        self._column.addWidget(made)

    def _clear(self) -> None:
        self.evidence, self.overrides = [], []
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _made(assessment: Assessment) -> str:
    return translate("Review", "Scores of {0}").format(assessment.made_at[:16].replace("T", " "))

"""One interview under review: recording and answers, the transcript, and what is thought of the present answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from interview_desktop.core.blinding import Blind, Sight
from interview_desktop.gui.parts import Banner, button, label
from interview_desktop.gui.reviewer.agreement_table import AgreementTable
from interview_desktop.gui.reviewer.answer_list import AnswerList
from interview_desktop.gui.reviewer.opinions_view import OpinionsView
from interview_desktop.gui.reviewer.picture import PictureView
from interview_desktop.gui.reviewer.rating_form import MARKS, RatingForm
from interview_desktop.gui.reviewer.transcript_view import TranscriptView
from interview_desktop.gui.reviewer.transport import STEP, Transport
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.told import told

if TYPE_CHECKING:  # it brings the database with it, and the window is to be there before that
    from interview_desktop.app.review.view import Opinions, Review

translate = QCoreApplication.translate
FORMS = ("pdf", "json", "srt", "vtt", "clip")
"""What can be taken out."""


class ReviewScreen(QWidget):
    """Draws, and says what the person wants. Knows neither files nor threads."""

    left = Signal()
    """Back to the list."""
    answer_chosen = Signal(int)
    """The number of its question."""
    lock_wanted = Signal(int)
    correction_wanted = Signal(int)
    everyone_wanted = Signal(int)
    """The same answer of the next candidate (1) or the one before (-1)."""
    blind_wanted = Signal(object)
    """A `Blind`."""
    export_wanted = Signal(str)
    """One of `FORMS`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self.review: Review | None = None
        self.opinions: Opinions | None = None
        self.number = 0
        """Of the question whose answer is rated."""
        self._build_parts()
        space = theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space["large"], space["medium"], space["large"], space["medium"])
        column.setSpacing(space["small"])
        column.addLayout(self._head())
        column.addWidget(self.banner)
        column.addWidget(self.told)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(space["medium"])
        for part in (self._recording_part(), self._transcript_part(), self._rating_part()):
            self.splitter.addWidget(part)
        self.splitter.setSizes([400, 430, 400])
        column.addWidget(self.splitter, 1)
        self._connect()
        self._add_keys()

    # --- building ----------------------------------------------------------------------------------------------

    def _build_parts(self) -> None:
        theme = self._theme
        self.back_button = button(translate("Review", "All interviews"), "quiet")
        self.title = label("", "heading", wrap=False)
        self.sight = QComboBox()
        self.sight.setAccessibleName(translate("Review", "What is shown"))
        for text, sight in (
            (translate("Review", "Everything"), Sight.EVERYTHING),
            (translate("Review", "Blurred picture"), Sight.BLURRED),
            (translate("Review", "Sound only"), Sight.SOUND),
            (translate("Review", "Transcript only"), Sight.TRANSCRIPT),
        ):
            self.sight.addItem(text, sight)
        self.names = QCheckBox(translate("Review", "Hide names"))
        self.names.setToolTip(
            translate("Review", "A made-up name for the candidate; names they say of themselves are masked")
        )
        self.export_button = button(translate("Review", "Export"))
        menu = QMenu(self.export_button)
        self.exports = {
            form: menu.addAction(text)
            for form, text in (
                ("pdf", translate("Review", "Report as PDF …")),
                ("json", translate("Review", "Transcript, marks and scores as JSON …")),
                ("srt", translate("Review", "Subtitles as SRT …")),
                ("vtt", translate("Review", "Subtitles as WebVTT …")),
                ("clip", translate("Review", "This answer as a video …")),
            )
        }
        self.export_button.setMenu(menu)
        self.banner, self.told = Banner(theme, "warning"), Banner(theme)
        self.picture = PictureView(theme)
        self.transport = Transport(theme)
        self.answers = AnswerList()
        self.before_button = button(translate("Review", "Candidate before"), "quiet")
        self.next_button = button(translate("Review", "Next candidate"), "quiet")
        self.transcript = TranscriptView(theme)
        self.correct_button = button(translate("Review", "Correct …"), "quiet")
        self.form = RatingForm(theme)
        self.lock_button = button(translate("Review", "Lock my marks"), "primary")
        self.lock_button.setProperty("tall", "true")
        self.kept = label("", "caption")
        self.opinions_view = OpinionsView(theme)
        self.everybody = AgreementTable(theme)
        self.nobody = label("", "muted")
        self.tabs = QTabWidget()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.space["medium"])
        row.addWidget(self.back_button)
        row.addWidget(self.title, 1)
        for part in (self.names, self.sight, self.export_button):
            row.addWidget(part)
        return row

    def _recording_part(self) -> QWidget:
        part, column = _part(self._theme)
        column.addWidget(self.picture)
        column.addWidget(self.transport)
        column.addWidget(label(translate("Review", "Answers"), "section"))
        column.addWidget(self.answers, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.before_button)
        row.addStretch(1)
        row.addWidget(self.next_button)
        column.addLayout(row)
        return part

    def _transcript_part(self) -> QWidget:
        part, column = _part(self._theme)
        row = QHBoxLayout()
        row.addWidget(label(translate("Review", "Transcript"), "section"), 1)
        row.addWidget(self.correct_button)
        column.addLayout(row)
        column.addWidget(self.transcript, 1)
        words = translate("Review", "A waved line: not understood well. Click a word to hear it.")
        column.addWidget(label(words, "caption"))
        return part

    def _rating_part(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        space = self._theme.space
        column.setContentsMargins(0, space["small"], space["medium"], space["small"])
        column.setSpacing(space["medium"])
        self.heading = label("", "section")
        column.addWidget(self.heading)
        column.addWidget(self.form)
        column.addWidget(self.kept)
        column.addWidget(self.lock_button)
        column.addWidget(self.opinions_view)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        self._rating = inner, area
        all_page = QWidget()
        all_column = QVBoxLayout(all_page)
        all_column.setContentsMargins(0, space["small"], 0, 0)
        all_column.addWidget(self.nobody)
        all_column.addWidget(self.everybody, 1)
        self.tabs.addTab(area, translate("Review", "This answer"))
        self.tabs.addTab(all_page, translate("Review", "Everybody's marks"))
        return self.tabs

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.left)
        self.answers.chosen.connect(self._choose)
        self.lock_button.clicked.connect(lambda: self.lock_wanted.emit(self.number))
        self.correct_button.clicked.connect(lambda: self.correction_wanted.emit(self.number))
        self.before_button.clicked.connect(lambda: self.everyone_wanted.emit(-1))
        self.next_button.clicked.connect(lambda: self.everyone_wanted.emit(1))
        self.sight.currentIndexChanged.connect(self._want_blind)
        self.names.toggled.connect(self._want_blind)
        self.picture.pressed.connect(self.transport.toggled)
        for form, action in self.exports.items():
            action.triggered.connect(lambda _=False, form=form: self.export_wanted.emit(form))

    def _add_keys(self) -> None:
        """Keys that work wherever the keyboard is, also while a note is written."""
        transport = self.transport
        self._evidence_at = -1
        for keys, does in (
            ("Ctrl+P", transport.toggled.emit),
            ("Alt+Left", lambda: transport.sought.emit(max(0.0, transport.slider.value() / 10 - STEP))),
            ("Alt+Right", lambda: transport.sought.emit(transport.slider.value() / 10 + STEP)),
            ("Alt+Up", lambda: self.answers.step(-1)),
            ("Alt+Down", lambda: self.answers.step(1)),
            ("Ctrl+T", self.transcript.go_to_lit),
            ("Ctrl+E", self._next_evidence),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(does)
        for mark in MARKS:
            key = QShortcut(QKeySequence(f"Ctrl+{mark}"), self)
            key.activated.connect(lambda mark=mark: self.form.choose(mark))
        self.transport.play_button.setToolTip("Ctrl+P")

    # --- what the program tells it -----------------------------------------------------------------------------

    def show_review(self, review: Review, number: int = 0) -> None:
        """Show an interview.

        Args:
            review: as it may be seen.
            number: the question whose answer is to be rated; 0 for the first.
        """
        self.review, self.opinions = review, None
        name = review.name or review.title
        self.title.setText(translate("Review", "Interview {0}   {1}").format(review.number, name))
        with QSignalBlocker(self.sight), QSignalBlocker(self.names):
            self.sight.setCurrentIndex(list(Sight).index(review.blind.sight))
            self.names.setChecked(review.blind.code_names and review.blind.mask_names)
        self.picture.set_sight(review.blind.sight)
        self.transport.setVisible(review.blind.has_sound)
        self.picture.setVisible(review.blind.has_picture)
        self.transport.setEnabled(review.playable)
        self.transcript.show_review(review)
        self.transport.set_length(review.duration)
        self.banner.say(
            translate("Review", "What the recording lacks") if review.warnings else "",
            "\n".join(map(told, review.warnings)),
        )
        self.told.say("")
        self.number = self.answers.show_review(review, number)
        self._refresh()

    def show_opinions(self, opinions: Opinions, criteria: tuple[str, ...], *, rates: bool) -> None:
        """Show what is thought.

        Args:
            opinions: what this reviewer may see.
            criteria: what is marked.
            rates: whether this reviewer gives marks.
        """
        self.opinions = opinions
        review = self.review
        answer = review.answer(self.number) if review is not None else None
        self.form.setVisible(rates and answer is not None)
        self.lock_button.setVisible(rates and answer is not None and self.number not in opinions.locked)
        self.kept.setVisible(rates and answer is not None)
        self.opinions_view.setVisible(answer is not None)
        if review is None or answer is None:
            self.heading.setText(
                translate("Review", "There is no answer to this question, and nothing to mark.")
            )
            self._refresh()
            return
        self.heading.setText(f"{answer.number}.  {answer.question.competency or answer.question.text}")
        locked = self.number in opinions.locked
        self.form.show_answer(
            self.number, criteria, answer.question.anchors, _put_down(opinions, self.number), locked=locked
        )
        self.opinions_view.show_answer(self.number, opinions)
        inner, area = self._rating
        area.setMinimumWidth(inner.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width())
        self._evidence_at = -1
        self.everybody.show_marks(review, opinions)
        self.nobody.setText(
            ""
            if opinions.agreements
            else translate(
                "Review", "The marks of everybody are shown for answers that you have locked yours for."
            )
        )
        self.nobody.setVisible(not opinions.agreements)
        self.everybody.setVisible(bool(opinions.agreements))
        self.answers.tick(opinions.locked)
        self._refresh()

    def show_kept(self, *, kept: bool) -> None:
        """Whether everything that was put down is on disk."""
        if self.opinions is not None and self.number not in self.opinions.locked:
            words = translate("Review", "Kept.") if kept else translate("Review", "Keeping …")
            self.kept.setText(words)
        self._refresh()

    @Slot(float)
    def follow(self, seconds: float) -> None:
        """The recording is here now."""
        self.transport.show_position(seconds)
        self.transcript.follow(seconds)

    def first_control(self) -> QWidget:
        """The list of answers."""
        return self.answers

    # --- inside ------------------------------------------------------------------------------------------------

    @Slot(int)
    def _choose(self, number: int) -> None:
        self.number = number
        self.transcript.go_to_answer(number)
        self.answer_chosen.emit(number)

    def _want_blind(self) -> None:
        hidden = self.names.isChecked()
        sight = Sight(self.sight.currentData())
        self.blind_wanted.emit(Blind(sight, code_names=hidden, mask_names=hidden))

    def _next_evidence(self) -> None:
        pieces = self.opinions_view.evidence
        if pieces:
            self._evidence_at = (self._evidence_at + 1) % len(pieces)
            pieces[self._evidence_at].click()

    def _refresh(self) -> None:
        review, opinions = self.review, self.opinions
        answer = review.answer(self.number) if review is not None else None
        locked = opinions is not None and self.number in opinions.locked
        self.lock_button.setEnabled(opinions is not None and not locked and self.form.complete)
        if locked:
            self.kept.setText(translate("Review", "Your marks are locked."))
        elif opinions is not None and not self.form.complete:
            self.kept.setText(
                translate(
                    "Review", "Every word is kept as you type. Lock your marks to see what others think."
                )
            )
        whole_picture = review is not None and review.playable and review.blind.sight is Sight.EVERYTHING
        self.exports["clip"].setEnabled(whole_picture and answer is not None)
        masked = review is not None and review.blind.mask_names
        self.correct_button.setEnabled(
            answer is not None and bool(answer.words) and answer.whole and not masked
        )


def _part(theme: Theme) -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.space["small"])
    return part, column


def _put_down(opinions: Opinions, number: int) -> Mapping[str, tuple[int | None, str]]:
    """Own marks and notes for one answer, by criterion: the locked ones, else what was put down so far."""
    found: dict[str, tuple[int | None, str]] = {}
    if number in opinions.locked:
        rater = opinions.rater
        for rating in opinions.shown.ratings:
            if rating.number == number and rating.rater == rater:
                found[rating.criterion] = (rating.mark, rating.note)
    for draft in opinions.drafts:
        if draft.number == number:
            found.setdefault(draft.criterion, (draft.mark, draft.note))
    return found

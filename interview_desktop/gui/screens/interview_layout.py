"""Where things are on the candidate's screen. What they do is in `interview.py`."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from interview_desktop.gui.parts import (
    Banner,
    arrange,
    button,
    card,
    is_narrow,
    label,
    style_again,
)
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.widgets.exhibit_view import ExhibitView
from interview_desktop.gui.widgets.face_view import FaceView
from interview_desktop.gui.widgets.fitting_label import PADDING, FittingLabel
from interview_desktop.gui.widgets.level_meter import LevelMeter
from interview_desktop.gui.widgets.people_column import PeopleColumn
from interview_desktop.gui.widgets.progress_steps import ProgressSteps
from interview_desktop.gui.widgets.time_ring import TimeRing
from interview_desktop.gui.widgets.typed_answer import TypedAnswer
from interview_desktop.gui.widgets.video_view import VideoView

translate = QCoreApplication.translate
_MOST_EARLIER = 4
"""Earlier takes that may be kept: the settings allow five attempts."""
_LEAST_QUESTION = 84
"""Height that a question keeps beside what it shows, at scale 1: three lines that can be read."""
_ANY_HEIGHT = 16_777_215
"""Qt's own greatest size (QWIDGETSIZE_MAX)."""


class InterviewLayout(QWidget):
    """Progress above; question left, interviewer and self-view right; words, time and buttons below."""

    def __init__(
        self,
        theme: Theme,
        clock: Callable[[], float],
        *,
        reduce_motion: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._clock = clock
        self._build(reduce_motion)

    def _build(self, reduce_motion: bool) -> None:
        space = self._theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        middle = self._middle = QHBoxLayout()
        middle.setSpacing(space["large"])
        middle.addWidget(self._build_stage(), 7)
        self.people = self._build_people(reduce_motion)
        middle.addWidget(self.people, 3)
        self._top = self._build_top()
        column.addLayout(self._top)
        column.addLayout(middle, 1)
        column.addWidget(self._build_controls())
        others = (self.self_view_button, self.break_button, self.stop_button)
        for control in (self.primary, self.secondary, self.repeat, *self.earlier, *others):
            # A click does not take the keyboard away from the question, whose Space and Enter are the screen's.
            control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        order = (
            self.stage,
            self.exhibit.code,
            self.exhibit.picture,
            self.typed,
            *self.earlier,
            self.primary,
            self.secondary,
            self.repeat,
            self.dismiss,
            *others,
        )
        for earlier, later in pairwise(order):
            QWidget.setTabOrder(earlier, later)

    def _build_top(self) -> QHBoxLayout:
        top = QHBoxLayout()
        top.setSpacing(self._theme.space["medium"])
        self.progress_words = label(role="field", wrap=False)
        self.progress = ProgressSteps(self._theme)
        self.recording = label(translate("Interview", "●  Recording"), "caption", wrap=False)
        style_again(self.recording, "tone", "danger")
        self.stop_button = button(translate("Interview", "End interview …"), "quiet")
        self.stop_button.setToolTip(translate("Interview", "Esc"))
        keeps_its_place = self.stop_button.sizePolicy()
        keeps_its_place.setRetainSizeWhenHidden(True)
        self.stop_button.setSizePolicy(keeps_its_place)
        top.addWidget(self.progress_words)
        top.addWidget(self.progress, 1)
        self.break_button = button(translate("Interview", "Take a break"), "quiet")
        self.break_button.setToolTip(translate("Interview", "B"))
        self.break_button.hide()
        top.addWidget(self.recording)
        top.addWidget(self.break_button)
        top.addWidget(self.stop_button)
        return top

    def _build_stage(self) -> QFrame:
        frame, inside = card(self._theme)
        self._stage_inside = inside
        self.notice = Banner(self._theme, "warning")
        self.dismiss = button(translate("Interview", "Understood"), "quiet")
        notice = QHBoxLayout()
        notice.addWidget(self.notice, 1)
        notice.addWidget(self.dismiss)
        sizes = self._theme.sizes
        self.stage = FittingLabel(self._theme, smallest=sizes["lead"], largest=sizes["display"])
        self.stage.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.caption = label(role="lead")
        self.caption.setIndent(PADDING)
        self.busy = QProgressBar()
        self.busy.setObjectName("busy")
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(translate("Interview", "Preparation"))
        self.typed = TypedAnswer()
        self.exhibit = ExhibitView(self._theme)
        earlier = QHBoxLayout()
        earlier.setSpacing(self._theme.space["small"])
        self.earlier = [button("") for _ in range(_MOST_EARLIER)]
        for each in self.earlier:
            each.hide()
            earlier.addWidget(each)
        earlier.addStretch(1)
        self._material = QVBoxLayout()
        self._material.setContentsMargins(0, 0, 0, 0)
        self._material.setSpacing(self._theme.space["medium"])
        for part in (self.stage, self.exhibit, self.typed):
            self._material.addWidget(part, 1)
        material = QWidget()
        material.setLayout(self._material)
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setWidget(material)
        inside.addLayout(notice)
        inside.addWidget(scrolled, 1)
        inside.addWidget(self.caption)
        inside.addLayout(earlier)
        inside.addWidget(self.busy)
        return frame

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to question, words and buttons where large text needs it."""
        super().resizeEvent(event)
        narrow = is_narrow(self, self._theme)
        self.people.setVisible(not narrow)
        self.progress.setVisible(not narrow)
        arrange([self._below], narrow=narrow)
        for each in (self.meter, self.primary_key, self.secondary_key, self.repeat_key):
            each.setMaximumHeight(0 if narrow else _ANY_HEIGHT)
        self.ring.set_side(64 if narrow else 104)
        if narrow:
            self._row.insertWidget(0, self.ring)
        else:
            self._told.addWidget(self.ring)
        self._set_margins(narrow=narrow)
        self._footer.setMinimumHeight(0 if narrow else self._theme.px(136))
        self.fit_words()
        self.fit_buttons()

    def _set_margins(self, *, narrow: bool) -> None:
        """Air is for screens that have it: where large text needs the room, a question is larger instead."""
        space = self._theme.space
        side = space["small" if narrow else "huge"]
        edge = space["tight" if narrow else "medium"]
        within = space["tight" if narrow else "large"]
        between = 0 if narrow else space["small"]
        self._top.setContentsMargins(side, edge, side, between)
        self._middle.setContentsMargins(side, between, side, edge)
        self._stage_inside.setContentsMargins(within, edge, within, edge)
        self._stage_inside.setSpacing(edge)
        self._below.setContentsMargins(side, edge, side, edge)
        self._below.setSpacing(space["tight" if narrow else "large"])

    def share_height(self) -> None:
        """Give the question what its words need beside code, a picture or a typed answer, and those the rest."""
        shares = not (self.exhibit.isHidden() and self.typed.isHidden())
        self.stage.setMinimumHeight(self._theme.px(_LEAST_QUESTION) if shares else 0)
        beside = (
            self._theme.space["tight"] if shares else 0
        )  # a scroll bar does not touch the ring around the question
        self._material.setContentsMargins(beside, 0, beside, 0)
        wanted = (1, 2, 2) if shares else (1, 1, 1)
        for place, stretch in enumerate(wanted):
            self._material.setStretch(place, stretch)

    def fit_buttons(self) -> None:
        """Put the buttons below each other where their words need more than the width."""
        shown = [each for each in (self.repeat, self.secondary, self.primary) if not each.isHidden()]
        wanted = sum(each.sizeHint().width() + self._row.spacing() for each in shown)
        wanted += 0 if self.ring.isHidden() else self.ring.width()
        room = self.width() - 2 * self._theme.space["medium"]
        arrange([self._row], narrow=is_narrow(self, self._theme) and wanted > room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Buttons that come and go leave the words another width."""
        if watched is self._said and event.type() is QEvent.Type.Resize:
            self.fit_words()
        return super().eventFilter(watched, event)

    def fit_words(self) -> None:
        """Give the words below the height that they need at their width: nested layouts do not ask for it."""
        for words in (self.status, self.following):
            # A label counts the least height it has among what it needs. It is as wide as what holds it, and itself may
            # still have the width of a moment ago.
            words.setMinimumHeight(0)
            words.setMinimumHeight(words.heightForWidth(max(1, self._said.width())))

    def _build_people(self, reduce_motion: bool) -> PeopleColumn:
        interviewer, inside = card(self._theme)
        inside.setContentsMargins(18, 18, 18, 18)
        self.face = FaceView(self._theme, self._clock, reduce_motion=reduce_motion)
        self.face.setAccessibleName(translate("Interview", "The interviewer, a drawn face"))
        inside.addWidget(self.face, 1)
        own, inside = card(self._theme)
        inside.setContentsMargins(12, 12, 12, 8)
        inside.setSpacing(4)
        self.self_view = VideoView(self._theme, QSize(240, 135))
        self.self_view.setAccessibleName(translate("Interview", "Your picture"))
        self.self_view_button = button(self_view_words(shown=True), "quiet")
        inside.addWidget(self.self_view, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(self.self_view_button, 0, Qt.AlignmentFlag.AlignHCenter)
        return PeopleColumn(interviewer, own, self._theme.space["medium"])

    def _build_controls(self) -> QFrame:
        footer = QFrame()
        footer.setObjectName("footer")
        self._footer = footer
        space = self._theme.space
        self._below = QHBoxLayout(footer)
        self._below.setContentsMargins(space["huge"], space["medium"], space["huge"], space["medium"])
        self._below.setSpacing(space["large"])
        told, row = self._told, self._row = QHBoxLayout(), QHBoxLayout()
        for each in (told, row):
            each.setSpacing(space["large"])
        self.status = label(role="heading")
        self.following = label(role="muted")
        self.meter = LevelMeter(self._theme)
        self.meter.setAccessibleName(translate("Interview", "Microphone level"))
        self.meter.setMaximumWidth(self._theme.px(300))
        said = self._said = QWidget()
        said.installEventFilter(self)
        words = QVBoxLayout(said)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self.status)
        words.addWidget(self.following)
        words.addSpacing(8)
        words.addWidget(self.meter)
        words.addStretch(1)
        self.ring = TimeRing(self._theme)
        self.ring.setAccessibleName(translate("Interview", "Time"))
        told.addWidget(said, 1)
        told.addWidget(self.ring)
        row.addStretch(1)
        self.repeat = button(translate("Interview", "Repeat question"), "quiet")
        self.repeat_key = label(translate("Interview", "R"), wrap=False)
        row.addLayout(_with_key(self.repeat, self.repeat_key))
        self.secondary = button("")
        self.secondary_key = label(wrap=False)
        row.addLayout(_with_key(self.secondary, self.secondary_key))
        self.primary = button("", "primary")
        self.primary_key = label(wrap=False)
        row.addLayout(_with_key(self.primary, self.primary_key))
        self._below.addLayout(told, 1)
        self._below.addLayout(row)
        return footer


def _with_key(control: QWidget, key: QWidget) -> QVBoxLayout:
    """A button above the name of the key that does the same."""
    pair = QVBoxLayout()
    pair.setSpacing(8)
    control.setProperty("tall", "true")
    key.setObjectName("keyHint")
    pair.addStretch(1)
    pair.addWidget(control)
    pair.addWidget(key, 0, Qt.AlignmentFlag.AlignHCenter)
    pair.addStretch(1)
    return pair


def self_view_words(*, shown: bool) -> str:
    """Text of the button that hides or shows the self-view."""
    return translate("Interview", "Hide my picture") if shown else translate("Interview", "Show my picture")

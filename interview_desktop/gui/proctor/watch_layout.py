"""What the staff's window beside an interview is made of, and how it is arranged. What it shows and sends is in `watch.py`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from interview_desktop.core.adjustments import EXTRA_TIMES
from interview_desktop.core.rendering import clock_time
from interview_desktop.gui.parts import Banner, arrange, button, card, label
from interview_desktop.gui.proctor.words import limit_words
from interview_desktop.gui.reviewer.picture import PictureView
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.widgets.keyboard_focus import KeyboardFocus
from interview_desktop.gui.widgets.level_meter import LevelMeter
from interview_desktop.gui.window import FRAME, SMALLEST

translate = QCoreApplication.translate
MORE = (30.0, 60.0, 180.0)
"""Seconds that can be given at once."""
_NARROW = 600
"""Widths below it, at scale 1, hold no two columns."""
_LOW, _HIGH = 150, 1000
"""Height of the picture at most, at scale 1."""


class WatchLayout(QMainWindow):
    """Heading, then what is seen beside what can be done; below each other where text is large."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Watch", "Watching an interview"))
        self._theme = theme
        space = theme.space
        self.place = label(translate("Watch", "Getting ready"), "heading")
        self.question = label("", "muted")
        self.warning = Banner(theme, "warning")
        self._sides: QBoxLayout = QHBoxLayout()
        self._sides.setSpacing(space["large"])
        self._sides.addLayout(self._sight(), 1)
        self._sides.addLayout(self._controls(), 1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(space["large"], 0, space["large"], space["large"])
        column.setSpacing(space["medium"])
        column.addWidget(self.question)
        column.addWidget(self.warning)
        column.addLayout(self._sides, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        page = QWidget()
        page.setObjectName("page")
        # How far the interview is stays in sight; all else may be scrolled.
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, space["medium"], 0, 0)
        whole.setSpacing(space["small"])
        heading = QHBoxLayout()
        heading.setContentsMargins(space["large"], 0, space["large"], 0)
        heading.addWidget(self.place)
        whole.addLayout(heading)
        whole.addWidget(area, 1)
        self.setCentralWidget(page)
        self.setMinimumSize(QSize(theme.px(480), theme.px(400)).boundedTo(SMALLEST))
        wanted = QSize(theme.px(940), theme.px(790))
        self.resize(wanted.boundedTo(self.screen().availableSize() - FRAME))
        self.keyboard = KeyboardFocus(theme, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two sides below each other where there is no room beside each other."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        arrange([self._sides], narrow=narrow)
        # A picture as wide as the window would leave no room for anything else.
        self.picture.setMaximumHeight(self._theme.px(_LOW if narrow else _HIGH))

    def _sight(self) -> QVBoxLayout:
        theme, space = self._theme, self._theme.space
        column = QVBoxLayout()
        column.setSpacing(space["small"])
        self.picture = PictureView(theme)
        self.meter = LevelMeter(theme)
        self.meter.setAccessibleName(translate("Watch", "Level of the microphone"))
        self.figures = label("", "caption")
        self.messages = QListWidget()
        self.messages.setWordWrap(True)
        self.messages.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.messages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.messages.setAccessibleName(translate("Watch", "What has happened"))
        self.messages.setMinimumHeight(theme.px(110))
        self.note = QLineEdit()
        self.note.setMaxLength(500)
        self.note.setPlaceholderText(translate("Watch", "Note this moment"))
        self.note.setAccessibleName(translate("Watch", "Note"))
        self.note_button = button(translate("Watch", "Keep note"))
        column.addWidget(self.picture)
        column.addWidget(self.meter)
        column.addWidget(self.figures)
        column.addWidget(self.messages, 1)
        column.addWidget(self.note)
        column.addWidget(self.note_button)
        return column

    def _controls(self) -> QVBoxLayout:
        theme, space = self._theme, self._theme.space
        column = QVBoxLayout()
        column.setSpacing(space["medium"])
        frame, inside = card(theme)
        inside.addWidget(label(translate("Watch", "The interview"), "section"))
        self.pause_button = button(translate("Watch", "Pause"), "primary")
        self.pause_button.setProperty("tall", "true")
        self.repeat_button = button(translate("Watch", "Repeat the question"))
        self.skip_button = button(translate("Watch", "Skip the question"))
        self.reopen_button = button(translate("Watch", "Reopen an answer …"))
        inside.setSpacing(space["small"])
        for each in (self.pause_button, self.repeat_button, self.skip_button, self.reopen_button):
            inside.addWidget(each)
        self.stop_button = button(translate("Watch", "End the interview …"), "danger")
        self.sure_button = button(translate("Watch", "Yes, end it and save everything"), "danger")
        self.sure_button.hide()
        column.addWidget(frame)
        column.addWidget(self._time_card())
        column.addStretch(1)
        column.addWidget(self.stop_button)
        column.addWidget(self.sure_button)
        return column

    def _time_card(self) -> QWidget:
        theme, space = self._theme, self._theme.space
        frame, inside = card(theme)
        inside.setSpacing(space["small"])
        inside.addWidget(label(translate("Watch", "Time"), "section"))
        row = QHBoxLayout()
        row.setSpacing(space["small"])
        self.more_buttons = []
        for seconds in MORE:
            more = button(translate("Watch", "+ {0}").format(clock_time(seconds)))
            more.setAccessibleName(translate("Watch", "{0} more for this answer").format(clock_time(seconds)))
            self.more_buttons.append(more)
            row.addWidget(more)
        row.addStretch(1)
        inside.addLayout(row)
        self.extra_time = QComboBox()
        self.extra_time.setAccessibleName(translate("Watch", "Time limits from the next answer on"))
        self.extra_time.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.extra_time.setMinimumContentsLength(12)
        for factor in EXTRA_TIMES:
            self.extra_time.addItem(limit_words(factor), factor)
        self.patience = QCheckBox(translate("Watch", "Wait longer in silences"))
        self.adjust_button = button(translate("Watch", "From the next answer on"))
        inside.addWidget(self.extra_time)
        inside.addWidget(self.patience)
        inside.addWidget(self.adjust_button)
        return frame

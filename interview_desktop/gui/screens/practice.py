"""A question that does not count: heard, answered, heard back, and forgotten."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_desktop.gui.parts import Page, button, card, label, style_again
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.widgets.level_meter import LevelMeter
from interview_desktop.gui.widgets.video_view import VideoView

translate = QCoreApplication.translate
_PICTURE = QSize(496, 279)
"""As in the device check: the pictures come in that size."""


def practice_question() -> str:
    """What is asked: something that everybody can talk about and nobody is judged by."""
    return translate("Practice", "What did you do this morning before you came here?")


class PracticeScreen(Page):
    """One button leads through it: listen, answer, finish, hear it back; another begins the interview."""

    act = Signal()
    """The button for the practice was pressed, whatever it says."""
    start = Signal()
    back = Signal()
    """To the device check: something is not as it should be."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            translate("Practice", "Practice"),
            translate(
                "Practice",
                "This question does not count. Your answer is kept in memory only, and is gone before the first question.",
            ),
            parent,
        )
        frame, inside = card(theme)
        self.video = VideoView(theme, _PICTURE)
        self.video.setAccessibleName(translate("Practice", "Your picture"))
        self.question = label("", "heading")
        self.status = label("", "section")
        self.meter = LevelMeter(theme)
        self.meter.setAccessibleName(translate("Practice", "Microphone level"))
        self.act_button = button("")
        self.act_button.clicked.connect(self.act)
        words = QVBoxLayout()
        words.setSpacing(theme.space["medium"])
        for each in (self.question, self.status, self.meter):
            words.addWidget(each)
        words.addWidget(self.act_button, 0, Qt.AlignmentFlag.AlignLeading)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(theme.space["large"])
        self.columns.append(row)
        row.addLayout(words, 1)
        row.addWidget(self.video, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(row)
        self.body.addWidget(frame)
        self.body.addStretch(1)
        self.back_button = button(translate("Practice", "Back"), "quiet")
        self.back_button.clicked.connect(self.back)
        self.start_button = button(translate("Practice", "Start the interview"), "primary")
        self.start_button.clicked.connect(self.start)
        self.primary = self.start_button
        self.buttons.addWidget(self.back_button)
        self.buttons.addWidget(self.start_button)

    def show_camera(self, *, shown: bool) -> None:
        """Whether there is a picture in this interview."""
        self.video.setVisible(shown)

    def show_state(self, status: str, action: str, *, busy: bool = False, tone: str = "") -> None:
        """Say what happens, and what the button does."""
        self.question.setText(practice_question())
        self.status.setText(status)
        style_again(self.status, "tone", tone)
        self.act_button.setText(action)
        if busy and self.act_button.hasFocus():
            self.start_button.setFocus()
        self.act_button.setEnabled(not busy)

    def first_control(self) -> QWidget:
        """The practice itself."""
        return self.act_button if self.act_button.isEnabled() else self.start_button

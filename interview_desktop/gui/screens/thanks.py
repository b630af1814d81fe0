"""The end: what was kept, and what happens next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QWidget

from interview_desktop.core.ports import InterviewOutcome
from interview_desktop.gui.parts import Banner, Page, button, card, label, leads_out
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.times import duration_words

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
    """Thanks, a receipt, and the way to the files."""

    again = Signal()
    close_wanted = Signal()
    folder_wanted = Signal(object)
    """The `Path` to be shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("Thanks", "Thank you"), "", parent)
        self.lead.setVisible(True)
        self.above.addWidget(_Tick(theme))
        self.above.addSpacing(theme.space["small"])
        frame, inside = card(theme)
        inside.addWidget(label(translate("Thanks", "Your receipt"), "section"))
        self._rows = QGridLayout()
        self._rows.setColumnStretch(1, 1)
        self._rows.setHorizontalSpacing(theme.space["large"])
        self._rows.setVerticalSpacing(theme.space["small"])
        inside.addLayout(self._rows)
        self.warnings = Banner(theme, "warning")
        self.body.addWidget(frame)
        self.body.addWidget(self.warnings)
        self.body.addStretch(1)
        self._video: Path | None = None
        self.folder_button = leads_out(button(translate("Thanks", "Open folder")))
        self.folder_button.clicked.connect(self._open_folder)
        self.close_button = leads_out(button(translate("Thanks", "Close"), "quiet"))
        self.close_button.clicked.connect(self.close_wanted)
        self.again_button = button(translate("Thanks", "New interview"), "primary")
        self.primary = self.again_button
        self.again_button.clicked.connect(self.again)
        for each in (self.close_button, self.folder_button, self.again_button):
            self.buttons.addWidget(each)

    def show_outcome(self, outcome: InterviewOutcome) -> None:
        """Show what was kept."""
        if outcome.status == "completed":
            words = translate("Thanks", "All questions are done and everything is saved. You may leave now.")
        else:
            words = translate(
                "Thanks", "The interview was ended early. Everything recorded until then is saved."
            )
        self.lead.setText(words)
        self._clear()
        self._row(translate("Thanks", "Interview"), outcome.interview_id)
        self._row(translate("Thanks", "Length"), duration_words(outcome.duration))
        if outcome.video is not None:
            self._row(translate("Thanks", "Video"), outcome.video.name)
        for kind in ("txt",):
            if kind in outcome.transcript_files:
                self._row(translate("Thanks", "Transcript"), outcome.transcript_files[kind].name)
        self._video = outcome.video
        self.folder_button.setVisible(outcome.video is not None)
        warnings = "\n".join(outcome.warnings)
        self.warnings.say(
            translate("Thanks", "Please tell the person in charge") if warnings else "", warnings
        )

    def first_control(self) -> QWidget:
        """The next interview."""
        return self.again_button

    def _open_folder(self) -> None:
        self.folder_wanted.emit(self._video)

    def _row(self, name: str, value: str) -> None:
        row = self._rows.rowCount()
        self._rows.addWidget(label(name, "muted", wrap=False), row, 0)
        words = label(value)
        words.setAccessibleName(f"{name}: {value}")
        self._rows.addWidget(words, row, 1)

    def _clear(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()

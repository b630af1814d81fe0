"""The buttons below the picture: play, where it is, how fast, whether silences are skipped."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QSlider, QWidget

from interview_desktop.core.rendering import clock_time
from interview_desktop.gui.parts import button, label
from interview_desktop.gui.reviewer.player import RATES
from interview_desktop.gui.theme import Theme

translate = QCoreApplication.translate
_STEPS = 10
"""Steps of the slider for each second."""
STEP = 5.0
"""Seconds by which the arrow keys go on or back."""


class Transport(QWidget):
    """Says what a person wants of the player, and shows what it does."""

    toggled = Signal()
    sought = Signal(float)
    """Go to a time, in seconds."""
    rate_wanted = Signal(float)
    skip_wanted = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.play_button = button(translate("Review", "Play"))
        self.play_button.clicked.connect(self.toggled)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(translate("Review", "Position"))
        self.slider.setPageStep(30 * _STEPS)
        self.slider.setSingleStep(round(STEP * _STEPS))
        self.slider.valueChanged.connect(self._moved)
        self.slider.installEventFilter(self)
        self.time = label("0:00 / 0:00", "caption", wrap=False)
        self.rate = QComboBox()
        self.rate.setAccessibleName(translate("Review", "Speed"))
        for rate in RATES:
            self.rate.addItem(f"{rate:g} \u00d7", rate)
        self.rate.setCurrentIndex(RATES.index(1.0))
        self.rate.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.rate.currentIndexChanged.connect(lambda at: self.rate_wanted.emit(RATES[at]))
        self.skip = QCheckBox(translate("Review", "Skip silences"))
        self.skip.toggled.connect(self.skip_wanted)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space["small"])
        grid.setVerticalSpacing(theme.space["tight"])
        grid.addWidget(self.slider, 0, 0, 1, 3)
        grid.addWidget(self.time, 0, 3)
        grid.addWidget(self.play_button, 1, 0)
        grid.addWidget(self.rate, 1, 1)
        grid.addWidget(self.skip, 2, 0, 1, 4)
        grid.setColumnStretch(2, 1)
        self._length = 0.0

    def set_length(self, seconds: float) -> None:
        """How long the recording is."""
        self._length = seconds
        with QSignalBlocker(self.slider):
            self.slider.setMaximum(round(seconds * _STEPS))
        self.show_position(self.slider.value() / _STEPS)

    @Slot(float)
    def show_position(self, seconds: float) -> None:
        """Where the player is."""
        if not self.slider.isSliderDown():
            with QSignalBlocker(self.slider):
                self.slider.setValue(round(seconds * _STEPS))
        self.time.setText(f"{clock_time(seconds)} / {clock_time(self._length)}")

    @Slot(bool)
    def show_running(self, on: bool) -> None:
        """Whether it plays."""
        self.play_button.setText(translate("Review", "Pause") if on else translate("Review", "Play"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The space bar plays and pauses on the slider too."""
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
        ):
            self.toggled.emit()
            return True
        return super().eventFilter(watched, event)

    @Slot(int)
    def _moved(self, value: int) -> None:
        self.sought.emit(value / _STEPS)

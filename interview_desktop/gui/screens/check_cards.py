"""The cards of the device check: what stands in each. What they say is decided by the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from interview_desktop.core.room_sound import RoomSound
from interview_desktop.gui.loudness import Loudness
from interview_desktop.gui.parts import Button, button, label, leads_out
from interview_desktop.gui.screens.picture_words import all_picture_words
from interview_desktop.gui.screens.sound_words import loudness_words, room_words
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.widgets.device_choice import DeviceChooser
from interview_desktop.gui.widgets.level_meter import LevelMeter
from interview_desktop.gui.widgets.steady_label import SteadyLabel
from interview_desktop.gui.widgets.video_view import VideoView

translate = QCoreApplication.translate
_PICTURE = QSize(464, 261)
"""As large as leaves a window of 1280 by 800 everything in sight."""
_SOFTEST = 20
"""Percent; what is softer is not heard, and nobody finds out why."""


class _Card(QFrame):
    """A card without much air: all of them are in sight at once."""

    def __init__(self, theme: Theme, heading: QLabel, *beside: QWidget) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.inside = QVBoxLayout(self)
        side, above = theme.space["large"], theme.space["medium"]
        self.inside.setContentsMargins(side, above, side, above)
        self.inside.setSpacing(theme.space["small"])
        head = QHBoxLayout()
        head.setSpacing(theme.space["medium"])
        head.addWidget(heading)
        for each in beside:
            head.addWidget(each, 1)
        self.inside.addLayout(head)


def _again_button() -> Button:
    """Stands below what is wrong with a device."""
    made = button(translate("Check", "Try again"))
    made.hide()
    return made


class CameraCard(_Card):
    """The picture, and where the person sits in it."""

    def __init__(self, theme: Theme) -> None:
        self.choice = DeviceChooser(translate("Check", "Camera"))
        super().__init__(theme, label(translate("Check", "Camera"), "section", wrap=False), self.choice)
        self.video = VideoView(theme, _PICTURE, framing=True)
        self.video.setAccessibleName(translate("Check", "Picture of your camera"))
        self.words = SteadyLabel(all_picture_words())
        self.again = _again_button()
        self.inside.addWidget(self.video, 0, Qt.AlignmentFlag.AlignHCenter)
        self.inside.addWidget(self.words)
        self.inside.addWidget(self.again)


class MicrophoneCard(_Card):
    """How loud it is, how quiet the room, and a sentence of one's own."""

    def __init__(self, theme: Theme) -> None:
        self.choice = DeviceChooser(translate("Check", "Microphone"))
        super().__init__(theme, label(translate("Check", "Microphone"), "section", wrap=False), self.choice)
        self.meter = LevelMeter(theme)
        self.meter.setAccessibleName(translate("Check", "Microphone level"))
        self.words = SteadyLabel(loudness_words(each)[0] for each in Loudness)
        self.again = _again_button()
        self.room_words = SteadyLabel(
            room_words(each)[0] for each in (None, RoomSound(0.0), RoomSound(-90.0))
        )
        self.sentence_words = label(translate("Check", "Hear yourself, and see what is understood."), "muted")
        self.sentence_button = button(translate("Check", "Record a sentence"))
        for each in (self.meter, self.words, self.again, self.room_words):
            self.inside.addWidget(each)
        self.inside.addWidget(self.sentence_words)
        self.inside.addWidget(self.sentence_button)


class SpeakerCard(_Card):
    """The interviewer's voice, as loud as the candidate wants it."""

    def __init__(self, theme: Theme) -> None:
        self.choice = DeviceChooser(translate("Check", "Loudspeaker"))
        super().__init__(theme, label(translate("Check", "Loudspeaker"), "section", wrap=False), self.choice)
        self.words = label(translate("Check", "Hear the interviewer's voice."), "muted")
        self.test_button = button(translate("Check", "Play a sentence"))
        self.inside.addWidget(self.words)
        self.inside.addWidget(self.test_button)
        self.inside.addLayout(self._volume_row(theme))

    def _volume_row(self, theme: Theme) -> QHBoxLayout:
        name = self._volume_name = label(translate("Check", "Volume"), "field", wrap=False)
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setAccessibleName(translate("Check", "Volume of the interviewer's voice"))
        self.volume.setRange(_SOFTEST, 100)
        self.volume.setSingleStep(5)
        self.volume.setPageStep(10)
        self.volume.setValue(100)
        self._percent = label("", wrap=False)
        self.volume.valueChanged.connect(self._show_percent)
        self._show_percent(100)
        name.setBuddy(self.volume)
        row = QHBoxLayout()
        row.setSpacing(theme.space["medium"])
        row.addWidget(name)
        row.addWidget(self.volume, 1)
        row.addWidget(self._percent)
        return row

    def allow_volume(self, *, allowed: bool, reason: str) -> None:
        """Let it be set, or say why it cannot be."""
        for each in (self._volume_name, self.volume, self._percent):
            each.setEnabled(allowed)
            each.setToolTip("" if allowed else reason)
        self._percent.setVisible(allowed)
        self.volume.setAccessibleDescription("" if allowed else reason)

    def _show_percent(self, percent: int) -> None:
        self._percent.setText(translate("Check", "{0} %").format(percent))


class ComputerCard(_Card):
    """The disk, the programs, and what staff may measure."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, label(translate("Check", "This computer"), "section"))
        self.inside.setSpacing(theme.space["tight"])
        self.storage_words = label(translate("Check", "Looking at the disk …"))
        self.engine_words = label(translate("Check", "Looking at the programs …"))
        # Staff's; beside the picture, because it is not among the steps of a candidate.
        self.offset_words = label(
            translate("Check", "For staff: is the sound as late as the picture?"), "muted"
        )
        # With a window of its own in front; before a machine becomes a kiosk `calibrate` measures it once.
        self.offset_button = leads_out(button(translate("Check", "Measure (20 s)"), "quiet"))
        row = QHBoxLayout()
        row.setSpacing(theme.space["medium"])
        row.addWidget(self.offset_words, 1)
        row.addWidget(self.offset_button)
        self.inside.addWidget(self.storage_words)
        self.inside.addWidget(self.engine_words)
        self.inside.addLayout(row)

"""Camera, microphone and loudspeaker, tried out before they matter."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from interview_desktop.core.calibration import DeviceOffset, NotMeasurable
from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.core.room_sound import RoomSound
from interview_desktop.gui.loudness import Loudness, LoudnessJudge
from interview_desktop.gui.parts import Button, Page, button, card, label, leads_out, style_again
from interview_desktop.gui.running import Preview
from interview_desktop.gui.screens.picture_words import all_picture_words, picture_words
from interview_desktop.gui.screens.sound_words import loudness_words, room_words
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.told import fault_line, full, told
from interview_desktop.gui.values import TEST_SENTENCE, Storage
from interview_desktop.gui.widgets.level_meter import LevelMeter
from interview_desktop.gui.widgets.steady_label import SteadyLabel
from interview_desktop.gui.widgets.video_view import VideoView

translate = QCoreApplication.translate
_PICTURE_MS = 33
_SOFTEST = 20
"""Percent; what is softer is not heard, and nobody finds out why."""
_LEVEL_EVERY = 3
"""The level is read at every third picture."""


class CheckScreen(Page):
    """Shows a preview; the interview can begin once picture and sound have arrived and there is room for them."""

    back = Signal()
    again = Signal()
    """Camera and microphone are to be opened anew."""
    start = Signal()
    practise = Signal()
    """The candidate wants to try a question out before it begins."""
    sentence = Signal()
    """A sentence is to be recorded, played back and written down."""
    test_sound = Signal()
    calibrate = Signal()

    def __init__(self, theme: Theme, clock: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            translate("Check", "Camera and sound"),
            translate("Check", "A short check. What you see and say here is not kept."),
            parent,
        )
        self._clock = clock
        self._preview: Preview | None = None
        self._silent = self._sound_only = self._sentence_runs = False
        self._storage: Storage | None = None
        self._judge = LoudnessJudge()
        self._ticks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_PICTURE_MS)
        self._timer.timeout.connect(self._look)
        row = QHBoxLayout()
        row.setSpacing(theme.space["medium"])
        self.columns.append(row)
        self.camera_card = self._camera_card()
        left = QVBoxLayout()
        left.setSpacing(theme.space["small"])
        left.addWidget(self.camera_card)
        left.addWidget(self._computer_card())
        left.addStretch(1)
        row.addLayout(left, 3)
        row.addWidget(self._sound_column(), 2)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.back_button = button(translate("Check", "Back"), "quiet")
        self.back_button.clicked.connect(self.back)
        self.practise_button = button(translate("Check", "Try a practice question"))
        self.practise_button.clicked.connect(self.practise)
        self.start_button = button(translate("Check", "Start the interview"), "primary")
        self.primary = self.start_button
        self.start_button.clicked.connect(self.start)
        self.buttons.addWidget(self.back_button)
        self.buttons.addWidget(self.practise_button)
        self.buttons.addWidget(self.start_button)
        self.show_opening()

    def show_opening(self) -> None:
        """The devices are being opened."""
        self.leave()
        self._judge = LoudnessJudge()
        self.video.show_words(translate("Check", "Opening the camera …"))
        self._say(self.camera_words, translate("Check", "Opening the camera …"))
        self._say(self.microphone_words, translate("Check", "Opening the microphone …"))
        self.meter.show_level(-96, -96)
        self._judge_room(None)
        self._refresh()

    def show_preview(self, preview: Preview) -> None:
        """The devices are open."""
        self._preview = preview
        self._look()
        self._timer.start()

    def show_storage(self, storage: Storage) -> None:
        """Say how much can be recorded."""
        self._storage = storage
        if storage.fault is not None:
            self._say(self.storage_words, str(storage.fault), "danger")
        else:
            words = translate("Check", "Room for about {0} of recording.").format(
                _hours_words(storage.minutes)
            )
            self._say(self.storage_words, words, "success")
        self._refresh()

    @property
    def volume(self) -> int:
        """Of the interviewer's voice, percent, as the candidate has set it."""
        return self.volume_slider.value()

    def show_speaker(self, *, silent: bool, volume: int) -> None:
        """There is a loudspeaker to be tried, or none; it begins at this volume, percent."""
        self._silent = silent
        self.volume_slider.setValue(volume)
        self.volume_slider.setEnabled(not silent)
        self.speaker_button.setEnabled(not silent)
        words = (
            translate("Check", "No loudspeaker was chosen: questions are on the screen only.")
            if silent
            else translate("Check", "Hear the interviewer's voice.")
        )
        self._say(self.speaker_words, words)

    def show_offers(self, *, practice: bool, camera: bool) -> None:
        """Say whether a practice question is offered, and whether there is a camera in this interview."""
        self.practise_button.setVisible(practice)
        self._sound_only = not camera
        self.camera_card.setVisible(camera)
        self.camera_again.hide()
        self.microphone_again.hide()

    def show_sentence(self, words: str, tone: str = "", *, busy: bool = False) -> None:
        """Say how far the recorded sentence is."""
        if busy and self.sentence_button.hasFocus():
            self.start_button.setFocus()
        self._sentence_runs = busy
        self._say(self.sentence_words, words, tone)
        self._refresh()

    def show_engines(self, words: str, tone: str) -> None:
        """Say which programs will speak and listen, or what is wrong with them."""
        self._say(self.engine_words, words, tone)

    def show_test_sound(self, *, playing: bool, fault: EnvironmentFault | None = None) -> None:
        """The sample sentence is playing, has ended, or could not be played."""
        if playing and self.speaker_button.hasFocus():
            # A disabled control loses the keyboard to its neighbour, which here leads back.
            self.start_button.setFocus()
        self.speaker_button.setEnabled(not playing)
        if fault is not None:
            self._say(self.speaker_words, fault_line(fault), "danger")
        elif playing:
            self._say(self.speaker_words, f"“{TEST_SENTENCE}”")
        else:
            words = translate(
                "Check", "Did you hear it? If not, turn the volume up or choose another loudspeaker."
            )
            self._say(self.speaker_words, words)

    def show_offset(self, result: DeviceOffset | NotMeasurable | EnvironmentFault) -> None:
        """What the measurement of sound against picture found, or why it found nothing."""
        if isinstance(result, DeviceOffset):
            words = full(result.offset.words)
            self._say(self.offset_words, words[:1].upper() + words[1:], "success")
        else:
            self._say(self.offset_words, told(result.words), "warning")

    def leave(self) -> Preview | None:
        """Stop looking at the preview and hand it back, for whoever opened it to close."""
        self._timer.stop()
        preview, self._preview = self._preview, None
        return preview

    def first_control(self) -> QWidget:
        """The loudspeaker test, which comes first in time."""
        return self.back_button if self._silent else self.speaker_button

    def _look(self) -> None:
        preview = self._preview
        if preview is None:
            return
        if preview.camera_fault() is None:
            self.video.show_picture(preview.picture())
        self._ticks += 1
        if self._ticks % _LEVEL_EVERY == 1:
            self._judge_camera(preview)
            self._judge_microphone(preview)
            self._judge_room(preview.room_sound())
            self._refresh()

    def _judge_camera(self, preview: Preview) -> None:
        fault = preview.camera_fault()
        if fault is not None:
            self.video.show_words(full(fault.what))
            self._say(self.camera_words, fault_line(fault), "danger")
        elif self.video.has_picture:
            self._say(self.camera_words, *picture_words(preview.light(), preview.place()))

    def _judge_microphone(self, preview: Preview) -> None:
        fault = preview.microphone_fault()
        if fault is not None:
            self.meter.show_level(-96, -96)
            self._say(self.microphone_words, fault_line(fault), "danger")
            return
        if not preview.microphone_works():
            return
        level = preview.level()
        self.meter.show_level(level.rms, level.peak)
        loudness = self._judge.judge(self._clock(), level.rms, level.peak)
        self._say(self.microphone_words, *loudness_words(loudness))

    def _judge_room(self, room: RoomSound | None) -> None:
        self._say(self.room_words, *room_words(room))

    def _refresh(self) -> None:
        preview = self._preview
        faults = preview is None or preview.camera_fault() or preview.microphone_fault()
        seen = self._sound_only or self.video.has_picture
        works = not faults and preview is not None and seen and preview.microphone_works()
        room = self._storage is not None and self._storage.fault is None
        self.start_button.setEnabled(bool(works) and room)
        self.practise_button.setEnabled(bool(works) and room)
        if preview is not None:
            self._offer_again(self.camera_again, preview.camera_fault())
            self._offer_again(self.microphone_again, preview.microphone_fault())
        self.sentence_button.setEnabled(bool(works) and not self._sentence_runs)
        self.offset_button.setEnabled(bool(works) and not self._silent)
        self.footer_words.setText(
            ""
            if works and room
            else translate("Check", "The interview can begin once camera and microphone work.")
        )

    def _offer_again(self, control: Button, fault: EnvironmentFault | None) -> None:
        if fault is None and control.hasFocus():
            # What is hidden loses the keyboard to its neighbour, which is not what comes next.
            self.start_button.setFocus()
        control.setVisible(fault is not None)

    @staticmethod
    def _say(words: QWidget, text: str, tone: str = "") -> None:
        words.setText(text)  # type: ignore[attr-defined]
        style_again(words, "tone", tone)

    def _camera_card(self) -> QWidget:
        frame, inside = card(self.theme)
        inside.setSpacing(self.theme.space["small"])
        self.video = VideoView(self.theme, QSize(496, 279), framing=True)
        self.video.setAccessibleName(translate("Check", "Picture of your camera"))
        self.camera_words = SteadyLabel(all_picture_words())
        inside.addWidget(label(translate("Check", "Camera"), "section"))
        inside.addWidget(self.video, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(self.camera_words)
        self.camera_again = self._again_button()
        inside.addWidget(self.camera_again)
        return frame

    def _again_button(self) -> Button:
        """Stands below what is wrong with a device."""
        made = button(translate("Check", "Try again"))
        made.clicked.connect(self.again)
        made.hide()
        return made

    def _computer_card(self) -> QWidget:
        frame, inside = card(self.theme)
        inside.setSpacing(self.theme.space["small"])
        self.storage_words = label(translate("Check", "Looking at the disk …"))
        self.engine_words = label(translate("Check", "Looking at the programs …"))
        inside.addWidget(label(translate("Check", "This computer"), "section"))
        inside.addWidget(self.storage_words)
        inside.addWidget(self.engine_words)
        inside.addLayout(self._offset_row())
        return frame

    def _offset_row(self) -> QHBoxLayout:
        """For staff; beside the picture, because it is not among the steps of a candidate."""
        self.offset_words = label(
            translate("Check", "For staff: is the sound as late as the picture?"),
            "muted",
        )
        # Staff's, with a window of its own in front; before a machine becomes a kiosk `calibrate` measures it once.
        self.offset_button = leads_out(button(translate("Check", "Measure (20 s)"), "quiet"))
        self.offset_button.clicked.connect(self.calibrate)
        row = QHBoxLayout()
        row.setSpacing(self.theme.space["medium"])
        row.addWidget(self.offset_words, 1)
        row.addWidget(self.offset_button)
        return row

    def _volume_row(self) -> QHBoxLayout:
        name = label(translate("Check", "Volume"), "field", wrap=False)
        self.volume_slider = QSlider(Qt.Orientation.Horizontal)
        self.volume_slider.setAccessibleName(translate("Check", "Volume of the interviewer's voice"))
        self.volume_slider.setRange(_SOFTEST, 100)
        self.volume_slider.setSingleStep(5)
        self.volume_slider.setPageStep(10)
        self.volume_slider.setValue(100)
        self._volume_words = label("", wrap=False)
        self.volume_slider.valueChanged.connect(self._show_volume)
        self._show_volume(100)
        name.setBuddy(self.volume_slider)
        row = QHBoxLayout()
        row.setSpacing(self.theme.space["medium"])
        row.addWidget(name)
        row.addWidget(self.volume_slider, 1)
        row.addWidget(self._volume_words)
        return row

    def _show_volume(self, percent: int) -> None:
        self._volume_words.setText(translate("Check", "{0} %").format(percent))

    def _sound_column(self) -> QWidget:
        column = QWidget()
        stack = QVBoxLayout(column)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(self.theme.space["small"])
        frame, inside = card(self.theme)
        inside.setSpacing(self.theme.space["small"])
        self.meter = LevelMeter(self.theme)
        self.meter.setAccessibleName(translate("Check", "Microphone level"))
        self.microphone_words = SteadyLabel(loudness_words(each)[0] for each in Loudness)
        inside.addWidget(label(translate("Check", "Microphone"), "section"))
        inside.addWidget(self.meter)
        inside.addWidget(self.microphone_words)
        self.microphone_again = self._again_button()
        inside.addWidget(self.microphone_again)
        self.room_words = SteadyLabel(
            room_words(each)[0] for each in (None, RoomSound(0.0), RoomSound(-90.0))
        )
        inside.addWidget(self.room_words)
        self.sentence_button = button(translate("Check", "Record a sentence"))
        self.sentence_button.clicked.connect(self.sentence)
        self.sentence_words = label(translate("Check", "Hear yourself, and see what is understood."), "muted")
        inside.addWidget(self.sentence_words)
        inside.addWidget(self.sentence_button)
        stack.addWidget(frame)
        frame, inside = card(self.theme)
        inside.setSpacing(self.theme.space["small"])
        self.speaker_button = button(translate("Check", "Play a sentence"))
        self.speaker_button.clicked.connect(self.test_sound)
        self.speaker_words = label(translate("Check", "Hear the interviewer's voice."), "muted")
        inside.addWidget(label(translate("Check", "Loudspeaker"), "section"))
        inside.addWidget(self.speaker_words)
        inside.addWidget(self.speaker_button)
        inside.addLayout(self._volume_row())
        stack.addWidget(frame)
        stack.addStretch(1)
        return column


def _hours_words(minutes: float) -> str:
    if minutes >= 120:
        return translate("Check", "{0} hours").format(math.floor(minutes / 60))
    return translate("Check", "{0} minutes").format(math.floor(minutes))

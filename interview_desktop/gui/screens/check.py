"""Camera, microphone and loudspeaker, tried out before they matter."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_desktop.core.calibration import DeviceOffset, NotMeasurable
from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.core.room_sound import RoomSound
from interview_desktop.gui.loudness import Loudness, LoudnessJudge
from interview_desktop.gui.parts import Button, Page, button, style_again
from interview_desktop.gui.running import Preview
from interview_desktop.gui.screens.check_cards import CameraCard, ComputerCard, MicrophoneCard, SpeakerCard
from interview_desktop.gui.screens.picture_words import picture_words
from interview_desktop.gui.screens.sound_words import loudness_words, room_words
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.told import fault_line, full, told
from interview_desktop.gui.values import TEST_SENTENCE, DeviceChoice, DeviceKind, Storage

translate = QCoreApplication.translate
_PICTURE_MS = 33
_LEVEL_EVERY = 3
"""The level is read at every third picture."""
_DEAF_LOOKS = 6
"""Levels in a row without any sound that are more than a microphone's beginning, 0.6 s."""


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
    device_chosen = Signal(object, str)
    """Another device is to be used: its `DeviceKind` and spec."""

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
        self._speaks, self._continues = True, False
        self._silent_looks = 0
        """How often in a row the microphone worked and nothing at all was heard."""
        self._storage: Storage | None = None
        self._judge = LoudnessJudge()
        self._ticks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_PICTURE_MS)
        self._timer.timeout.connect(self._look)
        row = QHBoxLayout()
        row.setSpacing(theme.space["medium"])
        self.columns.append(row)
        self._build_cards()
        # The picture fills its column.
        for cards, share in (((self.camera_card, self._computer), 4), ((self._microphone, self._speaker), 3)):
            column = QVBoxLayout()
            column.setSpacing(theme.space["small"])
            for each in cards:
                column.addWidget(each)
            column.addStretch(1)
            row.addLayout(column, share)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.back_button = button(translate("Check", "Back"), "quiet")
        self.back_button.clicked.connect(self.back)
        self.practise_button = button(translate("Check", "Try a practice question"))
        self.practise_button.clicked.connect(self.practise)
        self.retry_button = button(translate("Check", "Try again"), "primary")
        """In place of the start, which stays beside it, where the interview would be lost."""
        self.retry_button.hide()
        self.retry_button.clicked.connect(self.again)
        self.start_button = button(_start_words(continues=False), "primary")
        self.primary = self.start_button
        self.start_button.clicked.connect(self.start)
        self.buttons.addWidget(self.back_button)
        self.buttons.addWidget(self.practise_button)
        self.buttons.addWidget(self.start_button)
        self.buttons.addWidget(self.retry_button)
        self.show_opening()

    def _build_cards(self) -> None:
        """The parts of the cards have names here too: they are what the check is about."""
        camera = self.camera_card = CameraCard(self.theme)
        self.video, self.camera_words, self.camera_again = camera.video, camera.words, camera.again
        computer = self._computer = ComputerCard(self.theme)
        self.storage_words, self.engine_words = computer.storage_words, computer.engine_words
        self.offset_words, self.offset_button = computer.offset_words, computer.offset_button
        microphone = self._microphone = MicrophoneCard(self.theme)
        self.meter, self.microphone_words = microphone.meter, microphone.words
        self.microphone_again, self.room_words = microphone.again, microphone.room_words
        self.sentence_words, self.sentence_button = microphone.sentence_words, microphone.sentence_button
        speaker = self._speaker = SpeakerCard(self.theme)
        self.speaker_words, self.speaker_button = speaker.words, speaker.test_button
        self.volume_slider = speaker.volume
        self.choices = {
            DeviceKind.CAMERA: camera.choice,
            DeviceKind.MICROPHONE: microphone.choice,
            DeviceKind.SPEAKER: speaker.choice,
        }
        """What each kind of device is chosen with."""
        for kind, choice in self.choices.items():
            choice.chosen.connect(partial(self.device_chosen.emit, kind))
        for again in (self.camera_again, self.microphone_again):
            again.clicked.connect(self.again)
        self.offset_button.clicked.connect(self.calibrate)
        self.sentence_button.clicked.connect(self.sentence)
        self.speaker_button.clicked.connect(self.test_sound)

    def show_devices(self, kind: DeviceKind, devices: Sequence[DeviceChoice], used: str) -> None:
        """Offer what is there of one kind where there is something to choose; `used` is the spec of what is used."""
        self.choices[kind].offer(devices, used)

    def show_opening(self) -> None:
        """The devices are being opened."""
        self.leave()
        self._judge = LoudnessJudge()
        self._silent_looks = 0
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
        self.speaker_button.setEnabled(not silent)
        words = (
            translate("Check", "No loudspeaker was chosen: questions are on the screen only.")
            if silent
            else translate("Check", "Hear the interviewer's voice.")
        )
        self._speaker.allow_volume(allowed=not silent, reason=words)
        self._say(self.speaker_words, words)

    def show_offers(
        self, *, practice: bool, camera: bool, continues: bool = False, speaks: bool = True
    ) -> None:
        """Say what the interview is like.

        Args:
            practice: whether a practice question is offered.
            camera: whether there is one.
            continues: whether the interview goes on or begins.
            speaks: whether answers are lost when they are not heard; not where the candidate types them.
        """
        self._continues, self._speaks = continues, speaks
        self._offer_start(deaf=False)
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
            self._say(
                self.speaker_words,
                translate("Check", "Did you hear it? If not, turn the volume up.")
                if self._speaker.choice.isHidden()
                else translate(
                    "Check", "Did you hear it? If not, turn the volume up or choose another loudspeaker."
                ),
            )

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
            hears = self._judge_microphone(preview)
            self._silent_looks = self._silent_looks + 1 if not hears and preview.microphone_works() else 0
            # Where nothing is heard at all, what was heard of the room says nothing either.
            self._judge_room(preview.room_sound() if hears else None)
            self._refresh()

    def _judge_camera(self, preview: Preview) -> None:
        fault = preview.camera_fault()
        if fault is not None:
            self.video.show_words(full(fault.what))
            self._say(self.camera_words, fault_line(fault), "danger")
        elif self.video.has_picture:
            self._say(self.camera_words, *picture_words(preview.light(), preview.place()))

    def _judge_microphone(self, preview: Preview) -> bool:
        """Say how it is; whether it hears anything."""
        fault = preview.microphone_fault()
        if fault is not None:
            self.meter.show_level(-96, -96)
            self._say(self.microphone_words, fault_line(fault), "danger")
            return False
        if not preview.microphone_works():
            return False
        level = preview.level()
        self.meter.show_level(level.rms, level.peak)
        loudness = self._judge.judge(self._clock(), level.rms, level.peak)
        self._say(self.microphone_words, *loudness_words(loudness))
        return loudness is not Loudness.NOTHING

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
        if works and room:
            self._offer_start(deaf=self._speaks and self._silent_looks >= _DEAF_LOOKS)
        else:
            # The buttons stay where they are while another try is on its way, and so does the keyboard.
            self.footer_words.setText(
                translate("Check", "The interview can begin once camera and microphone work.")
            )

    def _offer_start(self, *, deaf: bool) -> None:
        """Offer the start; where nobody would be heard another try comes first, and what it means is said."""
        words = (
            translate("Check", "The microphone hears nothing: your answers would not be heard.")
            if deaf
            else ""
        )
        self.footer_words.setText(words)
        self.start_button.setText(_start_words(continues=self._continues, deaf=deaf))
        self.start_button.setAccessibleDescription(words)
        style_again(self.start_button, "kind", "" if deaf else "primary")
        self.primary = self.retry_button if deaf else self.start_button
        if deaf == self.retry_button.isHidden():
            # Who was about to press the one button presses what stands in its place.
            moves = self.start_button.hasFocus() or self.retry_button.hasFocus()
            self.retry_button.setVisible(deaf)
            if moves:
                self.primary.setFocus()

    def _offer_again(self, control: Button, fault: EnvironmentFault | None) -> None:
        if fault is None and control.hasFocus():
            # What is hidden loses the keyboard to its neighbour, which is not what comes next.
            self.start_button.setFocus()
        control.setVisible(fault is not None)

    @staticmethod
    def _say(words: QWidget, text: str, tone: str = "") -> None:
        words.setText(text)  # type: ignore[attr-defined]
        style_again(words, "tone", tone)


def _hours_words(minutes: float) -> str:
    if minutes >= 120:
        return translate("Check", "{0} hours").format(math.floor(minutes / 60))
    return translate("Check", "{0} minutes").format(math.floor(minutes))


def _start_words(*, continues: bool, deaf: bool = False) -> str:
    """What the last button before the interview says."""
    if deaf:
        return (
            translate("Check", "Continue without sound")
            if continues
            else translate("Check", "Start without sound")
        )
    if continues:
        return translate("Check", "Continue the interview")
    return translate("Check", "Start the interview")

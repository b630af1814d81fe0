"""The camera, microphone and loudspeaker with which an interview is held."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from interview_desktop.gui.parts import Banner, label
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.told import told
from interview_desktop.gui.values import DeviceChoice

translate = QCoreApplication.translate


class DevicesCard(QFrame):
    """Offers what is connected, and says what is missing."""

    changed = Signal()
    """Another device is chosen, or others are there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        inside = QVBoxLayout(self)
        large = theme.space["large"]
        inside.setContentsMargins(large, large, large, large)
        inside.setSpacing(theme.space["medium"])
        inside.addWidget(label(translate("Setup", "Devices"), "section"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space["large"])
        grid.setVerticalSpacing(theme.space["small"])
        grid.setColumnStretch(1, 1)
        self.camera = self._row(grid, 0, label(translate("Setup", "Camera"), "field"))
        self.microphone = self._row(grid, 1, label(translate("Setup", "Microphone"), "field"))
        self.speaker = self._row(grid, 2, label(translate("Setup", "Loudspeaker"), "field"))
        self.banner = Banner(theme, "warning")
        # Above the devices: below them it would lie under the lower edge of a small window.
        inside.addWidget(self.banner)
        inside.addLayout(grid)
        inside.addStretch(1)

    @property
    def combos(self) -> tuple[QComboBox, ...]:
        """As they are read."""
        return self.camera, self.microphone, self.speaker

    def offer(
        self,
        cameras: Sequence[DeviceChoice],
        microphones: Sequence[DeviceChoice],
        speakers: Sequence[DeviceChoice],
    ) -> None:
        """Offer the devices; what was chosen before stays chosen where it is still there."""
        _fill(self.camera, cameras, translate("Setup", "No camera found"))
        _fill(self.microphone, microphones, translate("Setup", "No microphone found"))
        _fill(self.speaker, speakers, translate("Setup", "The system's loudspeaker"))
        if not speakers:
            self.speaker.setItemData(0, "")
        missing = []
        if not cameras:
            missing.append(translate("Setup", "Connect a camera, and see that no other program uses it."))
        if not microphones:
            missing.append(translate("Setup", "Connect a microphone and allow this program to use it."))
        heading = translate("Setup", "A device is missing") if missing else ""
        self.banner.say(heading, " ".join(missing))
        self.changed.emit()

    def choose_anew(self) -> None:
        """The devices that the settings prefer are chosen when they are offered next."""
        for combo in self.combos:
            combo.setCurrentIndex(-1)

    def _row(self, grid: QGridLayout, row: int, name: QLabel) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name.text())
        combo.setEnabled(False)
        combo.addItem(translate("Setup", "Looking …"), "")
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(8)
        combo.currentIndexChanged.connect(self.changed)
        name.setBuddy(combo)
        grid.addWidget(name, row, 0)
        grid.addWidget(combo, row, 1)
        return combo


def _fill(combo: QComboBox, devices: Sequence[DeviceChoice], none: str) -> None:
    before = combo.currentData()
    combo.clear()
    for device in devices:
        combo.addItem(told(device.name), device.spec)
    if not devices:
        combo.addItem(none, "")
    combo.setEnabled(bool(devices))
    combo.setCurrentIndex(max(0, combo.findData(before)))

"""Which of several devices is used; not there where there is nothing to choose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from interview_desktop.gui.told import told
from interview_desktop.gui.values import DeviceChoice

translate = QCoreApplication.translate
_LEAST_LETTERS = 10


class DeviceChooser(QComboBox):
    """Says only what a person has chosen, and not what it is told to show."""

    chosen = Signal(str)
    """Spec of the device."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Offer nothing yet.

        Args:
            name: of the kind of device, for assistive technology.
            parent: the widget it stands in.
        """
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST_LETTERS)
        self.setPlaceholderText(translate("Check", "Not connected"))
        self.activated.connect(self._tell)
        self.hide()

    def offer(self, devices: Sequence[DeviceChoice], used: str) -> None:
        """Offer the devices that are there; `used` is the spec of the one that is used, which may be gone."""
        self.clear()
        for device in devices:
            self.addItem(told(device.name), device.spec)
        self.setCurrentIndex(self.findData(used))
        self.setVisible(bool(devices) and (len(devices) > 1 or self.currentIndex() < 0))

    @Slot(int)
    def _tell(self, at: int) -> None:
        self.chosen.emit(str(self.itemData(at)))

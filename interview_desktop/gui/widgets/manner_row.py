"""How the interviewer speaks and waits, chosen for one candidate."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QWidget

from interview_desktop.gui.theme import Theme
from interview_desktop.gui.values import Manner

translate = QCoreApplication.translate
SLOWER, FASTER = 0.8, 1.2
LONGER = 2.0
"""Times the usual silence until "Finished?" is asked."""


class MannerRow(QWidget):
    """Three choices beside each other; the first of each is what the settings say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.voice = _combo(translate("Setup", "Voice"), [(translate("Setup", "Usual voice"), "")])
        self.pace = _combo(
            translate("Setup", "Speaking rate"),
            [
                (translate("Setup", "Usual rate"), 1.0),
                (translate("Setup", "Slower"), SLOWER),
                (translate("Setup", "Faster"), FASTER),
            ],
        )
        self.patience = _combo(
            translate("Setup", "Pauses"),
            [(translate("Setup", "Usual pauses"), 1.0), (translate("Setup", "Longer pauses"), LONGER)],
        )
        self.patience.setToolTip(
            translate("Setup", "How long the candidate may be silent before they are asked “Finished?”")
        )
        self.row: QBoxLayout = QHBoxLayout(self)
        """Its layout, for whoever puts the three below each other."""
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(theme.space["small"])
        for combo in self.combos:
            self.row.addWidget(combo, 1)

    @property
    def combos(self) -> tuple[QComboBox, ...]:
        """As they are read."""
        return self.voice, self.pace, self.patience

    @property
    def manner(self) -> Manner:
        """What is chosen."""
        return Manner(
            str(self.voice.currentData()),
            float(self.pace.currentData()),
            float(self.patience.currentData()),
        )

    def offer_voices(self, voices: Sequence[str]) -> None:
        """Offer the voices of the questions' language; one that was chosen stays chosen where it is still there."""
        before = self.voice.currentData()
        while self.voice.count() > 1:
            self.voice.removeItem(1)
        for voice in voices:
            self.voice.addItem(voice, voice)
        self.voice.setCurrentIndex(max(0, self.voice.findData(before)))

    def begin_anew(self) -> None:
        """The next candidate is another person."""
        for combo in self.combos:
            combo.setCurrentIndex(0)


def _combo(name: str, choices: Sequence[tuple[str, str | float]]) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setMinimumContentsLength(8)
    for words, data in choices:
        combo.addItem(words, data)
    return combo

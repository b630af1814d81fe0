"""The interviews that were planned elsewhere and wait to be held here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from interview_desktop.gui.values import PlannedInterview

translate = QCoreApplication.translate


class PlannedChoice(QComboBox):
    """One of them, or a new interview. Hidden while none waits."""

    chosen = Signal(object)
    """A `PlannedInterview`, when a person chooses it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Setup", "Planned interview"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.activated.connect(self._choose)
        self.hide()

    @property
    def planned(self) -> PlannedInterview | None:
        """What is to be held; None for a new interview."""
        found = self.currentData()
        return found if isinstance(found, PlannedInterview) else None

    def offer(self, interviews: Sequence[PlannedInterview]) -> None:
        """Offer those that wait now; the chosen one stays chosen while it waits."""
        before = self.planned
        self.clear()
        self.addItem(translate("Setup", "A new interview"))
        for each in interviews:
            words = translate("Setup", "No. {0}: {1}").format(each.number, each.title)
            if each.code:
                words = translate("Setup", "No. {0}: {1}, candidate {2}").format(
                    each.number, each.title, each.code
                )
            self.addItem(words, each)
        ids = [each.id for each in interviews]
        if before is not None and before.id in ids:
            self.setCurrentIndex(1 + ids.index(before.id))
        self.setVisible(bool(interviews))

    def begin_anew(self) -> None:
        """A new interview is chosen; tells nobody."""
        self.setCurrentIndex(0)

    @Slot(int)
    def _choose(self, _at: int) -> None:
        if self.planned is not None:
            self.chosen.emit(self.planned)

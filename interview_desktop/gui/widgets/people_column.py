"""The interviewer and the candidate's own picture, one above the other."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class PeopleColumn(QWidget):
    """Where large text leaves too little height for both, the candidate's own picture gives way, whole and not in part."""

    def __init__(
        self, interviewer: QWidget, own: QWidget, spacing: int, parent: QWidget | None = None
    ) -> None:
        """Put them in.

        Args:
            interviewer: takes what height there is.
            own: the candidate's picture and what belongs to it.
            spacing: between the two, in points.
            parent: the widget it stands in.
        """
        super().__init__(parent)
        self._interviewer, self._own = interviewer, own
        self._wanted = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing)
        column.addWidget(interviewer, 1)
        column.addWidget(own)

    def offer_own(self, *, wanted: bool) -> None:
        """Say whether there is a picture of the candidate in this interview."""
        self._wanted = wanted
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See what there is room for."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        both = self._interviewer.minimumSizeHint().height() + self._own.minimumSizeHint().height()
        column = self.layout()
        spacing = column.spacing() if column is not None else 0
        self._own.setVisible(self._wanted and self.height() >= both + spacing)

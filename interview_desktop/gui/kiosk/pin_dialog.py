"""Asks for the staff PIN."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from interview_desktop.app.kiosk.staff_pin import MOST_DIGITS, StaffPin, Try
from interview_desktop.gui.background import Background
from interview_desktop.gui.parts import button, label
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.widgets.dialog import prepare_dialog

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)
_TICK_MS = 250
_BESIDE = 1.2
"""Scale above which the digits stand beside the words."""
_WIDEST, _HIGHEST = 960, 640
"""Pixels; the smallest window is a little larger."""
_LEFT_ALONE_MS = 60_000
"""A dialog that nobody uses goes away, so that it keeps no candidate from answering."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the PIN is asked for, in the window's language."""

    heading: str
    words: str
    go_on: str
    """Of the button."""


def leaving(*, interview_runs: bool) -> Asked:
    """Leaving a kiosk, during an interview or not."""
    words = (
        translate(
            "Kiosk",
            "Staff only. The screens are given back and the window can be closed. The interview goes on.",
        )
        if interview_runs
        else translate("Kiosk", "Staff only. The screens are given back and the window can be closed.")
    )
    return Asked(translate("Kiosk", "Leave the kiosk?"), words, translate("Kiosk", "Leave the kiosk"))


class PinDialog(QDialog):
    """Accepted means that the PIN was right. Digits come from a keyboard or from the buttons, for a touch screen."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        pin: StaffPin,
        background: Background,
        asked: Asked,
    ) -> None:
        """Ask.

        Args:
            theme: the look.
            parent: the window.
            pin: is asked on a background thread: its hash is slow on purpose.
            background: has that thread.
            asked: what it is asked for.
        """
        super().__init__(parent)
        self._pin = pin
        self._background = background
        self._checking = False
        self._next = False
        self.setWindowTitle(translate("Kiosk", "Staff PIN"))
        self.setModal(True)
        prepare_dialog(self, theme)
        space = theme.space
        # Large digits stand beside the words: below them the dialog would be higher than a small screen.
        beside = theme.scale > _BESIDE
        whole = QVBoxLayout(self)
        whole.setContentsMargins(space["large"], space["large"], space["large"], space["large"])
        whole.setSpacing(space["medium"])
        asking = QHBoxLayout()
        asking.setSpacing(space["large"])
        column = QVBoxLayout()
        column.setSpacing(space["medium"])
        asking.addLayout(column, 1)
        whole.addLayout(asking, 1)
        column.addWidget(label(asked.heading, "heading"))
        self.explanation = label(asked.words, "muted")
        column.addWidget(self.explanation)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMaxLength(MOST_DIGITS)
        self.field.setAccessibleName(translate("Kiosk", "Staff PIN"))
        self.field.returnPressed.connect(self._try)
        self.field.textChanged.connect(self._refresh)
        self.field.textEdited.connect(self._used)
        column.addWidget(self.field)
        pad = self._pad(theme)
        if beside:
            asking.addWidget(pad)
        else:
            column.addWidget(pad)
        self.words = label(role="field")
        column.addWidget(self.words)
        self.stay_button = button(translate("Kiosk", "Cancel"))
        self.stay_button.clicked.connect(self.reject)
        self.leave_button = button(asked.go_on, "primary")
        self.leave_button.clicked.connect(self._try)
        row = QHBoxLayout()
        row.setSpacing(space["medium"])
        row.addStretch(1)
        row.addWidget(self.stay_button)
        row.addWidget(self.leave_button)
        whole.addLayout(row)
        self.setFixedWidth(_WIDEST if beside else max(480, self.minimumSizeHint().width()))
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._refresh)
        self._clock.start()
        self._left_alone = QTimer(self)
        self._left_alone.setSingleShot(True)
        self._left_alone.timeout.connect(self.reject)
        self._left_alone.start(_LEFT_ALONE_MS)
        self._wrong = False
        self._refresh()
        self._fit()
        self.field.setFocus()

    def _pad(self, theme: Theme) -> QWidget:
        pad = QWidget()
        # Digits stand as on a telephone, also where one writes from right to left.
        pad.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(pad)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.space["small"])
        self.digits = []
        for place, digit in enumerate("1234567890"):
            key = button(digit)
            key.clicked.connect(lambda _=False, digit=digit: self._type(digit))
            row, across = divmod(place, 3) if digit != "0" else (3, 1)
            grid.addWidget(key, row, across)
            self.digits.append(key)
        self.back_button = button("⌫")
        self.back_button.setAccessibleName(translate("Kiosk", "Delete the last digit"))
        self.back_button.clicked.connect(self._delete)
        grid.addWidget(self.back_button, 3, 2)
        return pad

    def _type(self, digit: str) -> None:
        self.field.insert(digit)
        self._used()

    def _delete(self) -> None:
        self.field.backspace()
        self._used()

    @Slot()
    def _used(self) -> None:
        self._left_alone.start(_LEFT_ALONE_MS)
        self._wrong = False
        self._refresh()

    @Slot()
    def _try(self) -> None:
        text = self.field.text()
        if not text or self._pin.wait():
            return
        if self._checking:
            self._next = True  # typed while the one before is looked at, which takes a moment
            return
        self._checking, self._next = True, False
        self.field.clear()
        self._refresh()
        self._background.run("check pin", lambda: self._pin.check(text), self._checked, self._not_checked)

    def _checked(self, tried: Try) -> None:
        self._checking = False
        if tried.right:
            self.accept()
            return
        self._wrong = not self.field.text()
        self._refresh()
        if self.words.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, self.words.text()))
        self.field.setFocus()
        if self._next:
            self._try()

    def _not_checked(self, error: Exception) -> None:
        _log.error("the staff PIN could not be checked", exc_info=error)
        self._checked(Try(right=False, wait=0.0))

    def _fit(self) -> None:
        """Be as high as the words need, which a dialog of fixed width does not do by itself."""
        layout = self.layout()
        if layout is None:
            return
        if layout.totalHeightForWidth(self.width()) > _HIGHEST:
            # The heading says it; the PIN and its keys must be there whatever the size of the text.
            self.explanation.hide()
            self.setAccessibleDescription(self.explanation.text())
            layout.invalidate()
        self.setFixedHeight(layout.totalHeightForWidth(self.width()))

    @Slot()
    def _refresh(self) -> None:
        waiting = self._pin.wait()
        if waiting:
            words = translate("Kiosk", "Wrong PIN. The next try counts in {0} s.").format(ceil(waiting))
        elif self._wrong:
            words = translate("Kiosk", "Wrong PIN. Try again.")
        else:
            words = ""
        if words != self.words.text():
            self.words.setText(words)
            self._fit()
        self.leave_button.setEnabled(bool(self.field.text()) and not self._checking and not waiting)

"""Says above the screen that it will be cleared, counts down, and gives more time to whoever wants it."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from interview_desktop.gui.parts import button, label
from interview_desktop.gui.theme import Theme

translate = QCoreApplication.translate
MORE_TIME = 60.0
"""Seconds that "More time" adds; it may be pressed any number of times (WCAG 2.2, 2.2.1)."""
_TICK_MS = 250


class ResetBar(QFrame):
    """Hidden until it counts."""

    due = Signal()
    """The time is over, or nobody wants to wait for it."""

    def __init__(self, theme: Theme, clock: Callable[[], float], parent: QWidget | None = None) -> None:
        """Build it.

        Args:
            theme: the look.
            clock: monotonic seconds.
            parent: the window.
        """
        super().__init__(parent)
        self.setProperty("banner", "info")
        self._clock = clock
        self._until = 0.0
        self._why = ""
        self.words = label(role="field")
        self.more_button = button(translate("Kiosk", "More time"))
        self.more_button.clicked.connect(self._more)
        self.now_button = button(translate("Kiosk", "Clear now"))
        self.now_button.clicked.connect(self._end)
        row = QHBoxLayout(self)
        row.setContentsMargins(
            theme.space["large"], theme.space["small"], theme.space["large"], theme.space["small"]
        )
        row.setSpacing(theme.space["medium"])
        row.addWidget(self.words, 1)
        row.addWidget(self.more_button)
        row.addWidget(self.now_button)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.hide()

    @property
    def counting(self) -> bool:
        """Whether it counts."""
        return self._timer.isActive()

    def begin(self, seconds: float, why: str) -> None:
        """Count down.

        Args:
            seconds: until `due`.
            why: the sentence in front of the time.
        """
        self._why = why
        self._until = self._clock() + seconds
        self._timer.start()
        self._tick()
        self.show()
        words = f"{self.words.text()} {self.more_button.text()}: {self.now_button.text()}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()
        self.hide()

    @Slot()
    def _more(self) -> None:
        self._until += MORE_TIME
        self._tick()

    @Slot()
    def _end(self) -> None:
        self.stop()
        self.due.emit()

    @Slot()
    def _tick(self) -> None:
        left = self._until - self._clock()
        if left <= 0:
            self._end()
            return
        cleared = translate("Kiosk", "This screen is cleared in {0} s.").format(ceil(left))
        self.words.setText(f"{self._why} {cleared}".strip())

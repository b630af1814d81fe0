"""Opens the staff's window beside each interview: by itself where there is a second monitor, else by a key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QScreen, QShortcut
from PySide6.QtWidgets import QWidget

from interview_desktop.gui.conduct import Conduct
from interview_desktop.gui.proctor.watch import WatchWindow
from interview_desktop.gui.running import RunningInterview
from interview_desktop.gui.theme import Theme

if TYPE_CHECKING:
    from interview_desktop.app.kiosk.machine_state import MachineState

KEYS = "Ctrl+Shift+W"
"""Opens the window where there is no second monitor, and again after it was closed."""


class Watching(QObject):
    """Stands between a conduct and the staff's window. Lives on the window's thread."""

    def __init__(self, theme: Theme, conduct: Conduct, screen: QWidget) -> None:
        """Watch over the interviews of a conduct.

        Args:
            theme: the look.
            conduct: leads the interviews; owns this.
            screen: the candidate's screen, on which the key works.
        """
        super().__init__(conduct)
        self._theme = theme
        self._conduct = conduct
        self._screen = screen
        self.by = ""
        """Who watches; it stands beside what they decide."""
        self.window: WatchWindow | None = None
        """The present or latest window; None before the first interview."""
        self._machine: MachineState | None = None
        self.find_screen: Callable[[], QScreen | None] = self._another_screen
        """Gives the monitor that the window belongs on; None where there is none."""
        self.may_cover = True
        """Whether it may be opened in front of the candidate's screen where it has no monitor of its own; not in a kiosk."""
        self.let_through: Callable[[Callable[[], None]], None] = _everybody
        """Calls what it is given once it is known that staff press the key."""
        conduct.begun.connect(self._begin)
        conduct.updated.connect(self._take)
        QShortcut(QKeySequence(KEYS), screen).activated.connect(self._open_by_key)

    @Slot()
    def _open_by_key(self) -> None:
        """The key is on the candidate's keyboard too."""
        if self.window is not None:
            self.let_through(self.open)

    def stand_free(self) -> None:
        """Be where there is room again, after a kiosk had said where."""
        self.may_cover = True
        self.find_screen = self._another_screen

    @Slot()
    def open(self) -> None:
        """Show the window of the present interview, on another monitor where there is one."""
        screen = self.find_screen()
        if self.window is None or (screen is None and not self.may_cover):
            return
        if screen is not None:
            self.window.move(screen.availableGeometry().topLeft())
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    @Slot(object)
    def show_machine(self, machine: MachineState | None) -> None:
        """Have the window say what of the machine may end the interview; None while that is not known."""
        self._machine = machine
        if self.window is not None and machine is not None:
            self.window.show_machine(machine)

    def close(self) -> None:
        """Put the window away for good."""
        window, self.window = self.window, None
        if window is not None:
            window.close()
            window.deleteLater()

    @Slot(object)
    def _begin(self, interview: RunningInterview) -> None:
        self.close()
        self.window = WatchWindow(self._theme, interview.picture, interview.monotonic, self.by)
        self.window.event_wanted.connect(self._conduct.send)
        self.show_machine(self._machine)
        if self.find_screen() is not None:
            self.open()
            self._screen.activateWindow()

    def _another_screen(self) -> QScreen | None:
        here = self._screen.screen()
        return next((screen for screen in QGuiApplication.screens() if screen is not here), None)

    @Slot(object)
    def _take(self, update: object) -> None:
        if self.window is not None:
            self.window.take(update)  # type: ignore[arg-type] # an `Update`; signals carry objects


def _everybody(go_on: Callable[[], None]) -> None:
    go_on()

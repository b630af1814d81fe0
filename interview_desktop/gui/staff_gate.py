"""Lets staff through where candidates sit too: at once where no PIN is set, else when it was entered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QDialog, QWidget

from interview_desktop.gui.background import Background
from interview_desktop.gui.theme import Theme

if TYPE_CHECKING:  # they bring the hash with them, and the window is to be there before it
    from interview_desktop.app.kiosk.staff_pin import StaffPin
    from interview_desktop.gui.backend import Backend
    from interview_desktop.gui.dialogs import FaultDialog
    from interview_desktop.gui.kiosk.pin_dialog import PinDialog

translate = QCoreApplication.translate


class StaffGate(QObject):
    """Asks for the staff PIN in front of one window. Lives on the window's thread."""

    def __init__(
        self,
        window: QWidget,
        background: Background,
        failed: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        """Stand before nothing yet.

        Args:
            window: the PIN is asked in front of it.
            background: where the PIN is read and checked.
            failed: is told too when the PIN cannot be read; nobody gets through then.
            parent: owns this.
        """
        super().__init__(parent)
        self._window = window
        self._background = background
        self._failed = failed
        self._reading = False
        self.dialog: PinDialog | None = None
        """Asks for the PIN while it is open."""
        self.refusal: FaultDialog | None = None
        """Says why nobody can be asked, while it is open."""

    def ask(self, backend: Backend, theme: Theme, go_on: Callable[[], None], *, interview_runs: bool) -> None:
        """Call `go_on` when it is known that staff sit here; nothing happens while that is asked already.

        Args:
            backend: has the PIN.
            theme: the look of the question.
            go_on: what only staff may do.
            interview_runs: whether the candidate answers meanwhile.
        """
        if self._reading or self.dialog is not None or self.refusal is not None:
            return
        self._reading = True
        answered = partial(self._ask, theme, go_on, interview_runs)
        self._background.run("read pin", backend.staff_pin, answered, partial(self._unread, theme))

    def _ask(
        self, theme: Theme, go_on: Callable[[], None], interview_runs: bool, pin: StaffPin | None
    ) -> None:
        self._reading = False
        if pin is None:
            go_on()
            return
        from interview_desktop.gui.kiosk.pin_dialog import Asked, PinDialog

        asked = Asked(
            translate("StaffGate", "For staff"),
            translate("StaffGate", "Enter the staff PIN. The interview goes on meanwhile.")
            if interview_runs
            else translate("StaffGate", "Enter the staff PIN."),
            translate("StaffGate", "Continue"),
        )
        self.dialog = PinDialog(theme, self._window, pin, self._background, asked)
        self.dialog.finished.connect(partial(self._answered, go_on))
        self.dialog.open()

    def _unread(self, theme: Theme, error: Exception) -> None:
        self._reading = False
        self._failed(error)
        from interview_desktop.gui.dialogs import FaultDialog

        self.refusal = FaultDialog(
            theme, self._window, translate("StaffGate", "The staff PIN cannot be asked for"), error
        )
        self.refusal.finished.connect(self._refused)
        self.refusal.open()

    @Slot(int)
    def _refused(self, _: int) -> None:
        refusal, self.refusal = self.refusal, None
        if refusal is not None:
            refusal.deleteLater()
            self._window.activateWindow()

    @Slot(int)
    def _answered(self, go_on: Callable[[], None], result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
            self._window.activateWindow()
        if result == QDialog.DialogCode.Accepted.value:
            go_on()

"""The desktop app as a kiosk: one candidate after the other, and nothing of one that the next could find."""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen

from interview_desktop.app.kiosk.staff_pin import StaffPin
from interview_desktop.gui.background import Background
from interview_desktop.gui.desktop import Desktop
from interview_desktop.gui.flow import Place
from interview_desktop.gui.kiosk.barrier import Barrier
from interview_desktop.gui.kiosk.lockdown import Lockdown
from interview_desktop.gui.kiosk.monitors import IN_FRONT, Covers, candidate_screen, proctor_screen
from interview_desktop.gui.kiosk.pin_dialog import PinDialog, leaving
from interview_desktop.gui.kiosk.reset_bar import ResetBar, translate
from interview_desktop.gui.kiosk.traces import TemporaryFiles, clear_clipboard

_log = logging.getLogger(__name__)
_TICK_MS = 500
_BEATS_EVERY = 2
"""Ticks between two signs of life."""
_ASK_SECONDS = 30.0
"""How long a person who does nothing is asked whether they are still there."""


@dataclass(frozen=True, slots=True)
class KioskTerms:
    """What the settings say about this kiosk."""

    proctor_monitor: str = ""
    """Name or number of the monitor that is left free."""
    reset_seconds: float = 10.0
    """From the thanks until the candidate is forgotten."""
    idle_seconds: float = 180.0
    """From the last key or touch, outside an interview, until somebody is asked whether they are still there; 0 never."""
    resumes: bool = False
    """Whether the program ended unexpectedly, and an interview that it left is to go on by itself."""


class Watcher(Protocol):
    """Who has to know that the kiosk lives; called on the window's thread, returns at once."""

    def beat(self) -> None:
        """Give a sign of life."""
        ...

    def leave(self) -> None:
        """The kiosk ends as it should: nobody need start it again."""
        ...


class Kiosk(QObject):
    """Owns the desktop app that is shown, and replaces it after each candidate. Lives on the window's thread."""

    renewed = Signal()
    """Another candidate may come: the desktop app of the one before is deleted."""

    def __init__(
        self,
        open_desktop: Callable[[], Desktop],
        clock: Callable[[], float],
        pin: StaffPin,
        terms: KioskTerms,
        lockdown: Lockdown,
        watcher: Watcher,
    ) -> None:
        """Show nothing yet.

        Args:
            open_desktop: builds a desktop app; called for every candidate.
            clock: monotonic seconds.
            pin: lets staff out.
            terms: what the settings say.
            lockdown: holds keys, sleep and notifications.
            watcher: has to know that the kiosk lives.
        """
        super().__init__()
        self._open_desktop = open_desktop
        self._clock = clock
        self._pin = pin
        self._terms = terms
        self._lockdown = lockdown
        self._watcher = watcher
        self._background = Background(self)
        self._covers = Covers()
        self._barrier: Barrier | None = None
        self._temporary = TemporaryFiles()
        self._locked = True
        self._resumes = terms.resumes
        self._ticks = 0
        self._touched_at: float | None = None
        """When the candidate last did something; None while nobody has."""
        self.dialog: PinDialog | None = None
        """Asks for the PIN while it is open."""
        self.desktop = open_desktop()
        self.bar = self._prepare(self.desktop)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def locked(self) -> bool:
        """Whether it holds the machine."""
        return self._locked

    def show(self) -> None:
        """Cover the screens and hold the machine."""
        self._bring_up()
        application = QGuiApplication.instance()
        application.screenAdded.connect(self._arrange)  # type: ignore[union-attr]
        application.screenRemoved.connect(self._arrange)  # type: ignore[union-attr]
        self._timer.start()
        self._watcher.beat()
        for words in self._lockdown.missing():
            _log.warning("the kiosk does not hold everything: %s", words)

    @Slot()
    def end(self) -> None:
        """Finish what runs and close the window; what ends the program asks for this."""
        self.desktop.end()

    def dispose(self) -> None:
        """Give the machine back and delete the window. Nothing may be called afterwards."""
        self._give_back()
        self._watcher.leave()
        self._background.close(5.0)
        self.desktop.dispose()
        self._temporary.close()

    @Slot()
    def ask_pin(self) -> None:
        """Ask staff for the PIN, unless it is asked already."""
        if not self._locked or self.dialog is not None:
            return
        window = self.desktop.window
        asked = leaving(interview_runs=window.place is Place.INTERVIEW)
        self.dialog = PinDialog(self.desktop.theme, window, self._pin, self._background, asked)
        self.dialog.finished.connect(self._pin_answered)
        self.dialog.open()

    def _free_screen(self) -> QScreen | None:
        return proctor_screen(self._terms.proctor_monitor, QGuiApplication.screens())

    # --- one candidate after the other -------------------------------------------------------------------------

    def _prepare(self, desktop: Desktop) -> ResetBar:
        desktop.locked = True
        desktop.leave_screen(self._free_screen)
        desktop.window.setWindowFlags(IN_FRONT)
        bar = ResetBar(desktop.theme, self._clock)
        bar.due.connect(self._renew)
        desktop.window.setMenuWidget(bar)
        desktop.window.place_changed.connect(self._arrive)
        desktop.finished.connect(self._closed)
        return bar

    def _bring_up(self) -> None:
        self._arrange()
        self.desktop.show()
        window = self.desktop.window
        self._barrier = Barrier(window, self._touch, self.ask_pin)
        self.desktop.rebuilt.connect(partial(self._barrier.close_controls, window))
        window.activateWindow()
        handle = window.windowHandle()
        if handle is not None:
            self._lockdown.hold(handle)

    @Slot()
    def _renew(self) -> None:
        """Forget the candidate: another desktop app takes the place of theirs, which is deleted with all it knew."""
        if not self._locked:
            return
        self._put_dialog_away()
        before = self.desktop
        if self._barrier is not None:
            self._barrier.open()
        before.finished.disconnect(self._closed)
        before.window.place_changed.disconnect(self._arrive)
        self.desktop = self._open_desktop()
        self.bar = self._prepare(self.desktop)
        self._touched_at = None
        self._bring_up()
        before.dispose()
        del before
        clear_clipboard()
        self._temporary.empty()
        gc.collect()
        self.renewed.emit()

    @Slot(object)
    def _arrive(self, place: Place) -> None:
        if not self._locked:
            return
        self.bar.stop()
        if place is Place.THANKS:
            words = (
                translate("Kiosk", "You may leave now.")
                if self.desktop.way.thanks.may_leave
                else translate("Kiosk", "Please tell the person in charge before you leave.")
            )
            self.bar.begin(self._terms.reset_seconds, words)
        elif place is self.desktop.first_place:
            # Back at the beginning: somebody else may come. Not from inside the screen that is about to be deleted.
            QTimer.singleShot(0, self._renew)

    @Slot()
    def _touch(self) -> None:
        self._touched_at = self._clock()
        if self.bar.counting and self.desktop.window.place is not Place.THANKS:
            self.bar.stop()

    def _look_for_nobody(self) -> None:
        place, since = self.desktop.window.place, self._touched_at
        if not self._terms.idle_seconds or since is None or place in {Place.INTERVIEW, Place.THANKS}:
            return
        if not self.bar.counting and self._clock() - since >= self._terms.idle_seconds:
            self.bar.begin(_ASK_SECONDS, translate("Kiosk", "Are you still there?"))

    # --- holding the machine -----------------------------------------------------------------------------------

    @Slot()
    def _arrange(self) -> None:
        """Put the window onto its monitor, and cover the others; again whenever a monitor comes or goes."""
        if not self._locked:
            return
        screens = QGuiApplication.screens()
        proctor = proctor_screen(self._terms.proctor_monitor, screens)
        mine = candidate_screen(proctor, screens)
        window = self.desktop.window
        window.setScreen(mine)
        window.setGeometry(mine.geometry())
        self._covers.cover([screen for screen in screens if screen not in {mine, proctor}])

    @Slot()
    def _tick(self) -> None:
        if self._ticks % _BEATS_EVERY == 0:
            self._watcher.beat()
        self._ticks += 1
        if not self._locked:
            return
        if QGuiApplication.focusWindow() is None:
            # Something else has come to the front.
            self._covers.raise_all()
            self.desktop.window.raise_()
            self.desktop.window.activateWindow()
        self._lockdown.keep()
        self._look_for_nobody()
        self._lead_on()

    def _lead_on(self) -> None:
        """From the staff's screen to the candidate's, as soon as everything is there; what is missing stays in sight.

        An interview that a crash left goes on by itself. One that was interrupted in another way waits for staff, or is
        finished when nobody comes.
        """
        desktop, setup = self.desktop, self.desktop.setup
        if (
            desktop.window.place is not Place.SETUP
            or not desktop.continuing.looked
            or self.dialog is not None
        ):
            return
        if not setup.interrupted.isHidden():
            if self._resumes and setup.interrupted.continue_button.isEnabled():
                self._resumes = False
                setup.interrupted.continue_button.click()
        elif setup.next_button.isEnabled():
            self._resumes = False
            setup.next_button.click()

    @Slot(int)
    def _pin_answered(self, result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
        if result == PinDialog.DialogCode.Accepted.value:
            _log.info("staff have left the kiosk")
            self._give_back()
            self._watcher.leave()
            self._show_as_a_window()

    def _put_dialog_away(self) -> None:
        if self.dialog is not None:
            self.dialog.reject()

    def _give_back(self) -> None:
        """Everything that was held; safe to call twice."""
        if not self._locked:
            return
        self._locked = False
        self._timer.stop()
        self._lockdown.release()
        if self._barrier is not None:
            self._barrier.open()
        self._covers.remove()
        self.bar.stop()

    def _show_as_a_window(self) -> None:
        window = self.desktop.window
        window.setWindowFlags(window.windowFlags() & ~(IN_FRONT ^ IN_FRONT.Window))
        self.desktop.locked = False
        window.showMaximized()
        if not self.desktop.candidates.there:
            return  # staff were quicker than the first paint: nothing is shown beside it yet
        watching = self.desktop.way.watching
        watching.stand_free()
        if window.place is Place.INTERVIEW:
            watching.open()  # staff come to help: what they can do is there, the pause first

    @Slot()
    def _closed(self) -> None:
        """The window has closed: nothing may keep the program, or the screens, from ending."""
        self._give_back()
        self._watcher.leave()

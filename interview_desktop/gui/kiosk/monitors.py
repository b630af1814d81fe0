"""Which monitor shows the kiosk, which is the proctor's, and the windows that cover all others."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_desktop.gui.parts import label

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)

IN_FRONT = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
"""Flags of whatever a kiosk shows."""


def proctor_screen(wanted: str, screens: Sequence[QScreen]) -> QScreen | None:
    """The monitor that is left free.

    Args:
        wanted: its name as the system has it, or its number from 1; empty for none.
        screens: those that are there.

    Returns:
        None where nothing is wanted, the monitor is not there, or it is the only one: the kiosk comes first.
    """
    if not wanted or len(screens) < 2:
        return None
    for number, screen in enumerate(screens, 1):
        if wanted in {str(number), screen.name()}:
            return screen
    _log.warning("there is no monitor %s: the kiosk covers all of them", wanted)
    return None


def candidate_screen(proctor: QScreen | None, screens: Sequence[QScreen]) -> QScreen:
    """The monitor that shows the interview: the primary one, unless that is the proctor's."""
    primary = QGuiApplication.primaryScreen()
    return primary if primary is not proctor else next(each for each in screens if each is not proctor)


class Covers:
    """A plain window on every monitor that shows nothing else. Lives on the window's thread."""

    def __init__(self) -> None:
        """Cover nothing yet."""
        self._covers: dict[str, _Cover] = {}

    def cover(self, screens: Sequence[QScreen]) -> None:
        """Cover these monitors and no others; safe to call again when a monitor comes or goes."""
        wanted = {screen.name(): screen for screen in screens}
        for name in self._covers.keys() - wanted.keys():
            self._covers.pop(name).put_away()
        for name, screen in wanted.items():
            made = self._covers.get(name)
            if made is None:
                made = self._covers[name] = _Cover()
            if made.geometry() != screen.geometry():
                made.setGeometry(screen.geometry())
                made.showFullScreen()

    def raise_all(self) -> None:
        """Bring them to the front."""
        for cover in self._covers.values():
            cover.raise_()

    def remove(self) -> None:
        """Uncover everything."""
        self.cover(())


class _Cover(QWidget):
    """Covers one monitor."""

    def __init__(self) -> None:
        super().__init__(None, IN_FRONT | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(translate("Kiosk", "This screen is not used"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        words = label(translate("Kiosk", "The interview is on the other screen."), "lead")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addWidget(words)
        self._stays = True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, unless the kiosk puts it away."""
        if self._stays:
            event.ignore()

    def put_away(self) -> None:
        """Close it."""
        self._stays = False
        self.close()
        self.deleteLater()

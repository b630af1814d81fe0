"""The window: one screen at a time, the ring around the focused control, and a say in being closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from interview_desktop.gui.flow import Place
from interview_desktop.gui.parts import Page
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.widgets.focus_ring import FocusRing
from interview_desktop.gui.widgets.keyboard_focus import KeyboardFocus

SMALLEST = QSize(1024, 700)
FIRST = QSize(1280, 800)
FRAME = QSize(16, 48)
"""Room for the frame and title bar, which a window cannot ask for before it is shown."""
_NAME = "Interview Desktop"


class MainWindow(QMainWindow):
    """Shows screens. Knows nothing about them but which one is in front."""

    place_changed = Signal(object)
    """The `Place` that is in front now."""

    def __init__(self, theme: Theme, may_close: Callable[[], bool]) -> None:
        """Begin empty.

        Args:
            theme: colours.
            may_close: asked whenever the window is about to close; it closes only on True.
        """
        super().__init__()
        self.setWindowTitle(_NAME)
        self.setMinimumSize(SMALLEST)
        self.resize(FIRST.boundedTo(self.screen().availableSize() - FRAME))
        self._may_close = may_close
        self._screens: dict[Place, QWidget] = {}
        self._stack = QStackedWidget()
        self._stack.setObjectName("stack")
        self.setCentralWidget(self._stack)
        self.keyboard = KeyboardFocus(theme, self)
        """Marks what has the keyboard."""

    def add(self, place: Place, screen: QWidget) -> None:
        """Make a screen known, in place of another one that was there before."""
        before = self._screens.get(place)
        self._screens[place] = screen
        self._stack.addWidget(screen)
        if before is not None:
            if self._stack.currentWidget() is before:
                self._stack.setCurrentWidget(screen)
            self._stack.removeWidget(before)
            before.deleteLater()

    def show_place(self, place: Place, first: QWidget | None) -> None:
        """Bring a screen to the front and give the keyboard to its first control."""
        screen = self._screens[place]
        self._stack.setCurrentWidget(screen)
        name = screen.windowTitle()
        self.setWindowTitle(f"{name} - {_NAME}" if name else _NAME)
        if first is not None:
            first.setFocus()
        if isinstance(screen, Page):
            # What has the keyboard may be further down; where one has come to is seen first.
            screen.show_top()
            # Focus says only what has the keyboard; this says where one has come to.
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(screen, screen.heading))
        self.place_changed.emit(place)

    @property
    def place(self) -> Place:
        """The screen in front."""
        current = self._stack.currentWidget()
        return next(place for place, screen in self._screens.items() if screen is current)

    @property
    def ring(self) -> FocusRing:
        """The ring around the focused control."""
        return self.keyboard.ring

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before closing."""
        if self._may_close():
            event.accept()
        else:
            event.ignore()

"""Shows which control has the keyboard, in every window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from interview_desktop.gui.theme import Theme

_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_OUTSIDE = 5
_LOW = 44
"""Controls lower than this have smaller corners."""


class FocusRing(QWidget):
    """A ring around the focused control of one window, on top of everything, through which clicks pass.

    It shows from the first use of Tab until the mouse moves the focus, as browsers do (:focus-visible).
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def surround(self, target: QWidget | None) -> None:
        """Stand around another control, or around none."""
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._target = target
        # A control that is scrolled does not move: what holds it does.
        self._watched = self._up_to_window(target)
        for widget in self._watched:
            widget.installEventFilter(self)
        self._follow()

    @property
    def target(self) -> QWidget | None:
        """The control it stands around."""
        return self._target

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the control."""
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}:
            self._follow()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colors.focus), 3))
        radius = 8 if self.height() < _LOW else 16
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)
        painter.end()

    def _up_to_window(self, target: QWidget | None) -> list[QWidget]:
        widgets: list[QWidget] = []
        while target is not None and target is not self._window:
            widgets.append(target)
            target = target.parentWidget()
        return widgets

    def _follow(self) -> None:
        target = self._target
        if target is None or not target.isVisible():
            self.hide()
            return
        corner = target.mapTo(self._window, QPoint(0, 0))
        around = QRect(corner, target.size())
        self.setGeometry(around.adjusted(-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE))
        self.show()
        self.raise_()


class FocusFollower(QObject):
    """Puts a ring around what has the keyboard in one window, for people who use the keyboard."""

    def __init__(self, theme: Theme, window: QWidget, *, by_keyboard: bool = False) -> None:
        """Follow the focus from now on.

        Args:
            theme: colours.
            window: main window or dialog.
            by_keyboard: whether the person is known to use the keyboard.
        """
        super().__init__(window)
        self.ring = FocusRing(theme, window)
        self.by_keyboard = by_keyboard
        self._window = window
        window.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._focus_changed)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See Tab go by: from now on the ring shows where the keyboard is.

        Every press is announced to the window by a ShortcutOverride. Qt calls `focusNextPrevChild` also when a focused
        control is disabled, so that is no sign of a keyboard.
        """
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _TABS
        ):
            self.by_keyboard = True
        return False

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self.by_keyboard = False
        mine = new is not None and self._window.isAncestorOf(new)
        self.ring.surround(new if mine and self.by_keyboard else None)

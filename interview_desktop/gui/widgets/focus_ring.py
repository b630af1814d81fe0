"""Shows which control has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from interview_desktop.gui.theme import Theme

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
            if isValid(
                widget
            ):  # while a window is deleted, the keyboard goes from one of its parts to the next
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

    def _place(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size())

    def _follow(self) -> None:
        target = self._target
        if target is None or not target.isVisible():
            self.hide()
            return
        around = self._place(target)
        for holder in self._watched[1:]:
            around &= self._place(holder)
        if around.isEmpty():
            # It is scrolled out of sight: the ring would stand around what lies there instead.
            self.hide()
            return
        self.setGeometry(around.adjusted(-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE))
        self.show()
        self.raise_()

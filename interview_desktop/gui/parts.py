"""The small parts that all screens are made of, so that they look alike. What they look like is in the stylesheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from interview_desktop.gui.theme import Theme

LEADS_OUT = "leads_out"
"""Property of controls that open something outside the window: a file dialog, a folder. A kiosk takes them away."""
PAGE_WIDTH = 1000
"""Widest a page's content gets at scale 1; longer lines are hard to read."""


def label(text: str = "", role: str = "", *, wrap: bool = True) -> QLabel:
    """Plain text in one of the stylesheet's roles."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


class Button(QPushButton):
    """A button that Enter presses as Space does, in every window and not only in dialogs."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Click on a fresh press of Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)


def button(text: str, kind: str = "") -> Button:
    """A button of one of the stylesheet's kinds."""
    made = Button(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def leads_out(control: Button) -> Button:
    """Mark a control that opens something outside the window, so that a kiosk does without it."""
    control.setProperty(LEADS_OUT, True)
    return control


def card(theme: Theme) -> tuple[QFrame, QVBoxLayout]:
    """A framed area and the layout inside it."""
    frame = QFrame()
    frame.setProperty("card", "true")
    inside = QVBoxLayout(frame)
    large = theme.space["large"]
    inside.setContentsMargins(large, large, large, large)
    inside.setSpacing(theme.space["medium"])
    return frame, inside


def style_again(widget: QWidget, name: str, value: str) -> None:
    """Set a property the stylesheet depends on, and apply the stylesheet to it."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Banner(QFrame):
    """A message with a heading, in a coloured frame: "info", "warning" or "danger". Hidden while it has nothing to say."""

    def __init__(self, theme: Theme, kind: str = "info", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", kind)
        self._heading = label(role="field")
        self._text = label()
        for words in (self._heading, self._text):
            words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        inside = QVBoxLayout(self)
        medium = theme.space["medium"]
        inside.setContentsMargins(medium, theme.space["small"], medium, theme.space["small"])
        inside.setSpacing(2)
        inside.addWidget(self._heading)
        inside.addWidget(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.say("", "")

    def say(self, heading: str, text: str = "", kind: str | None = None) -> None:
        """Show a message; empty hides the banner."""
        if kind is not None:
            style_again(self, "banner", kind)
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        words = f"{heading} {text}".strip()
        news = bool(words) and words != self.accessibleName()
        self.setAccessibleName(words)
        self.setVisible(bool(heading or text))
        if news and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    @property
    def words(self) -> str:
        """Everything it says."""
        return f"{self._heading.text()} {self._text.text()}".strip()


class Page(QWidget):
    """A screen with a title, a body that scrolls when it must, and a footer with the buttons."""

    def __init__(self, theme: Theme, title: str, lead: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.theme = theme
        self.title = label(title, "title")
        self.lead = label(lead, "lead")
        # Never `setVisible(True)` before it has a parent: it would be a window of its own, which takes the keyboard.
        if not lead:
            self.lead.hide()
        self.above = QVBoxLayout()
        """Room for a picture above the title."""
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.space["medium"])
        self.footer_words = label(role="muted")
        self.primary: Button | None = None
        """The button that Enter presses wherever the keyboard is, unless the control there wants Enter itself."""
        self.columns: list[QBoxLayout] = []
        """Layouts whose parts stand side by side where there is room, and below each other where there is not."""
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(theme.space["medium"])
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(self._scrolled(), 1)
        outside.addWidget(self._footer())

    def first_control(self) -> QWidget | None:
        """The control that has the keyboard when the screen appears."""
        return None

    def show_top(self) -> None:
        """Show it from its heading on, whatever control has the keyboard."""
        self._area.verticalScrollBar().setValue(0)

    def say(self, title: str, lead: str) -> None:
        """Say something else above everything; the window's name follows when the screen comes to the front."""
        self.setWindowTitle(title)
        self.title.setText(title)
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))

    @property
    def heading(self) -> str:
        """What stands above everything else, for those who hear it."""
        return f"{self.title.text()}. {self.lead.text()}".strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Click the primary button on a fresh press of Enter that no control has used."""
        fresh_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat()
        if fresh_enter and self.primary is not None and self.primary.isEnabled():
            self.primary.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what stands side by side below each other where large text needs the width."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Buttons come and go, and their words change."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        narrow = is_narrow(self, self.theme)
        arrange(self.columns, narrow=narrow)
        self.footer_words.setVisible(not narrow or bool(self.footer_words.text()))
        items = [self.buttons.itemAt(place) for place in range(self.buttons.count())]
        widgets = [item.widget() for item in items if item is not None]
        shown = [each for each in widgets if each is not None and not each.isHidden()]
        wanted = sum(each.sizeHint().width() + self.buttons.spacing() for each in shown)
        room = min(self.width(), self.theme.px(PAGE_WIDTH)) - 2 * self.theme.space["huge"]
        stacked = wanted > room
        arrange([self.buttons], narrow=stacked)
        # Buttons below each other leave the page little room: they do without air.
        air = self.theme.space["tight" if stacked else "medium"]
        if self.buttons.spacing() != air:
            # Qt asks for a new layout also where nothing is new, which would call this again, without end.
            self.buttons.setSpacing(air)
        side = self.theme.space["huge"]
        self._footer_row.setContentsMargins(side, air, side, air)

    def _scrolled(self) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        space = self.theme.space
        column.setContentsMargins(space["huge"], space["large"], space["huge"], space["large"])
        column.setSpacing(space["tight"])
        column.addLayout(self.above)
        column.addWidget(self.title)
        column.addWidget(self.lead)
        column.addSpacing(space["medium"])
        column.addLayout(self.body, 1)
        area = self._area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(_centred(inner, self.theme))
        return area

    def _footer(self) -> QFrame:
        inner = QWidget()
        row = QHBoxLayout(inner)
        self.columns.append(row)
        self._footer_row = row
        space = self.theme.space
        row.setContentsMargins(space["huge"], space["medium"], space["huge"], space["medium"])
        row.setSpacing(space["medium"])
        row.addWidget(self.footer_words, 1)
        row.addLayout(self.buttons)
        footer = QFrame()
        footer.setObjectName("footer")
        around = QVBoxLayout(footer)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(_centred(inner, self.theme))
        return footer


NARROW = 800
"""Widths below it, at scale 1, hold no two columns."""


def is_narrow(widget: QWidget, theme: Theme) -> bool:
    """Whether a screen is too narrow, for the size of its text, for two columns."""
    return widget.width() < theme.px(NARROW)


def arrange(layouts: Sequence[QBoxLayout], *, narrow: bool) -> None:
    """Put the parts of layouts side by side, or below each other."""
    wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
    for layout in layouts:
        if layout.direction() != wanted:
            layout.setDirection(wanted)


def _centred(inner: QWidget, theme: Theme) -> QWidget:
    """Content of a readable width in the middle of whatever room there is."""
    inner.setMaximumWidth(theme.px(PAGE_WIDTH))
    outer = QWidget()
    row = QHBoxLayout(outer)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(inner, 1000)
    row.addStretch(1)
    return outer

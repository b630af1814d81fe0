"""What a press on the keyboard is, for the candidate's screen: a command, or text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_COMMANDS = {
    Qt.Key.Key_Space: "space",
    Qt.Key.Key_Return: "enter",
    Qt.Key.Key_Enter: "enter",
    Qt.Key.Key_R: "r",
    Qt.Key.Key_A: "a",
    Qt.Key.Key_B: "b",
    **{Qt.Key(Qt.Key.Key_0.value + digit): str(digit) for digit in range(1, 6)},
}
_NOT_TEXT = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def command_key(event: QKeyEvent) -> str | None:
    """The key as `view.key_event` and `view.typing_event` name it; None where it is none of theirs."""
    return _COMMANDS.get(Qt.Key(event.key()))


def held_beside(event: QKeyEvent) -> Qt.KeyboardModifier:
    """Shift, Ctrl and the like that are held with a key; that it is on the number pad does not count."""
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def is_text(event: QKeyEvent) -> bool:
    """Whether a key writes something: a character or a new line."""
    text = event.text()
    return bool(text) and (text.isprintable() or text in "\r\n") and not event.modifiers() & _NOT_TEXT

"""Looks over any window as assistive technology and a keyboard meet it, and says what is wrong with it.

A test shows a screen, calls `problems` and `focus_problems`, and expects nothing. New screens are looked over in the same way.
"""

from __future__ import annotations

import time

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from interview_desktop.gui.widgets.face_view import FaceView
from interview_desktop.gui.widgets.fitting_label import FittingLabel
from interview_desktop.gui.widgets.video_view import VideoView

Role = QAccessible.Role

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
"""What a person does something with."""

ROLES: tuple[tuple[type[QWidget], set[Role]], ...] = (
    (QComboBox, {Role.ComboBox}),
    (QLineEdit, {Role.EditableText}),
    (QPlainTextEdit, {Role.EditableText, Role.StaticText}),
    (QTextEdit, {Role.EditableText, Role.StaticText, Role.Document}),
    (QProgressBar, {Role.ProgressBar}),
    (QCheckBox, {Role.CheckBox}),
    (QRadioButton, {Role.RadioButton}),
    (QPushButton, {Role.Button, Role.ButtonMenu, Role.CheckBox}),
    (QAbstractButton, {Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton}),
    (QAbstractSpinBox, {Role.SpinBox}),
    (QAbstractSlider, {Role.Slider}),
    (QAbstractItemView, {Role.List, Role.Table, Role.Tree}),
    (QTabBar, {Role.PageTabList}),
)
"""The first line that fits says what it may be."""

_TELLING = (QProgressBar, VideoView, FaceView)
"""What a person does nothing with, and which says something all the same."""
_MADE_OF_PARTS = (QComboBox, QAbstractSpinBox, QAbstractItemView, QTabBar)
_SETTLED_SECONDS = 30.0
"""Longest time that a layout is waited for; only what is wrong takes it."""
_ROUND = 4
"""Pixels around a control in which its ring is looked for."""


def controls(window: QWidget) -> list[QWidget]:
    """Controls that are shown, without the parts that other controls are made of."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and not isinstance(widget, QScrollBar)
        and widget.isVisible()
        and widget.window() is window
        and not _is_part(widget)
    ]


def problems(window: QWidget) -> list[str]:
    """What is wrong with names and roles, with the keyboard's ways, and with words that are cut off."""
    found: list[str] = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window or _is_part(widget):
            continue
        if isinstance(widget, (*CONTROLS, *_TELLING)) and not isinstance(widget, QScrollBar):
            found += _name_and_role(widget)
        elif widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            found += [] if _name(widget).strip() else [f"{_what(widget)} takes the keyboard and has no name"]
        if isinstance(widget, QAbstractButton) and not _reachable(widget):
            found.append(f"{_what(widget)} cannot be reached by keyboard")
        if isinstance(widget, QLabel) and widget.text():
            found += _cut_off(widget)
        if isinstance(widget, QScrollArea) and _is_too_wide(widget):
            found.append("what is scrolled up and down is wider than its view")
    return found


def lasting_problems(window: QWidget) -> list[str]:
    """What is wrong once the layout has settled, which takes a busy machine a while."""
    deadline = time.monotonic() + _SETTLED_SECONDS
    while found := problems(window):
        if time.monotonic() > deadline:
            break
        QTest.qWait(20)
    return found


def focus_problems(window: QWidget) -> list[str]:
    """Goes once around by Tab, and compares pictures: whatever has the keyboard must look different for it."""
    found: list[str] = []
    wanted = {
        widget
        for widget in controls(window)
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    reached: list[QWidget] = []
    before = _picture(window)
    for _ in range(len(wanted) + 8):
        at = window.focusWidget() or window
        QTest.keyClick(at, Qt.Key.Key_Tab)
        focused = window.focusWidget()
        if focused is None:
            found.append("Tab leads nowhere")
            break
        now = _picture(window)
        place = _place(focused, window).adjusted(-_ROUND, -_ROUND, _ROUND, _ROUND)
        if focused is not at and not _differs(before, now, place):
            found.append(f"{_what(focused)} looks the same with the keyboard as without it")
        before = now
        if reached and focused is reached[0]:
            break
        reached.append(focused)
    left = [widget for widget in wanted - set(reached) if not _peers(widget) & set(reached)]
    return found + [f"Tab does not reach {_what(widget)}" for widget in left]


def _peers(widget: QWidget) -> set[QWidget]:
    """Of radio buttons that exclude each other Tab reaches one, and arrow keys lead to the others."""
    if not isinstance(widget, QRadioButton):
        return set()
    group = widget.group()
    if group is not None:
        return set(group.buttons())
    parent = widget.parentWidget()
    return set(parent.findChildren(QRadioButton)) if parent is not None else set()


def _name_and_role(widget: QWidget) -> list[str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is None:
        return [f"{_what(widget)} is not there for assistive technology"]
    name = interface.text(QAccessible.Text.Name)
    found = []
    if not any(sign.isalnum() for sign in name):
        found.append(f"{_what(widget)} has no name in words")
    for kind, roles in ROLES:
        if isinstance(widget, kind):
            if interface.role() not in roles:
                found.append(f"{_what(widget)} says it is a {interface.role().name}")
            break
    return found


def _reachable(button: QAbstractButton) -> bool:
    if not button.isEnabled() or button.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return True
    return isinstance(button, QRadioButton)


def _cut_off(label: QLabel) -> list[str]:
    if label.maximumHeight() == 0:
        return []  # it is left out where the room is small
    if isinstance(label, FittingLabel):
        fits = label.rect().toRectF().contains(label.text_rect())
        return [] if fits else [f"{label.text()[:60]!r} does not fit"]
    needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
    found = []
    if label.height() < needed - 1:
        found.append(f"{label.text()[:60]!r} needs {needed} pixels of height and has {label.height()}")
    if not label.wordWrap() and label.width() < label.sizeHint().width() - 1:
        found.append(f"{label.text()[:60]!r} is cut off at its side")
    return found


def _is_too_wide(area: QScrollArea) -> bool:
    inner = area.widget()
    sideways = area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return not sideways and inner is not None and inner.width() > area.viewport().width()


def _is_part(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return (
        isinstance(parent, _MADE_OF_PARTS)
        or widget.objectName().startswith("qt_")
        or (parent is not None and parent.objectName().startswith("qt_"))
    )


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def _what(widget: QWidget) -> str:
    words = _name(widget) or widget.objectName()
    return f"{type(widget).__name__} {words!r}"


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _picture(window: QWidget) -> NDArray[np.uint8]:
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8)
    return pixels.reshape(image.height(), image.width(), 4)[:, :, :3].copy()


def _differs(one: NDArray[np.uint8], other: NDArray[np.uint8], place: QRect) -> bool:
    """Whether enough of a place looks different: a ring has more pixels than a cursor."""
    rows = slice(max(0, place.top()), place.bottom() + 1)
    columns = slice(max(0, place.left()), place.right() + 1)
    changed = np.any(one[rows, columns] != other[rows, columns], axis=2)
    return int(changed.sum()) >= min(place.width(), place.height())

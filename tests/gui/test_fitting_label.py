from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from interview_desktop.gui.theme import Theme
from interview_desktop.gui.widgets.fitting_label import FittingLabel

LONG = (
    "Imagine that you have taken over a service which several teams depend on, that its documentation is out of date, "
    "and that the person who wrote it has left. In your first week an important customer reports wrong figures. "
    "Describe step by step how you would find the cause, whom you would talk to and when, what you would tell the "
    "customer, and how you would make sure it stays repaired."
)


@pytest.fixture
def label(theme: Theme, qtbot: QtBot) -> FittingLabel:
    label = FittingLabel(theme, smallest=19, largest=46)
    qtbot.addWidget(label)
    label.resize(560, 380)
    label.show()
    return label


def inside(label: FittingLabel) -> bool:
    return label.rect().toRectF().contains(label.text_rect())


def test_a_short_question_is_as_large_as_allowed(label: FittingLabel) -> None:
    label.setText("Why?")
    assert label.font_size == 46
    assert inside(label)


def test_four_hundred_characters_fit_and_stay_readable(label: FittingLabel) -> None:
    assert 380 <= len(LONG) <= 420
    label.setText(LONG)
    assert inside(label)
    assert label.font_size >= 19


@pytest.mark.parametrize("size", [(300, 200), (560, 90), (900, 500)])
def test_it_follows_its_space(label: FittingLabel, size: tuple[int, int]) -> None:
    label.setText(LONG)
    label.resize(*size)
    assert inside(label)


def test_a_word_that_is_wider_than_the_space_is_broken_not_clipped(label: FittingLabel) -> None:
    label.setText("a" * 400)
    assert inside(label)


def test_nothing_is_painted_outside(label: FittingLabel) -> None:
    """The last row of pixels shows the ground only: no line is cut."""
    label.setText(LONG)
    picture = label.grab().toImage()
    ground = picture.pixel(0, 0)
    edge = [picture.pixel(x, picture.height() - 1) for x in range(picture.width())]
    inked = sum(picture.pixel(x, y) != ground for x in range(0, 560, 3) for y in range(0, 380, 3))
    assert set(edge) == {ground}
    assert inked > 500


@pytest.mark.parametrize(
    ("text", "first_on_the_left"), [("Why? 42", True), ("42. Why?", True), ("لماذا؟ 42", False)]
)
def test_a_text_has_the_direction_of_its_own_language(
    label: FittingLabel, text: str, *, first_on_the_left: bool
) -> None:
    """An English question in an Arabic window keeps its question mark at the end."""
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label.setText(text)
    assert label._lines is not None
    line = label._lines.lineAt(0)
    first, last = (line.cursorToX(place)[0] for place in (0, len(text)))
    assert (first < last) is first_on_the_left

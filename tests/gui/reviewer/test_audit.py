"""The reviewer's screens and dialogs, looked over: names, roles, keyboard, focus that is seen, no words cut off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from interview_desktop.gui.theme import Theme
from tests.gui.audit import focus_problems, problems
from tests.gui.reviewer.reading import Reading

Open = Callable[..., Reading]


def test_every_screen_of_the_reviewer(opened: Open, theme: Theme) -> None:
    reading = opened(criteria=("Clarity",))
    window = reading.window
    window.resize(window.minimumSize())
    found: list[str] = []

    def look(name: str, shown: QWidget) -> None:
        QTest.qWait(60)  # the layout settles
        found.extend(f"{name}: {problem}" for problem in problems(shown) + focus_problems(shown))

    reading.to_list()
    look("list", window)
    reading.to_review()
    look("review", window)
    window.review.tabs.setCurrentIndex(1)
    look("everybody", window)
    window.review.correct_button.click()
    reading.until(lambda: window.dialog is not None)
    assert window.dialog is not None
    look("correction", window.dialog)
    window.dialog.reject()
    window._show(window.sign_in, window.sign_in.first_control())
    look("sign in", window)
    assert not found, "\n".join(found)

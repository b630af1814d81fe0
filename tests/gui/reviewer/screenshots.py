"""Photographs the reviewer's screens: `python -m tests.gui.reviewer.screenshots FOLDER`. Look at each picture afterwards."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from interview_desktop.app.paths import DataFolder
from interview_desktop.core.blinding import Blind, Sight
from interview_desktop.core.scoring import RatingDraft
from interview_desktop.gui.dress import dress
from interview_desktop.gui.reviewer.window import ReviewWindow
from interview_desktop.gui.theme import Theme
from interview_desktop.storage.people_tables import Role
from interview_desktop.storage.store import InterviewStore
from tests.gui.reviewer.reading import Key, Reading
from tests.rig.reviewed import IDS, NOW, desk, fill

SIZES = (QSize(1280, 800), QSize(1024, 700), QSize(1920, 1080))
LOOKS = (("light", ""), ("dark", ""), ("light", "ar"))


def scenes(theme: Theme, size: QSize, folder: DataFolder) -> Iterator[tuple[str, ReviewWindow]]:
    """Every screen in turn, with a name."""
    window = ReviewWindow(theme, lambda: desk(folder, criteria=("Clarity",)))
    window.resize(size)
    window.begin()
    reading = Reading(window)
    reading.to_list()
    yield "reviews", window
    window.interviews.search.setText("nobody")
    reading.until(lambda: not window.interviews.model.items)
    yield "reviews_empty", window
    window.interviews.search.clear()
    reading.to_review(1)
    screen, player = window.review, window.player
    assert player is not None
    reading.until(lambda: screen.picture.image is not None)
    if screen.form.forms[0].choices[4].isEnabled():
        reading.press(Key.Key_4, holding=Qt.KeyboardModifier.ControlModifier)
        screen.form.forms[0].note.setPlainText("Says what they did themself, and why.")
    player.seek(7.0)
    screen.follow(7.0)
    QTest.qWait(300)
    yield "review", window
    if 1 not in (screen.opinions.locked if screen.opinions else ()):
        screen.lock_button.click()
        reading.until(lambda: screen.opinions is not None and 1 in screen.opinions.locked)
    screen.tabs.widget(0).verticalScrollBar().setValue(10_000)  # type: ignore[union-attr]
    QTest.qWait(100)
    yield "review_scores", window
    screen.tabs.setCurrentIndex(1)
    QTest.qWait(50)
    yield "review_everybody", window
    screen.tabs.setCurrentIndex(0)
    screen.opinions_view.overrides[0].click()
    QTest.qWait(80)
    yield "review_override", window
    assert window.dialog is not None
    window.dialog.reject()
    screen.correct_button.click()
    QTest.qWait(80)
    yield "review_correct", window
    assert window.dialog is not None
    window.dialog.reject()
    screen.blind_wanted.emit(Blind(Sight.BLURRED, code_names=True, mask_names=True))
    reading.until(lambda: screen.review is not None and screen.review.blind.sight is Sight.BLURRED)
    reading.until(lambda: screen.picture.image is not None)
    yield "review_blurred", window
    window.dispose()


def sign_in(theme: Theme, size: QSize, folder: DataFolder) -> Iterator[tuple[str, ReviewWindow]]:
    """The sign-in, refused."""
    window = ReviewWindow(theme, lambda: desk(folder))
    window.resize(size)
    window.begin()
    reading = Reading(window)
    reading.until(lambda: window.shown is window.sign_in)
    window.sign_in.name.setText("Ada")
    window.sign_in.password.setText("wrong")
    window.sign_in.go_button.click()
    reading.until(lambda: bool(window.sign_in.banner.words))
    yield "sign_in", window
    window.dispose()


def photograph(window: ReviewWindow) -> QPixmap:
    """The window with the dialog before it."""
    QTest.qWait(40)
    picture = window.grab()
    if window.dialog is not None:
        painter = QPainter(picture)
        at = window.rect().center() - window.dialog.rect().center()
        painter.drawPixmap(at, window.dialog.grab())
        painter.end()
    return picture


def main(target: Path) -> None:
    """Photograph everything in every look and size."""
    target.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as temporary:
        folder = fill(Path(temporary) / "open", 3, videos=1)
        closed = fill(Path(temporary) / "closed", 0)
        with InterviewStore.open(closed.root) as store:
            store.accounts.add("Ada", Role.ADMIN, "a long password", by="test", at=NOW)
        other = desk(folder)
        for who, mark in (("Zoe", 2), ("Cem", 4)):
            reviewer = other.sign_in(who)
            reviewer.keep(IDS[0], RatingDraft(1, mark, "Little about the others in the team."))
            reviewer.lock(IDS[0], 1)
        other.close()
        for name, language in LOOKS:
            theme = dress(application, name, language=language)
            for size in SIZES:
                for made in (scenes(theme, size, folder), sign_in(theme, size, closed)):
                    for scene, window in made:
                        ending = f"{name}_{language or 'en'}_{size.width()}"
                        photograph(window).save(str(target / f"{scene}_{ending}.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""Reviewing by the keyboard: find, watch, read, rate, lock, compare; over a real data folder and a real player."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

from interview_desktop.app.paths import DataFolder
from interview_desktop.core.blinding import Blind, Sight, code_name
from interview_desktop.core.errors import EngineUnavailable
from interview_desktop.core.masking import MASK
from interview_desktop.core.scoring import RatingDraft
from interview_desktop.core.transcript import NoSpeech
from interview_desktop.gui.reviewer import saver
from interview_desktop.gui.reviewer.dialogs import CorrectDialog, OverrideDialog
from interview_desktop.gui.reviewer.player import Player
from interview_desktop.gui.reviewer.transcript_view import TranscriptView
from interview_desktop.gui.reviewer.window import ReviewWindow
from interview_desktop.gui.theme import Theme
from interview_desktop.storage.people_tables import Role
from interview_desktop.storage.store import InterviewStore
from tests.gui.driving import PATIENCE
from tests.gui.reviewer.conftest import Open
from tests.gui.reviewer.reading import Key, Reading
from tests.rig.reviewed import IDS, NOW, desk

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def test_the_list_is_searched_filtered_and_opened_by_the_keyboard(opened: Open) -> None:
    reading = opened()
    reading.to_list()
    screen = reading.window.interviews
    assert [item.summary.number for item in screen.model.items] == [3, 2, 1]
    reading.tab_to(screen.search)
    reading.type("K-102")
    reading.press(Key.Key_Return)
    reading.until(lambda: len(screen.model.items) == 1)
    reading.tab_to(screen.search)
    reading.type("none")
    reading.press(Key.Key_Return)
    reading.until(lambda: "Nothing was found" in screen.banner.words)
    screen.search.clear()
    reading.tab_to(screen.only)
    reading.press(Key.Key_Down, Key.Key_Down)
    reading.until(lambda: not screen.model.items and screen.only.currentIndex() == 2)
    reading.press(Key.Key_Home)
    reading.to_review(2)
    assert "K-102" in reading.window.review.title.text()
    assert reading.window.review.answers.count() == 3, "that nothing was answered to the last one is said"


def test_an_answer_that_an_interruption_parted_says_so(theme: Theme, folder: DataFolder) -> None:
    reviewer = desk(folder).sign_in("Bo")
    review = reviewer.open(IDS[0], Blind())
    view = TranscriptView(theme)
    view.show_review(review)
    assert "Joined" not in view.toPlainText()
    parted = replace(review.answers[0], take=2, takes=(1, 2))
    assert not parted.whole
    view.show_review(replace(review, answers=(parted, *review.answers[1:])))
    assert (
        view.toPlainText().count("Joined from takes 1, 2, parted by an interruption; all of it counts") == 1
    )


def test_an_answer_without_words_is_played_and_marked_by_the_keyboard(
    opened: Open, folder: DataFolder
) -> None:
    with InterviewStore.open(folder.root) as store:
        store.recognized(IDS[0], replace(store.get(IDS[0]).answers[1].answer, recognition=NoSpeech("fake")))
    reading = opened()
    reading.to_review(1)
    screen, player = reading.window.review, reading.window.player
    assert player is not None
    reading.until(lambda: screen.picture.image is not None, "the first picture")
    assert screen.answers.item(1).text().endswith("[0:14]  No speech was heard.")
    reading.press(Key.Key_Down, holding=ALT)
    assert screen.number == 2
    reading.tab_to(screen.transcript)
    reading.press(Key.Key_Right)
    assert screen.transcript.chosen == "No speech was heard."
    reading.press(Key.Key_Return)
    reading.until(lambda: player.position >= 14.4, "the answer is heard")
    reading.until(lambda: screen.transcript.lit == "No speech was heard.", "it is lit for as long")
    reading.press(Key.Key_P, holding=CTRL)
    reading.press(Key.Key_2, holding=CTRL)
    reading.until(screen.lock_button.isEnabled)
    screen.lock_button.click()
    reading.until(lambda: screen.opinions is not None and 2 in screen.opinions.locked)
    assert screen.answers.item(1).text().startswith("✓ 2.")


def test_a_question_without_an_answer_is_listed_and_not_marked(opened: Open) -> None:
    reading = opened()
    reading.to_review(1)
    screen = reading.window.review
    assert screen.answers.item(2).text().endswith("Not answered.")
    assert screen.transcript.toPlainText().endswith("Not answered.")
    reading.press(*[Key.Key_Down] * 2, holding=ALT)
    assert screen.number == 3
    assert screen.heading.text() == "There is no answer to this question, and nothing to mark."
    for part in (screen.form, screen.lock_button, screen.kept, screen.opinions_view):
        assert part.isHidden()
    assert not screen.exports["clip"].isEnabled()
    reading.press(Key.Key_Up, holding=ALT)
    assert (screen.number, screen.form.isHidden()) == (2, False)


def test_words_and_recording_lead_to_each_other_by_the_keyboard(opened: Open) -> None:
    reading = opened()
    reading.to_review(1)
    screen, player = reading.window.review, reading.window.player
    assert player is not None
    reading.until(lambda: screen.picture.image is not None, "the first picture")
    reading.tab_to(screen.transcript)
    reading.press(*[Key.Key_Right] * 3)
    assert screen.transcript.chosen == "name"
    reading.press(Key.Key_Left, Key.Key_Return)
    reading.until(lambda: player.playing)
    reading.until(lambda: screen.transcript.lit != "" and player.position >= 3.0, "a lit word")
    reading.press(Key.Key_P, holding=CTRL)
    reading.until(lambda: not player.playing)
    reading.press(Key.Key_Down, holding=ALT)
    assert screen.number == 2
    reading.until(lambda: player.position >= 12.4, "the second chapter")
    screen.follow(18.0)
    reading.press(Key.Key_T, holding=CTRL)
    assert reading.focused() is screen.transcript
    assert screen.transcript.chosen == screen.transcript.lit != ""


def test_marks_are_kept_as_they_are_typed_then_locked_and_only_then_others_are_seen(
    opened: Open, folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saver, "_PATIENCE", PATIENCE)  # a slow disk is another matter
    with InterviewStore.open(folder.root) as store:
        other = desk(folder).sign_in("Zoe")
        other.keep(IDS[0], RatingDraft(1, 2, "Thin."))
        other.lock(IDS[0], 1)
        assert store.drafts.of(IDS[0], "Zoe") == ()
    reading = opened()
    reading.to_review(1)
    window, screen = reading.window, reading.window.review
    assert "Rate first" in screen.opinions_view.words
    assert "Zoe" not in screen.opinions_view.words
    assert not screen.lock_button.isEnabled()
    reading.press(Key.Key_4, holding=CTRL)
    reading.tab_to(screen.form.forms[0].note)
    reading.type("Cle")
    assert window._reviewer is not None
    kept = window._reviewer.opinions(IDS[0]).drafts
    assert [(each.mark, each.note) for each in kept] == [(4, "Cle")]
    reading.press(Key.Key_Down, holding=ALT)
    assert screen.form.forms[0].note.toPlainText() == ""
    reading.press(Key.Key_Up, holding=ALT)
    assert screen.form.forms[0].note.toPlainText() == "Cle"
    assert screen.form.forms[0].mark == 4
    reading.tab_to(screen.lock_button)
    reading.press(Key.Key_Return)
    reading.until(lambda: "Zoe: 2" in screen.opinions_view.words)
    words = screen.opinions_view.words
    assert "Mean 3.0, spread 2" in words
    assert "Zoe: Thin." in words
    assert "72 of 100, honestly between 66 and 79" in words
    assert "Experimental" in words
    assert screen.form.forms[0].note.isReadOnly()
    assert screen.answers.item(0).text().startswith("✓")
    assert screen.everybody.rowCount() == 1
    # Evidence is played, and an own value put beside a score.
    reading.press(Key.Key_E, holding=CTRL)
    assert window.player is not None
    reading.until(lambda: window.player is not None and window.player.playing)
    reading.tab_to(screen.opinions_view.overrides[1])
    reading.press(Key.Key_Return)
    dialog = reading.answer_dialog()
    assert isinstance(dialog, OverrideDialog)
    dialog.value.setValue(40)
    reading.tab_to(dialog.reason)
    reading.type("One figure only")
    reading.tab_to(dialog.go_button)
    reading.press(Key.Key_Return)
    reading.until(lambda: "puts 40 beside it: One figure only" in screen.opinions_view.words)


def test_blind_modes_show_less_and_never_more_than_the_settings_allow(opened: Open) -> None:
    reading = opened(sight="blurred")
    reading.to_review(1)
    screen = reading.window.review
    reading.until(lambda: screen.picture.image is not None)
    assert screen.picture.image is not None
    assert screen.picture.image.width() <= 14
    reading.tab_to(screen.sight)
    reading.press(Key.Key_Home)
    reading.settle()
    assert screen.review is not None
    assert screen.review.blind.sight is Sight.BLURRED
    reading.tab_to(screen.names)
    reading.press(Key.Key_Space)
    reading.until(lambda: code_name(IDS[0]) in screen.title.text())
    assert f"my name is {MASK} {MASK}." in screen.transcript.toPlainText()
    assert not screen.correct_button.isEnabled()
    reading.tab_to(screen.sight)
    reading.press(Key.Key_End)
    reading.until(screen.transport.isHidden)
    assert screen.picture.isHidden()
    assert not screen.exports["clip"].isEnabled()


def test_a_picture_that_stands_still_is_blurred_at_once(opened: Open) -> None:
    reading = opened()
    reading.to_review(1)
    screen = reading.window.review
    reading.until(lambda: screen.picture.image is not None)
    reading.tab_to(screen.sight)
    reading.press(Key.Key_Down)
    reading.until(lambda: screen.picture.image is not None and screen.picture.image.width() <= 14)
    reading.press(Key.Key_End)
    reading.until(screen.picture.isHidden)
    assert screen.picture.image is None


def test_answer_of_everyone(opened: Open) -> None:
    reading = opened()
    reading.to_review(1)
    screen = reading.window.review
    reading.press(Key.Key_Down, holding=ALT)
    reading.until(screen.next_button.isEnabled)
    assert not screen.before_button.isEnabled()
    reading.tab_to(screen.next_button)
    reading.press(Key.Key_Return)
    reading.until(lambda: "K-102" in screen.title.text())
    assert screen.number == 2
    reading.until(screen.next_button.isEnabled)
    reading.tab_to(screen.next_button)
    reading.press(Key.Key_Return)
    reading.until(lambda: "K-103" in screen.title.text())
    assert not screen.transport.isEnabled(), "the third has no video"


def test_without_the_player_one_sentence_says_what_to_install_and_the_rest_works(
    theme: Theme, folder: DataFolder
) -> None:
    def missing(parent: QObject) -> Player:
        raise EngineUnavailable("Recordings cannot be played here", "Install it with: pip install x")

    window = ReviewWindow(theme, lambda: desk(folder), player=missing)
    try:
        window.begin()
        reading = Reading(window)
        reading.to_review(1)
        assert "pip install" in window.review.picture.accessibleDescription()
        reading.press(Key.Key_5, holding=CTRL)
        reading.until(window.review.lock_button.isEnabled)
    finally:
        window.dispose()


def test_signing_in_where_there_are_accounts(opened: Open, folder: DataFolder) -> None:
    with InterviewStore.open(folder.root) as store:
        store.accounts.add("Ada", Role.ADMIN, "a long password", by="test", at=NOW)
    reading = opened()
    page = reading.window.sign_in
    reading.until(lambda: reading.window.shown is page)
    reading.type("Ada")
    reading.tab_to(page.password)
    reading.type("wrong")
    reading.press(Key.Key_Return)
    reading.until(lambda: "is wrong" in page.banner.words)
    reading.type("a long password")
    reading.press(Key.Key_Return)
    reading.to_list()
    assert page.password.text() == ""
    reading.tab_to(reading.window.interviews.sign_out_button)
    reading.press(Key.Key_Return)
    assert reading.window.shown is page
    assert not reading.window.interviews.model.items


def test_a_correction_is_asked_for_and_a_folder_without_its_session_is_told(opened: Open) -> None:
    reading = opened()
    reading.to_review(1)
    reading.tab_to(reading.window.review.correct_button)
    reading.press(Key.Key_Return)
    dialog = reading.answer_dialog()
    assert isinstance(dialog, CorrectDialog)
    assert not dialog.go_button.isEnabled()
    reading.type("Well, ")
    reading.tab_to(dialog.go_button)
    reading.press(Key.Key_Return)
    reading.until(lambda: "is not here" in reading.window.review.told.words)


@pytest.mark.parametrize("form", ["pdf", "json", "srt", "vtt", "clip"])
def test_exports(opened: Open, tmp_path: Path, form: str) -> None:
    reading = opened()
    reading.to_review(1)
    target = tmp_path / f"out.{form}"
    target.write_text("what was there before")
    reading.window.ask_path = lambda *_: target
    reading.window.review.exports[form].trigger()
    review = reading.window.review
    review.banner.say("What the recording lacks", "10 seconds of sound")
    reading.until(lambda: "Exported" in review.told.words)
    assert "10 seconds" in review.banner.words, "what the recording lacks is not told over"
    content = target.read_bytes()
    begins = {"pdf": b"%PDF", "json": b"{", "srt": b"1\n", "vtt": b"WEBVTT", "clip": b"\x00\x00\x00"}
    assert content.startswith(begins[form])
    if form in ("json", "srt", "vtt"):
        assert b"billing" in content
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", f"out.{form}"]


@pytest.mark.parametrize("form", ["pdf", "json"])
def test_an_export_that_fails_is_told_and_not_noted(
    opened: Open, folder: DataFolder, tmp_path: Path, capfd: pytest.CaptureFixture[str], form: str
) -> None:
    reading = opened()
    reading.to_review(1)
    reading.window.ask_path = lambda *_: tmp_path / "nosuch" / f"out.{form}"
    reading.window.review.exports[form].trigger()
    reading.until(lambda: "cannot be written" in reading.window.review.told.words)
    with InterviewStore.open(folder.root) as store:
        assert store.audit.page(action="interview.exported") == ()
    assert "QPainter" not in capfd.readouterr().err


def test_every_control_has_a_name(opened: Open) -> None:
    reading = opened()
    reading.to_review(1)
    for screen in (reading.window.interviews, reading.window.review):
        for kind in (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit):
            for control in screen.findChildren(kind):
                if control.objectName().startswith("qt_"):
                    continue
                interface = QAccessible.queryAccessibleInterface(control)
                assert interface is None or interface.text(QAccessible.Text.Name), control

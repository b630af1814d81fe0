"""The notice as the candidate sees it."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLabel

from interview_desktop.app.holding.notice import write_notice
from interview_desktop.app.settings import Settings
from interview_desktop.core.models import Question, QuestionSet
from interview_desktop.gui.dress import dress
from interview_desktop.gui.screens.consent import ConsentScreen
from interview_desktop.gui.theme import Theme

ASKED = QuestionSet("set", (Question("a", "Why?"),))
NAMED = {
    "organisation": "Ada & <b>Co</b> e. V.",
    "contact": "data@example.com",
    "text": "<i>You may complain.</i>",
}
NOW = datetime(2030, 1, 2, 9, 0, tzinfo=UTC)


def test_who_is_responsible_stands_there_as_plain_text_and_goes_into_the_consent(theme: Theme) -> None:
    settings = Settings(_env_file=None, notice=NAMED)  # type: ignore[call-arg]
    screen = ConsentScreen(theme)
    screen.show_notice(write_notice(settings, ASKED))
    told = (
        "Ada & <b>Co</b> e. V. is responsible for this interview. You reach them at data@example.com.\n"
        "<i>You may complain.</i>"
    )
    (shown,) = (each for each in screen.findChildren(QLabel) if each.text() == told)
    assert shown.textFormat() is Qt.TextFormat.PlainText and shown.wordWrap()
    assert screen.consent(NOW).responsible == told


def test_where_nobody_is_named_the_notice_has_no_place_for_them(theme: Theme) -> None:
    screen = ConsentScreen(theme)
    screen.show_notice(write_notice(Settings(_env_file=None), ASKED))  # type: ignore[call-arg]
    assert all(each.text() != "Who is responsible" for each in screen.findChildren(QLabel))
    assert screen.consent(NOW).responsible == ""


def test_only_the_sentence_around_the_name_is_in_the_candidates_language(
    theme: Theme, qapp: QApplication
) -> None:
    settings = Settings(_env_file=None, notice=NAMED)  # type: ignore[call-arg]
    dress(qapp, "light", language="de")
    told = write_notice(settings, ASKED, translate=QCoreApplication.translate).responsible
    assert told.startswith("Ada & <b>Co</b> e. V. ist für dieses Interview verantwortlich.")
    assert told.endswith("\n<i>You may complain.</i>")

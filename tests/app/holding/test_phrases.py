from __future__ import annotations

import re
from dataclasses import asdict

import pytest

from interview_desktop.app.holding.phrases import phrases
from interview_desktop.app.settings import Settings

LANGUAGES = ("de", "es", "fr", "hi", "ar")


def settings(**given: object) -> Settings:
    return Settings(_env_file=None, **given)  # type: ignore[call-arg,arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_is_there_in_the_language_of_the_questions(language: str) -> None:
    english = asdict(phrases(settings(), "en", 3))
    for name, said in asdict(phrases(settings(), f"{language}-XX", 3)).items():
        assert said, name
        assert said != english[name], name
    assert "3" in phrases(settings(), language, 3).greeting
    assert not re.search(r"[{}]", phrases(settings(), language, 1).greeting)


def test_what_somebody_has_set_is_said_in_every_language() -> None:
    own = settings(greeting="Moin, {count}.", closing="-", nudges=("Los!",))
    said = phrases(own, "de", 2)
    assert (said.greeting, said.closing, said.nudges) == ("Moin, 2 Fragen.", "", ("Los!",))
    assert said.resuming.startswith("Wir wurden")


def test_english_is_said_where_the_language_is_none_of_the_six() -> None:
    assert phrases(settings(), "ja", 2) == phrases(settings(), "en", 2)


@pytest.mark.parametrize(
    ("number", "count"),
    [
        (1, "سؤالًا واحدًا"),
        (2, "سؤالين"),
        (5, "5 أسئلة"),
        (10, "10 أسئلة"),
        (12, "12 سؤالًا"),
        (103, "103 أسئلة"),
    ],
)
def test_arabic_numbers_take_their_form_of_the_noun(number: int, count: str) -> None:
    assert count in phrases(settings(), "ar", number).greeting

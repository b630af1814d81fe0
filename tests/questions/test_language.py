"""The spoken language of a file that names none."""

from __future__ import annotations

from pathlib import Path

import pytest

from interview_desktop.core.models import Question, QuestionSet
from interview_desktop.questions.files import load_questions
from interview_desktop.questions.lint import Fault, Finding, lint


@pytest.mark.parametrize(
    ("name", "text", "language"),
    [
        ("a.txt", "Warum?\n", "de"),
        ("b.txt", "# language: fr\nPourquoi ?\n", "fr"),
        ("c.yaml", "- Warum?\n", "de"),
        ("d.json", '{"language": "fr", "questions": ["Pourquoi ?"]}', "fr"),
        ("e.csv", "text\nWarum?\n", "de"),
    ],
)
def test_the_file_comes_before_the_setting(tmp_path: Path, name: str, text: str, language: str) -> None:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    assert load_questions(file, language="de").language == language


IN = {
    "de": ["Wie haben Sie den letzten Fehler gefunden?", "Welche Sprachen nutzen Sie für die Arbeit?"],
    "es": ["¿Cómo encontró usted el último error?", "¿Qué hace usted con los datos de la empresa?"],
    "fr": [
        "Comment avez-vous trouvé la dernière erreur ?",
        "Que faites-vous avec les données de votre client ?",
    ],
    "en": ["How did you find the last fault?", "Which languages do you use for your work?"],
    "ru": ["Как вы нашли последнюю ошибку?", "Какие языки вы используете?"],
    "hi": ["आपने पिछली गलती कैसे ढूँढी?", "आप कौन सी भाषाएँ उपयोग करते हैं?"],
    "ar": ["كيف وجدت الخطأ الأخير؟", "ما اللغات التي تستخدمها؟"],
}


def hints(texts: list[str], language: str) -> list[Finding]:
    questions = tuple(Question(str(number), text) for number, text in enumerate(texts))
    found = lint(QuestionSet("set", questions, language=language))
    return [each for each in found if each.fault is Fault.LANGUAGE]


@pytest.mark.parametrize("said", IN)
@pytest.mark.parametrize("written", IN)
def test_a_set_in_another_language_than_it_says_gets_one_hint(written: str, said: str) -> None:
    found = hints(IN[written], said)
    if written == said:
        assert found == []
    else:
        (hint,) = found
        assert hint.position == 1
        assert f"({written})" in hint.message
        assert f'"# language: {written}"' in hint.remedy


def test_a_single_question_in_another_language_is_named() -> None:
    assert [hint.position for hint in hints([*IN["en"] * 3, IN["de"][0]], "en")] == [7]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Java?", "de"),
        ("Tell me about a project in Los Angeles with El Paso and La Jolla.", "en"),
        ("Explain la vie en rose to us.", "en"),
        ("Explain what C++, Rust and Go do with memory.", "en-GB"),
        ("Як ви знайшли останню помилку?", "uk"),
        ("How did you find the last fault in it?", "nl"),
    ],
)
def test_nothing_is_guessed_where_nothing_tells(text: str, said: str) -> None:
    assert hints([text], said) == []

"""The spoken language of a file that names none."""

from __future__ import annotations

from pathlib import Path

import pytest

from interview_desktop.questions.files import load_questions


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

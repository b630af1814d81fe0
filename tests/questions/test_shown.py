"""What questions show beside their words: code, and pictures that lie beside the question file."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from interview_desktop.core.errors import QuestionFileError
from interview_desktop.core.models import Question, QuestionSet
from interview_desktop.questions import parse_questions
from interview_desktop.questions.files import load_questions, save_questions
from interview_desktop.questions.lint import Fault, lint
from interview_desktop.questions.pictures import MAX_BYTES
from tests.fakes.pictures import png

PICTURE = png()
NAME = f"{hashlib.sha256(PICTURE).hexdigest()}.png"
CODE = "def f(x):\n    return x\n\n\nprint(f(1))"


def write(folder: Path, *questions: dict[str, str]) -> Path:
    path = folder / "questions.json"
    path.write_text(json.dumps(list(questions), indent=0), encoding="utf-8")
    return path


def shown(text: str, suffix: str = ".yaml") -> Question:
    (question,) = parse_questions(text, name="set", suffix=suffix).questions
    return question


@pytest.mark.parametrize(
    "code",
    [
        "def f(x):\n    return x\n\n\nprint(f(1))",
        "\n\ndef f(x):\n\treturn x   \n\n\nprint(f(1))\n\n",
        "def f(x):\r\n    return x\r\n\r\n\r\nprint(f(1))\r\n",
    ],
)
def test_code_keeps_its_lines_and_how_they_are_indented(code: str) -> None:
    assert shown(json.dumps([{"text": "Why?", "code": code}]), ".json").code == CODE
    indented = shown(json.dumps([{"text": "Why?", "code": "    a\n  b"}]), ".json").code
    assert indented == "    a\n  b"


def test_code_in_a_cell_of_a_table() -> None:
    assert shown(f'text,code\nWhy?,"{CODE}"\n', ".csv").code == CODE


@pytest.mark.parametrize("suffix", [".yaml", ".json", ".csv"])
def test_code_and_pictures_survive_being_written(tmp_path: Path, suffix: str) -> None:
    question = Question(
        "5d0c1a4e-7e1a-4c8f-8e76-6a0f6b1d2c3a", "Why?", code=CODE, image=NAME, image_text="A box"
    )
    questions = QuestionSet("3b1f3c9e-0a59-4d55-9f0e-2d0b8a7f1e11", (question,))
    (tmp_path / NAME).write_bytes(PICTURE)
    save_questions(questions, tmp_path / f"set{suffix}")
    assert load_questions(tmp_path / f"set{suffix}").digest() == questions.digest()


def test_a_picture_beside_the_file_is_known_by_its_content(tmp_path: Path) -> None:
    (tmp_path / "drawn").mkdir()
    (tmp_path / "drawn" / "box.png").write_bytes(PICTURE)
    kept: dict[str, bytes] = {}
    path = write(tmp_path, {"text": "Why?", "image": "drawn/box.png", "image_text": "A grey box"})
    (question,) = load_questions(path, keep_picture=kept.__setitem__).questions
    assert (question.image, question.image_text) == (NAME, "A grey box")
    assert kept == {NAME: PICTURE}
    before = load_questions(path).digest()
    (tmp_path / "drawn" / "box.png").write_bytes(png(9, 9))
    assert load_questions(path).digest() != before, "another picture is another question"


def test_sets_without_any_of_it_keep_their_digest() -> None:
    plain = QuestionSet("set", (Question("a", "Why?"),))
    assert plain.digest() == "d11061459af65e4b407fa49848b75ed9ac97695e90af70ee540c8f35a2f0049d"


@pytest.mark.parametrize(
    ("image", "told"),
    [
        ("absent.png", 'line 4: there is no picture "absent.png"'),
        ("../box.png", "lies outside the folder of the questions"),
        ("/etc/passwd", "lies outside the folder of the questions"),
        ("text.png", '"text.png" is neither a PNG nor a JPEG'),
        ("large.png", "has more than 5 MB"),
        ("a\0b.png", "cannot be"),
    ],
)
def test_what_is_wrong_with_a_picture_is_told_by_its_line(tmp_path: Path, image: str, told: str) -> None:
    folder = tmp_path / "questions"
    folder.mkdir()
    (tmp_path / "box.png").write_bytes(PICTURE)
    (folder / "text.png").write_text("no picture", encoding="utf-8")
    (folder / "large.png").write_bytes(PICTURE + bytes(MAX_BYTES))
    path = write(folder, {"text": "Why?", "image": image, "image_text": "A grey box"})
    with pytest.raises(QuestionFileError) as caught:
        load_questions(path)
    assert told in str(caught.value)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ({"text": "Why?", "image": "box.png"}, 'a picture without "image_text"'),
        ({"text": "Why?", "image_text": "A box"}, '"image_text" without a picture'),
    ],
)
def test_a_picture_and_its_description_belong_together(
    tmp_path: Path, question: dict[str, str], told: str
) -> None:
    (tmp_path / "box.png").write_bytes(PICTURE)
    with pytest.raises(QuestionFileError, match=told):
        load_questions(write(tmp_path, question))


def test_a_text_without_a_folder_has_no_pictures() -> None:
    with pytest.raises(QuestionFileError, match="stands beside no file"):
        shown("- {text: Why?, image: box.png, image_text: A box}")


def test_a_description_that_says_nothing_is_a_hint() -> None:
    def faults(text: str) -> set[Fault]:
        return {
            each.fault
            for each in lint(QuestionSet("set", (Question("a", "Why?", image=NAME, image_text=text),)))
        }

    assert Fault.PICTURE in faults("A diagram")
    assert Fault.PICTURE not in faults("Two services and the queue between them")

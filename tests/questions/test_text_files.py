"""Plain text: layouts, numbers, comments, directives, encodings."""

import codecs
from pathlib import Path
from uuid import UUID

import pytest

from interview_desktop.core.errors import QuestionFileError
from interview_desktop.core.models import AnswerStart, QuestionSet, TimingChange
from interview_desktop.questions import load_questions, parse_questions


def read(text: str) -> QuestionSet:
    return parse_questions(text, name="questions.txt")


def texts(text: str) -> list[str]:
    return [question.text for question in read(text).questions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What?\nWhy?\n", ["What?", "Why?"]),
        ("What?\n\n\nWhy?", ["What?", "Why?"]),
        ("# note\nWhat?\n  # another\nWhy?", ["What?", "Why?"]),
        ("  What   about\tit?  ", ["What about it?"]),
        ("A long one\nover two lines.\n\nA short one.", ["A long one over two lines.", "A short one."]),
        ("A long one\n# note\nover two lines.\n\nB.", ["A long one over two lines.", "B."]),
        ("1. One\n   goes on\n2. Two", ["One goes on", "Two"]),
        ("1. One\nTwo", ["One", "Two"]),
        ("1. One\n   goes on\n\n2. Two\n3. Three", ["One goes on", "Two", "Three"]),
        ("# layout: lines\nA?\nB?\n\nC?\nD?", ["A?", "B?", "C?", "D?"]),
        ("# layout: paragraphs\nA\nB?", ["A B?"]),
    ],
)
def test_layouts(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


@pytest.mark.parametrize(
    "marker",
    [
        "1.",
        "1)",
        "(1)",
        "12:",
        "-",
        "*",
        "\N{BULLET}",
        "\N{EN DASH}",
        "Q1:",
        "q2.",
        "Question 3:",
        "Q:",
        "  7 .",
    ],
)
def test_numbers_and_bullets_are_not_part_of_a_question(marker: str) -> None:
    assert texts(f"{marker} Why this job?") == ["Why this job?"]


@pytest.mark.parametrize(
    "text",
    [
        "3.5 million users: how?",
        "C# or F#?",
        "2024: what did you learn?",
        "Quality: what is it?",
        "-1 or 1?",
        "Rank 1. speed 2. cost?",
    ],
)
def test_what_only_looks_like_a_number_stays(text: str) -> None:
    assert texts(text) == [text]


def test_directives_hold_for_what_follows() -> None:
    questions = read(
        "# Title: First round\n# language: pt-BR\nA?\n# enter: yes\n# prepare: 30\nB?\n# enter: no\n# limit: 90.5\nC?\n"
    )
    assert (questions.title, questions.language, questions.author) == (
        "First round",
        "pt-BR",
        "questions.txt",
    )
    a, b, c = questions.questions
    assert (a.answer_start, a.timing) == (AnswerStart.AUTOMATIC, None)
    assert (b.answer_start, b.timing) == (AnswerStart.KEY, TimingChange(preparation=30))
    assert (c.answer_start, c.timing) == (
        AnswerStart.AUTOMATIC,
        TimingChange(preparation=30, soft_limit=90.5),
    )


def test_a_limit_goes_back_to_the_usual_one() -> None:
    questions = read("# prepare: 30\n# limit: 60\nA?\n# limit: usual\nB?\n# prepare: Usual\nC?\n").questions
    assert [question.timing for question in questions] == [TimingChange(30, 60), TimingChange(30), None]


@pytest.mark.parametrize(
    ("text", "line", "message", "remedy"),
    [
        ("# enter: maybe\nA?", 1, '"enter" cannot be "maybe"', "yes or no"),
        ("\n# prepare: soon\nA?", 2, '"prepare" cannot be "soon"', "seconds"),
        ("# prepare: 4000\nA?", 1, '"prepare" cannot be "4000"', "3600"),
        ("# limit: 0\nA?", 1, '"limit" cannot be "0"', "from 1"),
        ("# language: English please\nA?", 1, '"language" cannot be', "pt-BR"),
        ("# layout: columns\nA?", 1, '"layout" cannot be', "lines or paragraphs"),
        ("A?\n# title: late", 2, '"title" stands after the first question', "top"),
        ("# entre: yes\nA?", 1, 'unknown directive "entre"', '"enter"'),
    ],
)
def test_wrong_directives_are_named_with_their_line(text: str, line: int, message: str, remedy: str) -> None:
    with pytest.raises(QuestionFileError) as caught:
        read(text)
    (problem,) = caught.value.problems
    assert problem.line == line
    assert message in problem.message
    assert remedy in problem.remedy


def test_a_comment_with_a_colon_is_a_comment() -> None:
    assert texts("# Note: ask slowly\n# Limits: none for now\n# http://example.org\nA?") == ["A?"]


@pytest.mark.parametrize(
    "data",
    [
        "Würden Sie es „so“ tun?".encode(),
        codecs.BOM_UTF8 + "Würden Sie es „so“ tun?".encode(),
        codecs.BOM_UTF16_LE + "Würden Sie es „so“ tun?".encode("utf-16-le"),
        codecs.BOM_UTF16_BE + "Würden Sie es „so“ tun?".encode("utf-16-be"),
        codecs.BOM_UTF32_LE + "Würden Sie es „so“ tun?".encode("utf-32-le"),
        "Würden Sie es „so“ tun?".encode("cp1252"),
        b"\r\n" + "Würden Sie es „so“ tun?".encode("cp1252") + b"\r\n",
    ],
)
def test_encodings(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "fragen.txt"
    path.write_bytes(data)
    assert [question.text for question in load_questions(path).questions] == ["Würden Sie es „so“ tun?"]


def test_the_same_file_gives_the_same_ids(tmp_path: Path) -> None:
    one, other = tmp_path / "one.txt", tmp_path / "other.txt"
    one.write_text("What?\nWhy?\n")
    other.write_text("# a comment\n1. What?\n2. Why?\n")
    first, second = load_questions(one), load_questions(other)
    assert first.id == second.id
    assert [q.id for q in first.questions] == [q.id for q in second.questions]
    assert all(str(UUID(text)) == text for text in [first.id, *(q.id for q in first.questions)])
    other.write_text("What?\nWhy not?\n")
    third = load_questions(other)
    assert third.id != first.id
    assert third.questions[0].id == first.questions[0].id
    assert third.questions[1].id != first.questions[1].id


def test_the_sample_of_the_repository_can_be_used() -> None:
    sample = load_questions(Path(__file__).parents[2] / "questions.txt")
    assert len(sample.questions) == 5
    assert sample.title
    assert all(question.text.endswith("?") or question.text.endswith(".") for question in sample.questions)

"""Whatever a file holds: a set, or one clear error."""

import os
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from interview_desktop.core.errors import QuestionFileError
from interview_desktop.core.models import QuestionSet
from interview_desktop.questions import SUFFIXES, load_questions
from tests.questions.sets import unhurried


def error_of(path: Path) -> str:
    with pytest.raises(QuestionFileError) as caught:
        load_questions(path)
    assert caught.value.remedy
    return str(caught.value)


def test_a_missing_file_is_named_with_its_folder(tmp_path: Path) -> None:
    assert f"There is no question file {tmp_path / 'none.txt'}" in error_of(tmp_path / "none.txt")


def test_a_folder(tmp_path: Path) -> None:
    assert "is a folder" in error_of(tmp_path)


def test_a_name_that_cannot_be_one() -> None:
    assert "cannot be read" in error_of(Path("a\0b.txt"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert "is not an ordinary file" in error_of(tmp_path / "pipe.txt")


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize(
    ("content", "expected"), [("", "is empty"), (" \n\n ", "is empty"), ("# only\n", "has no questions")]
)
def test_nothing_in_it(tmp_path: Path, suffix: str, content: str, expected: str) -> None:
    path = tmp_path / f"set{suffix}"
    path.write_text(content)
    message = error_of(path)
    # A comment is no JSON at all.
    assert expected in message or (suffix == ".json" and "is not JSON" in message)


@pytest.mark.parametrize(
    ("suffix", "content"), [(".yaml", "[]"), (".json", "[]"), (".csv", "text\n"), (".yaml", "questions: []")]
)
def test_an_empty_list(tmp_path: Path, suffix: str, content: str) -> None:
    path = tmp_path / f"set{suffix}"
    path.write_text(content)
    assert "has no questions" in error_of(path)


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n\x00\x00", b"text\x00text", b"\xff\xfe\x00\xd8", b"\x7fELF", b"caf\x81"]
)
def test_binary(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "picture.txt"
    path.write_bytes(data)
    assert "is not a text file" in error_of(path)


def test_fifty_megabytes_are_refused_by_their_size_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)

    def nothing_is_opened(*_arguments: object, **_options: object) -> None:
        raise AssertionError("the file was opened")

    monkeypatch.setattr(Path, "open", nothing_is_opened)
    assert "has 50.0 MB; question files have at most 1 MB" in error_of(path)


def test_an_ending_that_is_no_format(tmp_path: Path) -> None:
    path = tmp_path / "questions.docx"
    path.write_text("What?")
    assert "the ending .docx" in error_of(path)


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("What?")

    def refused(*_arguments: object, **_options: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refused)
    assert "may not be read" in error_of(path)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_any_bytes_give_a_set_or_a_question_file_error(
    tmp_path_factory: pytest.TempPathFactory, suffix: str
) -> None:
    path = tmp_path_factory.mktemp("fuzz") / f"set{suffix}"
    alike = st.text(
        st.sampled_from("[]{}:,\"'-#&*!|>\n\t \\ntextqusio1.9~%@`?;e") | st.characters(), max_size=80
    )

    @unhurried
    @given(st.binary(max_size=80) | alike.map(lambda text: text.encode(errors="surrogatepass")))
    @example(b"- 0x\n- 0b\n- 2020-99-99\n")
    @example(b"? [a]\n: b\n")
    @example(b"--- a\n--- b\n")
    @example(b"%YAML 9.9\n---\n- a\n")
    @example(b"- 1:60\n- 1e400\n- !!int x\n- !!float y\n")
    @example(b"<<: [1]\nquestions: [a]\n")
    def set_or_error(data: bytes) -> None:
        path.write_bytes(data)
        try:
            questions = load_questions(path)
        except QuestionFileError as error:
            assert error.what
            assert "\n" not in error.what
        else:
            assert isinstance(questions, QuestionSet)
            assert questions.questions

    set_or_error()


def test_a_long_list_in_plain_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "many.txt"
    path.write_text("".join(f"Question {number}?\n" for number in range(201)))
    assert "it has 201 questions; 200 are the most" in error_of(path)

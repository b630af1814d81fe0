"""Lists of candidates are read, given codes, and their problems told by line."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from interview_desktop.app.candidates import invitation_code, note_interviewed, read_candidates
from interview_desktop.core.candidates import Candidate
from interview_desktop.core.errors import QuestionFileError


def written(folder: Path, text: str | bytes) -> Path:
    path = folder / "people.csv"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_codes_and_names_are_read_and_missing_codes_made(tmp_path: Path) -> None:
    path = written(tmp_path, "\ufeffName, Code\nAda  Lovelace, K-1\n,\nGrace Hopper,\n")
    assert read_candidates(path, lambda: "MADE") == (
        Candidate("K-1", "Ada Lovelace"),
        Candidate("MADE", "Grace Hopper"),
    )
    assert read_candidates(written(tmp_path, "code\nK-1\nK-2\n")) == (Candidate("K-1"), Candidate("K-2"))


def test_codes_are_hard_to_guess_and_easy_to_read() -> None:
    made = {invitation_code() for _ in range(200)}
    assert len(made) == 200
    assert all(len(code) == 8 and not set(code) & set("0O1IL") for code in made)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no column code or name"),
        ("a,b\n1,2\n", "no column code or name"),
        ("code\n\n", "names nobody"),
        (b"code\n\xff\n", "not written in UTF-8"),
    ],
)
def test_what_is_no_list_is_told(tmp_path: Path, text: str | bytes, words: str) -> None:
    with pytest.raises(QuestionFileError, match=words):
        read_candidates(written(tmp_path, text))
    with pytest.raises(QuestionFileError, match="cannot be read"):
        read_candidates(tmp_path / "nowhere.csv")


def test_problems_are_told_by_line(tmp_path: Path) -> None:
    with pytest.raises(QuestionFileError) as told:
        read_candidates(written(tmp_path, f"code,name\nK-1,A\nk-1,B\n{'x' * 41},C\nd@example.org,D\n"))
    assert [problem.line for problem in told.value.problems] == [3, 4, 5]
    assert "is an e-mail address" in told.value.problems[2].message


AT = datetime(2030, 1, 2, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize("start", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_used_code_is_written_back_and_nothing_else_changes(tmp_path: Path, start: str, end: str) -> None:
    file = tmp_path / "people.csv"
    lines = ["name,code,room", '"Hopper, Grace",K-1,4', "Ada,,5", ""]
    file.write_bytes((start + end.join(lines)).encode())
    first, second = read_candidates(file, lambda: "MADE")
    note_interviewed(file, second, AT)
    lines = [
        "name,code,room,interviewed",
        '"Hopper, Grace",K-1,4',
        "Ada,MADE,5,2030-01-02T09:00:00+00:00",
        "",
    ]
    assert file.read_bytes().decode() == start + end.join(lines)
    assert read_candidates(file) == (first, replace(second, interviewed=AT.isoformat()))


def test_a_list_of_names_alone_gets_its_codes(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("name\nAda\n")
    (ada,) = read_candidates(file, lambda: "MADE")
    note_interviewed(file, ada, AT)
    assert read_candidates(file) == (replace(ada, interviewed=AT.isoformat()),)


def test_a_list_that_was_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("code\nK-1\n")
    (first,) = read_candidates(file)
    for changed in ("code\nK-2\n", "code\n"):
        file.write_text(changed)
        with pytest.raises(QuestionFileError, match="was changed"):
            note_interviewed(file, first, AT)
        assert file.read_text() == changed

"""`import`, `jobs` and `worker` as a person calls them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.e2e.commands import Commands, commands
from tests.jobs.samples import TEXTS, video

__all__ = ["commands"]


@pytest.fixture
def questions(tmp_path: Path) -> Path:
    file = tmp_path / "asked.txt"
    file.write_text("\n\n".join(TEXTS) + "\n")
    return file


def test_bringing_an_interview_in(commands: Commands, questions: Path, tmp_path: Path) -> None:
    (tmp_path / "good.yaml").write_text("1: a sorted structure\n")
    (tmp_path / "cv.txt").write_text("Ten years of databases.\n")
    done = commands(
        "import",
        *[str(video(3.0, chapters=True))],
        *["--questions", str(questions), "--references", str(tmp_path / "good.yaml")],
        *["--cv", str(tmp_path / "cv.txt"), "--candidate", "C-7", "--json"],
    )
    assert done.status == 0, done.stderr
    assert (done.json["number"], done.json["status"]) == (1, "pending")
    assert (commands.folder / "recordings" / f"interview_{done.json['interview_id']}.mp4").is_file()
    assert "There are no jobs" in commands("jobs").stdout
    erased = commands("erase", done.json["interview_id"], "--yes", "--json")
    assert erased.status == 0, erased.stderr
    assert {"cvs", "imported_answers"} <= set(erased.json["removed"])
    left = [path for path in commands.folder.rglob("*") if done.json["interview_id"] in path.name]
    assert left == []


def test_the_chapters_of_a_video_say_what_was_asked(commands: Commands) -> None:
    done = commands("import", str(video(3.0, chapters=True)), "--json")
    assert done.status == 0, done.stderr
    shown = commands("import", str(video()))
    assert shown.status == 1
    assert "no chapters that would say what was asked" in shown.stderr
    assert commands("import", str(video()), str(video())).status == 2


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("cv.pdf", b"%PDF-1.7", "is a damaged PDF"),
        ("cv.docx", b"PK\x03\x04", "is a damaged or locked Word document"),
        ("cv.doc", b"\xd0\xcf\x11\xe0\xa1", "is an old Word document (DOC), which is not read here"),
        ("cv.txt", b"\xff\xfe\x00", "no text in UTF-8"),
        ("cv.txt", b"  \n", "holds no text"),
    ],
)
def test_cvs_that_are_no_plain_text(
    commands: Commands, questions: Path, tmp_path: Path, name: str, content: bytes, message: str
) -> None:
    cv = tmp_path / name
    cv.write_bytes(content)
    refused = commands("import", str(video()), "--questions", str(questions), "--cv", str(cv))
    assert refused.status == 1
    assert message in refused.stderr


def test_a_cv_is_kept_with_its_interview_or_not_at_all(
    commands: Commands, questions: Path, tmp_path: Path
) -> None:
    (tmp_path / "cv.txt").write_text("Ten years of databases.\n")
    cv = ["--questions", str(questions), "--cv", str(tmp_path / "cv.txt")]
    assert commands("import", *[str(tmp_path / "none.mp4")] * 3, *cv).status == 1
    with closing(sqlite3.connect(commands.folder / "interviews.db")) as database:
        assert database.execute("SELECT count(*) FROM cvs").fetchone() == (0,)


def test_what_does_not_go_together(commands: Commands, questions: Path, tmp_path: Path) -> None:
    (tmp_path / "good.yaml").write_text("9: a good answer\n")
    for arguments, message in (
        ([str(video()), str(video())], "3 questions and 2 videos"),
        ([str(tmp_path / "none.mp4")] * 3, "There is no file none.mp4"),
        (["https://elsewhere.example/v.mp4"] * 3, "Nothing is fetched from elsewhere.example"),
        ([str(video())] * 3 + ["--references", str(tmp_path / "good.yaml")], "There is no question 9"),
    ):
        refused = commands("import", "--questions", str(questions), *arguments)
        assert refused.status == 1
        assert message in refused.stderr


def test_a_worker_without_a_broker(commands: Commands) -> None:
    refused = commands("worker")
    assert refused.status == 1
    assert "A worker needs a broker" in refused.stderr

"""The commands about questions, as a person or a program calls them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.e2e.commands import Commands, commands

__all__ = ["commands"]

FAULTY = "How do you test a change?\nAre you married?\n"


def test_check_says_what_a_reviewer_would_change(commands: Commands, tmp_path: Path) -> None:
    (tmp_path / "q.txt").write_text(FAULTY)
    said = commands("questions", "check", "q.txt")
    assert said.status == 0
    assert "asks about something personal: family" in said.stdout
    assert commands("questions", "check", "q.txt", "--strict").status == 1


def test_check_says_once_what_holds_for_several_questions(commands: Commands, tmp_path: Path) -> None:
    (tmp_path / "q.txt").write_text(
        "How do you test a change?\nAre you married?\nWhat did you build last?\nWhich language do you like best?\n"
    )
    lines = commands("questions", "check", "q.txt").stdout.splitlines()
    about = [line for line in lines if "nothing says what an answer" in line]
    assert about == lines[-1:]
    assert about[0].startswith("! Questions 1 to 4: ")
    assert any(line.startswith("     ! ") and "personal: family" in line for line in lines)


def test_check_does_not_call_questions_without_words_the_same(commands: Commands, tmp_path: Path) -> None:
    (tmp_path / "q.json").write_text('{"questions": [{"text": ""}, {"text": ""}, {"text": "?"}]}')
    said = commands("questions", "check", "q.json")
    assert said.status == 1
    assert "the same " not in said.stderr
    assert said.stderr.count("a question without words (") == 3


def test_check_tells_a_program_the_same(commands: Commands, tmp_path: Path) -> None:
    (tmp_path / "q.txt").write_text(FAULTY)
    found = commands("questions", "check", "q.txt", "--json").json["findings"]
    assert {(each["position"], each["fault"]) for each in found} == {
        (1, "no anchors"),
        (2, "no anchors"),
        (2, "personal"),
    }


JOB = "Python developer with Django and DSA skills."


def generated(commands: Commands, *more: str) -> dict[str, Any]:
    (commands.folder.parent / "job.txt").write_text(JOB)
    said = commands(
        "questions", "generate", "--job-description", "job.txt", "--language", "Python", "--json", *more
    )
    assert said.status == 0, said.stderr
    found: dict[str, Any] = said.json
    return found


def test_generate_gives_five_questions_under_the_names_of_the_interface(commands: Commands) -> None:
    found = generated(commands, "--seed", "3")
    assert len(found["questions"]) == 5
    for question in found["questions"]:
        assert question["question_type"] in {"technical", "hr"}
        assert question["subtype"] in {"scenario", "tech_stack", "coding", "general"}
        assert question["question_text"]
        assert len(question["anchors"]) == 5
        assert question["author"]
    assert found["state"] == "pending"
    text = commands.folder / "generated_questions" / f"questions_{found['id']}.txt"
    assert found["questions"][0]["question_text"] in text.read_text()
    again = generated(commands, "--seed", "3")
    assert again["questions"] == found["questions"]
    assert again["id"] != found["id"]


def test_from_generated_to_approved_and_back_to_waiting(commands: Commands) -> None:
    found = generated(commands)
    assert [each["state"] for each in commands("questions", "list", "--json").json] == ["pending"]
    said = commands("questions", "approve", found["id"], "--by", "Ada")
    assert said.status == 0
    questions = commands.folder / "questions.txt"
    assert f"# id: {found['id']}" in questions.read_text()
    shown = commands("questions", "show", found["id"]).stdout
    assert "approved by Ada" in shown
    said = commands("questions", "reject", found["id"], "--by", "Bo", "--reason", "too easy")
    assert "is rejected" in said.stdout
    assert "rejected by Bo: too easy" in commands("questions", "show", found["id"]).stdout


def test_import_and_export_in_every_format(commands: Commands, tmp_path: Path) -> None:
    found = generated(commands)
    for suffix in ("txt", "yaml", "json", "csv"):
        said = commands("questions", "export", found["id"], tmp_path / f"set.{suffix}")
        assert said.status == 0, said.stderr
        imported = commands("questions", "import", tmp_path / f"set.{suffix}", "--json").json
        assert (imported["id"] == found["id"]) is (suffix != "txt")
        assert imported["state"] == "pending"
    said = commands("questions", "export", found["id"], tmp_path / "set.yaml")
    assert (said.status, "There is a file" in said.stderr) == (1, True)


def test_a_file_is_approved_in_one_step(commands: Commands, tmp_path: Path) -> None:
    (tmp_path / "own.txt").write_text("What did you build?\n")
    assert commands("questions", "approve", "own.txt", "--by", "Ada").status == 0
    assert "What did you build?" in (commands.folder / "questions.txt").read_text()


def test_bad_input_is_told_in_one_sentence(commands: Commands, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("  \n")
    (tmp_path / "picture.txt").write_bytes(bytes(range(256)))
    for arguments, words in (
        (("generate", "--job-description", "nowhere.txt"), "no such file"),
        (("generate", "--job-description", "empty.txt"), "is empty"),
        (("generate", "--job-description", "picture.txt"), "is not a text file"),
        (("show", "17"), "is no id of a question set"),
        (("show", "5d0c1a4e-7e1a-4c8f-8e76-6a0f6b1d2c3a"), "There is no data folder"),
        (("approve", "nowhere.txt"), "There is no question file"),
    ):
        said = commands("questions", *arguments)
        assert (said.status, said.stdout) == (1, "")
        assert words in said.stderr
        assert said.stderr.count("\n") == 1
    unknown = commands("questions", "show", "5d0c1a4e-7e1a-4c8f-8e76-6a0f6b1d2c3a")
    assert (unknown.status, "There is no question set" in unknown.stderr) == (1, True)
    assert commands("questions", "generate", "--job-description", "x", "--difficulty", "brutal").status == 2
    assert not list((commands.folder / "generated_questions").glob("*"))


def test_a_set_of_a_cv_names_its_candidate_or_cannot_be_approved(commands: Commands, tmp_path: Path) -> None:
    (tmp_path / "cv.txt").write_text("I know Django.")
    found = generated(commands, "--cv", "cv.txt")
    assert any("cannot be approved" in note for note in found["notes"])
    refused = commands("questions", "approve", found["id"])
    assert refused.status == 1
    assert "nobody said whose" in refused.stderr
    own = generated(commands, "--cv", "cv.txt", "--candidate", "C-7")
    assert commands("questions", "approve", own["id"], "--json").json["cv_of"] == "C-7"
    other = commands("record", "--questions", str(commands.folder / "questions.txt"), "--candidate", "C-8")
    assert other.status == 1
    assert "the CV of the candidate C-7, and this interview is that of C-8" in other.stderr
    assert commands("questions", "generate", "--job-description", "job.txt", "--candidate", "C-7").status == 2

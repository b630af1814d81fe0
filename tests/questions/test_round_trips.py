"""What is saved is what is read again."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_desktop.core.errors import DataFolderError, NameTaken, QuestionFileError
from interview_desktop.core.models import AnswerStart, Question, QuestionSet, TimingChange
from interview_desktop.questions import load_questions, save_questions
from interview_desktop.questions.rules import question_id
from tests.questions.sets import lines, seconds, sets, texts, unhurried


@pytest.mark.parametrize("suffix", [".yaml", ".yml", ".json"])
def test_yaml_and_json_hold_everything(tmp_path_factory: pytest.TempPathFactory, suffix: str) -> None:
    path = tmp_path_factory.mktemp("sets") / f"set{suffix}"

    @unhurried
    @given(sets)
    def saved_is_read(questions: QuestionSet) -> None:
        save_questions(questions, path, replace=True)
        assert load_questions(path) == questions

    saved_is_read()


def test_csv_holds_every_question(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("sets") / "set.csv"

    @unhurried
    @given(sets, lines, lines)
    def saved_is_read(questions: QuestionSet, title: str, author: str) -> None:
        questions = replace(questions, title=title, author=author)
        save_questions(questions, path, replace=True)
        assert load_questions(path) == _without_empty_anchors(questions)

    saved_is_read()


def _without_empty_anchors(questions: QuestionSet) -> QuestionSet:
    # An empty cell is no anchor; in the other formats an anchor may be there and say nothing.
    return replace(
        questions,
        questions=tuple(
            replace(question, anchors=tuple(a for a in question.anchors if a.text))
            for question in questions.questions
        ),
    )


def _own(preparation: float | None, limit: float | None) -> TimingChange | None:
    return None if preparation is limit is None else TimingChange(preparation, limit)


def test_text_holds_questions_and_how_they_are_answered(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("sets") / "set.txt"
    limits = st.none() | seconds.map(lambda s: round(s, 1))
    manners = st.tuples(
        texts,
        st.sampled_from(AnswerStart),
        limits,
        limits,
    )

    @unhurried
    @given(st.lists(manners, min_size=1, max_size=6, unique_by=lambda m: m[0].casefold()), lines)
    def saved_is_read(manners: list[tuple[str, AnswerStart, float | None, float | None]], title: str) -> None:
        questions = tuple(
            Question(question_id(text), text, timing=_own(preparation, limit), answer_start=start)
            for text, start, preparation, limit in manners
        )
        save_questions(QuestionSet("", questions, title=title, language="fr"), path, replace=True)
        read = load_questions(path)
        assert read.questions == questions
        assert (read.title, read.language) == (title, "fr")

    saved_is_read()


def test_a_file_that_is_there_is_not_replaced_unless_asked(tmp_path: Path, small_set: QuestionSet) -> None:
    path = tmp_path / "set.json"
    path.write_text("mine")
    with pytest.raises(NameTaken, match=r"There is a file set\.json already"):
        save_questions(small_set, path)
    assert path.read_text() == "mine"
    save_questions(small_set, path, replace=True)
    assert json.loads(path.read_text())["id"] == small_set.id


def test_a_name_taken_at_the_last_moment_is_not_replaced(
    tmp_path: Path, small_set: QuestionSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "set.json"
    path.write_text("mine")
    monkeypatch.setattr(Path, "exists", lambda _self: False)
    with pytest.raises(NameTaken):
        save_questions(small_set, path)
    assert path.read_text() == "mine"
    assert [file.name for file in tmp_path.iterdir()] == ["set.json"]


def test_it_saves_where_there_are_no_hard_links(
    tmp_path: Path, small_set: QuestionSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(_self: Path, _target: Path) -> None:
        raise PermissionError("no links here")

    monkeypatch.setattr(Path, "hardlink_to", no_links)
    save_questions(small_set, tmp_path / "set.yaml")
    assert load_questions(tmp_path / "set.yaml") == small_set
    assert [file.name for file in tmp_path.iterdir()] == ["set.yaml"]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path, small_set: QuestionSet) -> None:
    with pytest.raises(DataFolderError, match=r"cannot be saved as .*nowhere"):
        save_questions(small_set, tmp_path / "nowhere" / "set.yaml")


def test_an_unknown_ending_is_not_written(tmp_path: Path, small_set: QuestionSet) -> None:
    with pytest.raises(QuestionFileError, match=r"cannot be saved as set\.docx"):
        save_questions(small_set, tmp_path / "set.docx")
    assert not list(tmp_path.iterdir())


@pytest.fixture
def small_set() -> QuestionSet:
    text = "What did you build?"
    return QuestionSet(
        "3b1f3c9e-0a59-4d55-9f0e-2d0b8a7f1e11", (Question(question_id(text), text),), author="somebody"
    )

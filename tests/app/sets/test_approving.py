"""What may be asked: approved sets exactly as they were approved, and files of the operator's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_desktop.app.clock import SystemClock
from interview_desktop.app.holding.planning import make_plan, new_id
from interview_desktop.app.kept.erasing import Order, erase
from interview_desktop.app.paths import DataFolder, resources
from interview_desktop.app.sets.approving import (
    OPERATOR,
    approved_by,
    decide,
    questions_to_ask,
    require_approved,
    submit,
)
from interview_desktop.app.sets.authoring import keep, write_questions
from interview_desktop.app.settings import Settings, load_settings
from interview_desktop.app.settings_table import setting_rows
from interview_desktop.core.approval import Decision, Verdict
from interview_desktop.core.authoring import AuthorRequest
from interview_desktop.core.errors import QuestionFileError
from interview_desktop.core.models import Purpose, QuestionSet
from interview_desktop.questions.files import load_questions, save_questions
from interview_desktop.questions.offline_author import OfflineAuthor
from interview_desktop.storage.store import InterviewStore
from tests.storage.samples import NOW

APPROVE = Decision(Verdict.APPROVE, "Ada", NOW, "")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DataFolder:
    for row in setting_rows():
        monkeypatch.delenv(row.variable, raising=False)
    monkeypatch.chdir(tmp_path)
    made = DataFolder(tmp_path / "data")
    made.prepare()
    return made


@pytest.fixture
def store(folder: DataFolder) -> Iterator[InterviewStore]:
    with InterviewStore.open(folder.root) as opened:
        yield opened


def generated() -> QuestionSet:
    return OfflineAuthor(resources() / "questions").write(AuthorRequest("Python"), new_id()).questions


def settings(**values: object) -> Settings:
    return load_settings(**values)


def approved(store: InterviewStore, folder: DataFolder) -> QuestionSet:
    questions = generated()
    submit(store.question_sets, questions, NOW)
    return decide(store.question_sets, folder, questions.id, APPROVE, settings()).questions


def test_approving_writes_questions_txt_which_brings_back_the_whole_set(
    store: InterviewStore, folder: DataFolder
) -> None:
    questions = approved(store, folder)
    assert load_questions(folder.questions).questions[0].anchors == ()
    asked = questions_to_ask(settings(), folder, folder.questions)
    assert asked == questions
    assert asked.questions[0].anchors
    assert approved_by(store.question_sets, asked) == "Ada"


def test_one_changed_character_makes_it_unusable_until_it_is_approved_again(
    store: InterviewStore, folder: DataFolder
) -> None:
    approved(store, folder)
    text = folder.questions.read_text()
    folder.questions.write_text(text.replace("?", "!", 1))
    with pytest.raises(QuestionFileError, match="were changed after they were entered"):
        questions_to_ask(settings(), folder, folder.questions)
    edited = load_questions(folder.questions)
    waiting = submit(store.question_sets, edited, NOW)
    decide(store.question_sets, folder, waiting.questions.id, APPROVE, settings())
    asked = questions_to_ask(settings(), folder, folder.questions)
    assert [question.text for question in asked.questions] == [question.text for question in edited.questions]


def test_what_waits_or_was_rejected_is_not_asked(store: InterviewStore, folder: DataFolder) -> None:
    questions = generated()
    submit(store.question_sets, questions, NOW)
    path = folder.generated(questions.id, "yaml")
    save_questions(questions, path)
    with pytest.raises(QuestionFileError, match="are not approved yet"):
        questions_to_ask(settings(), folder, path)
    decide(store.question_sets, folder, questions.id, Decision(Verdict.REJECT, "Bo", NOW, ""), settings())
    with pytest.raises(QuestionFileError, match="were rejected"):
        questions_to_ask(settings(), folder, path)
    assert not folder.questions.exists()


def test_a_selection_is_refused_and_practice_is_not(store: InterviewStore, folder: DataFolder) -> None:
    questions = generated()
    submit(store.question_sets, questions, NOW)
    plan = make_plan(settings(), questions, new_id())
    with pytest.raises(QuestionFileError, match="are not approved yet"):
        require_approved(store.question_sets, plan, settings())
    from dataclasses import replace

    require_approved(store.question_sets, replace(plan, purpose=Purpose.PRACTICE), settings())


def test_a_file_of_ones_own_is_asked_on_the_operators_word(store: InterviewStore, folder: DataFolder) -> None:
    path = folder.root / "own.txt"
    path.write_text("What did you build?\n")
    asked = questions_to_ask(settings(), folder, path)
    assert approved_by(store.question_sets, asked) == OPERATOR
    with pytest.raises(QuestionFileError, match="are not approved"):
        questions_to_ask(settings(approvals=1), folder, path)


def test_approval_of_everything_without_a_database(folder: DataFolder) -> None:
    path = folder.root / "own.txt"
    path.write_text("What did you build?\n")
    assert questions_to_ask(settings(), folder, path).questions
    with pytest.raises(QuestionFileError, match="are not approved"):
        questions_to_ask(settings(approvals=1), folder, path)


def test_two_approvers(store: InterviewStore, folder: DataFolder) -> None:
    questions = generated()
    submit(store.question_sets, questions, NOW)
    two = settings(approvals=2)
    decide(store.question_sets, folder, questions.id, APPROVE, two)
    assert not folder.questions.exists()
    decide(store.question_sets, folder, questions.id, Decision(Verdict.APPROVE, "Bo", NOW, ""), two)
    assert folder.questions.exists()
    assert approved_by(store.question_sets, questions) == "Ada, Bo"


def test_erasing_the_interview_erases_what_was_written_with_the_candidates_cv(
    store: InterviewStore, folder: DataFolder
) -> None:
    authored = write_questions(settings(), AuthorRequest("Python", cv="I know Django."), new_id())
    questions = authored.questions
    keep(folder, authored, SystemClock(), candidate_id="C-7")
    decide(store.question_sets, folder, questions.id, APPROVE, settings())
    plans = [make_plan(settings(), questions, new_id()) for _ in range(2)]
    for plan in plans:
        store.plan(plan, created=NOW, approved_by="Ada", candidate_id="C-7")
    files = [folder.questions, folder.generated(questions.id), folder.generated(questions.id, "yaml")]
    erase(settings(), folder, store, plans[0].id, Order("Ada", "asked", NOW))
    # The other interview asks them still.
    assert store.question_sets.find(questions.id) is not None
    assert all(path.is_file() for path in files)
    erase(settings(), folder, store, plans[1].id, Order("Ada", "asked", NOW))
    assert store.question_sets.find(questions.id) is None
    assert not any(path.exists() for path in files)


def test_a_set_without_a_cv_outlives_its_interview(store: InterviewStore, folder: DataFolder) -> None:
    questions = approved(store, folder)
    plan = make_plan(settings(), questions, new_id())
    store.plan(plan, created=NOW, approved_by="Ada", candidate_id="C-7")
    erase(settings(), folder, store, plan.id, Order("Ada", "asked", NOW))
    assert store.question_sets.get(questions.id).approvers == ("Ada",)
    assert folder.questions.is_file()

"""Sets that wait, are approved and rejected; nobody is given one that was changed behind the store's back."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from interview_desktop.core.approval import Decision, Verdict
from interview_desktop.core.errors import DataFolderError, QuestionFileError
from interview_desktop.core.models import QuestionSet
from interview_desktop.storage.database import Database, downgrade, sqlite_url
from interview_desktop.storage.question_sets import QuestionSetStore
from interview_desktop.storage.store import InterviewStore
from interview_desktop.storage.tables import SetState
from tests.storage.samples import NOW, QUESTIONS, a_plan

TEXT = "f" * 64


@pytest.fixture
def sets(database_url: str) -> Iterator[QuestionSetStore]:
    with Database.open(database_url) as database:
        yield QuestionSetStore(database)


def approve(by: str, at: datetime = NOW) -> Decision:
    return Decision(Verdict.APPROVE, by, at, "")


REJECT = Decision(Verdict.REJECT, "Cem", NOW + timedelta(minutes=1), "too hard")


def other(number: int) -> QuestionSet:
    changed = replace(QUESTIONS.questions[0], text=f"Question {number}?")
    return replace(QUESTIONS, id=f"3b1f3c9e-0a59-4d55-9f0e-2d0b8a7f2e{number:02}", questions=(changed,))


def test_a_set_waits_until_somebody_approves_it(sets: QuestionSetStore) -> None:
    waiting = sets.submit(QUESTIONS, NOW, text_digest=TEXT)
    assert (waiting.questions, waiting.state, waiting.created) == (QUESTIONS, SetState.PENDING, NOW)
    assert sets.approved(QUESTIONS.digest()) is None
    approved = sets.decide(QUESTIONS.id, approve("Ada"), needed=1)
    assert approved.state is SetState.APPROVED
    assert approved.decisions == (approve("Ada"),)
    assert sets.get(QUESTIONS.id) == approved
    assert sets.approved(QUESTIONS.digest()) == sets.approved(TEXT) == approved


def test_the_second_approver_must_be_another_person(sets: QuestionSetStore) -> None:
    sets.submit(QUESTIONS, NOW, text_digest=TEXT)
    assert sets.decide(QUESTIONS.id, approve("Ada"), needed=2).state is SetState.PENDING
    assert sets.decide(QUESTIONS.id, approve("ADA"), needed=2).state is SetState.PENDING
    approved = sets.decide(QUESTIONS.id, approve("Bo"), needed=2)
    assert approved.state is SetState.APPROVED
    assert approved.approvers == ("Ada", "Bo")


def test_a_rejection_ends_all_approvals_before_it(sets: QuestionSetStore) -> None:
    sets.submit(QUESTIONS, NOW, text_digest=TEXT)
    sets.decide(QUESTIONS.id, approve("Ada"), needed=1)
    rejected = sets.decide(QUESTIONS.id, REJECT, needed=1)
    assert (rejected.state, rejected.approvers) == (SetState.REJECTED, ())
    assert sets.approved(QUESTIONS.digest()) is None
    assert sets.decide(QUESTIONS.id, approve("Bo"), needed=2).state is SetState.PENDING
    assert [decision.by for decision in sets.get(QUESTIONS.id).decisions] == ["Ada", "Cem", "Bo"]


def test_entering_a_set_again_changes_nothing(sets: QuestionSetStore) -> None:
    sets.submit(QUESTIONS, NOW, text_digest=TEXT)
    approved = sets.decide(QUESTIONS.id, approve("Ada"), needed=1)
    assert sets.submit(QUESTIONS, NOW + timedelta(1), text_digest="0") == approved


def test_an_edited_set_is_another_one(sets: QuestionSetStore) -> None:
    sets.submit(QUESTIONS, NOW, text_digest=TEXT)
    sets.decide(QUESTIONS.id, approve("Ada"), needed=1)
    first = QUESTIONS.questions[0]
    edited = replace(QUESTIONS, questions=(replace(first, text=first.text + "!"), *QUESTIONS.questions[1:]))
    assert sets.approved(edited.digest()) is None
    waiting = sets.submit(edited, NOW, text_digest="e" * 64)
    assert (waiting.questions.id != QUESTIONS.id, waiting.state) == (True, SetState.PENDING)
    assert sets.get(QUESTIONS.id).state is SetState.APPROVED


@pytest.mark.parametrize("column", ["text", "expected_focus", "anchors", "competency", "subtype"])
def test_one_changed_character_in_the_database_is_noticed(tmp_path: Path, column: str) -> None:
    with InterviewStore.open(tmp_path) as store:
        store.question_sets.submit(QUESTIONS, NOW, text_digest=TEXT)
        store.question_sets.decide(QUESTIONS.id, approve("Ada"), needed=1)
    changed = {
        "anchors": "replace(anchors, 'names one', 'names two')",
        "subtype": "'coding'",
    }.get(column, f"{column} || '.'")
    with closing(sqlite3.connect(tmp_path / "interviews.db")) as connection, connection:
        connection.execute(f"UPDATE questions SET {column} = {changed} WHERE position = 1")
    with InterviewStore.open(tmp_path) as store:
        with pytest.raises(DataFolderError, match="was changed in the database"):
            store.question_sets.approved(QUESTIONS.digest())
        with pytest.raises(DataFolderError, match="was changed in the database"):
            store.question_sets.get(QUESTIONS.id)


def test_the_list_is_newest_first_and_by_state(sets: QuestionSetStore) -> None:
    for number in range(1, 4):
        sets.submit(other(number), NOW + timedelta(number), text_digest=str(number))
    sets.decide(other(2).id, approve("Ada"), needed=1)
    assert [stored.questions.id for stored in sets.page()] == [other(number).id for number in (3, 2, 1)]
    assert [stored.questions.id for stored in sets.page(2)] == [other(number).id for number in (3, 2)]
    assert [stored.questions.id for stored in sets.page(state=SetState.APPROVED)] == [other(2).id]


def test_sets_that_were_only_asked_from_are_not_listed(tmp_path: Path) -> None:
    with InterviewStore.open(tmp_path) as store:
        store.plan(a_plan(), created=NOW, approved_by="operator")
        assert store.question_sets.page() == ()
        assert store.question_sets.get(QUESTIONS.id).state is SetState.KEPT
        # Submitting it later makes it wait.
        assert store.question_sets.submit(QUESTIONS, NOW, text_digest=TEXT).state is SetState.PENDING


def test_a_set_that_is_not_there(sets: QuestionSetStore) -> None:
    assert sets.find(QUESTIONS.id) is None
    with pytest.raises(DataFolderError, match="There is no question set"):
        sets.get(QUESTIONS.id)
    with pytest.raises(DataFolderError, match="There is no question set"):
        sets.decide(QUESTIONS.id, approve("Ada"), needed=1)


def test_a_filled_older_database_keeps_its_sets(tmp_path: Path) -> None:
    # What questions show had no columns then.
    older = tuple(replace(each, code="", image="", image_text="") for each in QUESTIONS.questions)
    plan = a_plan(questions=replace(QUESTIONS, questions=older))
    with InterviewStore.open(tmp_path) as store:
        store.plan(plan, created=NOW, approved_by=None)
    downgrade(sqlite_url(tmp_path / "interviews.db"), "0001")
    with InterviewStore.open(tmp_path) as store:
        assert store.get(plan.id).plan == plan
        assert store.question_sets.get(QUESTIONS.id).state is SetState.KEPT


def test_what_was_written_with_a_cv_is_asked_of_its_candidate_only(database_url: str, tmp_path: Path) -> None:
    with InterviewStore.open(tmp_path, database_url) as store:
        store.question_sets.submit(QUESTIONS, NOW, text_digest=TEXT, cv_of="C-7")
        for candidate in ("C-8", ""):
            with pytest.raises(QuestionFileError, match="with the CV of the candidate C-7"):
                store.plan(a_plan(), created=NOW, approved_by="Ada", candidate_id=candidate)
            with pytest.raises(QuestionFileError, match="with the CV of the candidate C-7"):
                store.question_sets.require_own(QUESTIONS, candidate)
        assert store.page().items == ()
        assert store.plan(a_plan(), created=NOW, approved_by="Ada", candidate_id="C-7").number == 1
        assert (
            store.question_sets.get(QUESTIONS.id).cv_of
            == store.question_sets.candidate_of(QUESTIONS)
            == "C-7"
        )


def test_an_edited_copy_stays_the_candidates(database_url: str, tmp_path: Path) -> None:
    edited = replace(other(1), id=QUESTIONS.id)
    with InterviewStore.open(tmp_path, database_url) as store:
        store.question_sets.submit(QUESTIONS, NOW, text_digest=TEXT, cv_of="C-7")
        copy = store.question_sets.submit(edited, NOW, text_digest="e" * 64)
        assert (copy.cv_of, copy.questions.id == QUESTIONS.id) == ("C-7", False)
        with pytest.raises(QuestionFileError, match="C-7"):
            store.plan(a_plan(questions=edited), created=NOW, approved_by="Ada", candidate_id="C-8")


def test_a_cv_that_is_nobodys_keeps_a_set_from_being_approved(sets: QuestionSetStore) -> None:
    sets.submit(QUESTIONS, NOW, text_digest=TEXT, cv_of="")
    with pytest.raises(QuestionFileError, match="nobody said whose"):
        sets.decide(QUESTIONS.id, approve("Ada"), needed=1)
    assert sets.get(QUESTIONS.id).state is SetState.PENDING
    assert sets.decide(QUESTIONS.id, REJECT, needed=1).state is SetState.REJECTED


def test_the_sets_that_a_candidate_may_be_asked(sets: QuestionSetStore) -> None:
    for number, cv_of in enumerate((None, "C-7", "C-8"), 1):
        sets.submit(other(number), NOW + timedelta(minutes=number), text_digest="", cv_of=cv_of)
    assert [each.cv_of for each in sets.page(candidate_id="C-7")] == ["C-7", None]
    assert [each.cv_of for each in sets.page(1, candidate_id="")] == [None]
    assert [each.cv_of for each in sets.page()] == ["C-8", "C-7", None]

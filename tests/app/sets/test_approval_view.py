"""Question sets as the window shows them and has them decided."""

from __future__ import annotations

from pathlib import Path

from interview_desktop.app.paths import DataFolder
from interview_desktop.app.sets.approval_view import SetDecision, approved_sets, decide_set, sets_to_approve
from interview_desktop.app.sets.approving import submit
from interview_desktop.app.settings import Settings
from interview_desktop.storage.store import InterviewStore
from tests.fakes.question_sets import waiting_set
from tests.storage.samples import NOW

QUESTIONS = waiting_set().questions


def filled(root: Path) -> DataFolder:
    folder = DataFolder(root)
    folder.prepare()
    with InterviewStore.open(folder.root) as store:
        submit(store.question_sets, QUESTIONS, NOW)
    return folder


def test_a_folder_without_a_database_has_no_sets_and_gets_none(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    assert sets_to_approve(Settings(), folder) == ()
    assert approved_sets(folder) == ()
    assert not folder.database.exists()


def test_two_people_approve_and_then_it_may_be_asked(tmp_path: Path) -> None:
    folder, settings = filled(tmp_path), Settings(approvals=2)
    (shown,) = sets_to_approve(settings, folder)
    assert (shown.state, shown.missing) == ("pending", 2)
    assert any(finding.position == 2 and "two things" in finding.message for finding in shown.findings)
    once = decide_set(settings, folder, SetDecision(QUESTIONS.id, approves=True, by="Ada", reason=""), NOW)
    assert (once.state, once.missing, once.approvers) == ("pending", 1, ("Ada",))
    assert approved_sets(folder) == ()
    twice = decide_set(settings, folder, SetDecision(QUESTIONS.id, approves=True, by="Grace", reason=""), NOW)
    assert (twice.state, twice.missing) == ("approved", 0)
    assert approved_sets(folder) == (QUESTIONS,)


def test_a_rejection_ends_it_and_keeps_its_reason(tmp_path: Path) -> None:
    folder, settings = filled(tmp_path), Settings()
    decide_set(settings, folder, SetDecision(QUESTIONS.id, approves=True, by="Ada", reason=""), NOW)
    decide_set(settings, folder, SetDecision(QUESTIONS.id, approves=False, by="Ada", reason="Too long"), NOW)
    (shown,) = sets_to_approve(settings, folder)
    assert (shown.state, shown.missing, shown.approvers) == ("rejected", 1, ())
    assert shown.decisions[-1].reason == "Too long"
    assert approved_sets(folder) == ()

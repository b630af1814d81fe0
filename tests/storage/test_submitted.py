"""Interviews that are started over an interface: whose they are, and answers that arrive one by one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from interview_desktop.core.approval import Decision, Verdict
from interview_desktop.core.errors import NameTaken, UnknownId
from interview_desktop.core.transcript import NoSpeech, Standing
from interview_desktop.storage.listing import Wanted
from interview_desktop.storage.records import Origin
from interview_desktop.storage.store import InterviewStore
from interview_desktop.storage.tables import InterviewStatus
from tests.storage.samples import NOW, QUESTIONS, a_plan, an_answer, an_outcome

ADA = Origin("5d0c1a4e-7e1a-4c8f-8e76-6a0f6b1d2c01", "audio", {"voice_id": "nova"})


@pytest.fixture
def store(tmp_path: Path) -> Iterator[InterviewStore]:
    with InterviewStore.open(tmp_path) as opened:
        yield opened


def test_an_interview_belongs_to_who_started_it_and_lists_know_it(store: InterviewStore) -> None:
    theirs, kiosk = a_plan(), a_plan()
    store.plan(theirs, created=NOW, approved_by=None, origin=ADA)
    store.plan(kiosk, created=NOW, approved_by=None)
    found = store.get(theirs.id).summary
    assert (found.owner_id, found.interface, found.details) == (ADA.owner_id, "audio", {"voice_id": "nova"})
    assert store.get(kiosk.id).summary.owner_id == ""
    assert [each.id for each in store.page(wanted=Wanted(owner_id=ADA.owner_id)).items] == [theirs.id]
    assert [each.id for each in store.page(wanted=Wanted(interface="audio")).items] == [theirs.id]
    assert [each.id for each in store.page(wanted=Wanted(interface="")).items] == [kiosk.id]


def test_the_last_answer_that_was_submitted_counts_until_the_interview_ends(
    store: InterviewStore, tmp_path: Path
) -> None:
    plan = a_plan()
    store.plan(plan, created=NOW, approved_by=None, origin=ADA)
    first, second = str(uuid4()), str(uuid4())
    store.submissions.enter(plan.id, an_answer(1, 1), answer_id=first, audio="answer_1.webm", at=NOW)
    store.submissions.enter(
        plan.id,
        replace(an_answer(1, 1), recognition=NoSpeech("test")),
        answer_id=second,
        audio="answer_2.ogg",
        at=NOW + timedelta(minutes=1),
    )
    assert store.submissions.files(plan.id) == ("answer_1.webm", "answer_2.ogg")
    record = store.get(plan.id)
    assert record.summary.status is InterviewStatus.RUNNING
    told = [
        (each.id, each.answer.take, each.kept, each.audio, each.answer.standing) for each in record.answers
    ]
    assert told == [
        (first, 1, False, "answer_1.webm", Standing.OTHER),
        (second, 2, True, "answer_2.ogg", Standing.COUNTS),
    ]
    assert [each.submitted for each in record.answers] == [NOW, NOW + timedelta(minutes=1)]
    store.finish(an_outcome(tmp_path, plan.id))
    with pytest.raises(NameTaken):
        store.submissions.enter(plan.id, an_answer(2, 1), answer_id=str(uuid4()), audio="", at=NOW)


def test_a_question_leads_to_its_interview(store: InterviewStore) -> None:
    plan = a_plan()
    store.plan(plan, created=NOW, approved_by=None)
    asked = store.get(plan.id).questions[1]
    assert store.submissions.interview_of(asked.question_id) == plan.id
    assert store.submissions.interview_of(asked.number) == plan.id
    for unknown in (str(uuid4()), 999):
        with pytest.raises(UnknownId):
            store.submissions.interview_of(unknown)


def test_interviews_that_wait_know_what_is_decided_about_their_questions(store: InterviewStore) -> None:
    sets = store.question_sets
    sets.submit(QUESTIONS, NOW, text_digest="")
    waiting, begun = a_plan(), a_plan()
    for plan in (waiting, begun):
        store.plan(plan, created=NOW, approved_by=None)
    store.begin(begun.id, NOW)

    def approved(plan: str) -> set[tuple[bool, str]]:
        return {(each.approved, each.approved_by) for each in store.get(plan).questions}

    sets.decide(QUESTIONS.id, Decision(Verdict.APPROVE, "Ada", NOW, ""), needed=2)
    assert approved(waiting.id) == {(False, "")}
    sets.decide(QUESTIONS.id, Decision(Verdict.APPROVE, "Bo", NOW, ""), needed=2)
    assert approved(waiting.id) == {(True, "Ada, Bo")}
    assert approved(begun.id) == {(False, "")}
    sets.decide(QUESTIONS.id, Decision(Verdict.REJECT, "Bo", NOW, "no"), needed=2)
    assert approved(waiting.id) == {(False, "")}

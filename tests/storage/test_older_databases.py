"""A filled database of an older version is brought up to date, and nothing of it is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from interview_desktop.core.retention import ObjectClass
from interview_desktop.storage.database import downgrade
from interview_desktop.storage.listing import Wanted
from interview_desktop.storage.store import InterviewStore
from interview_desktop.storage.tables import InterviewStatus
from tests.storage.samples import CONSENT, NOW, a_plan, an_answer, an_outcome

REVISIONS = Path(__file__).parents[2] / "interview_desktop" / "storage" / "migrations" / "versions"


@pytest.mark.slow
def test_from_older_versions(tmp_path: Path, database_url: str) -> None:
    plan = a_plan()
    with InterviewStore.open(tmp_path, database_url) as store:
        store.plan(plan, CONSENT, created=NOW, approved_by="Ada", candidate_id="K-17")
        store.begin(plan.id, NOW)
        store.finish(an_outcome(tmp_path, plan.id, an_answer()), kept=(1,))
    revisions = sorted(path.name[:4] for path in REVISIONS.glob("0*.py"))
    assert len(revisions) >= 14
    # Every other one: what one revision makes the next must take as well.
    for revision in reversed(revisions[:-1:2]):
        downgrade(database_url, revision)
        with InterviewStore.open(tmp_path, database_url) as store:
            found = store.page(wanted=Wanted(words="k-17", statuses=(InterviewStatus.COMPLETED,)))
            assert [item.id for item in found.items] == [plan.id], revision
            record = store.get(plan.id)
            assert record.plan.questions.questions[0].text == plan.questions.questions[0].text
            assert record.answers[0].answer.recognition == an_answer().recognition, revision
            assert record.consent == CONSENT
            kinds = store.retention.entry(plan.id)
            assert kinds is not None
            assert {ObjectClass.VIDEO, ObjectClass.TRANSCRIPT, ObjectClass.CONSENT} <= kinds.classes, revision

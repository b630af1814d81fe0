"""Scores, ratings, overrides and lab runs in the store."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from interview_desktop.core.errors import DataFolderError, EnvironmentFault, NameTaken
from interview_desktop.core.scoring import Measure, Override, Rating
from interview_desktop.storage.assessments import LabRun
from interview_desktop.storage.store import InterviewStore
from tests.core.test_scoring import ASSESSMENT
from tests.storage.samples import NOW, a_plan

INTERVIEW = "0b8a5f0e-3a8e-4a5e-9f39-2f1f6a4c0001"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[InterviewStore]:
    with InterviewStore.open(tmp_path) as opened:
        opened.plan(a_plan(INTERVIEW), created=NOW, approved_by=None)
        yield opened


def test_assessments_stand_beside_each_other(store: InterviewStore) -> None:
    first = replace(ASSESSMENT, interview_id=INTERVIEW)
    second = replace(first, id="b", made_at="2030-01-03T09:00:00+00:00")
    store.assessments.add(second)
    store.assessments.add(first)
    assert store.assessments.of(INTERVIEW) == (first, second)
    with pytest.raises(NameTaken):
        store.assessments.add(first)
    with pytest.raises(DataFolderError, match="no interview"):
        store.assessments.add(replace(first, id="c", interview_id="nobody"))


def test_a_mark_changes_until_it_is_locked(store: InterviewStore) -> None:
    mark = Rating(INTERVIEW, 1, "me", 3)
    store.assessments.rate(mark)
    locked = replace(mark, mark=4, seconds=30.0, locked_at="2030-01-02T10:00:00Z")
    store.assessments.rate(locked)
    assert store.assessments.ratings(INTERVIEW) == (locked,)
    with pytest.raises(EnvironmentFault, match="locked"):
        store.assessments.rate(replace(mark, mark=1))
    with pytest.raises(EnvironmentFault, match="no mark"):
        store.assessments.rate(replace(mark, number=2, mark=6))
    assert store.assessments.ratings() == (locked,)


def test_an_override_stands_beside_the_score(store: InterviewStore) -> None:
    given = replace(ASSESSMENT, interview_id=INTERVIEW)
    store.assessments.add(given)
    override = Override(
        given.id, 1, Measure.OVERALL, 80.0, "It answers the question", "me", "2030-01-02T10:00:00Z"
    )
    store.assessments.override(override)
    assert store.assessments.overrides(given.id) == (override,)
    assert store.assessments.of(INTERVIEW) == (given,)
    for wrong in (replace(override, reason=" "), replace(override, value=101.0)):
        with pytest.raises(EnvironmentFault):
            store.assessments.override(wrong)
    with pytest.raises(DataFolderError, match="no assessment"):
        store.assessments.override(replace(override, assessment_id="nothing"))


def test_the_last_lab_run_of_a_version_holds(store: InterviewStore) -> None:
    run = LabRun("1.0", "rules", "model", NOW, ({"test": "x", "measure": "overall", "passed": False},))
    assert store.assessments.last_lab_run("1.0", "rules", "model") is None
    store.assessments.add_lab_run(run)
    better = replace(run, checks=({"test": "x", "measure": "overall", "passed": True},))
    store.assessments.add_lab_run(better)
    assert store.assessments.last_lab_run("1.0", "rules", "model") == better
    assert store.assessments.last_lab_run("2.0", "rules", "model") is None

"""People's marks and overrides: whose, when locked, what they open, and what is entered in the audit log."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from interview_desktop.app.clock import SystemClock
from interview_desktop.app.people import Person
from interview_desktop.app.scoring.raters import rater_report, report_lines
from interview_desktop.app.scoring.rating import Viewer, override, rate, shown, viewer
from interview_desktop.core.errors import AccessRefused, DataFolderError, EnvironmentFault
from interview_desktop.core.scoring import Measure, Rating
from interview_desktop.storage.people_tables import Role
from interview_desktop.storage.store import InterviewStore
from tests.core.test_scoring import ASSESSMENT
from tests.storage.samples import NOW, a_plan, an_answer, an_outcome

ID = "0b8a5f0e-3a8e-4a5e-9f39-2f1f6a4c0003"
CLOCK = SystemClock()
BO, OPERATOR = Viewer("Bo", operator=False), Viewer("me", operator=True)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[InterviewStore]:
    """An interview of two questions, both answered and scored by the program."""
    with InterviewStore.open(tmp_path) as opened:
        opened.plan(a_plan(ID), created=NOW, approved_by=None)
        opened.begin(ID, NOW)
        opened.finish(an_outcome(tmp_path, ID, an_answer(1), an_answer(2)), kept=(1, 1))
        opened.assessments.add(replace(ASSESSMENT, interview_id=ID))
        yield opened


def test_a_score_opens_with_the_own_mark_and_not_with_a_draft(store: InterviewStore) -> None:
    assert shown(store, ID, BO).hidden == (1, 2)
    rate(store, CLOCK, ID, 1, 2, rater="Bo", draft=True)
    assert shown(store, ID, BO).hidden == (1, 2)
    rate(store, CLOCK, ID, 1, 4, rater="Bo", note=" Clear. ", seconds=40)
    seen = shown(store, ID, BO)
    assert seen.hidden == (2,)
    assert [answer.number for answer in seen.assessments[0].answers] == [1]
    assert [(each.mark, each.note) for each in seen.ratings] == [(4, "Clear.")]
    with pytest.raises(EnvironmentFault, match="locked"):
        rate(store, CLOCK, ID, 1, 5, rater="Bo")
    everything = shown(store, ID, OPERATOR)
    assert everything.hidden == ()
    assert len(everything.assessments[0].answers) == 2


def test_marks_of_others_wait_too(store: InterviewStore) -> None:
    rate(store, CLOCK, ID, 1, 5, rater="Ada")
    assert shown(store, ID, BO).ratings == ()
    rate(store, CLOCK, ID, 1, 3, rater="Bo")
    assert {each.rater for each in shown(store, ID, BO).ratings} == {"Ada", "Bo"}
    rate(store, CLOCK, ID, 2, 5, rater="Ada", draft=True)
    assert len(shown(store, ID, OPERATOR).ratings) == 2, "a draft is nobody else's"


def test_an_override_waits_for_the_own_mark_and_stands_beside(store: InterviewStore) -> None:
    with pytest.raises(AccessRefused, match="your own mark"):
        override(store, CLOCK, ID, 1, "overall", 80, reason="x", by=BO)
    rate(store, CLOCK, ID, 1, 4, rater="Bo")
    made = override(store, CLOCK, ID, 1, "overall", 80, reason=" It answers it. ", by=BO)
    assert (made.measure, made.value, made.reason, made.by) == (Measure.OVERALL, 80, "It answers it.", "Bo")
    assert shown(store, ID, BO).overrides == (made,)
    assert shown(store, ID, Viewer("Cem", operator=False)).overrides == ()
    (kept,) = store.assessments.of(ID)
    assert kept == replace(ASSESSMENT, interview_id=ID)


def test_an_override_is_of_the_latest_scores_unless_said(store: InterviewStore) -> None:
    newer = replace(ASSESSMENT, id="b", interview_id=ID, made_at="2030-01-03T09:00:00+00:00")
    store.assessments.add(newer)
    made = override(store, CLOCK, ID, 2, "grammar", 5, reason="x", by=OPERATOR)
    assert made.assessment_id == "b"
    made = override(store, CLOCK, ID, 2, "grammar", 5, reason="x", by=OPERATOR, assessment_id=ASSESSMENT.id)
    assert made.assessment_id == ASSESSMENT.id


@pytest.mark.parametrize(
    ("number", "measure", "value", "reason"),
    [(3, "overall", 5, "x"), (1, "charm", 5, "x"), (1, "rubric", 5, "x"), (1, "overall", 5, " ")],
)
def test_an_override_of_nothing_or_without_a_reason_is_told(
    store: InterviewStore, number: int, measure: str, value: float, reason: str
) -> None:
    with pytest.raises(EnvironmentFault):
        override(store, CLOCK, ID, number, measure, value, reason=reason, by=OPERATOR)
    assert shown(store, ID, OPERATOR).overrides == ()


def test_an_override_of_one_of_several_criteria_is_refused(store: InterviewStore) -> None:
    (first, second) = ASSESSMENT.answers
    rubric = replace(first.scores[0], measure=Measure.RUBRIC, name="care")
    several = replace(first, scores=(*first.scores, rubric, replace(rubric, name="result")))
    store.assessments.add(replace(ASSESSMENT, id="c", interview_id=ID, answers=(several, second)))
    with pytest.raises(EnvironmentFault, match="several criteria"):
        override(store, CLOCK, ID, 1, "rubric", 50, reason="x", by=OPERATOR)


def test_only_answers_can_be_rated(store: InterviewStore) -> None:
    with pytest.raises(EnvironmentFault, match="Questions with an answer: 1, 2"):
        rate(store, CLOCK, ID, 3, 4, rater="Bo")
    with pytest.raises(DataFolderError, match="no interview"):
        rate(store, CLOCK, "nobody", 1, 4, rater="Bo")
    with pytest.raises(EnvironmentFault, match="no mark"):
        rate(store, CLOCK, ID, 1, 6, rater="Bo")


def test_the_audit_log_says_who_rated_and_overrode_and_not_how(store: InterviewStore) -> None:
    rate(store, CLOCK, ID, 1, 3, rater="Bo", draft=True)
    assert store.audit.page() == ()
    rate(store, CLOCK, ID, 1, 4, rater="Bo", note="secret words")
    override(store, CLOCK, ID, 1, "overall", 81, reason="secret words", by=BO)
    deeds = store.audit.page(about=ID)
    assert [(deed.who, deed.action, deed.subject) for deed in deeds] == [
        ("Bo", "interview.overrode", f"interview {ID}"),
        ("Bo", "interview.rated", f"interview {ID}"),
    ]
    assert "secret" not in str(deeds)
    assert "81" not in str([dict(deed.detail) for deed in deeds])
    assert store.audit.first_broken() is None


@pytest.mark.parametrize(
    ("role", "named", "operator"),
    [
        (None, False, True),
        (None, True, False),
        (Role.OPERATOR, True, True),
        (Role.REVIEWER, True, False),
        (Role.ADMIN, True, False),
        (Role.PROCTOR, True, False),
    ],
)
def test_only_who_rates_nobody_sees_everything(role: Role | None, *, named: bool, operator: bool) -> None:
    assert viewer(Person("x", role), named=named).operator is operator


def test_figures_of_raters_say_too_few(store: InterviewStore) -> None:
    assert list(report_lines(rater_report(store))) == ["Nobody has locked a mark yet."]
    for rater in ("Ada", "Bo"):
        for number in (1, 2):
            rate(store, CLOCK, ID, number, 2 + number, rater=rater, seconds=30)
    found = rater_report(store, ID)
    assert [(each.rater, each.answers, each.severity, each.note) for each in found.raters] == [
        ("Ada", 2, None, "too few"),
        ("Bo", 2, None, "too few"),
    ]
    assert (found.pairs[0].kappa, found.pairs[0].note, found.icc) == (None, "too few", None)
    assert "too few" in "\n".join(report_lines(found))


def many_rated(store: InterviewStore, folder: Path) -> None:
    """Six answers of three interviews, each marked by two people."""
    marks = ((1, 1), (2, 3), (3, 3), (4, 4), (5, 5), (5, 4))
    for place in range(3):
        interview = f"0b8a5f0e-3a8e-4a5e-9f39-2f1f6a4c010{place}"
        store.plan(a_plan(interview), created=NOW, approved_by=None)
        store.begin(interview, NOW)
        store.finish(an_outcome(folder, interview, an_answer(1), an_answer(2)), kept=(1, 1))
        for number in (1, 2):
            given = marks[2 * place + number - 1]
            for rater, mark in zip(("Ada", "Bo"), given, strict=True):
                rate(store, CLOCK, interview, number, mark, rater=rater, seconds=6)


@pytest.mark.slow
def test_figures_over_several_interviews(store: InterviewStore, tmp_path: Path) -> None:
    many_rated(store, tmp_path)
    found = rater_report(store)
    ada, bo = found.raters
    assert ada.severity == pytest.approx(0)
    assert bo.answers == 6
    assert ada.time_ratio == pytest.approx(2), "answers of three seconds"
    assert found.pairs[0].kappa is not None
    assert found.icc is not None
    assert 0.8 < found.pairs[0].kappa < 1
    assert 0.8 < found.icc < 1


def test_without_the_statistics_the_other_figures_are_there(
    store: InterviewStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many_rated(store, tmp_path)
    for name in ("sklearn", "sklearn.metrics", "pandas", "pingouin"):
        monkeypatch.setitem(sys.modules, name, None)
    found = rater_report(store)
    assert [each.answers for each in found.raters] == [6, 6]
    assert (found.pairs, found.icc) == ((), None)
    told = "\n".join(report_lines(found))
    assert "pip install '.[raters]'" in told
    assert "ICC" not in told


def test_who_does_not_say_how_long_is_not_taken_for_fast(store: InterviewStore) -> None:
    store.assessments.rate(Rating(ID, 1, "Bo", 3, locked_at=NOW.isoformat()))
    assert rater_report(store).raters[0].time_ratio is None

"""Lists are narrowed by state, words and days, follow page by page, and are answered from an index."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import event

from interview_desktop.core.models import InterviewPlan
from interview_desktop.core.retention import ObjectClass
from interview_desktop.storage.database import Database, sqlite_url
from interview_desktop.storage.listing import Wanted
from interview_desktop.storage.store import InterviewStore
from interview_desktop.storage.tables import InterviewStatus, SetState
from interview_desktop.storage.terms import words_of
from tests.storage.samples import CONSENT, NOW, QUESTIONS, a_plan, an_answer, an_outcome


def planned(store: InterviewStore, candidate: str, day: int, title: str = "Round one") -> InterviewPlan:
    plan = a_plan(questions=replace(QUESTIONS, title=title))
    store.plan(plan, CONSENT, created=NOW + timedelta(days=day), approved_by=None, candidate_id=candidate)
    return plan


@pytest.fixture
def store(tmp_path: Path, database_url: str) -> Iterator[InterviewStore]:
    with InterviewStore.open(tmp_path, database_url) as opened:
        yield opened


@pytest.fixture
def filled(store: InterviewStore) -> InterviewStore:
    """Five interviews, a day after each other; the second and fourth run."""
    for day, (candidate, title) in enumerate(
        [("K-17", "Python"), ("K-18", "Python Entwickler"), ("Ärger-1", "Go"), ("k-170", "Go"), ("", "")]
    ):
        plan = planned(store, candidate, day, title)
        if day in (1, 3):
            store.begin(plan.id, NOW)
    return store


def numbers(store: InterviewStore, **wanted: object) -> list[int]:
    return [item.number for item in store.page(wanted=Wanted(**wanted)).items]  # type: ignore[arg-type]


def test_words_find_what_they_begin(filled: InterviewStore) -> None:
    for words, found in (
        ("", [5, 4, 3, 2, 1]),
        ("k-17", [4, 1]),
        ("K", [4, 2, 1]),
        ("pyth", [2, 1]),
        ("entwick pyth", [2]),
        ("python go", []),
        ("ÄRGER", [3]),
        ("nothing", []),
        ("%", []),
        ("'; --", []),
    ):
        assert numbers(filled, words=words) == found, words


def test_an_id_finds_its_interview(filled: InterviewStore) -> None:
    third = filled.get(3).summary.id
    assert numbers(filled, words=third.upper()) == [3]
    assert 3 in numbers(filled, words=third[:6])


def test_states_and_days_narrow(filled: InterviewStore) -> None:
    running, waiting = InterviewStatus.RUNNING, InterviewStatus.PLANNED
    assert numbers(filled, statuses=(running,)) == [4, 2]
    assert numbers(filled, statuses=(running, waiting)) == [5, 4, 3, 2, 1]
    assert numbers(filled, statuses=(waiting,), words="k") == [1]
    one, three = NOW + timedelta(days=1), NOW + timedelta(days=3)
    assert numbers(filled, since=one, until=three) == [3, 2]
    assert numbers(filled, since=three) == [5, 4]
    assert numbers(filled, until=NOW) == []
    assert numbers(filled, since=one, statuses=(running,), words="k") == [4, 2]


def test_pages_follow_without_gap_or_repeat(filled: InterviewStore) -> None:
    for wanted in (Wanted(), Wanted(words="k"), Wanted(statuses=tuple(InterviewStatus))):
        everything = [item.number for item in filled.page(wanted=wanted).items]
        found: list[int] = []
        page = filled.page(2, wanted=wanted)
        while True:
            found += [item.number for item in page.items]
            if page.next is None:
                break
            page = filled.page(2, before=page.next, wanted=wanted)
        assert found == everything


def test_an_erased_interview_is_found_by_no_word(filled: InterviewStore) -> None:
    filled.retention.remove(filled.get(1).summary.id, by="Ada", reason="", at=NOW)
    assert numbers(filled, words="k-17") == [4]


def test_what_is_kept_is_known_by_class(store: InterviewStore, tmp_path: Path) -> None:
    plan = planned(store, "C-1", 0)
    assert classes(store, plan.id) == {ObjectClass.CONSENT}
    store.begin(plan.id, NOW)
    store.finish(an_outcome(tmp_path, plan.id, an_answer()), kept=(1,))
    assert classes(store, plan.id) == set(ObjectClass) - {
        ObjectClass.SCORES,
        ObjectClass.RATINGS,
        ObjectClass.DEMOGRAPHICS,
        ObjectClass.LOGS,
    }
    (oldest,) = store.retention.oldest(ObjectClass.CONSENT, 9)
    assert oldest.since == NOW + timedelta(minutes=9), "the consent too is as old as the end of the interview"


def classes(store: InterviewStore, interview: str) -> set[ObjectClass]:
    entry = store.retention.entry(interview)
    assert entry is not None
    return set(entry.classes)


def test_words_are_cut_and_folded() -> None:
    assert words_of("Straße  STRASSE a_b 12-x") == ["strasse", "a", "b", "12", "x"]
    assert words_of("x" * 40) == ["x" * 12]


@pytest.fixture
def plans(tmp_path: Path) -> Iterator[tuple[InterviewStore, list[str]]]:
    """A store on SQLite, and the plan of every query that it makes."""
    database = Database.open(sqlite_url(tmp_path / "interviews.db"))
    seen: list[str] = []

    def explain(_connection: object, cursor: object, statement: str, values: object, *_: object) -> None:
        if statement.startswith("SELECT"):
            rows = cursor.connection.execute(f"EXPLAIN QUERY PLAN {statement}", values)  # type: ignore[attr-defined]
            seen.extend(str(row[3]) for row in rows)

    event.listen(database._engine, "before_cursor_execute", explain)
    with InterviewStore(database, tmp_path) as store:
        planned(store, "C-1", 0)
        seen.clear()
        yield store, seen


@pytest.mark.parametrize(
    "wanted",
    [
        Wanted(),
        Wanted(statuses=(InterviewStatus.COMPLETED,)),
        Wanted(statuses=tuple(InterviewStatus)),
        Wanted(words="k"),
        Wanted(words="c 1 python", statuses=(InterviewStatus.RUNNING,)),
        Wanted(since=NOW, until=NOW + timedelta(days=9)),
        Wanted(words="c", since=NOW, statuses=tuple(InterviewStatus)),
    ],
)
def test_no_list_scans_or_sorts_a_table(plans: tuple[InterviewStore, list[str]], wanted: Wanted) -> None:
    store, seen = plans
    store.page(50, before=100, wanted=wanted)
    assert seen
    assert not [plan for plan in seen if plan.startswith("SCAN") or "TEMP B-TREE" in plan]


def test_no_history_scans_or_sorts_a_table(plans: tuple[InterviewStore, list[str]]) -> None:
    store, seen = plans
    interview = store.get(1).summary.id
    for kind in ObjectClass:
        store.retention.oldest(kind, 50)
    store.retention.marked(50)
    store.retention.entry(interview)
    store.audit.page(50, before=9)
    store.audit.page(50, before=9, who="Ada")
    store.audit.page(50, before=9, action="interview.viewed")
    store.question_sets.page(50)
    store.question_sets.page(50, state=SetState.APPROVED, before=store.question_sets.get(QUESTIONS.id))
    store.assessments.rated_by("Ada", before=9)
    assert not [plan for plan in seen if plan.startswith("SCAN") or "TEMP B-TREE" in plan]
    # Of one interview, or of those that run at this moment, there are few enough to be put in order.
    store.assessments.of(interview)
    store.assessments.ratings(interview)
    store.unfinished()
    assert not [plan for plan in seen if plan.startswith("SCAN")]

"""The benchmark of the store asks a store that is really filled, for every list there is."""

from __future__ import annotations

from pathlib import Path

from interview_desktop.app.bench import store as bench
from interview_desktop.core.retention import ObjectClass
from interview_desktop.storage.listing import Wanted
from interview_desktop.storage.store import FILE_NAME, InterviewStore


def test_what_is_filled_is_a_store(tmp_path: Path) -> None:
    InterviewStore.open(tmp_path).close()
    bench.fill(tmp_path / FILE_NAME, 60)
    with InterviewStore.open(tmp_path) as store:
        assert [item.number for item in store.page(3).items] == [60, 59, 58]
        assert [item.number for item in store.page(3, wanted=Wanted(words="k000017")).items] == [17]
        assert len(store.get(17).answers) == bench.ANSWERS
        assert len(store.retention.oldest(ObjectClass.VIDEO, 5)) == 5
        assert store.retention.marked(9)
        assert store.assessments.rated_by("Ada").items
        assert store.question_sets.page()
        fresh = store.review_list.page("Ada", 5)
        assert [each.answers for each in fresh.items] == [bench.ANSWERS] * 5


def test_every_question_is_measured(tmp_path: Path) -> None:
    figures = bench.bench_store(interviews=200, folder=tmp_path)
    measured = {figure.what: figure for figure in figures}
    for start in ("list", "search", "audit", "raters", "retention", "approvals", "review list"):
        assert [what for what in measured if what.startswith(start)], start
    assert all(figure.value is not None for figure in figures)
    assert all(figure.target == bench.TARGET_MS for figure in figures if figure.unit == "ms")
    assert not list(tmp_path.iterdir())

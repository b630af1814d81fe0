"""What takes are among those of their question comes back from the store, also from rows that are older than that."""

from dataclasses import replace
from pathlib import Path

from sqlalchemy import text

from interview_desktop.core.transcript import Standing
from interview_desktop.storage.store import InterviewStore
from tests.storage.samples import NOW, a_plan, an_answer, an_outcome


def test_takes_come_back_with_their_standing_and_are_put_together(tmp_path: Path) -> None:
    plan = a_plan()
    takes = (
        replace(an_answer(1, 1, "nein"), standing=Standing.REPLACED),
        replace(an_answer(1, 2, "ja"), standing=Standing.INTERRUPTED),
        an_answer(1, 3, "gern"),
    )
    with InterviewStore.open(tmp_path) as store:
        store.plan(plan, created=NOW, approved_by=None)
        store.begin(plan.id, NOW)
        store.finish(an_outcome(tmp_path, plan.id, *takes), kept=(3, 0))
        record = store.get(plan.id)
        assert tuple(stored.answer for stored in record.answers) == takes
        (whole,) = record.whole_answers
        assert getattr(whole.answer.recognition, "text", "") == "ja gern"

        store._database.write(lambda session: session.execute(text("UPDATE answers SET standing = ''")))
        old = store.get(plan.id).answers
        assert [stored.answer.standing for stored in old] == [Standing.OTHER, Standing.OTHER, Standing.COUNTS]

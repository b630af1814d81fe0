"""Letting go of what is due: one interview that stands in the way keeps none of the others."""

from __future__ import annotations

from datetime import timedelta

from interview_desktop.storage.outbox_table import Task
from interview_desktop.storage.store import InterviewStore
from tests.e2e.commands import Commands, commands
from tests.storage.samples import NOW, a_plan

__all__ = ["commands"]

ELSEWHERE = "file:///a/share/that/is/gone"


def asked_to_go(store: InterviewStore) -> str:
    """An interview whose candidate asked for its erasure long ago."""
    plan = a_plan()
    store.plan(plan, created=NOW, approved_by=None)
    store.retention.request(plan.id, by="Ada", at=NOW - timedelta(days=4000))
    return plan.id


def brought_elsewhere(store: InterviewStore, interview_id: str) -> None:
    """Let a file of the interview lie at a place that is not configured."""
    store.outbox.enter(interview_id, [f"transcripts/{interview_id}.txt"], place=ELSEWHERE, at=NOW)
    item = store.outbox.take(at=NOW, lease=timedelta(minutes=1), place=ELSEWHERE, task=Task.PUT)
    assert item is not None and store.outbox.begun(item, ELSEWHERE)
    store.outbox.done(item, None, at=NOW)


def test_what_stands_in_the_way_is_told_and_the_others_go(commands: Commands) -> None:
    commands.folder.mkdir()
    with InterviewStore.open(commands.folder) as store:
        first, second, third = sorted(asked_to_go(store) for _ in range(3))
        brought_elsewhere(store, first)
        brought_elsewhere(store, third)
    said = commands("retention", "apply", "--yes")
    assert said.status == 1
    assert f"Erased: interview {second}" in said.stdout
    for left in (first, third):
        assert (
            f"Not all that is due of the interview {left} is removed. 1 file lies at the folder"
            in said.stderr
        )
    assert said.stderr.count("Set artifacts.folder to /a/share/that/is/gone, then erase again") == 2
    # What is not complete stays due, and is complete once it is possible.
    assert {each["interview_id"] for each in commands("retention", "list", "--json").json} == {first, third}
    again = commands("retention", "apply", "--yes", "--json")
    assert again.status == 1
    assert [(each["interview_id"], each["classes"]) for each in again.json] == [(first, []), (third, [])]
    assert all("which is not the place of the settings." in each["fault"] for each in again.json)
    assert all(each["remedy"].startswith("Set artifacts.folder") for each in again.json)
    for left in (first, third):
        assert commands("erase", left, "--yes", "--leave-elsewhere", "--reason", "shredded").status == 0
    assert commands("retention", "apply", "--yes").status == 0

"""What an erasure removed is told in words."""

from __future__ import annotations

from pathlib import Path

from interview_desktop.app.kept.removed import WORDS, in_words
from interview_desktop.storage.retention_tables import TombstoneRow
from interview_desktop.storage.store import InterviewStore
from interview_desktop.storage.tables import Base


def test_every_table_of_an_interview_has_words(tmp_path: Path) -> None:
    InterviewStore.open(tmp_path).close()  # knows every table
    names = {each.name for each in Base.metadata.sorted_tables if each.c.get("interview_id") is not None}
    assert names - {TombstoneRow.__tablename__} <= WORDS.keys()


def test_what_is_told_alike_is_counted_together_and_files_by_their_ending() -> None:
    removed = {"held_objects": 3, "retention": 1, "files .mp4": 2, "files lock": 1, "answers": 4}
    assert in_words(removed) == [
        ("answers", 4),
        ("entries that said what is kept and what is to be done", 4),
        ("files .mp4", 2),
        ("locks and marks of its files", 1),
    ]

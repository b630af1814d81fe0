"""What was removed of an interview, in the words of people: receipts count rows by their table and files by their ending."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

_BOOKKEEPING = "entries that said what is kept and what is to be done"
WORDS = {
    "interviews": "interviews",
    "interview_questions": "questions that were asked",
    "interview_results": "entries of where its files are",
    "question_sets": "question sets that only it was asked from",
    "questions": "questions of these sets",
    "approvals": "decisions about these sets",
    "answers": "answers",
    "consents": "consents",
    "assessments": "scores by the program",
    "ratings": "marks by people",
    "rating_drafts": "marks that were not locked",
    "overrides": "decisions about scores",
    "imported_answers": "answers that were brought in",
    "cvs": "CVs",
    "jobs": "jobs",
    "job_steps": "steps of jobs",
    "job_events": "messages of jobs",
    "replays": "answers of the service that were kept to be sent again",
    "held_objects": _BOOKKEEPING,
    "retention": _BOOKKEEPING,
    "class_erasures": _BOOKKEEPING,
    "outbox": _BOOKKEEPING,
    "keys": "keys of encryption",
    "files elsewhere": "files at the place for finished files",
    "files elsewhere missing": "files that were not at the place for finished files any more: none to remove",
    "files elsewhere left": "files that were NOT removed at another place, because somebody decided so",
}
"""By table, and for what is no row."""


def in_words(removed: Mapping[str, int]) -> list[tuple[str, int]]:
    """What was removed and how many of each, in order of the words.

    Args:
        removed: by the name of a table, or "files" with an ending, as receipts and tombstones keep it.
    """
    found: Counter[str] = Counter()
    for name, count in removed.items():
        found[_words(name)] += count
    return sorted(found.items())


def _words(name: str) -> str:
    if name in WORDS:
        return WORDS[name]
    kind, _, ending = name.partition(" ")
    if kind == "files":
        return f"files {ending}" if ending.startswith(".") else "locks and marks of its files"
    return name.replace("_", " ")

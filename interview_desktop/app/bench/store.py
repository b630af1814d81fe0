"""What lists and histories cost in a large store: every one of them on so many interviews, in a SQLite file of its own."""

from __future__ import annotations

import itertools
import json
import random
import sqlite3
import statistics
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from interview_desktop.app.bench.figures import Figure
from interview_desktop.core.models import AnswerTiming, InterviewPlan, Question, QuestionSet
from interview_desktop.core.rating_progress import Filter
from interview_desktop.core.retention import ObjectClass
from interview_desktop.core.transcript import Recognized
from interview_desktop.storage.listing import Wanted
from interview_desktop.storage.mapping import plan_content
from interview_desktop.storage.store import FILE_NAME, InterviewStore
from interview_desktop.storage.tables import InterviewStatus, SetState
from interview_desktop.storage.terms import terms_of

TARGET_MS = 50.0
ANSWERS = 2
PAGE = 50
_TRIES = 7
_RATERS = ("Ada", "Bo", "Cleo")
_FIRST = datetime(2025, 1, 1, tzinfo=UTC)
_KINDS = ("raw_media", "video", "transcript", "scores", "ratings", "consent")
_STATES = ("completed",) * 17 + ("stopped", "planned", "interrupted")


def bench_store(
    *, interviews: int, folder: Path | None = None, say: Callable[[str], None] = lambda line: None
) -> list[Figure]:
    """Fill a store, then ask for every list and history that the program has.

    Args:
        interviews: how many.
        folder: takes the database, which is removed again; the system's temporary folder when left out.
        say: hears what is being done.
    """
    with tempfile.TemporaryDirectory(prefix="bench-store-", dir=folder) as name:
        place = Path(name)
        InterviewStore.open(place).close()
        say(f"Filling a store with {interviews} interviews ...")
        began = time.perf_counter()
        fill(place / FILE_NAME, interviews)
        filled = time.perf_counter() - began
        with InterviewStore.open(place) as store:
            say("Asking ...")
            figures = [_figure(what, ask) for what, ask in _questions(store, interviews)]
        size = (place / FILE_NAME).stat().st_size / 1e6
    return [
        *figures,
        Figure("filling the store", filled, "s", note=f"{interviews} interviews of {ANSWERS} answers"),
        Figure("size of the database", size, "MB"),
    ]


def _figure(what: str, ask: Callable[[], Any]) -> Figure:
    """The median of some tries, the first one left out: it reads the pages of the file."""
    took: list[float] = []
    computed: list[float] = []
    for _ in range(_TRIES):
        began, busy = time.perf_counter(), time.thread_time()
        ask()
        took.append((time.perf_counter() - began) * 1000)
        computed.append((time.thread_time() - busy) * 1000)
    note = f"{statistics.median(computed):.1f} ms of processor; first time {took[0]:.1f} ms"
    return Figure(what, statistics.median(took[1:]), "ms", TARGET_MS, note)


def _questions(store: InterviewStore, count: int) -> Iterator[tuple[str, Callable[[], Any]]]:
    middle, old = count // 2, count // 100 + PAGE
    half = _FIRST + timedelta(minutes=middle)
    some = store.get(middle).summary.id

    def page(before: int | None = None, **wanted: Any) -> Callable[[], Any]:
        return lambda: store.page(PAGE, before=before, wanted=Wanted(**wanted))

    yield "list: first page", page()
    yield "list: a page from the middle", page(middle)
    yield "list: the last page", page(PAGE)
    yield "list: one state, an old page", page(old, statuses=(InterviewStatus.COMPLETED,))
    yield "list: three rare states", page(statuses=("planned", "interrupted", "stopped"))
    yield "list: a month in the middle", page(since=half, until=half + timedelta(days=30))
    yield "search: a candidate's code", page(words=f"k{middle:06d}")
    yield "search: a letter that begins every code", page(words="k")
    yield "search: the same, an old page", page(old, words="k")
    yield "search: a word of every title, and a code", page(words=f"python k{old:06d}")
    yield "search: a word of nothing", page(words="zzz")
    yield (
        "search: a word, a state and a month",
        page(words="k", statuses=(InterviewStatus.STOPPED,), since=half, until=half + timedelta(days=30)),
    )
    yield "one interview, with its answers", lambda: store.get(some)
    yield "what runs or was interrupted", lambda: store.page(PAGE, wanted=Wanted((InterviewStatus.RUNNING,)))
    for only in Filter:
        yield f"review list: {only.value}", partial(store.review_list.page, "Ada", only=only)
    yield "review list: search for a code", lambda: store.review_list.page("Ada", words=f"k{middle:06d}")
    yield "audit: newest", lambda: store.audit.page(PAGE)
    yield "audit: an old page", lambda: store.audit.page(PAGE, before=old)
    yield "audit: of one interview", lambda: store.audit.page(PAGE, about=some)
    yield "audit: of one person", lambda: store.audit.page(PAGE, before=middle, who="Ada")
    yield "audit: one kind of deed", lambda: store.audit.page(PAGE, action="interview.viewed")
    yield "raters: one person's marks", lambda: store.assessments.rated_by("Ada", PAGE)
    yield "raters: marks of one interview", lambda: store.assessments.ratings(some)
    for kind in (ObjectClass.VIDEO, ObjectClass.CONSENT):
        yield f"retention: oldest {kind.value}", partial(store.retention.oldest, kind, PAGE)
    yield "retention: holds and requests", lambda: store.retention.marked(PAGE)
    yield "retention: one interview", lambda: store.retention.entry(some)
    yield "approvals: newest", lambda: store.question_sets.page(PAGE)
    yield "approvals: pending", lambda: store.question_sets.page(PAGE, state=SetState.PENDING)


def fill(path: Path, count: int) -> None:
    """Put interviews into a new database, by plain SQL: what is measured is reading."""
    chance = random.Random(1)  # noqa: S311 - the same store each time
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -200000")
        sets = max(3, count // 50)
        _insert(connection, "question_sets", _sets(sets, chance))
        set_ids = [row[0] for row in connection.execute("SELECT id FROM question_sets ORDER BY created_at")]
        _insert(connection, "questions", _set_questions(set_ids))
        _insert(connection, "approvals", _approvals(set_ids))
        for table, rows in _interviews(count, set_ids, chance).items():
            _insert(connection, table, rows)
        for counter, value in (("interviews", count), ("questions", count * ANSWERS), ("audit", count * 2)):
            connection.execute("UPDATE counters SET value = ? WHERE name = ?", [value, counter])
        connection.commit()
        connection.execute("ANALYZE")
        connection.commit()


def _insert(connection: sqlite3.Connection, table: str, rows: Iterator[dict[str, Any]]) -> None:
    first = next(rows, None)
    if first is None:
        return
    names = list(first)
    statement = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"  # noqa: S608
    connection.executemany(
        statement, ([row[name] for name in names] for row in itertools.chain([first], rows))
    )
    connection.commit()


def _time(minutes: float) -> str:
    return (_FIRST + timedelta(minutes=minutes)).strftime("%Y-%m-%d %H:%M:%S.%f")


def _questions_of(set_id: str) -> QuestionSet:
    asked = tuple(
        Question(str(uuid.uuid5(uuid.UUID(set_id), str(n))), f"What did you build, number {n}?")
        for n in range(ANSWERS)
    )
    return QuestionSet(set_id, asked, "Python developer")


def _sets(count: int, chance: random.Random) -> Iterator[dict[str, Any]]:
    for number in range(count):
        set_id = str(uuid.UUID(int=chance.getrandbits(128), version=4))
        asked = _questions_of(set_id)
        yield {
            "id": set_id,
            "digest": asked.digest(),
            "title": asked.title,
            "language": asked.language,
            "author": asked.author,
            "created_at": _time(number),
            "state": ("approved", "pending", "rejected", "kept")[number % 4],
        }


def _set_questions(set_ids: list[str]) -> Iterator[dict[str, Any]]:
    for set_id in set_ids:
        for position, question in enumerate(_questions_of(set_id).questions, 1):
            yield {
                "set_id": set_id,
                "position": position,
                "id": question.id,
                "text": question.text,
                "type": question.type.value,
                "subtype": question.subtype.value,
                "competency": question.competency,
                "timing": "null",
                "answer_start": question.answer_start.value,
                "anchors": "[]",
                "probes": "[]",
                "glossary": "[]",
                "expected_focus": "",
                "tips": "",
            }


def _approvals(set_ids: list[str]) -> Iterator[dict[str, Any]]:
    for number, set_id in enumerate(set_ids):
        yield {
            "set_id": set_id,
            "digest": "",
            "verdict": "approve" if number % 4 == 0 else "reject",
            "decided_by": _RATERS[number % 3],
            "decided_at": _time(number),
            "reason": "",
        }


def _interviews(count: int, set_ids: list[str], chance: random.Random) -> dict[str, Iterator[dict[str, Any]]]:
    """Rows of interviews and of what belongs to them, by table in the order in which they refer to each other."""
    ids = [str(uuid.UUID(int=chance.getrandbits(128), version=4)) for _ in range(count)]
    plan = json.dumps(plan_content(InterviewPlan(ids[0], _questions_of(set_ids[0]), AnswerTiming())))
    words = json.dumps(
        [{"text": "indeed", "start": n, "end": n + 0.5, "probability": 0.9} for n in range(10)]
    )

    def rows(make: Callable[[int, str], Iterator[dict[str, Any]]]) -> Iterator[dict[str, Any]]:
        for number, identity in enumerate(ids, 1):
            yield from make(number, identity)

    def interview(number: int, identity: str) -> Iterator[dict[str, Any]]:
        yield {
            "id": identity,
            "number": number,
            "status": _STATES[number % len(_STATES)],
            "purpose": "selection",
            "language": "en",
            "title": "Python developer",
            "candidate_id": f"K{number:06d}",
            "question_set_id": set_ids[number % len(set_ids)],
            "plan": plan,
            "created_at": _time(number),
            "started_at": _time(number),
            "ended_at": _time(number + 30),
            "duration_seconds": 1800.0,
            "warnings": "[]",
        }

    def terms(number: int, identity: str) -> Iterator[dict[str, Any]]:
        for term in terms_of(number, identity, f"K{number:06d} Python developer"):
            yield {"term": term, "number": number}

    def asked(number: int, identity: str) -> Iterator[dict[str, Any]]:
        for position in range(1, ANSWERS + 1):
            yield {
                "question_id": f"{identity[:-2]}{position:02d}",
                "interview_id": identity,
                "question_text": "What did you build?",
                "question_type": "technical",
                "subtype": "general",
                "created_at": _time(number),
                "approved_by": "Ada",
                "approved": 1,
                "number": (number - 1) * ANSWERS + position,
                "position": position,
                "set_id": set_ids[number % len(set_ids)],
            }

    def answers(number: int, identity: str) -> Iterator[dict[str, Any]]:
        for position in range(1, ANSWERS + 1):
            yield {
                "id": f"{identity[:-3]}a{position:02d}",
                "interview_id": identity,
                "question_id": f"{identity[:-2]}{position:02d}",
                "take": 1,
                "kept": 1,
                "asked_seconds": 1.0,
                "start_seconds": 2.0,
                "end_seconds": 60.0,
                "state": Recognized.state,
                "engine": "bench",
                "language": "en",
                "text": "indeed " * 10,
                "words": words,
                "confidence": 0.9,
                "reason": "",
                "echo_trimmed": 0,
            }

    def ratings(number: int, identity: str) -> Iterator[dict[str, Any]]:
        for position in range(1, ANSWERS + 1):
            for rater in _RATERS[: number % 4]:
                yield {
                    "interview_id": identity,
                    "number": position,
                    "rater": rater,
                    "criterion": "",
                    "mark": 3,
                    "note": "",
                    "seconds": 60.0,
                    "locked_at": "2026-01-01T00:00:00+00:00",
                }

    def consents(number: int, identity: str) -> Iterator[dict[str, Any]]:
        yield {
            "interview_id": identity,
            "items": '["record"]',
            "services": "[]",
            "version": "1",
            "given_at": _time(number),
            "method": "on_screen",
        }

    def held(number: int, identity: str) -> Iterator[dict[str, Any]]:
        for kind in _KINDS:
            yield {"interview_id": identity, "kind": kind, "since": _time(number + 30)}

    def marks(number: int, identity: str) -> Iterator[dict[str, Any]]:
        if number % 20 == 0:
            held_back = number % 40 == 0
            yield {
                "interview_id": identity,
                "hold": "a court" if held_back else "",
                "requested_at": None if held_back else _time(number),
            }

    def deeds(number: int, identity: str) -> Iterator[dict[str, Any]]:
        for turn, action in enumerate(("interview.viewed", "interview.rated")):
            yield {
                "seq": (number - 1) * 2 + turn + 1,
                "at": _time(number),
                "who": _RATERS[number % 3],
                "action": action,
                "subject": f"interview {identity}",
                "detail": "{}",
                "previous": "0" * 64,
                "hash": "0" * 64,
            }

    return {
        "interviews": rows(interview),
        "interview_terms": rows(terms),
        "interview_questions": rows(asked),
        "answers": rows(answers),
        "ratings": rows(ratings),
        "consents": rows(consents),
        "held_objects": rows(held),
        "retention": rows(marks),
        "audit_log": rows(deeds),
    }

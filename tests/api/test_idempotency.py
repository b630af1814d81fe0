"""Requests that are sent again: done once, also when the service was started anew in between, and erased with what they are about."""

from __future__ import annotations

import base64
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from interview_desktop.api.services import Services
from interview_desktop.app.kept.erasing import Order, erase
from interview_desktop.core.retention import ObjectClass
from interview_desktop.storage import replays
from interview_desktop.storage.replays import Replay
from tests.api.audio_service import scripted
from tests.api.serving import client_of, open_services, settings_for
from tests.api.sounds import sound
from tests.storage.samples import NOW

WORDS = "an answer that nobody else ever gave"
API = "/audio-interview"


def again(folder: Path, **more: Any) -> Services:
    """The service of a folder, started anew."""
    return Services.open(settings_for(folder, **more))


def submit(client: Any, question: str, key: str, content: bytes) -> Any:
    files = {"audio_file": ("answer.wav", content, "audio/wav")}
    headers = {"Idempotency-Key": key}
    return client.post(f"{API}/submit-answer/", data={"question_id": question}, files=files, headers=headers)


def begin(client: Any, key: str) -> Any:
    body = {"job_description": "Developer", "question_count": 1}
    return client.post(f"{API}/questions/", json=body, headers={"Idempotency-Key": key})


def test_an_answer_survives_the_service_and_is_readable_to_nobody_without_its_key(tmp_path: Path) -> None:
    spoken = sound("wav")
    with client_of(open_services(tmp_path), contracts=(scripted([WORDS]),)) as client:
        first = begin(client, "session one")
        question = first.json()["questions"][0]["id"]
        taken = submit(client, question, "answer one", spoken)
        assert taken.json()["transcribed_text"] == WORDS
    services = again(tmp_path)
    with client_of(services, contracts=(scripted(),)) as client:
        same = begin(client, "session one")
        assert same.json() == first.json()
        assert same.headers["idempotency-replayed"] == "true"
        assert same.headers["set-cookie"] == first.headers["set-cookie"]
        assert same.headers["x-request-id"] != first.headers["x-request-id"]
        # The recogniser of this service has nothing to say: it is not asked.
        assert submit(client, question, "answer one", spoken).json() == taken.json()
        refused = begin(client, "answer one")
        assert "idempotency-replayed" not in refused.headers
        other = client.post(
            f"{API}/questions/", json={"job_description": "x"}, headers={"Idempotency-Key": "session one"}
        )
        assert other.status_code == 422
        session = services.store.get(first.json()["session_id"])
        assert len(session.answers) == 1
    with closing(sqlite3.connect(tmp_path / "interviews.db")) as database:
        kept = database.execute("SELECT id, answer, interview_id FROM replays").fetchall()
    assert len(kept) == 3
    assert {row[2] for row in kept[:2]} == {first.json()["session_id"]}
    assert not any(
        WORDS in unsealed or "answer one" in unsealed for row in kept for unsealed in _readable(row)
    )


def _readable(row: tuple[str, ...]) -> tuple[str, str]:
    """What somebody sees who has the database: as it is, and with the encoding taken off."""
    return row[0] + row[1], base64.b64decode(row[1]).decode(errors="replace")


def test_what_is_kept_goes_with_its_interview(tmp_path: Path) -> None:
    services = open_services(tmp_path)
    with client_of(services, contracts=(scripted([WORDS]),)) as client:
        session = begin(client, "one").json()
        submit(client, session["questions"][0]["id"], "two", sound("wav"))
        classes = services.store.retention.classes
        classes.begin(session["session_id"], [ObjectClass.SCORES], by="test", reason="test", at=NOW)
        assert classes.so_far(session["session_id"]) == {}
        assert (
            "idempotency-replayed"
            not in submit(client, session["questions"][0]["id"], "two", sound("wav")).headers
        )
        erase(
            services.settings,
            services.folder,
            services.store,
            session["session_id"],
            Order("test", "test", services.clock.now()),
        )
        late = Replay("a" * 64, "asked", "answer", session["session_id"])
        services.store.replays.keep(late, at=services.clock.now())
        assert services.store.replays.find(late.id, at=services.clock.now()) is None


def test_answers_are_kept_for_a_day_and_as_many_as_there_is_room_for(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replays, "MOST", 3)
    store = services.store.replays
    for number in range(5):
        store.keep(Replay(f"{number}", "asked", "answer"), at=NOW + timedelta(minutes=number))
    store.keep(Replay("4", "other", "other"), at=NOW + timedelta(minutes=9))
    now = NOW + timedelta(minutes=10)
    assert [store.find(f"{number}", at=now) is not None for number in range(5)] == [
        False,
        False,
        True,
        True,
        True,
    ]
    kept = store.find("4", at=now)
    assert kept is not None
    assert kept.asked == "asked"
    assert store.find("4", at=now + timedelta(hours=24)) is None

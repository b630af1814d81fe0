"""Clients of a live interview that come, go, and take each other's place."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.app.live.holding import Make


def test_while_nobody_is_there_nothing_is_counted(make: Make) -> None:
    room = make(("One.", "Two.", "Three."))
    room.connect()
    room.answer()
    room.listening()
    room.speak(1)
    told = len(room.messages)
    room.leave()
    room.wait(20)  # nobody is nudged who is not there, and no answer ends
    assert len(room.messages) == told
    room.connect()
    room.wait(2.9)
    room.speak(1)
    room.quiet(3.5)
    assert room.types()[told:][:2] == ["processing", "candidate_response"]


def test_a_question_that_nobody_heard_waits_for_the_client(make: Make) -> None:
    room = make(("One.", "Two."))
    room.connect()
    room.leave()
    room.wait(30)
    assert room.hall.status(room.id)["state"] == "speaking"
    assert room.hall.status(room.id)["connected"] is False
    room.connect()
    room.listening()


def test_a_client_that_stays_away_ends_the_interview(make: Make) -> None:
    room = make(live_rejoin=30)
    room.connect()
    room.listening()
    room.leave()
    room.wait(31)
    assert room.hall.status(room.id)["reason"] == "disconnected"
    assert room.hall.summary(room.id) is not None


def test_another_client_takes_the_place_of_the_first(make: Make) -> None:
    room = make(live_rejoin=30)
    room.connect()
    first = room.connection
    room.connect()
    room.hall.disconnect(room.id, first)
    room.wait(40)
    assert room.hall.status(room.id)["connected"] is True


def test_a_client_that_connects_twice_at_once_begins_once(make: Make) -> None:
    room = make()
    room.hall.connect(room.id)
    room.connect()
    room.listening()
    assert "error" not in room.types()


def test_only_the_newest_client_is_heard(make: Make) -> None:
    room = make()
    room.connect()
    first = room.connection
    room.connect()
    room.hall.hear_client(room.id, first, bytes(640))
    room.turn()
    assert room.hall.health().frames == 0
    room.hall.hear_client(room.id, room.connection, bytes(640))
    room.turn()
    assert room.hall.health().frames == 1


def test_the_time_stands_still_while_nobody_is_there(make: Make) -> None:
    room = make(("One.", "Two."), minutes=1, live_rejoin=100)
    room.connect()
    room.quiet(20)
    before, elapsed = (room.hall.status(room.id)[name] for name in ("remaining_seconds", "elapsed_seconds"))
    assert before + elapsed == pytest.approx(60, abs=0.2)
    room.leave()
    room.wait(70)
    status = room.hall.status(room.id)
    assert (status["status"], status["remaining_seconds"]) == ("active", before)
    assert status["elapsed_seconds"] == elapsed
    room.connect()
    room.quiet(before - 5)
    assert room.hall.status(room.id)["status"] == "active"
    room.quiet(6)
    room.wait(3)
    assert room.messages[-1]["reason"] == "time_limit"
    # What is kept is on the same time line, and says when it was really over.
    summary = room.messages[-1]["summary"]
    assert summary["duration_seconds"] == pytest.approx(60, abs=0.5)
    assert all(each["at"] <= summary["duration_seconds"] for each in summary["conversation"])
    lasted = read_time(summary["ended_at"]) - read_time(summary["started_at"])
    assert lasted.total_seconds() == pytest.approx(130, abs=2)
    stored = room.store.get(room.id).summary
    assert stored.duration == pytest.approx(60, abs=0.5)
    assert stored.ended is not None and stored.started is not None
    assert (stored.ended - stored.started).total_seconds() == pytest.approx(130, abs=2)


def test_words_are_timed_without_the_time_away(make: Make) -> None:
    room = make(("One.",), count=1, live_rejoin=100)
    room.connect()
    room.listening()
    room.speak(2)
    room.leave()
    room.wait(50)
    room.connect()
    room.speak(2)
    room.quiet(4)
    room.wait(5)
    (answer,) = room.messages[-1]["summary"]["answers"]
    assert answer["end"] - answer["start"] == pytest.approx(2 + 2 + 3, abs=0.6)


def read_time(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_who_is_away_in_their_last_words_may_still_finish_them(make: Make) -> None:
    room = make(("One.",), minutes=0.5, live_rejoin=100, timing={"grace": 20})
    room.connect()
    room.listening()
    room.speak(30)  # the time is over while they speak
    assert room.hall.status(room.id)["remaining_seconds"] == 0
    room.leave()
    room.wait(60)
    assert room.hall.status(room.id)["status"] == "active"
    room.connect()
    room.speak(1)
    room.quiet(4)
    room.wait(3)
    ended = room.messages[-1]
    assert (ended["reason"], [each["answer"] for each in ended["summary"]["answers"]]) == (
        "time_limit",
        ["One."],
    )

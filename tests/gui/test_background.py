from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from interview_desktop.gui.background import Background


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    background = Background()
    yield background
    background.close(5)


def test_a_result_arrives_on_the_windows_thread(background: Background, qtbot: QtBot) -> None:
    worked, arrived = [], []
    background.run(
        "job",
        lambda: worked.append(threading.current_thread()) or 42,
        lambda result: arrived.append((result, threading.current_thread())),
        pytest.fail,
    )
    qtbot.waitUntil(lambda: bool(arrived))
    assert arrived == [(42, threading.main_thread())]
    assert worked[0] is not threading.main_thread()


def test_a_failure_always_surfaces(background: Background, qtbot: QtBot) -> None:
    failures: list[Exception] = []

    def work() -> None:
        raise KeyError("x")

    background.run("job", work, lambda _: pytest.fail("there is no result"), failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], KeyError)


def test_what_nobody_waits_for_is_thrown_away_whenever_it_comes(background: Background, qtbot: QtBot) -> None:
    go, disposed, delivered = threading.Event(), [], []

    def work() -> str:
        go.wait(5)
        return "late"

    late = background.run("late", work, delivered.append, pytest.fail)
    late.abandon(disposed.append)
    go.set()
    qtbot.waitUntil(lambda: disposed == ["late"])

    finished = threading.Event()
    early = background.run("early", lambda: finished.set() or "early", delivered.append, pytest.fail)
    assert finished.wait(5)
    background.close(5)  # the result is there, and its delivery waits in the queue of events
    early.abandon(disposed.append)
    qtbot.waitUntil(lambda: disposed == ["late", "early"])
    assert delivered == []


def test_nothing_is_delivered_after_close(background: Background, qtbot: QtBot) -> None:
    go, delivered = threading.Event(), []
    background.run("job", lambda: go.wait(5), delivered.append, pytest.fail)
    go.set()
    assert background.close(5)
    qtbot.wait(20)
    assert delivered == []

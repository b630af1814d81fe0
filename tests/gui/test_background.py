from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from interview_desktop.gui.background import Background
from tests.gui.driving import PATIENCE, until


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    background = Background()
    yield background
    background.close(PATIENCE)


def test_a_result_arrives_on_the_windows_thread(background: Background) -> None:
    worked, arrived = [], []
    background.run(
        "job",
        lambda: worked.append(threading.current_thread()) or 42,
        lambda result: arrived.append((result, threading.current_thread())),
        pytest.fail,
    )
    until(lambda: bool(arrived))
    assert arrived == [(42, threading.main_thread())]
    assert worked[0] is not threading.main_thread()


def test_a_failure_always_surfaces(background: Background) -> None:
    failures: list[Exception] = []

    def work() -> None:
        raise KeyError("x")

    background.run("job", work, lambda _: pytest.fail("there is no result"), failures.append)
    until(lambda: bool(failures))
    assert isinstance(failures[0], KeyError)


def test_what_nobody_waits_for_is_thrown_away_whenever_it_comes(background: Background) -> None:
    go, disposed, delivered = threading.Event(), [], []

    def work() -> str:
        go.wait(PATIENCE)
        return "late"

    late = background.run("late", work, delivered.append, pytest.fail)
    late.abandon(disposed.append)
    go.set()
    until(lambda: disposed == ["late"])

    finished = threading.Event()
    early = background.run("early", lambda: finished.set() or "early", delivered.append, pytest.fail)
    assert finished.wait(PATIENCE)
    background.close(PATIENCE)  # the result is there, and its delivery waits in the queue of events
    early.abandon(disposed.append)
    until(lambda: disposed == ["late", "early"])
    assert delivered == []


def test_nothing_is_delivered_after_close(background: Background, qtbot: QtBot) -> None:
    go, delivered = threading.Event(), []
    background.run("job", lambda: go.wait(PATIENCE), delivered.append, pytest.fail)
    go.set()
    assert background.close(PATIENCE)
    qtbot.wait(20)
    assert delivered == []

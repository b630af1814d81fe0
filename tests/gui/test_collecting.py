"""What Qt has made is never deleted by another thread's garbage collection."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from interview_desktop.gui.collecting import WindowCollector
from tests.gui.driving import until


@pytest.fixture
def collecting() -> Iterator[list[int]]:
    """Threads on which garbage was collected, while Python is left to itself."""
    threads: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        threads.append(threading.get_ident())

    gc.collect()
    gc.callbacks.append(note)
    gc.enable()
    yield threads
    gc.disable()
    gc.callbacks.remove(note)


def allocate() -> None:
    """What makes Python collect: far more objects than it lets pass."""
    cycles = [[] for _ in range(20_000)]  # type: ignore[var-annotated]
    for each in cycles:
        each.append(each)


def left_behind() -> weakref.ref[QObject]:
    """An object of Qt that only garbage collection finds."""
    made = QObject()
    made.itself = made  # type: ignore[attr-defined]
    return weakref.ref(made)


def on_a_thread() -> int:
    thread = threading.Thread(target=allocate)
    thread.start()
    thread.join()
    assert thread.ident is not None
    return thread.ident


def test_python_collects_on_any_thread(collecting: list[int]) -> None:
    """Why all this is needed."""
    assert on_a_thread() in collecting


def test_only_the_windows_thread_collects(collecting: list[int], qtbot: QtBot) -> None:
    with WindowCollector(tick_ms=2):
        lost = left_behind()
        on_a_thread()
        assert collecting == []
        until(lambda: lost() is None)
    assert set(collecting) == {threading.get_ident()}


def test_at_the_end_all_is_gone_and_python_collects_again(collecting: list[int]) -> None:
    with WindowCollector():
        lost = left_behind()
        assert not gc.isenabled()
    assert lost() is None
    assert gc.isenabled()

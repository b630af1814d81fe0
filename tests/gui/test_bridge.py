from __future__ import annotations

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from interview_desktop.core.events import (
    Proceed,
)
from interview_desktop.core.models import InterviewPlan
from interview_desktop.gui.bridge import Bridge
from interview_desktop.session.updates import Level, Update
from tests.fakes.clock import FakeClock
from tests.fakes.gui_backend import QUESTIONS, ScriptedInterview, sitter
from tests.gui.driving import until


class Receiver(QObject):
    """Remembers updates and the threads they came on."""

    def __init__(self) -> None:
        super().__init__()
        self.updates: list[Update] = []
        self.threads: set[threading.Thread] = set()

    def take(self, update: Update) -> None:
        self.updates.append(update)
        self.threads.add(threading.current_thread())


def interview() -> ScriptedInterview:
    return ScriptedInterview(InterviewPlan("id", QUESTIONS), FakeClock(), sitter(32, 18))


def test_updates_arrive_in_order_on_the_windows_thread(qtbot: QtBot) -> None:
    running, receiver = interview(), Receiver()
    bridge = Bridge(running)
    bridge.updated.connect(receiver.take)
    running.start()
    for number in range(5000):
        running.publish(Level(float(number), 0.0, speaking=False))
    running.settle()
    assert not receiver.updates, "nothing may be called on the engine's thread"
    until(lambda: len([u for u in receiver.updates if isinstance(u, Level)]) == 5000)
    levels = [update.rms for update in receiver.updates if isinstance(update, Level)]
    assert levels == [float(number) for number in range(5000)]
    assert receiver.threads == {threading.main_thread()}
    running.close()


def test_nothing_passes_a_closed_bridge(qtbot: QtBot) -> None:
    running, receiver = interview(), Receiver()
    bridge = Bridge(running)
    bridge.updated.connect(receiver.take)
    bridge.close()
    running.start()
    running.settle()
    bridge.send(Proceed())
    qtbot.wait(20)
    assert receiver.updates == []
    assert running.sent == []
    running.close()

"""Ctrl-C and SIGTERM: an interview is finished properly, and nobody is asked."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtTest import QTest

from interview_desktop.core.interview import Phase
from interview_desktop.gui.end_signals import EndSignals
from interview_desktop.gui.flow import Place
from tests.fakes.gui_backend import FakeBackend
from tests.gui.driving import Driver, Key

_SHOWN = """
import os, signal, sys
sys.path.insert(0, ".")
from interview_desktop.gui import front
from tests.fakes.gui_backend import FakeBackend

def open_backend():
    os.kill(os.getpid(), signal.SIGTERM)  # the window is there
    return FakeBackend()

status = front.run(open_backend)
print("ended", status, signal.getsignal(signal.SIGTERM) is signal.SIG_DFL)
"""


@pytest.fixture
def signals(driver: Driver) -> Iterator[EndSignals]:
    """Signals that end the driver's desktop app."""
    before = signal.getsignal(signal.SIGTERM)
    made = EndSignals(driver.desktop)
    made.wanted.connect(driver.desktop.end)
    yield made
    made.close()
    assert signal.getsignal(signal.SIGTERM) is before


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_finishes_the_interview_and_closes_the_window(
    driver: Driver, signals: EndSignals, number: signal.Signals
) -> None:
    interview = driver.to_interview()
    interview.finish_speaking()
    driver.in_phase(Phase.ASKING)
    os.kill(os.getpid(), number)
    driver.until(lambda: not driver.desktop.window.isVisible())
    assert driver.desktop.window.place is Place.THANKS
    assert interview.completed is False
    assert driver.desktop.way.conduct.dialog is None


def test_a_question_that_is_open_gives_way(driver: Driver, signals: EndSignals) -> None:
    interview = driver.to_interview()
    driver.press(Key.Key_Escape)
    assert driver.desktop.way.conduct.dialog is not None
    os.kill(os.getpid(), signal.SIGTERM)
    driver.until(lambda: not driver.desktop.window.isVisible())
    assert interview.completed is False


def test_while_everything_is_written_the_window_waits(
    stage: Callable[[FakeBackend], Driver],
) -> None:
    driver = stage(FakeBackend(saves=False))
    interview = driver.to_interview()
    driver.desktop.end()
    driver.until(lambda: driver.phase is Phase.ENDED)
    driver.desktop.end()
    QTest.qWait(20)
    assert driver.desktop.window.isVisible()
    interview.save()
    driver.until(lambda: not driver.desktop.window.isVisible())


def test_before_an_interview_the_window_closes_at_once(driver: Driver, signals: EndSignals) -> None:
    driver.to_check()
    os.kill(os.getpid(), signal.SIGTERM)
    driver.until(lambda: not driver.desktop.window.isVisible())
    assert all(preview.closed for preview in driver.backend.previews)


def test_the_program_ends_with_status_0_and_gives_the_signals_back() -> None:
    run = subprocess.run([sys.executable, "-c", _SHOWN], capture_output=True, text=True, timeout=150)
    assert run.returncode == 0, run.stderr
    assert run.stdout.splitlines()[-1] == "ended 0 True"

"""A kiosk on a display with a window manager, as an outsider meets it who wants to get out; and after kills."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from interview_desktop.app.kiosk.guarding import GuardFolder
from interview_desktop.app.kiosk.staff_pin import set_pin
from interview_desktop.app.paths import DataFolder
from tests.app.sessions import Crashed, tape
from tests.e2e.program import CLEAN, PROJECT, write_settings, write_wav
from tests.fakes.kiosk_window import CHEAP
from tests.rig.display import Display
from tests.rig.fixtures import virtual_display
from tests.rig.programs import ChildProcess
from tests.rig.samples import script

__all__ = ["virtual_display"]
pytestmark = pytest.mark.slow

PIN = "271828"
OTHER = """
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
line = QLineEdit()
line.setWindowTitle("another window")
line.resize(600, 300)
line.returnPressed.connect(lambda: (print(line.text(), flush=True), app.quit()))
line.show()
app.exec()
"""
WAYS_OUT = (
    "alt+F4", "alt+Tab", "alt+shift+Tab", "alt+Escape", "alt+space", "super", "super+d", "super+e", "super+r",
    "ctrl+alt+Left", "ctrl+alt+Right", "ctrl+alt+d", "ctrl+alt+t", "ctrl+alt+Delete", "ctrl+q", "ctrl+w",
    "F1", "F11", "Menu", "shift+F10", "Print",
)  # fmt: skip
TITLE = "Interview Desktop"


def other_window(display: Display) -> ChildProcess:
    return ChildProcess([sys.executable, "-c", OTHER], env=display.env)


def until(condition: Callable[[], bool], what: str, seconds: float = 30.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, what
        time.sleep(0.05)


def fills_the_screen(display: Display, window: str) -> bool:
    return f"{display.width}x{display.height}" in display.xdotool("getwindowgeometry", window)


def test_nobody_gets_out_but_staff(virtual_display: Display, tmp_path: Path) -> None:
    display = virtual_display
    command = [sys.executable, "-m", "tests.fakes.kiosk_window", str(tmp_path / "pin.json"), PIN]
    environment = {**display.env, "PYTHONPATH": str(PROJECT)}
    with other_window(display) as other, ChildProcess(command, env=environment) as kiosk:
        display.wait_for_window("another window", 30)
        window = display.wait_for_window(TITLE, 30)
        until(lambda: fills_the_screen(display, window), "the kiosk fills the screen")
        for way in WAYS_OUT:
            display.xdotool("key", way)
        for place in ((5, 5), (640, 400), (1275, 795)):
            display.click(*place, button=3)
            display.click(*place, button=2)
        display.type("out")
        display.key("Return")
        # A window that comes to the front by itself.
        display.xdotool("search", "--name", "another window", "windowraise")
        time.sleep(1.2)
        assert kiosk.process.poll() is None, kiosk.log_tail()
        assert other.process.poll() is None, "no key has reached the other window"
        assert fills_the_screen(display, window)
        until(lambda: TITLE in display.active_title(), "the kiosk to be in front")
        display.key("ctrl+shift+q")
        display.wait_for_window("Staff PIN", 15)
        display.type("111112")
        display.key("Return")
        display.type(PIN)
        display.key("Return")
        until(lambda: "Staff PIN" not in display.window_titles(), "the right PIN lets out")
        # Now it is a window like any other, and the other one can be reached.
        display.wait_for_window("another window", 15)
        display.type("free")
        display.key("Return")
        assert other.finish(15).log.splitlines()[-1] == "free"
        kiosk.interrupt(signal.SIGTERM)
        assert kiosk.finish(20).returncode == 0


@pytest.fixture
def machine(virtual_display: Display, tmp_path: Path) -> dict[str, str | None]:
    """Environment and data of a kiosk that has an interview to go on with."""
    (tmp_path / "tape").mkdir()
    crashed = Crashed(DataFolder(tmp_path / "data"), tape(tmp_path / "tape"))
    crashed.write()
    write_wav(tmp_path / "microphone.wav", script(3.0))
    set_pin(tmp_path / "pin.json", PIN, CHEAP)
    write_settings(
        tmp_path,
        'camera = "tape/segment_0000.mp4"',
        'microphone = "microphone.wav"',
        "resume_minutes = 10000",
        "[kiosk]",
        f'pin_file = "{tmp_path / "pin.json"}"',
    )
    return {**CLEAN, **virtual_display.env, "INTERVIEW_WINDOW__LANGUAGE": "en"}


def test_a_kiosk_that_was_killed_resumes_and_when_its_guardian_is_killed_too_the_machine_is_free(
    virtual_display: Display, machine: dict[str, str | None], tmp_path: Path
) -> None:
    display, folder = virtual_display, GuardFolder(tmp_path / "data")
    command = [sys.executable, "-m", "interview_desktop", "--kiosk", "--out", str(tmp_path / "data")]
    with ChildProcess(command, env=machine, cwd=tmp_path) as guardian, other_window(display) as other:
        display.wait_for_window(TITLE, 40)
        until(lambda: folder.read_beat()[0] > 0, f"it gives signs of life: {guardian.log_tail()}")
        first = folder.read_beat()[0]
        os.kill(first, signal.SIGKILL)
        # Within ten seconds where nothing else runs (docs/benchmarks.md); this machine is shared.
        display.wait_for_window("Welcome back", 60)
        second = folder.read_beat()[0]
        assert second != first
        guardian.process.kill()
        os.kill(second, signal.SIGKILL)
        guardian.process.wait()
        until(lambda: not folder.app_lives() and not folder.guardian_lives(), "nothing runs")
        display.wait_for_window("another window", 30)
        display.type("free")
        display.key("Return")
        assert other.finish(15).log.splitlines()[-1] == "free"

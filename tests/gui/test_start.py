"""How the window starts and goes; each in a process of its own, as a person starts it."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import threading
from collections.abc import Callable

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from interview_desktop.app.paths import resources
from tests.fakes.gui_backend import FakeBackend
from tests.gui.driving import Driver

_START = """
import json, sys, threading
from PySide6.QtCore import QTimer
from interview_desktop.gui import front
from interview_desktop.gui.window import MainWindow

seen = {}
show = MainWindow.showEvent
def shown(self, event):
    show(self, event)
    seen["modules"] = sorted({name.partition(".")[0] for name in sys.modules})
    seen["own"] = [name for name in sys.modules if name.startswith("interview_desktop.")]
    QTimer.singleShot(300, self.close)
MainWindow.showEvent = shown

def open_backend():
    seen["thread"] = threading.current_thread().name
    sys.path.insert(0, ".")
    from tests.fakes.gui_backend import FakeBackend
    return FakeBackend()

seen["status"] = front.run(open_backend, front.Appearance(theme="dark"))
seen["threads"] = [t.name for t in threading.enumerate() if t is not threading.main_thread()]
print(json.dumps(seen))
"""
_HEAVY = {
    "av", "cv2", "faster_whisper", "numpy", "onnxruntime", "openai", "pyaudio", "pydantic", "soxr",
    "speech_recognition", "sqlalchemy", "typer",
}  # fmt: skip

_LATER = {"assessment", "capture", "interviewer", "jobs", "questions", "recording", "speech", "storage"}
"""Rooms of the program that open devices, engines and the database."""


def test_only_qt_is_loaded_before_the_window_is_there() -> None:
    run = subprocess.run([sys.executable, "-c", _START], capture_output=True, text=True, timeout=25)
    assert run.returncode == 0, run.stderr
    seen = json.loads(run.stdout.splitlines()[-1])
    # What takes the time before the first paint is what is imported (docs/benchmarks.md has the seconds).
    assert not _HEAVY & set(seen["modules"])
    assert not {name for name in seen["own"] if name.split(".")[1] in _LATER}
    assert seen["status"] == 0
    assert seen["thread"] == "open backend"
    assert seen["threads"] == []


def test_windows_come_and_go_without_a_trace(stage: Callable[[FakeBackend], Driver]) -> None:
    """What an interview leaves behind in widgets and threads is nothing."""
    counts = []
    for _ in range(4):
        driver = stage(FakeBackend())
        driver.to_interview()
        driver.leave()
        gc.collect()
        counts.append((len(QApplication.allWidgets()), threading.active_count()))
    assert counts[1:] == counts[:-1]


def test_the_icon_can_be_drawn(qapp: QApplication) -> None:
    icon = QIcon(str(resources() / "icons" / "interview-desktop.svg"))
    assert not icon.pixmap(64, 64).isNull()

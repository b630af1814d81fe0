"""How the window starts and goes; each in a process of its own, as a person starts it."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from interview_desktop.app.paths import resources
from tests.fakes.gui_backend import FakeBackend
from tests.gui.driving import Driver

_START = """
import json, sys, threading
began = set(sys.modules)  # with those of whoever measures the coverage
from PySide6.QtCore import QTimer
from interview_desktop import __main__ as program
from interview_desktop.gui.desktop import Desktop

seen = {}
go_on = Desktop._go_on_starting
def painted(self):
    seen["modules"] = sorted({name.partition(".")[0] for name in set(sys.modules) - began})
    seen["own"] = [name for name in sys.modules if name.startswith("interview_desktop.")]
    seen["first words"] = self.setup.title.text()
    go_on(self)
    timer = QTimer(self.window)
    timer.timeout.connect(lambda: look(self))
    timer.start(50)
Desktop._go_on_starting = painted

def look(desktop):
    if desktop._ready is not None or desktop.window.place == "error":
        seen["place"], seen["told"] = desktop.window.place, desktop.candidates.error.heading
        desktop.window.close()

def behind(settings):
    seen["thread"] = threading.current_thread().name
    seen["attempts"] = settings.attempts
    from tests.fakes.gui_backend import FakeBackend
    return FakeBackend()
program._behind = behind

sys.argv[1:] = []
seen["status"] = program.main()
seen["threads"] = [t.name for t in threading.enumerate() if t is not threading.main_thread()]
print(json.dumps(seen))
"""
_HEAVY = {
    "asyncio", "av", "click", "cv2", "faster_whisper", "multiprocessing", "numpy", "onnxruntime", "openai", "pyaudio", "pydantic",
    "pydantic_settings", "soxr", "speech_recognition", "sqlalchemy", "typer",
}  # fmt: skip

_LATER = (
    "assessment", "capture", "interviewer", "jobs", "questions", "recording", "session", "speech", "storage", "app.settings",
    "cli.program", "core.events", "core.interview", "gui.backend", "gui.candidate_way", "gui.reviewer", "gui.screens.interview",
    "gui.screens.sets",
)  # fmt: skip
"""Rooms and modules that only an interview, a command, the settings or another screen needs."""


def _start(folder: Path) -> dict[str, Any]:
    """Start the program as a person does who double-clicks it, with another program behind its window."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("INTERVIEW_")}
    run = subprocess.run(
        [sys.executable, "-c", _START],
        capture_output=True,
        text=True,
        timeout=150,
        cwd=folder,
        env=environment | {"PYTHONPATH": str(resources().parent)},
    )
    assert run.returncode == 0, run.stderr
    seen = json.loads(run.stdout.splitlines()[-1])
    assert isinstance(seen, dict)
    return seen


def test_only_qt_is_loaded_before_the_window_is_there(tmp_path: Path) -> None:
    (tmp_path / "interview.toml").write_text('attempts = 3\n[window]\nlanguage = "de"\n', encoding="utf-8")
    seen = _start(tmp_path)
    # What takes the time before the first paint is what is imported (docs/benchmarks.md has the seconds).
    assert not _HEAVY & set(seen["modules"])
    assert not [name for name in seen["own"] if name.partition(".")[2].startswith(_LATER)]
    assert len(seen["own"]) < 70
    assert seen["first words"] == "Neues Interview"
    assert seen["status"] == 0
    assert (seen["thread"], seen["attempts"]) == ("open backend", 3)
    assert seen["threads"] == []


def test_a_setting_that_cannot_be_used_is_told_in_the_window(tmp_path: Path) -> None:
    """Whoever starts the program with a click sees no terminal."""
    (tmp_path / "interview.toml").write_text("atempts = 3\n", encoding="utf-8")
    seen = _start(tmp_path)
    assert seen["place"] == "error"
    assert "has a setting 'atempts', which does not exist" in seen["told"]


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

"""A machine without a screen, or with one that cannot be reached: one sentence, and no dump of Qt's."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.gui import display, front
from interview_desktop.gui.display import require_display
from tests.fakes.gui_backend import FakeBackend

NAMES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
NOWHERE = ":6543"


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")


def sentence() -> str:
    with pytest.raises(EnvironmentFault) as caught:
        require_display("It is shown", "Use demo")
    return str(caught.value)


@pytest.mark.usefixtures("no_display")
def test_the_window_says_that_there_is_no_display_in_place_of_ending_the_process() -> None:
    with pytest.raises(EnvironmentFault, match="shows a window, and there is no display") as caught:
        front.run(FakeBackend)
    assert "record" in caught.value.remedy


@pytest.mark.usefixtures("no_display")
def test_a_display_that_cannot_be_reached_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", NOWHERE)
    assert sentence() == (
        "It is shown, and the display ':6543' cannot be reached. Mend the variable DISPLAY. Use demo."
    )


@pytest.mark.usefixtures("no_display")
def test_a_compositor_that_listens_is_a_display(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    assert "'wayland-7' cannot be reached" in sentence()
    monkeypatch.chdir(tmp_path)  # a socket's path is short
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind("wayland-7")
        compositor.listen()
        require_display("It is shown", "Look")


@pytest.mark.usefixtures("no_display")
def test_a_platform_that_qt_does_not_have_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "holodeck")
    assert "QT_QPA_PLATFORM asks for 'holodeck'" in sentence()


@pytest.mark.usefixtures("no_display")
@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:size=640x480"])
def test_platforms_without_a_screen_need_none(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    require_display("It is shown", "Look")


@pytest.mark.usefixtures("no_display")
def test_a_library_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", NOWHERE)
    monkeypatch.setattr(
        display, "_missing_library", lambda: "libxcb-cursor.so.0: cannot open shared object file"
    )
    assert "cannot be loaded: libxcb-cursor.so.0" in sentence()


@pytest.mark.usefixtures("no_display")
def test_other_systems_have_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    require_display("It is shown", "Look")


def test_the_program_fails_with_one_sentence_and_status_1(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in NAMES}
    environment |= {"DISPLAY": NOWHERE, "PYTHONPATH": str(Path(__file__).parents[2])}
    command = [sys.executable, "-m", "interview_desktop", "--out", str(tmp_path / "data")]
    run = subprocess.run(command, capture_output=True, text=True, timeout=150, env=environment, cwd=tmp_path)
    assert run.returncode == 1
    assert run.stderr.count("\n") == 1
    assert "the display ':6543' cannot be reached" in run.stderr

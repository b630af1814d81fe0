"""The candidate's way through the window by keyboard, driven from outside on a display with a window manager."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from interview_desktop.gui.theme import load_theme
from tests.e2e.program import PROJECT
from tests.rig.display import Display
from tests.rig.fixtures import virtual_display
from tests.rig.programs import ChildProcess, RigError

__all__ = ["virtual_display"]
pytestmark = pytest.mark.slow


COLORS = load_theme("light").colors
MANY, SOME = 2000, 300
"""Pixels of a primary button that can be pressed, and of the ring around what has the keyboard."""


def places(display: Display, color: str) -> NDArray[np.intp]:
    """Where a colour is at the lower edge of the screen: columns."""
    wanted = QColor(color)
    footer = display.picture()[-110:]
    return np.nonzero(np.all(footer == (wanted.blue(), wanted.green(), wanted.red()), axis=2))[1]


def can_go_on(display: Display) -> bool:
    """Whether the button at the lower edge has the colour of one that can be pressed."""
    return places(display, COLORS.accent).size > MANY


def tab_to_primary(display: Display) -> None:
    """Press Tab until the ring stands around the button at the lower edge."""
    button = places(display, COLORS.accent)
    for _ in range(20):
        display.key("Tab")
        ring = places(display, COLORS.focus)
        if ((ring > button.min() - 8) & (ring < button.max() + 8)).sum() > SOME:
            return
    pytest.fail("Tab does not reach the button")


def test_a_candidate_goes_all_the_way_by_keyboard(virtual_display: Display, tmp_path: Path) -> None:
    display = virtual_display
    command = [sys.executable, "-m", "tests.fakes.desktop_program"]
    with ChildProcess(command, env={**display.env, "PYTHONPATH": str(PROJECT)}) as program:

        def at(title: str, *, ready: bool = True) -> None:
            try:
                display.wait_for_window(title, 30)
                if ready:
                    program.wait_until(lambda: can_go_on(display), f"going on from {title}", 30)
            except RigError as error:
                display.screenshot(tmp_path / "screen.png")
                pytest.fail(f"{title}: {error}; there is {display.window_titles()}")

        at("New interview")
        display.key("Return")
        at("Welcome")
        display.key("Return")
        at("Before we begin", ready=False)
        display.key("space", "Tab", "space")
        at("Before we begin")
        display.key("Return")
        at("Camera and sound")
        tab_to_primary(display)
        display.key("Return")
        at("Your interview", ready=False)
        display.key("Escape")
        at("End the interview", ready=False)
        display.key("shift+Tab", "Return")
        at("Thank you")
        program.interrupt(signal.SIGTERM)
        assert program.finish(20).returncode == 0

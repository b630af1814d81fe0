"""Proctor and reviewer by keyboard, driven from outside on a display with a window manager."""

from __future__ import annotations

import getpass
import signal
import sys
from pathlib import Path

import pytest

from interview_desktop.app.kiosk.staff_pin import set_pin
from interview_desktop.storage.store import InterviewStore
from tests.e2e.program import CLEAN, PROJECT
from tests.e2e.test_window import can_go_on, tab_to_primary
from tests.fakes.kiosk_window import CHEAP
from tests.rig.display import Display
from tests.rig.fixtures import virtual_display
from tests.rig.programs import ChildProcess
from tests.rig.reviewed import IDS, fill

__all__ = ["virtual_display"]
pytestmark = pytest.mark.slow
PATIENCE = 60.0
"""Seconds; far more than any step needs."""


def test_a_proctor_watches_notes_and_ends_an_interview(virtual_display: Display, tmp_path: Path) -> None:
    display = virtual_display
    set_pin(tmp_path / "pin.json", "271828", CHEAP)
    command = [sys.executable, "-m", "tests.fakes.staff_program", str(tmp_path / "pin.json")]
    with ChildProcess(command, env={**display.env, "PYTHONPATH": str(PROJECT)}) as program:

        def at(title: str, *, ready: bool = True) -> None:
            display.wait_for_window(title, PATIENCE)
            if ready:
                program.wait_until(lambda: can_go_on(display), f"going on from {title}", PATIENCE)

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
        display.key("ctrl+shift+w")
        at("Staff PIN", ready=False)
        display.type("271828")
        display.key("Return")
        at("Watching an interview", ready=False)
        display.key("Tab")  # from the list of what has happened to the note
        display.type("A telephone rang outside.")
        display.key("Return")
        program.wait_until(lambda: "Remark" in program.log(), "keeping the note", PATIENCE)
        # Back over the list to the last control of all, which asks once more before it ends anything.
        display.key("shift+Tab", "shift+Tab", "Return")
        assert "Stop" not in program.log()
        display.key("Tab", "Return")
        program.wait_until(lambda: "Stop" in program.log(), "ending the interview", PATIENCE)
        at("Thank you", ready=False)
        program.interrupt(signal.SIGTERM)
        assert program.finish(PATIENCE).returncode == 0


def test_a_reviewer_opens_an_interview_and_marks_an_answer(virtual_display: Display, tmp_path: Path) -> None:
    display = virtual_display
    folder = fill(tmp_path / "data", 1, videos=0)
    command = [sys.executable, "-m", "interview_desktop", "review", "--out", str(folder.root)]
    env = {**CLEAN, **display.env, "PYTHONPATH": str(PROJECT), "INTERVIEW_WINDOW__LANGUAGE": "en"}
    with (
        ChildProcess(command, env=env) as program,
        InterviewStore.open(folder.root, read_only=True) as store,
    ):
        display.wait_for_window("Review interviews", PATIENCE)

        def opened() -> bool:
            # Until the list is there, Enter does nothing.
            display.key("Return")
            return bool(store.audit.page(1, action="interview.viewed"))

        program.wait_until(opened, "opening the interview", PATIENCE)

        def marked() -> bool:
            display.key("ctrl+4")
            return any(draft.mark == 4 for draft in store.drafts.of(IDS[0], getpass.getuser()))

        program.wait_until(marked, "marking the first answer", PATIENCE)
        program.interrupt(signal.SIGTERM)
        assert program.finish(PATIENCE).returncode == 0

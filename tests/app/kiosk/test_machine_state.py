"""Battery and updates, as the operating system tells them."""

from __future__ import annotations

from pathlib import Path

import pytest

from interview_desktop.app.kiosk.machine_state import (
    LOW_BATTERY,
    LinuxMachine,
    MachineState,
    WindowsMachine,
    battery_of,
    choose_machine,
)


def supply(root: Path, name: str, **files: str) -> None:
    (root / name).mkdir(parents=True)
    for file, words in files.items():
        (root / name / file).write_text(f"{words}\n")


def test_the_emptiest_battery_of_the_machine_counts(tmp_path: Path) -> None:
    supply(tmp_path, "AC", type="Mains", online="0")
    supply(tmp_path, "BAT0", type="Battery", status="Discharging", capacity="64")
    supply(tmp_path, "BAT1", type="Battery", status="Discharging", capacity="12")
    supply(tmp_path, "mouse", type="Battery", scope="Device", status="Discharging", capacity="3")
    state = LinuxMachine(tmp_path, tmp_path / "reboot-required").read()
    assert state == MachineState(12)
    assert state.battery_low


@pytest.mark.parametrize(
    "files",
    [
        {"status": "Charging", "capacity": "5"},
        {"status": "Full", "capacity": "100"},
        {"status": "Discharging", "capacity": "unknown"},
        {"status": "Discharging"},
    ],
)
def test_on_mains_or_unreadable_nothing_is_said(tmp_path: Path, files: dict[str, str]) -> None:
    supply(tmp_path, "BAT0", type="Battery", **files)
    assert LinuxMachine(tmp_path, tmp_path / "none").read() == MachineState()


def test_a_machine_without_supplies_that_waits_for_a_restart(tmp_path: Path) -> None:
    (tmp_path / "reboot-required").touch()
    state = LinuxMachine(tmp_path / "none", tmp_path / "reboot-required").read()
    assert state == MachineState(updates_pending=True)
    assert not state.battery_low


@pytest.mark.parametrize(
    ("mains", "flag", "percent", "left"),
    [(0, 2, 25, 25), (1, 8, 25, None), (0, 128, 255, None), (0, 0, 255, None), (255, 255, 255, None)],
)
def test_what_windows_says(mains: int, flag: int, percent: int, left: int | None) -> None:
    assert battery_of(mains, flag, percent) == left


def test_low_is_at_the_threshold_and_this_machine_can_be_read() -> None:
    assert MachineState(LOW_BATTERY).battery_low
    assert not MachineState(LOW_BATTERY + 1).battery_low
    assert isinstance(choose_machine().read(), MachineState)
    assert isinstance(WindowsMachine().read(), MachineState)

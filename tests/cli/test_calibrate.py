"""`calibrate` as people and programs call it; what it measures is tested with devices in `test_offset`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from interview_desktop.cli.program import run
from interview_desktop.core.calibration import DeviceOffset, MeasuredOffset
from tests.e2e.commands import NO_WINDOWS, Commands
from tests.e2e.program import call

__all__ = ["commands"]
from tests.e2e.commands import commands


def test_what_cannot_be_measured_is_said_and_fails(commands: Commands) -> None:
    said = commands("calibrate")
    assert (said.status, said.stdout) == (1, "")
    assert said.stderr == "interview-desktop: Not measurable: there is no screen. Use another computer.\n"
    assert commands("calibrate", "--json").json == {
        "reason": "there is no screen",
        "remedy": "Use another computer",
    }


def test_what_was_measured_is_said_with_the_devices(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    asked: list[tuple[str, str, str]] = []

    def measure(settings: object, *devices: str) -> DeviceOffset:
        asked.append(devices)  # type: ignore[arg-type]
        return DeviceOffset("Webcam", "USB", MeasuredOffset(-0.0312, 0.004, 11), "2030-01-02T09:00:00+00:00")

    windows = replace(NO_WINDOWS, calibration=measure)
    arguments = ["calibrate", "--camera", "1", "--microphone", "USB", "--out", str(tmp_path)]
    assert run(arguments, windows) == 0
    assert asked == [("1", "USB", "")]
    assert capsys.readouterr().out == "Webcam with USB: sound 31 ms early (±4 ms, 11 flashes and beeps)\n"


def test_without_a_display_or_a_loudspeaker_it_says_so(tmp_path: Path) -> None:
    said = call(tmp_path, "calibrate", env={"QT_QPA_PLATFORM": None})
    assert said.status == 1
    assert said.sentence.startswith("The calibration flashes the screen, and there is no display.")
    said = call(tmp_path, "calibrate", "--speaker", "none", env={"QT_QPA_PLATFORM": "offscreen"})
    assert said.sentence == "The calibration has to beep, and the loudspeaker is none. Choose a loudspeaker."

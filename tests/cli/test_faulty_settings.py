"""A settings file with faults: every command tells all of them, and `doctor` runs all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from interview_desktop.app.machine import doctor
from tests.e2e.commands import Commands, commands

__all__ = ["commands"]

FAULTS = 'width = "wide"\ncolour = "blue"\n'
WIDTH = "interview.toml, line 1: The setting width cannot be used: it must be a whole number"
COLOUR = "interview.toml, line 2: There is no setting 'colour'"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the doctor looks at besides is not looked at here: it takes seconds."""
    monkeypatch.setattr(doctor, "_looked", lambda subject, look, settings: iter(()))


def test_a_command_tells_all_faults_on_a_line_each(commands: Commands, tmp_path: Path) -> None:
    (tmp_path / "interview.toml").write_text(FAULTS)
    said = commands("questions", "list")
    assert (said.status, said.stdout) == (1, "")
    first, *problems = said.stderr.splitlines()
    assert first.startswith("interview-desktop: 2 settings cannot be used: width, colour.")
    assert [problem.partition(" (")[0].strip() for problem in problems] == [WIDTH, COLOUR]


def test_a_command_tells_one_fault_in_one_sentence(commands: Commands, tmp_path: Path) -> None:
    (tmp_path / "interview.toml").write_text("width = 1\n")
    said = commands("questions", "list")
    assert said.status == 1
    assert said.sentence == (
        "The setting width cannot be used: it must be at least 160. Mend it in interview.toml, line 1."
    )


def test_the_doctor_runs_and_tells_them_as_lines_that_fail(commands: Commands, tmp_path: Path) -> None:
    (tmp_path / "interview.toml").write_text(FAULTS)
    said = commands("doctor")
    assert (said.status, said.stderr) == (1, "")
    program, *told = said.stdout.splitlines()
    assert program.split()[:2] == ["works", "program"]
    assert [line.split()[:2] for line in told] == [["fails", "settings"]] * 2
    assert WIDTH in told[0] and COLOUR in told[1]
    assert all(" -> " in line for line in told)


def test_the_doctor_tells_a_program_the_same(commands: Commands, tmp_path: Path) -> None:
    (tmp_path / "interview.toml").write_text(FAULTS)
    said = commands("doctor", "--json")
    found = [each for each in said.json if each["subject"] == "settings"]
    assert said.status == 1
    assert [(each["verdict"], each["detail"]) for each in found] == [("fails", WIDTH), ("fails", COLOUR)]


def test_the_doctor_has_nothing_to_say_of_settings_that_can_be_used(
    commands: Commands, tmp_path: Path
) -> None:
    (tmp_path / "interview.toml").write_text("camera = 99\n")
    said = commands("doctor")
    assert said.status == 0
    assert "settings" not in said.stdout

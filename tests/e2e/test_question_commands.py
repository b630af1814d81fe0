"""The commands about questions, as a person or a program calls them."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.commands import Commands, commands

__all__ = ["commands"]

FAULTY = "How do you test a change?\nAre you married?\n"


def test_check_says_what_a_reviewer_would_change(commands: Commands, tmp_path: Path) -> None:
    (tmp_path / "q.txt").write_text(FAULTY)
    said = commands("questions", "check", "q.txt")
    assert said.status == 0
    assert "asks about something personal: family" in said.stdout
    assert commands("questions", "check", "q.txt", "--strict").status == 1


def test_check_tells_a_program_the_same(commands: Commands, tmp_path: Path) -> None:
    (tmp_path / "q.txt").write_text(FAULTY)
    found = commands("questions", "check", "q.txt", "--json").json["findings"]
    assert {(each["position"], each["fault"]) for each in found} == {
        (1, "no anchors"),
        (2, "no anchors"),
        (2, "personal"),
    }

"""Wrong calls of `recover` and of `record --resume` are told and change nothing."""

from __future__ import annotations

import pytest

from tests.e2e.commands import Commands, commands

__all__ = ["commands"]

NOBODYS = "9b1c7f60-6b3e-4c59-8a51-0c1ad1f0a001"


def refused(commands: Commands, *arguments: str) -> str:
    """The one line of a call that failed."""
    said = commands("recover", *arguments)
    assert (said.status, said.stdout, said.stderr.count("\n")) == (1, "", 1), said
    return said.stderr.removeprefix("interview-desktop: ")


def test_what_cannot_be_recovered_is_told(commands: Commands) -> None:
    assert refused(commands, NOBODYS).startswith("There is no data folder")
    assert not commands.folder.exists()
    (commands.folder / "sessions").mkdir(parents=True)
    assert refused(commands, NOBODYS).startswith("There is no interview 9b1c7f60")
    assert "is not a UUID" in refused(commands, "../../etc")
    foreign = commands.folder / "sessions" / "9b1c7f60-6b3e-4c59-8a51-0c1ad1f0a002"
    foreign.mkdir(parents=True)
    assert "is not a session" in refused(commands, foreign.name)
    assert commands("recover", "--all").status == 0
    assert commands("recover", "--all", NOBODYS).status == 2
    assert list(foreign.iterdir()) == []


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--questions", "asked.txt", "--resume", NOBODYS),
        ("--resume", NOBODYS, "--reopen", "1"),
        ("--resume", NOBODYS, "--reason", "Noise"),
        ("--questions", "asked.txt", "--reopen", "1", "--reason", "Noise"),
    ],
)
def test_options_that_do_not_belong_together_are_refused(
    commands: Commands, arguments: tuple[str, ...]
) -> None:
    assert commands("record", *arguments).status == 2

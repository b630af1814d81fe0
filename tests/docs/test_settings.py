"""The table of settings in the documents is the one the program has."""

from __future__ import annotations

from pathlib import Path

import pytest

from interview_desktop.app.settings_table import setting_rows

PAGE = Path(__file__).parents[2] / "docs" / "settings.md"
HEAD = ("| setting | environment | default | what it does |", "| --- | --- | --- | --- |")


def table() -> list[str]:
    """The table as it has to be."""
    return [
        *HEAD,
        *(
            f"| `{name}` | `{variable}` | {default} | {what} |"
            for name, variable, default, what in setting_rows()
        ),
    ]


def test_the_settings_table_is_current() -> None:
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    start = lines.index(HEAD[0]) if HEAD[0] in lines else len(lines)
    found = [line for line in lines[start : start + len(table()) + 1] if line.startswith("|")]
    if found != table():
        pytest.fail("The settings table in docs/settings.md has to be:\n\n" + "\n".join(table()) + "\n")

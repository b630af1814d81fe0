"""The state diagram in docs/architecture.md is the one the machine draws."""

from __future__ import annotations

from pathlib import Path

import pytest

from interview_desktop.core.diagram import mermaid

PAGE = Path(__file__).parents[2] / "docs" / "architecture.md"


def test_the_state_diagram_is_current() -> None:
    wanted = f"```mermaid\n{mermaid()}\n```"
    if wanted not in PAGE.read_text(encoding="utf-8"):
        pytest.fail(
            f"docs/architecture.md does not hold the diagram of the machine as it is now:\n\n{wanted}\n"
        )

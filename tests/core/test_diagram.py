"""The diagram is drawn from the machine."""

from __future__ import annotations

from interview_desktop.core.diagram import mermaid, transitions
from interview_desktop.core.interview import (
    Phase,
)


def test_every_phase_is_drawn_and_can_be_left_and_the_end_cannot() -> None:
    edges = transitions()
    assert {after for _, _, after in edges} == set(Phase) - {Phase.PLANNED}
    assert {before for before, _, _ in edges} == set(Phase) - {Phase.ENDED}


def test_an_end_is_always_near() -> None:
    stops = {before for before, label, after in transitions() if label == "Stop" and after is Phase.ENDED}
    assert stops == set(Phase) - {Phase.ENDED}


def test_it_is_mermaid() -> None:
    first, start, *arrows, end = mermaid().splitlines()
    assert (first, start, end) == ("stateDiagram-v2", "    [*] --> planned", "    ended --> [*]")
    assert "    answering --> finishing: CountdownOpened" in arrows
    assert "    nudging --> closing: Proceed" in arrows
    assert not any("Stop" in arrow or "Skip" in arrow for arrow in arrows)

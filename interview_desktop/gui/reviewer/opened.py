"""What is read of an interview before its screen is shown."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:  # it brings the database with it, and the window is to be there before that
    from interview_desktop.app.review.view import Opinions, Review


@dataclass(frozen=True, slots=True)
class Opened:
    """Everything that is needed to show an interview."""

    review: Review
    opinions: Opinions
    source: Path | BinaryIO | None
    problem: str = ""
    """Why it cannot be played; empty when it can."""
    plays_on: bool = False
    """Whether the player has it already, and keeps it."""

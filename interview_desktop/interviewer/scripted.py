"""Asks the set, and nothing else."""

from __future__ import annotations

from interview_desktop.core.asking import Answered, Choice


class Scripted:
    """Never asks anything beside the set; calls no model."""

    name = "scripted"
    patience = 0.0

    def next(self, answered: Answered) -> Choice:
        """Go on with the set."""
        return Choice(None, "The set is asked as it is.")

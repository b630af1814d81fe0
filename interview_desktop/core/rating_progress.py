"""How far somebody has come with rating, and which interviews a list shows because of it."""

from __future__ import annotations

from enum import StrEnum


class Filter(StrEnum):
    """Which interviews a list shows."""

    ALL = "all"
    """Everything that began: what was planned, or agreed to and then left, holds nothing to be looked at."""
    TO_RATE = "to rate"
    """With an answer that this person has not locked a mark for."""
    RATED = "rated"
    """With a locked mark for every answer."""
    UNFINISHED = "unfinished"
    """Planned, running or interrupted."""

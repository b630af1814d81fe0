"""How far somebody has come with rating, and which interviews a list shows because of it."""

from __future__ import annotations

from enum import StrEnum


class Filter(StrEnum):
    """Which interviews a list shows."""

    ALL = "all"
    TO_RATE = "to rate"
    """With an answer that this person has not locked a mark for."""
    RATED = "rated"
    """With a locked mark for every answer."""
    UNFINISHED = "unfinished"
    """Planned, running or interrupted."""

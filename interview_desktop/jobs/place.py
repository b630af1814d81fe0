"""What processing needs from outside of its stages; the composition root has it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

FETCHED = ".media"
"""Ending of media that were fetched from elsewhere."""


class Place(Protocol):
    """What is outside of an answer's words: fetching its media, bringing its text away."""

    def fetch(self, source: str, target: Path, progress: Callable[[float], None]) -> str:
        """Fetch media into a new file; returns its SHA-256.

        Raises:
            SettingsError: nothing may be fetched from there.
            ArtifactError: it cannot be reached now.
        """
        ...

    def taken_up(self, interview_id: str) -> AbstractContextManager[None]:
        """Have the files of an encrypted interview plain as long as they are worked with."""
        ...

    def bring(self, interview_id: str, keys: list[str]) -> Mapping[str, str]:
        """Bring files of the data folder to their place; returns the URI of each.

        Raises:
            ArtifactError: they cannot be brought there now.
        """
        ...

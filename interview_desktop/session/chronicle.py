"""The journal and the record of a session, written by one call so that they cannot differ."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

from interview_desktop.core.ports import Clock
from interview_desktop.core.record import SessionRecord
from interview_desktop.session.journal import Journal


class Chronicle:
    """Everything that happens in a session. Used from the engine's thread only."""

    def __init__(self, path: Path, clock: Clock) -> None:
        """Create the journal.

        Raises:
            NameTaken: the session exists already.
            DataFolderError: the journal cannot be created.
        """
        self._journal = Journal(path, clock)
        self.record = SessionRecord()

    @classmethod
    def resume(cls, path: Path, clock: Clock) -> tuple[Self, int]:
        """Go on with the journal of a session that a crash has ended.

        Returns:
            The chronicle with everything that is in the journal, and the bytes of a last line that was cut short.

        Raises:
            JournalBroken: the journal was changed; it stays as it is.
            DataFolderError: it cannot be read or written.
        """
        chronicle = cls.__new__(cls)
        chronicle._journal, entries = Journal.resume(path, clock)
        chronicle.record = SessionRecord()
        for entry in entries:
            chronicle.record.take(entry.kind, entry.data, entry.monotonic)
        return chronicle, chronicle._journal.cut

    def note(self, kind: str, data: Mapping[str, Any] | None = None, *, at: float | None = None) -> None:
        """Write an entry to disk, then take it into the record.

        Raises:
            DataFolderError: the disk did not take it; the record does not have it either.
        """
        entry = self._journal.write(kind, data or {}, at=at)
        self.record.take(entry.kind, entry.data, entry.monotonic)

    def close(self) -> None:
        """Close the journal; safe to call twice."""
        self._journal.close()

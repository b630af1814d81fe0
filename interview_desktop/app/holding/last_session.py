"""How the latest recording went, from its journal."""

from __future__ import annotations

from dataclasses import dataclass

from interview_desktop.app.kept.vault import Vault
from interview_desktop.app.paths import DataFolder
from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.core.troubles import Troubles
from interview_desktop.session.journal import read


@dataclass(frozen=True, slots=True)
class LastSession:
    """The latest session of a data folder."""

    id: str
    started: str
    """ISO 8601, UTC."""
    troubles: tuple[str, ...]
    """What went wrong for longer than a moment; sentences without a full stop."""


def last_session(folder: DataFolder) -> LastSession | None:
    """The session recorded last; None when there is none, or nobody can read its journal."""
    journals = sorted(folder.root.glob("sessions/*/journal.jsonl"), key=lambda path: path.stat().st_mtime)
    if not journals:
        return None
    troubles, started, origin, latest = Troubles(), "", 0.0, 0.0
    try:
        for entry in read(journals[-1], Vault(folder).open):
            troubles.take(entry.kind, entry.data, entry.monotonic)
            latest = entry.monotonic
            if entry.kind == "recording.started":
                started, origin = entry.wall, entry.monotonic
    except EnvironmentFault:
        return None
    return LastSession(journals[-1].parent.name, started, troubles.warnings(origin, latest - origin))

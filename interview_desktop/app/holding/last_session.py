"""How a recording went, from its journal: what `doctor` and `verify` say is what was said at its end."""

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
    damaged: bool = False
    """Whether the recording broke off, or has gaps."""


def last_session(folder: DataFolder) -> LastSession | None:
    """The session recorded last; None when there is none, or nobody can read its journal."""
    journals = sorted(folder.root.glob("sessions/*/journal.jsonl"), key=lambda path: path.stat().st_mtime)
    if not journals:
        return None
    return how_it_went(folder, journals[-1].parent.name)


def how_it_went(folder: DataFolder, interview_id: str) -> LastSession | None:
    """How one session was recorded, in the words and figures of its last screen; None where nobody can read its journal."""
    troubles, started, origin, latest = Troubles(), "", 0.0, 0.0
    try:
        for entry in read(folder.session(interview_id) / "journal.jsonl", Vault(folder).open):
            troubles.take(entry.kind, entry.data, entry.monotonic)
            latest = entry.monotonic
            if entry.kind == "recording.started":
                started, origin = entry.wall, entry.monotonic
    except EnvironmentFault:
        return None
    zero, length = troubles.recorded or (origin, latest - origin)
    return LastSession(interview_id, started, troubles.warnings(zero, length), troubles.damaged(zero, length))

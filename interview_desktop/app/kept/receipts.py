"""What candidates are owed at the end: a receipt of what was recorded, or its deletion."""

from __future__ import annotations

import hashlib
from datetime import datetime

from interview_desktop.app.kept.erasing import Order, erase
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.settings import Settings
from interview_desktop.app.stores import open_store
from interview_desktop.core.errors import AccessRefused, DataFolderError
from interview_desktop.storage.manifest import manifests

_BY = "candidate"
_REASON = "The candidate stopped the interview and wanted nothing to be kept."


def manifest_digest(folder: DataFolder, interview_id: str) -> str:
    """SHA-256 in hex of the latest signed manifest of an interview; empty when it was not signed.

    Raises:
        DataFolderError: it cannot be read.
    """
    found = manifests(folder.session(interview_id))
    if not found:
        return ""
    try:
        return hashlib.sha256(found[-1].read_bytes()).hexdigest()
    except OSError as error:
        raise DataFolderError(
            f"The manifest of the interview {interview_id} cannot be read", "Look at the data folder's rights"
        ) from error


def delete_for_candidate(settings: Settings, folder: DataFolder, interview_id: str, now: datetime) -> None:
    """Erase an interview that its candidate stopped and does not want to be kept; a tombstone says so.

    Where something stands against it, that the candidate asked for it is noted, for people to deal with.

    Raises:
        AccessRefused: there is a legal hold, or a rule of the settings keeps it still.
        DataFolderError: it runs, or something cannot be removed.
    """
    with open_store(folder) as store:
        try:
            erase(settings, folder, store, interview_id, Order(_BY, _REASON, now))
        except AccessRefused:
            store.retention.request(interview_id, by=_BY, at=now)
            raise

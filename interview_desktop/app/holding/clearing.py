"""Removes what a killed run has left half made of a session. Only names that this program gives are touched."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from interview_desktop.app.paths import DataFolder
from interview_desktop.core.errors import DataFolderError
from interview_desktop.session.lock import LOCK_NAME
from interview_desktop.session.remains import JOURNAL_NAME


def clear_unfinished(folder: DataFolder, interview_id: str) -> None:
    """Remove the temporary files of a session that nobody works on; the caller owns its lock.

    Raises:
        DataFolderError: one cannot be removed.
    """
    session, video = folder.session(interview_id), folder.recording(interview_id)
    transcript = re.escape(f".transcript_{interview_id}") + r"(_\d+)?\.[0-9a-f]{32}\.(txt|json|srt|vtt)"
    try:
        for path in _matching(video.parent, re.escape(f".{video.stem}.") + r"[0-9a-f]{32}\.mp4"):
            path.unlink()
        for path in _matching(folder.transcripts, transcript):
            path.unlink()
        for path in _matching(session / "media", r"\.mux-\w+"):
            shutil.rmtree(path)
    except OSError as error:
        raise DataFolderError(
            f"An unfinished file cannot be removed: {error.strerror}", "Check the data folder"
        ) from error


def remove_unrecorded(session: Path) -> bool:
    """Remove the folder of a session that broke off before its recording, as one that is cancelled does.

    The caller owns its lock.

    Returns:
        False when there is anything in it beside journal, lock and an empty folder for media; nothing is removed then.
    """
    media = session / "media"
    probe = media / ".writable"
    probe.unlink(missing_ok=True)
    known = {JOURNAL_NAME, LOCK_NAME, media.name}
    if {path.name for path in session.iterdir()} - known or (media.is_dir() and any(media.iterdir())):
        return False
    # On Windows the lock that is held stays until the next time.
    shutil.rmtree(session, ignore_errors=True)
    return True


def _matching(folder: Path, pattern: str) -> list[Path]:
    if not folder.is_dir():
        return []
    return [path for path in folder.iterdir() if re.fullmatch(pattern, path.name)]

"""Reading what is kept of an interview, whether it is encrypted or not: always as something to read and seek in."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from interview_desktop.app.kept.vault import Vault
from interview_desktop.app.paths import DataFolder
from interview_desktop.core.errors import DataFolderError, SettingsError
from interview_desktop.session.hearing_file import HEARING_NAME
from interview_desktop.session.remains import JOURNAL_NAME

TRANSCRIPTS = ("txt", "json", "srt", "vtt")


def open_decrypted(folder: DataFolder, interview_id: str, what: str, *, edition: int = 1) -> BinaryIO:
    """A file of an interview. Nothing of an encrypted one is written anywhere: it is decrypted as it is read.

    Args:
        folder: the data folder.
        interview_id: the interview.
        what: "video", "loudness" (the copy with the loudness of speech), "journal", "hearing", a form of the transcript as
            "transcript.txt" (also json, srt, vtt), or a file of the session's media as "media/segment_0000.mp4".
        edition: of the transcript.

    Returns:
        Open for reading; `seek` and `tell` work, so that PyAV and a player can use it. Whoever opened it closes it.

    Raises:
        SettingsError: no id, or no such thing.
        KeyMissing: it is encrypted, and its key is not here.
        SealBroken: it was changed after it was encrypted; also later, when the place that was changed is read.
        DataFolderError: there is no such file, or it cannot be read.
    """
    path = _path(folder, interview_id, what, edition)
    try:
        return Vault(folder).open(path)
    except FileNotFoundError:
        raise DataFolderError(
            f"There is no {what} of the interview {interview_id}", "Look for it in a backup"
        ) from None
    except OSError as error:
        raise DataFolderError(
            f"{path.name} cannot be read: {(error.strerror or str(error)).lower()}", "Check the data folder"
        ) from error


def _path(folder: DataFolder, interview_id: str, what: str, edition: int) -> Path:
    session, video = folder.session(interview_id), folder.recording(interview_id)
    kind, _, rest = what.partition(".")
    fixed = {
        "video": video,
        "loudness": video.with_name(f"{video.stem}_loudness.mp4"),
        "journal": session / JOURNAL_NAME,
        "hearing": session / HEARING_NAME,
    }
    if what in fixed:
        return fixed[what]
    if kind == "transcript" and rest in TRANSCRIPTS:
        return folder.transcript(interview_id, rest, edition)
    group, _, name = what.partition("/")
    if group == "media" and name and Path(name).name == name and name not in {".", ".."}:
        return session / "media" / name
    raise SettingsError(
        f"Nothing of an interview is called {what[:60]!r}", f"There are: {', '.join(fixed)}, transcript.txt"
    )

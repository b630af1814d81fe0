"""Which files of a finished interview are brought to their place besides the data folder, and of which class each is."""

from __future__ import annotations

from pathlib import Path

from interview_desktop.app.audio.files import AudioFiles
from interview_desktop.app.paths import DataFolder
from interview_desktop.core.retention import ObjectClass
from interview_desktop.jobs.place import FETCHED
from interview_desktop.session.remains import JOURNAL_NAME
from interview_desktop.storage.manifest import manifests
from interview_desktop.storage.store import InterviewStore

WITH_FILES = frozenset({ObjectClass.RAW_MEDIA, ObjectClass.VIDEO, ObjectClass.TRANSCRIPT})
"""Classes of what is kept that lie in files."""
_BROUGHT_AWAY = frozenset({ObjectClass.VIDEO, ObjectClass.TRANSCRIPT})
"""One of these is kept of everything that was recorded or answered."""


def finished_files(folder: DataFolder, store: InterviewStore, interview_id: str) -> list[str]:
    """Keys of what is to be brought away of an interview: media of answers, transcripts, summary, texts, journal, manifests.

    The media of a session stay: the video holds them. So do copies that somebody exported, spoken questions, and what was fetched.

    Raises:
        DataFolderError: the database cannot be read.
    """
    session, video = folder.session(interview_id), folder.recording(interview_id)
    imported = () if video.is_file() else (folder.imports / session.name).glob("question_*")
    candidates = [
        video,
        *sorted(path for path in imported if path.suffix != FETCHED),
        *sorted(AudioFiles(folder.sounds).answers_of(store, interview_id)),
        *sorted(folder.transcripts.glob(f"transcript_{session.name}*")),
        folder.live_summary(interview_id),
        *sorted((folder.answer_texts / session.name).glob("question_*.txt")),
        session / JOURNAL_NAME,
        *manifests(session),
    ]
    return [folder.key(path) for path in candidates if path.is_file()]


def was_held(store: InterviewStore, interview_id: str) -> bool:
    """Whether files of an interview may be in the data folder of any machine.

    One that was ended before anybody came to it has none anywhere; of one that nothing is known of they may be.

    Raises:
        DataFolderError: the database cannot be read.
    """
    entry = store.retention.entry(interview_id)
    # What was recorded and erased since has its length still, and a new signature.
    return entry is None or entry.duration != 0 or bool(entry.classes & _BROUGHT_AWAY)


def class_of(folder: DataFolder, key: str) -> ObjectClass | None:
    """Of which class a file is, by where it lies; None for what belongs to none, as a manifest."""
    path = folder.at(key)
    if path.parent == folder.recordings:
        return ObjectClass.VIDEO
    if folder.imports in path.parents or folder.sounds in path.parents:
        return ObjectClass.RAW_MEDIA
    texts: tuple[Path, ...] = (folder.transcripts, folder.answer_texts)
    # A summary lies in the data folder itself.
    if any(each in path.parents for each in texts) or path.name == JOURNAL_NAME or path.parent == folder.root:
        return ObjectClass.TRANSCRIPT
    return None

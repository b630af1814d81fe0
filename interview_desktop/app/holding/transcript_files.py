"""Transcripts as files: in four forms, in editions beside each other, never written over."""

from __future__ import annotations

import json
from pathlib import Path

from interview_desktop.app.holding.writing import write_new
from interview_desktop.app.paths import DataFolder
from interview_desktop.core.errors import NameTaken
from interview_desktop.core.rendering import transcript_json, transcript_text
from interview_desktop.core.sentences import sentence
from interview_desktop.core.subtitling import transcript_subtitles
from interview_desktop.core.transcript import InterviewTranscript
from interview_desktop.recording.finishing.subtitles import to_srt, to_vtt


def transcript_forms(transcript: InterviewTranscript) -> dict[str, str]:
    """A transcript as text, as JSON, and as subtitles in two forms."""
    subtitles = transcript_subtitles(transcript)
    return {
        "txt": transcript_text(transcript),
        "json": json.dumps(transcript_json(transcript), ensure_ascii=False, indent=2) + "\n",
        "srt": to_srt(subtitles),
        "vtt": to_vtt(subtitles),
    }


def write_edition(
    folder: DataFolder, transcript: InterviewTranscript, *, edition: int = 1, again: bool = False
) -> dict[str, Path]:
    """Write a transcript in all its forms.

    Args:
        folder: the data folder.
        transcript: of the whole interview.
        edition: from 2 on, for a transcript that came later beside the first.
        again: whether an earlier attempt may have written some of the files; those are kept.

    Returns:
        The files by their form: "txt", "json", "srt", "vtt".

    Raises:
        NameTaken: a file of that name exists.
        DataFolderError: it cannot be written.
    """
    contents = transcript_forms(transcript)
    files = {suffix: folder.transcript(transcript.interview_id, suffix, edition) for suffix in contents}
    for suffix, content in contents.items():
        if not (again and _is_written(files[suffix], content)):
            write_new(files[suffix], content)
    return files


def _is_written(path: Path, content: str) -> bool:
    """Whether an earlier attempt has written a file; a part of it, as a kill leaves it, is removed."""
    try:
        found = path.read_bytes()
    except FileNotFoundError:
        return False
    if found == content.encode():
        return True
    if content.encode().startswith(found):
        path.unlink()
        return False
    raise NameTaken(
        sentence("There is a file {0} that is not the transcript of this session", path.name),
        sentence("Move it to another folder, then run recover again"),
    )

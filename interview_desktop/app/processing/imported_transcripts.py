"""The transcript of an interview that was held elsewhere, once it has been processed: the files that every interview has."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from interview_desktop.app.artifacts.entering import enter_finished
from interview_desktop.app.holding.transcript_files import transcript_forms, write_edition
from interview_desktop.app.kept.vault import Vault
from interview_desktop.app.paths import DataFolder
from interview_desktop.core.ports import Clock
from interview_desktop.core.transcript import InterviewTranscript, Recognized
from interview_desktop.storage.records import InterviewRecord
from interview_desktop.storage.sealed import is_sealed
from interview_desktop.storage.store import InterviewStore


def publish_transcript(
    folder: DataFolder, store: InterviewStore, clock: Clock, interview_id: str
) -> Path | None:
    """Write the transcript of a processed interview, note where it is, and have it brought away where that is wanted.

    A second time nothing is written; other words become another edition beside the one before.

    Args:
        folder: the data folder.
        store: its store; open.
        clock: for the outbox.
        interview_id: of an imported interview.

    Returns:
        The text; None where no answer has words.

    Raises:
        UnknownId: it was erased meanwhile.
        DataFolderError: something cannot be read or written.
    """
    record = store.get(interview_id)
    if not any(isinstance(each.answer.recognition, Recognized) for each in record.answers):
        return None
    transcript = _transcript(record)
    edition, known = _newest(folder, interview_id), False
    if edition:
        newest = folder.transcript(interview_id, "txt", edition)
        with Vault(folder).open(newest) as file:
            known = file.read() == transcript_forms(transcript)["txt"].encode()
        if known and is_sealed(newest):
            return newest
    if store.jobs.is_sealed(interview_id):
        Vault(folder).mark_again(interview_id)
    files = write_edition(folder, transcript, edition=edition if known else edition + 1, again=True)
    store.transcribed(interview_id, files["txt"], transcript.duration)
    enter_finished(folder, store, clock, interview_id)
    return files["txt"]


def _transcript(record: InterviewRecord) -> InterviewTranscript:
    answers = sorted((each.answer for each in record.answers), key=lambda each: (each.start, each.number))
    started = record.summary.started or record.summary.created
    length = max([record.summary.duration or 0.0, *(each.end for each in answers)])
    return InterviewTranscript(
        record.summary.id,
        started.isoformat(),
        length,
        record.summary.language,
        (),
        # When a question was asked is not known of an interview that was held elsewhere.
        tuple(replace(each, asked_at=each.start) for each in answers),
    )


def _newest(folder: DataFolder, interview_id: str) -> int:
    edition = 0
    while folder.transcript(interview_id, "txt", edition + 1).exists():
        edition += 1
    return edition

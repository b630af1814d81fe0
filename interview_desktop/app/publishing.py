"""From a finished session to what people get: one MP4, the transcripts, and an entry in the database."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from interview_desktop.app.paths import DataFolder
from interview_desktop.core.consent import Consent
from interview_desktop.core.errors import BugError, DataFolderError, NameTaken
from interview_desktop.core.media import RecordedMedia
from interview_desktop.core.models import InterviewPlan
from interview_desktop.core.ports import Clock, InterviewOutcome, Muxer
from interview_desktop.core.record import SessionRecord
from interview_desktop.core.rendering import transcript_json, transcript_text
from interview_desktop.core.transcript import InterviewTranscript, Pending
from interview_desktop.recording.subtitles import to_srt, to_vtt
from interview_desktop.session.equipment import Progress
from interview_desktop.storage.store import InterviewStore

OPERATOR = "operator"
"""Who approves the questions of a file by choosing it, as long as there are no accounts."""


class SessionPublisher:
    """Publishes the sessions of one data folder."""

    def __init__(
        self, folder: DataFolder, muxer: Muxer, store: InterviewStore, consent: Consent, clock: Clock
    ) -> None:
        """Publish into a folder and a store, with the consent of the candidate whose session it is."""
        self._folder = folder
        self._muxer = muxer
        self._store = store
        self._consent = consent
        self._clock = clock

    def begin(self, record: SessionRecord) -> None:
        """Note in the database that the interview runs; one that was not planned before is entered now."""
        plan = _plan(record)
        if not self._store.planned(plan.id):
            self._store.plan(plan, self._consent, created=self._clock.now(), approved_by=OPERATOR)
        self._store.begin(plan.id, datetime.fromisoformat(record.started))

    def interrupted(self, record: SessionRecord) -> None:
        """Note in the database that the interview broke off; its recording is in the session's folder."""
        self._store.interrupted(_plan(record).id, self._clock.now())

    def close(self) -> None:
        """Let go of the database."""
        self._store.close()

    def publish(
        self, record: SessionRecord, media: RecordedMedia, *, completed: bool, progress: Progress
    ) -> InterviewOutcome:
        """Make the video, then the transcripts, then the entry.

        Raises:
            NameTaken: a recording or transcript of this id exists.
            MediaError: the video does not hold what it should; the session's media are untouched.
            DataFolderError: something could not be written.
        """
        interview_id = _plan(record).id
        transcript = record.transcript(media.duration)
        subtitles = record.subtitles(media.duration)
        started = datetime.fromisoformat(record.started)
        progress("Making the video", 0.4)
        report = self._muxer.mux(
            media,
            self._folder.session(interview_id) / "media",
            self._folder.recording(interview_id),
            chapters=record.chapters(media.duration),
            subtitles=subtitles,
            title=f"Interview {interview_id}",
            created=started,
            language=transcript.language,
        )
        progress("Writing the transcript", 0.9)
        contents = {
            "txt": transcript_text(transcript),
            "json": json.dumps(transcript_json(transcript), ensure_ascii=False, indent=2) + "\n",
            "srt": to_srt(subtitles),
            "vtt": to_vtt(subtitles),
        }
        files = {suffix: self._folder.transcript(interview_id, suffix) for suffix in contents}
        for suffix, content in contents.items():
            write_new(files[suffix], content)
        outcome = InterviewOutcome(
            interview_id=interview_id,
            status="completed" if completed else "stopped",
            started=started,
            ended=self._clock.now(),
            duration=media.duration,
            video=report.path,
            transcript_files=files,
            transcript=transcript,
            report=report,
            warnings=(
                *record.troubles.warnings(record.origin, media.duration),
                *report.warnings,
                *_transcript_warnings(transcript),
            ),
        )
        self._store.finish(outcome, kept=record.kept)
        progress("Done", 1.0)
        return outcome


def write_new(path: Path, content: str) -> None:
    """Write a new text file whole or not at all, and have it on disk.

    Raises:
        NameTaken: the file exists.
        DataFolderError: it cannot be written.
    """
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with unfinished.open("w", encoding="utf-8", newline="\n") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _take_name(unfinished, path)
    except FileExistsError:
        raise NameTaken(
            f"There is a file {path.name} already", "Nothing is overwritten; use another id"
        ) from None
    except OSError as error:
        raise DataFolderError(
            f"{path.name} cannot be written: {error.strerror}", "Check the data folder"
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _take_name(unfinished: Path, path: Path) -> None:
    """Give a file its name only if nothing has that name; hard links are the one way to do so in one step."""
    link: Callable[[Path, Path], None] = os.link
    try:
        link(unfinished, path)
    except FileExistsError:
        raise
    except OSError:
        # Some removable media have no hard links.
        with path.open("xb") as file:
            file.write(unfinished.read_bytes())


def _plan(record: SessionRecord) -> InterviewPlan:
    if record.plan is None:
        raise BugError("a session is published that was never planned")
    return record.plan


def _transcript_warnings(transcript: InterviewTranscript) -> tuple[str, ...]:
    waiting = [str(answer.number) for answer in transcript.answers if isinstance(answer.recognition, Pending)]
    return (f"Not transcribed yet: answer {', '.join(waiting)}.",) if waiting else ()

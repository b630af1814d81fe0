"""From a finished session to what people get: one MP4, the transcripts, and an entry in the database."""

from __future__ import annotations

import logging
import math
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from interview_desktop.app.artifacts.entering import enter_finished
from interview_desktop.app.holding.transcript_files import write_edition
from interview_desktop.app.kept.sealing import Sealer
from interview_desktop.app.kept.vault import Vault
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.sets.approving import approved_by
from interview_desktop.app.sets.pictures import PictureShelf
from interview_desktop.core.consent import Consent
from interview_desktop.core.errors import (
    BugError,
    DataFolderError,
    MediaError,
    NameTaken,
    QuestionFileError,
)
from interview_desktop.core.media import Chapter, RecordedMedia
from interview_desktop.core.models import InterviewPlan
from interview_desktop.core.outcome import InterviewOutcome, OutcomeStatus
from interview_desktop.core.ports import Clock, MediaReport, Muxer
from interview_desktop.core.record import SessionRecord
from interview_desktop.core.sentences import sentence
from interview_desktop.core.transcript import InterviewTranscript, Pending
from interview_desktop.recording.finishing.check import check_media
from interview_desktop.recording.finishing.tags import tidied
from interview_desktop.session.equipment import Progress
from interview_desktop.storage.store import InterviewStore

_log = logging.getLogger(__name__)
_UNTIL_SIGNED = timedelta(seconds=5)


@dataclass(frozen=True, slots=True)
class Recovered:
    """That a session is published after a crash."""

    warnings: tuple[str, ...]
    """What people should know about it."""


class SessionPublisher:
    """Publishes the sessions of one data folder."""

    def __init__(
        self,
        folder: DataFolder,
        muxer: Muxer,
        store: InterviewStore,
        consent: Consent,
        clock: Clock,
        sealer: Sealer | None = None,
        candidate_id: str = "",
    ) -> None:
        """Publish into a folder and a store, with the consent of the candidate whose session it is.

        Args:
            folder: takes the files.
            muxer: makes the video.
            store: takes the entry; closed with the publisher.
            consent: of the candidate.
            clock: for the database.
            sealer: signs what was published when the publisher is closed; None signs nothing.
            candidate_id: code of the candidate, for an interview that was not planned before.
        """
        self._folder = folder
        self._muxer = muxer
        self._store = store
        self._consent = consent
        self._clock = clock
        self._sealer = sealer
        self._candidate_id = candidate_id
        self._published = ""
        """Id of the interview of which something was published."""

    def begin(self, record: SessionRecord) -> None:
        """Note in the database that the interview runs; one that was not planned before is entered now."""
        plan = _plan(record)
        if not self._store.planned(plan.id):
            responsible = approved_by(self._store.question_sets, plan.questions)
            # After a crash nobody says again who it was; questions of a CV do.
            candidate = self._candidate_id or self._store.question_sets.candidate_of(plan.questions)
            self._store.plan(
                plan,
                self._consent,
                created=self._clock.now(),
                approved_by=responsible,
                candidate_id=candidate,
            )
        self._store.begin(plan.id, datetime.fromisoformat(record.started))
        PictureShelf(self._folder).copy_to_session(plan.questions, plan.id)

    def begin_again(self, record: SessionRecord) -> None:
        """See that the database knows an interview that was interrupted: the crash may have come first.

        A picture of a question that is lost since keeps nobody from what was recorded.
        """
        with suppress(NameTaken, QuestionFileError):
            self.begin(record)

    def resume(self, record: SessionRecord) -> None:
        """Note in the database that an interrupted interview runs again."""
        self.begin_again(record)
        self._store.resume(_plan(record).id)

    def interrupted(self, record: SessionRecord) -> None:
        """Note in the database that the interview broke off; its recording is in the session's folder."""
        self._store.interrupted(_plan(record).id, self._clock.now())

    def close(self) -> None:
        """Let go of the database. Nothing is written any more, so what was published is signed, and encrypted, now."""
        if self._published:
            # The files are looked for a moment later, when they are signed too.
            enter_finished(self._folder, self._store, self._clock, self._published, after=_UNTIL_SIGNED)
        self._store.close()
        if self._sealer is not None and self._published:
            self._sealer.seal(self._published)
        if self._published:
            Vault(self._folder).settle(self._published)
            self._published = ""

    def publish(
        self,
        record: SessionRecord,
        media: RecordedMedia,
        *,
        completed: bool,
        progress: Progress,
        recovered: Recovered | None = None,
    ) -> InterviewOutcome:
        """Make the video, then the transcripts, then the entry.

        Args:
            record: of the whole session.
            media: what was recorded.
            completed: whether every question was asked.
            progress: hears how far it is.
            recovered: set after a crash. Files that an earlier attempt has finished are then kept as they are.

        Raises:
            NameTaken: a recording or transcript of this id exists, and it is not this session's own.
            MediaError: the video does not hold what it should; the session's media are untouched.
            DataFolderError: something could not be written.
        """
        interview_id = _plan(record).id
        Vault(self._folder).mark(interview_id)
        transcript = record.transcript(media.duration)
        started = datetime.fromisoformat(record.started)
        progress(sentence("Making the video"), 0.4)
        report = self._video(record, media, started, transcript.language, again=recovered is not None)
        progress(sentence("Writing the transcript"), 0.9)
        files = self.write_transcript(record, media.duration, again=recovered is not None)
        outcome = InterviewOutcome(
            interview_id=interview_id,
            status=OutcomeStatus.COMPLETED if completed else OutcomeStatus.STOPPED,
            started=started,
            ended=self._clock.now() if recovered is None else started + timedelta(seconds=media.duration),
            duration=media.duration,
            video=report.path,
            transcript_files=files,
            transcript=transcript,
            report=report,
            warnings=(
                *(recovered.warnings if recovered else ()),
                *record.troubles.warnings(record.origin, media.duration),
                *report.warnings,
                *_transcript_warnings(transcript),
            ),
        )
        outcome = self._stored(outcome, record)
        progress(sentence("Done"), 1.0)
        return outcome

    def _stored(self, outcome: InterviewOutcome, record: SessionRecord) -> InterviewOutcome:
        """Enter it in the database. The files are there: a database that fails now is a warning, not a loss."""
        try:
            self._store.finish(outcome, kept=record.counting, follow_ups=record.follow_ups)
        except DataFolderError as fault:
            return replace(
                outcome,
                warnings=(
                    *outcome.warnings,
                    sentence("The video and the transcript are complete, but: {0}", fault.what),
                ),
            )
        return outcome

    def write_transcript(
        self, record: SessionRecord, duration: float, *, edition: int = 1, again: bool = False
    ) -> dict[str, Path]:
        """Write the transcript in all its forms.

        Args:
            record: of the whole session.
            duration: length of the recording, seconds.
            edition: from 2 on, for a transcript that came later beside the first.
            again: whether an earlier attempt may have written some of the files; those are kept.

        Returns:
            The files by their form: "txt", "json", "srt", "vtt".

        Raises:
            NameTaken: a file of that name exists.
            DataFolderError: it cannot be written.
        """
        files = write_editions(self._folder, record, duration, edition=edition, again=again)
        self._published = _plan(record).id
        return files

    def _video(
        self, record: SessionRecord, media: RecordedMedia, started: datetime, language: str, *, again: bool
    ) -> MediaReport:
        interview_id = _plan(record).id
        chapters = record.chapters(media.duration)
        target = self._folder.recording(interview_id)
        if again and target.exists():
            if target.stat().st_size:
                return _finished_video(target, media, chapters, record.sound_late)
            target.unlink()  # only its name was taken, on a disk without hard links
        return self._muxer.mux(
            media,
            self._folder.session(interview_id) / "media",
            target,
            chapters=chapters,
            subtitles=record.subtitles(media.duration),
            title=f"Interview {interview_id}",
            created=started,
            language=language,
            sound_late=record.sound_late,
        )


def write_editions(
    folder: DataFolder, record: SessionRecord, duration: float, *, edition: int = 1, again: bool = False
) -> dict[str, Path]:
    """Write one edition of a transcript in all its forms; takes and raises what `SessionPublisher.write_transcript` does."""
    return write_edition(folder, record.transcript(duration), edition=edition, again=again)


def _finished_video(
    path: Path, media: RecordedMedia, chapters: Sequence[Chapter], sound_late: float
) -> MediaReport:
    """The report of a video that an earlier attempt has finished: a file gets its name only when it is whole."""
    try:
        return check_media(
            path,
            duration=media.duration,
            chapters=tidied(chapters, media.duration),
            subtitles=False,
            lost=math.inf,
            sound_late=sound_late,
        )
    except MediaError as error:
        raise NameTaken(
            sentence("There is a file {0} that is not the video of this session", path.name),
            sentence("Move it to another folder, then run recover again"),
        ) from error


def _plan(record: SessionRecord) -> InterviewPlan:
    if record.plan is None:
        raise BugError("a session is published that was never planned")
    return record.plan


def _transcript_warnings(transcript: InterviewTranscript) -> tuple[str, ...]:
    waiting = [str(answer.number) for answer in transcript.answers if isinstance(answer.recognition, Pending)]
    return (sentence("Not transcribed yet: answer {0}.", ", ".join(waiting)),) if waiting else ()
